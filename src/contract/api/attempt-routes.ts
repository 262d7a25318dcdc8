/** Attempts: delivered by the browser, verified by the server, seen by whom they are for. */
import * as z from 'zod/mini';
import { attemptSchema } from '../attempt.ts';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';

const resultSchema = z.strictObject({
  ending: z.string(),
  trust: z.number(),
  partnership: z.number(),
  /** Worth in [0, 1]; `null` for an ending without a band. */
  outcome: z.nullable(z.number()),
});

/** An attempt as lists show it; every score is the server's own. */
export const attemptRowSchema = z.strictObject({
  id: idSchema,
  person: z.strictObject({ id: idSchema, name: z.string() }),
  scenario: z.string(),
  hash: z.string(),
  /** `null`: practice. */
  assignment: z.nullable(idSchema),
  status: z.enum(['playing', 'finished', 'abandoned']),
  startedAt: momentSchema,
  finishedAt: z.nullable(momentSchema),
  decisions: z.number(),
  timers: z.boolean(),
  /** `null` while the attempt has not ended. */
  result: z.nullable(resultSchema),
  /** Whether the browser had come to the same result. */
  agrees: z.boolean(),
});
export type AttemptRow = z.infer<typeof attemptRowSchema>;

const decisionViewSchema = z.strictObject({
  choice: z.string(),
  /** Its id in the rubric, or `''`. */
  decision: z.string(),
  level: z.nullable(z.enum(['best', 'ok', 'trap'])),
  shownMs: z.number(),
  takenMs: z.number(),
  timedOut: z.boolean(),
  /** After the choice. */
  trust: z.number(),
  partnership: z.number(),
});

const byId = z.strictObject({ id: idSchema });

export const ATTEMPT_ROUTES = routes({
  deliverAttempt: {
    method: 'PUT',
    path: '/api/attempts/:id',
    summary:
      'Deliver an attempt, or what has been added to it since; in any order, as often as need be',
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ attempt: attemptSchema, assignment: z.nullable(idSchema) }),
    response: attemptRowSchema,
  },
  attempts: {
    method: 'GET',
    path: '/api/attempts',
    summary:
      'Attempts that one may see, the latest first: one’s own, and assigned ones of those one leads',
    access: 'signed-in',
    query: z.strictObject({
      ...pageQuery,
      person: z.optional(idSchema),
      scenario: z.optional(z.string().check(z.maxLength(100))),
    }),
    response: pageOf(attemptRowSchema),
  },
  attemptTable: {
    method: 'GET',
    path: '/api/attempts.csv',
    summary: 'The same attempts as a CSV file',
    access: 'signed-in',
    response: 'csv',
  },
  attempt: {
    method: 'GET',
    path: '/api/attempts/:id',
    summary: 'One attempt with its decisions, to be replayed and explained',
    access: 'signed-in',
    params: byId,
    response: z.strictObject({
      row: attemptRowSchema,
      seed: z.string(),
      after: z.nullable(z.string()),
      locale: z.string(),
      decisions: z.array(decisionViewSchema),
    }),
  },
  deleteAttempt: {
    method: 'DELETE',
    path: '/api/attempts/:id',
    summary: 'Delete a practice attempt of one’s own',
    access: 'signed-in',
    params: byId,
    response: null,
  },
  scenarioVersion: {
    method: 'GET',
    path: '/api/scenarios/:hash',
    summary: 'The files of a version of a scenario, however old, to explain attempts at it',
    access: 'signed-in',
    params: z.strictObject({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    response: z.strictObject({
      scenario: z.string(),
      play: z.unknown(),
      debrief: z.unknown(),
      solver: z.nullable(z.unknown()),
    }),
  },
});
