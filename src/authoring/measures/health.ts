/** Sums up the measures of a scenario for the trainer's desk. */
import { createHash } from 'node:crypto';
import type { HealthMap, HealthReport } from '../../contract/health-report.ts';
import { mapDecisions } from '../../core/solver/decision-map.ts';
import type { Measure } from '../../core/solver/measures/measure.ts';
import { decisionOfChoice } from '../../core/solver/measures/scene.ts';
import { contentHash } from '../content-hash.ts';
import type { ParsedScenario } from './open-scene.ts';
import type { TextScene } from './text-scene.ts';

/** The report on a measured scenario. */
export const healthOf = (
  parsed: ParsedScenario,
  texts: TextScene,
  measures: readonly Measure[],
): HealthReport => ({
  version: 1,
  hash: contentHash(parsed.manifest.value, parsed.storyJson),
  from: measuredFrom(parsed),
  measures: measures.map(({ id, kind, value, threshold, verdict, worst }) => ({
    id,
    kind,
    value,
    threshold,
    verdict,
    worst,
  })),
  map: mapOf(texts),
});

/**
 * SHA-256 over what the measures read of a scenario: story, rubric, endings and every text. Its
 * pictures and sounds may change without it.
 */
export function measuredFrom({ manifest, storyJson, rubric, catalogues }: ParsedScenario): string {
  const { endings, variants, competencies, source, kind } = manifest.value;
  const texts = [...catalogues].map(([locale, catalogue]) => [
    locale,
    [...catalogue].map(([id, { text }]) => [id, text]),
  ]);
  const read = [storyJson, rubric.value, endings, variants, competencies, source.case, kind, texts];
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

function mapOf({ scene }: TextScene): HealthMap {
  const nameOf = ([first = '']: readonly string[]): string =>
    decisionOfChoice(scene, first) || first;
  const { decisions, ways } = mapDecisions(scene.solution, nameOf);
  return {
    decisions: decisions.map(({ name, random, competent, stakes }) => ({
      name,
      random: rounded(random),
      competent: rounded(competent),
      stakes: rounded(stakes),
    })),
    ways: ways.map(({ random, trust, by, ...way }) => ({
      ...way,
      random: rounded(random),
      trust: rounded(trust),
      by: Object.fromEntries(Object.entries(by).map(([choice, share]) => [choice, rounded(share)])),
    })),
  };
}

/** Four decimals say enough. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;
