/** The record of an attempt as it is stored and sent; parsed before anything trusts it. */
import * as z from 'zod/mini';
import { CONFIDENCES, REASONS, type Attempt } from '../core/attempt/attempt.ts';

const milliseconds = z.number().check(z.minimum(0), z.maximum(1e12));
const score = z.number().check(z.minimum(0), z.maximum(100));
const shortText = z.string().check(z.minLength(1), z.maxLength(200));

export const decisionRecordSchema = z.strictObject({
  choice: shortText,
  shownMs: milliseconds,
  takenMs: milliseconds,
  timedOut: z.boolean(),
  confidence: z.optional(z.enum(CONFIDENCES)),
  reason: z.optional(z.enum(REASONS)),
});

/** An attempt of at most 200 decisions; a play-through of the longest scenario has about 14. */
export const attemptSchema: z.ZodMiniType<Attempt> = z.strictObject({
  id: z.uuidv7(),
  scenario: shortText,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  seed: shortText,
  after: z.optional(shortText),
  assignment: z.optional(z.uuidv7()),
  locale: z.string().check(z.minLength(2), z.maxLength(10)),
  rules: z.strictObject({ timers: z.boolean() }),
  startedAt: z.iso.datetime(),
  finishedAt: z.nullable(z.iso.datetime()),
  status: z.enum(['playing', 'finished', 'abandoned']),
  decisions: z.array(decisionRecordSchema).check(z.maxLength(200)),
  result: z.nullable(z.strictObject({ ending: shortText, trust: score, partnership: score })),
});
