/** What is kept of people: to be had, to be deleted, and for how long. */
import * as z from 'zod/mini';
import { idSchema } from './page.ts';
import { routes } from './route.ts';

const byId = z.strictObject({ id: idSchema });

/** Everything that is kept of a person, table by table. */
const personalDataSchema = z.strictObject({
  exportedAt: z.iso.datetime(),
  person: z.record(z.string(), z.unknown()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** Attempts that began so many days ago are deleted. */
const DAYS = [z.int(), z.minimum(1), z.maximum(36_500)] as const;

const retentionSchema = z.strictObject({
  /** `null`: attempts are kept for ever. */
  days: z.nullable(z.number().check(...DAYS)),
});

export const PRIVACY_ROUTES = routes({
  ownData: {
    method: 'GET',
    path: '/api/session/data',
    summary: 'Everything that is kept of oneself',
    access: 'signed-in',
    response: personalDataSchema,
  },
  personalData: {
    method: 'GET',
    path: '/api/people/:id/data',
    summary: 'Everything that is kept of a person; asking for it is recorded',
    access: ['administrator'],
    params: byId,
    response: personalDataSchema,
  },
  erasePerson: {
    method: 'DELETE',
    path: '/api/people/:id',
    summary: 'Erase a person with all attempts and what was said of them; it cannot be undone',
    access: ['administrator'],
    params: byId,
    response: null,
  },
  retention: {
    method: 'GET',
    path: '/api/retention',
    summary: 'For how long attempts are kept',
    access: 'signed-in',
    response: retentionSchema,
  },
  setRetention: {
    method: 'PUT',
    path: '/api/retention',
    summary: 'Say for how long attempts are kept',
    access: ['administrator'],
    body: retentionSchema,
    response: retentionSchema,
  },
  retentionPreview: {
    method: 'GET',
    path: '/api/retention/preview',
    summary: 'What would be deleted today if attempts were kept for so many days',
    access: ['administrator'],
    query: z.strictObject({ days: z.coerce.number().check(...DAYS) }),
    response: z.strictObject({
      attempts: z.number(),
      /** Whose attempts these are. */
      people: z.number(),
    }),
  },
  analysisTable: {
    method: 'GET',
    path: '/api/analysis.csv',
    summary: 'Decisions of assigned attempts without names: people are told apart by a pseudonym',
    access: ['trainer', 'administrator'],
    response: 'csv',
  },
});
