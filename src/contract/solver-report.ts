/** The solver's report on a scenario, `solver.json`: committed beside it, loaded with its debrief. */
import * as z from 'zod/mini';
import type { SolverReport } from '../core/solver/report.ts';
import { hashSchema } from './compiled.ts';

const share = z.number().check(z.minimum(-0.001), z.maximum(1.001));
const rangeSchema = z.strictObject({ min: z.number(), max: z.number() });

export const solverReportSchema: z.ZodMiniType<SolverReport> = z.strictObject({
  version: z.literal(1),
  hash: hashSchema,
  verdict: z.strictObject({ complete: z.boolean(), states: z.number(), transitions: z.number() }),
  walk: z.enum(['quick', 'ink']),
  trust: rangeSchema,
  partnership: rangeSchema,
  best: share,
  worst: share,
  players: z.strictObject({ random: share, competent: share }),
  endings: z.record(z.string(), z.strictObject({ random: share, competent: share, best: share })),
  values: z.strictObject({
    decisions: z.array(z.string()),
    salt: z.number(),
    hashes: z.string(),
    worths: z.string(),
  }),
});
