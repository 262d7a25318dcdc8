/**
 * A measure: what a program can prove about a scenario, with the figure, what it is held against,
 * and where it is worst.
 *
 * @see measures.md: G fails the build, W warns, I informs.
 */

export type MeasureKind = 'gate' | 'warning' | 'information';
export type MeasureVerdict = 'pass' | 'fail' | 'skipped';

/** A place and its figure; `where` is an id: a decision, a choice, an ending, a line, a cue. */
export type Place = { readonly where: string; readonly value: number };

export type Measure = {
  /** Kebab-case; a measure of texts ends in its locale, as in `length-ratio:ru`. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** `null` when it could not be taken. */
  readonly value: number | null;
  /** What the value is held against, in words. */
  readonly threshold: string;
  readonly verdict: MeasureVerdict;
  /** Up to three places, the worst first. */
  readonly worst: readonly Place[];
  /** What would mend it, or why it was skipped; `null` when there is nothing to say. */
  readonly hint: string | null;
};

/** What a measure found, before it is judged. */
export type Finding = {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly value: number;
  readonly threshold: string;
  readonly pass: boolean;
  readonly worst?: readonly Place[];
  /** Said only where the measure fails. */
  readonly hint: string;
};

const PLACES = 3;

/** Six decimals say enough, and are the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** Judges a finding. */
export const judged = ({
  id,
  kind,
  value,
  threshold,
  pass,
  worst = [],
  hint,
}: Finding): Measure => ({
  id,
  kind,
  value: rounded(value),
  threshold,
  verdict: pass ? 'pass' : 'fail',
  worst: worst.slice(0, PLACES).map((place) => ({ ...place, value: rounded(place.value) })),
  hint: pass ? null : hint,
});

/** A measure that cannot be taken here, and why. */
export const skipped = (
  id: string,
  kind: MeasureKind,
  threshold: string,
  reason: string,
): Measure => ({ id, kind, value: null, threshold, verdict: 'skipped', worst: [], hint: reason });

/** Places with the largest values first. */
export const largestFirst = (places: readonly Place[]): readonly Place[] =>
  places.toSorted((a, b) => b.value - a.value);

/** Places with the smallest values first. */
export const smallestFirst = (places: readonly Place[]): readonly Place[] =>
  places.toSorted((a, b) => a.value - b.value);

/** The places' names, joined: `d02, d05`. */
export const namesOf = (places: readonly Place[]): string =>
  places.map(({ where }) => where).join(', ');

/** A figure as hints and tables show it, with two decimals. */
export const shown = (value: number): string => value.toFixed(2);
