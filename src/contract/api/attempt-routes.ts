/** Attempts: delivered by the browser, verified by the server, seen by whom they are for. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../../core/attempt/attempt.ts';
import { attemptSchema } from '../attempt.ts';
import { agreementSchema } from './agreement-routes.ts';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';

const resultSchema = z.strictObject({
  ending: z.string(),
  trust: z.number(),
  partnership: z.number(),
  /** Worth in [0, 1]; `null` for an ending without a band. */
  outcome: z.nullable(z.number()),
});

/** Why an assignment does not count an attempt, which is then kept as practice. */
export const UNCOUNTED = [
  /** There is no such assignment, or it is not for this person. */
  'not-assigned',
  'scenario-not-assigned',
  'not-open-yet',
  'closed',
  'attempts-used-up',
  'timers-forbidden',
  'timers-demanded',
  'language-fixed',
] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

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
  /** Why it is practice and does not count for what it was played for. */
  uncounted: z.nullable(z.enum(UNCOUNTED)),
  /**
   * Whether its review is not released yet: then the learner himself gets no grade, no comment and
   * no verdict.
   */
  withheld: z.boolean(),
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
  /** Where the author asks, and the learner answered. */
  confidence: z.nullable(z.enum(CONFIDENCES)),
  reason: z.nullable(z.string()),
});

const authorSchema = z.strictObject({ id: z.string(), name: z.nullable(z.string()) });
/** Of a decision, from 0; `null` for the attempt as a whole. */
const positionSchema = z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(200)));
const scoreSchema = z.number().check(z.int(), z.minimum(0), z.maximum(100));
const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000));

const commentSchema = z.strictObject({
  id: idSchema,
  position: positionSchema,
  /** Without a name where the author is there no longer. */
  author: authorSchema,
  at: momentSchema,
  body: z.string(),
});

/** A leader's judgement: the computed scores stay beside it. */
const verdictBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agree'), position: positionSchema }),
  z.strictObject({
    kind: z.literal('adjust'),
    position: positionSchema,
    trust: scoreSchema,
    partnership: scoreSchema,
    reason: textSchema,
  }),
]);
const verdictSchema = z.strictObject({
  id: idSchema,
  position: positionSchema,
  author: authorSchema,
  at: momentSchema,
  kind: z.enum(['agree', 'adjust']),
  trust: z.nullable(z.number()),
  partnership: z.nullable(z.number()),
  reason: z.string(),
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
      assignment: z.optional(idSchema),
      status: z.optional(z.enum(['playing', 'finished', 'abandoned'])),
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
      /** In the order in which they were written. */
      comments: z.array(commentSchema),
      verdicts: z.array(verdictSchema),
      /** What was agreed on about it; `null` while nothing was. */
      agreement: z.nullable(agreementSchema),
    }),
  },
  comment: {
    method: 'PUT',
    path: '/api/attempts/:id/comments/:comment',
    summary: 'Write a comment on an assigned attempt, or a reply on one’s own; it stays as it is',
    access: 'signed-in',
    params: z.strictObject({ id: idSchema, comment: idSchema }),
    body: z.strictObject({ position: positionSchema, body: textSchema }),
    response: null,
  },
  verdict: {
    method: 'PUT',
    path: '/api/attempts/:id/verdicts/:verdict',
    summary:
      'Agree with the result of somebody’s attempt, or set another one beside it, with a reason',
    access: ['trainer', 'manager'],
    params: z.strictObject({ id: idSchema, verdict: idSchema }),
    body: verdictBody,
    response: null,
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
