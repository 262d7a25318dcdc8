/** What a leader should look at first. */
import type { LedCell } from '../../contract/api/statistics-routes.ts';
import { isWaiting } from './standing.ts';

/** Reasons to look at somebody, the most pressing first. */
export const REASONS = ['below', 'overdue', 'sure-wrong', 'not-played'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * How many scenes speak for each reason.
 *
 * `not-played` are scenes that wait and are not overdue; `sure-wrong` are scenes in which
 * somebody was sure and walked into a trap.
 */
export type Reasons = Readonly<Record<Reason, number>>;

type Cells = readonly LedCell[];

/** The reasons to look at a person with these cells. */
export const reasonsOf = (cells: Cells): Reasons => ({
  below: cells.filter(({ belowPass }) => belowPass).length,
  overdue: cells.filter(({ overdue }) => overdue).length,
  'sure-wrong': cells.filter(({ sureWrong }) => sureWrong > 0).length,
  'not-played': cells.filter(isWaiting).length,
});

/** Orders people by what is most pressing; where that is equal, as they stood. */
export function byAttention(a: { readonly cells: Cells }, b: { readonly cells: Cells }): number {
  const [ours, theirs] = [reasonsOf(a.cells), reasonsOf(b.cells)];
  for (const reason of REASONS) {
    const more = theirs[reason] - ours[reason];
    if (more !== 0) return more;
  }
  return 0;
}

/** How many people there is each reason to look at. */
export function countReasons(people: readonly { readonly cells: Cells }[]): Reasons {
  const reasons = people.map(({ cells }) => reasonsOf(cells));
  const count = (reason: Reason): number => reasons.filter((own) => own[reason] > 0).length;
  return {
    below: count('below'),
    overdue: count('overdue'),
    'sure-wrong': count('sure-wrong'),
    'not-played': count('not-played'),
  };
}

/** A reason as the address names it; `null` where it names none. */
export const reasonNamed = (name: string): Reason | null =>
  REASONS.find((reason) => reason === name) ?? null;
