/**
 * What `check` measured of a scenario, `health.json`: committed beside it, for the trainer's desk
 * alone.
 */
import * as z from 'zod/mini';
import type { DecisionMap } from '../core/solver/decision-map.ts';
import type { Measure } from '../core/solver/measures/measure.ts';
import { hashSchema } from './compiled.ts';

/** A measure without its words, which every page has in its own language. */
export type HealthMeasure = Omit<Measure, 'hint'>;

/** The decisions by their ids, and the ways between them and to the endings. */
export type HealthMap = {
  readonly decisions: readonly Pick<
    DecisionMap['decisions'][number],
    'name' | 'random' | 'competent' | 'stakes'
  >[];
  readonly ways: DecisionMap['ways'];
};

export type HealthReport = {
  readonly version: 1;
  /** The content hash of the scenario that was measured. */
  readonly hash: string;
  /** SHA-256 over all that the measures read of it; see `measuredFrom`. */
  readonly from: string;
  readonly measures: readonly HealthMeasure[];
  readonly map: HealthMap;
};

const measureSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['gate', 'warning', 'information']),
  value: z.nullable(z.number()),
  threshold: z.string(),
  verdict: z.enum(['pass', 'fail', 'skipped']),
  worst: z.array(z.strictObject({ where: z.string(), value: z.number() })),
});

const mapSchema = z.strictObject({
  decisions: z.array(
    z.strictObject({
      name: z.string(),
      random: z.number(),
      competent: z.number(),
      stakes: z.number(),
    }),
  ),
  ways: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      random: z.number(),
      trust: z.number(),
      by: z.record(z.string(), z.number()),
    }),
  ),
});

export const healthReportSchema: z.ZodMiniType<HealthReport> = z.strictObject({
  version: z.literal(1),
  hash: hashSchema,
  from: hashSchema,
  measures: z.array(measureSchema),
  map: mapSchema,
});
