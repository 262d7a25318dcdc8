/** Figures of measures, and what they are held against, as people read them. */
import type { HealthMeasure } from '../../../contract/health-report.ts';
import type { Locale } from '../../../contract/locale.ts';

/** A measure's own name, and the language of the texts it read; `null` where it read none. */
export type MeasureName = { readonly name: string; readonly locale: string | null };

/** Takes an id apart: `length-ratio:ru` reads Russian texts. */
export function measureName(id: string): MeasureName {
  const [name = id, locale = null] = id.split(':');
  return { name, locale };
}

/** What a figure must keep to. */
export type Wanted =
  | { readonly kind: 'at-most' | 'at-least' | 'above' | 'exactly'; readonly bound: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

const KINDS = { '≤': 'at-most', '≥': 'at-least', '>': 'above', '=': 'exactly' } as const;
const isSign = (sign: string | undefined): sign is keyof typeof KINDS =>
  sign !== undefined && sign in KINDS;

/** Reads the bound out of a threshold in words; `null` where there is no single one. */
export function wantedOf(threshold: string): Wanted | null {
  const faults = /\(= (\d+)/.exec(threshold);
  if (faults !== null) return { kind: 'exactly', bound: Number(faults[1]) };
  const single = /^(?:no z )?([≤≥=>]) (-?[\d.]+)/.exec(threshold);
  if (single !== null && isSign(single[1])) {
    const bound = Number(single[2]);
    // “No z above 2” is the other way round.
    return { kind: threshold.startsWith('no') ? 'at-most' : KINDS[single[1]], bound };
  }
  const range = /(-?[\d.]+) to (-?[\d.]+)/.exec(threshold);
  if (range === null) return null;
  return { kind: 'between', low: Number(range[1]), high: Number(range[2]) };
}

/** Measures that count something. */
const COUNTS: ReadonlySet<string> = new Set([
  'states',
  'sound-paths',
  'length',
  'context-sensitive-decisions',
  'trade-offs',
  'persona-endings',
  'plausible-trap',
  'trap-variety',
  'worst-choice-costs',
  'doom-distance',
  'cue-support',
  'cue-support-high-stakes',
  'variant-flips',
  'line-crossed-named',
  'clean-top',
  'option-length',
  'words-before',
  'play-time',
  'readability-dialogue',
  'readability-narration',
  'readability-feedback',
  'ethics-severity',
  'ethics-not-best',
  'ethics-own-voice',
]);

/** Measures on a scale of their own. */
const SCALES: ReadonlySet<string> = new Set([
  'axis-independence',
  'second-time-worse',
  'cue-bots',
  'length-ratio',
  'decision-discrimination',
  'decision-discrimination-median',
  'ability-recovery',
]);

/** A figure of a measure: a count, a figure on a scale, or, else, a share as percent. */
export function figureText(name: string, value: number, locale: Locale): string {
  if (COUNTS.has(name))
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
  if (SCALES.has(name))
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    value,
  );
}

/** Whether a measure is not met. */
export const fails = ({ verdict }: HealthMeasure): boolean => verdict === 'fail';

/** The measures of a kind, those that fail first. */
export function measuresOf(
  measures: readonly HealthMeasure[],
  kind: HealthMeasure['kind'],
): readonly HealthMeasure[] {
  const ofKind = measures.filter((measure) => measure.kind === kind);
  return [...ofKind.filter(fails), ...ofKind.filter((measure) => !fails(measure))];
}
