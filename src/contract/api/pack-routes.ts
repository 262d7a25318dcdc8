/** Packs that trainers make: scenarios in an order, with marks and rules to assign them by. */
import * as z from 'zod/mini';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';
import {
  passMarksSchema,
  ruleFields,
  scenarioListSchema,
  sentRules,
  titleSchema,
  USUAL_RULES,
} from './rules.ts';

const packContent = {
  title: titleSchema,
  summary: z.string().check(z.maxLength(1_000)),
  scenarios: scenarioListSchema,
  passMarks: passMarksSchema,
  /** What an assignment of the pack begins with. */
  rules: z.strictObject(ruleFields),
};

/** What is in a pack, in each of its versions; rules may be left out. */
export const packContentSchema = z.strictObject({
  ...packContent,
  rules: z.prefault(z.strictObject(sentRules), USUAL_RULES),
});
export type PackContent = z.infer<typeof packContentSchema>;

const packSchema = z.strictObject({
  ...packContent,
  id: idSchema,
  /** From 1; every change makes the next one. */
  version: z.number(),
  archivedAt: z.nullable(momentSchema),
  changedAt: momentSchema,
});
export type PackView = z.infer<typeof packSchema>;

const byId = z.strictObject({ id: idSchema });
const ACCESS = ['trainer'] as const;

export const PACK_ROUTES = routes({
  packs: {
    method: 'GET',
    path: '/api/packs',
    summary: 'The team’s own packs, in the order of their titles',
    access: ACCESS,
    query: z.strictObject({
      ...pageQuery,
      /** The archived ones, or the others. */
      archived: z.prefault(z.stringbool(), 'false'),
    }),
    response: pageOf(packSchema),
  },
  packTable: {
    method: 'GET',
    path: '/api/packs.csv',
    summary: 'The team’s own packs as a CSV file, the archived ones too',
    access: ACCESS,
    response: 'csv',
  },
  pack: {
    method: 'GET',
    path: '/api/packs/:id',
    summary: 'A pack in its latest version',
    access: ACCESS,
    params: byId,
    response: packSchema,
  },
  packVersions: {
    method: 'GET',
    path: '/api/packs/:id/versions',
    summary: 'Every version of a pack, the latest first',
    access: ACCESS,
    params: byId,
    response: z.strictObject({
      versions: z.array(
        z.strictObject({
          ...packContent,
          version: z.number(),
          at: momentSchema,
          by: z.strictObject({ id: z.string(), name: z.nullable(z.string()) }),
        }),
      ),
    }),
  },
  savePack: {
    method: 'PUT',
    path: '/api/packs/:id',
    summary: 'Add a pack, or make its next version; assignments of it stay as they are',
    access: ACCESS,
    params: byId,
    body: packContentSchema,
    response: packSchema,
  },
  duplicatePack: {
    method: 'POST',
    path: '/api/packs/:id/duplicate',
    summary: 'Make a new pack with what is in this one',
    access: ACCESS,
    params: byId,
    body: z.strictObject({ id: idSchema, title: titleSchema }),
    response: packSchema,
  },
  archivePack: {
    method: 'PUT',
    path: '/api/packs/:id/archived',
    summary: 'Put a pack away, or take it out again',
    access: ACCESS,
    params: byId,
    body: z.strictObject({ archived: z.boolean() }),
    response: packSchema,
  },
  deletePack: {
    method: 'DELETE',
    path: '/api/packs/:id',
    summary: 'Delete a pack of which nothing was assigned',
    access: ACCESS,
    params: byId,
    response: null,
  },
});
