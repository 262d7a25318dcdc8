/** Where somebody stands with a scenario, as the grid shows it. */
import type { LedCell, Score } from '../../contract/api/statistics-routes.ts';

/** Why there are no scores. */
export type Unplayed = 'overdue' | 'begun' | 'not-played' | 'not-assigned';

/** The attempt that a cell shows: the one that counts, or else the last one. */
export const shownScore = ({ counted, last }: Pick<LedCell, 'counted' | 'last'>): Score | null =>
  counted ?? last;

/** Why a cell without scores has none, in one word. */
export function whyUnplayed({ assigned, overdue, attempts }: LedCell): Unplayed {
  if (!assigned) return 'not-assigned';
  if (overdue) return 'overdue';
  return attempts > 0 ? 'begun' : 'not-played';
}

/** Whether an assignment waits for somebody who is not late with it. */
export const isWaiting = ({ assigned, counted, overdue }: LedCell): boolean =>
  assigned && counted === null && !overdue;

/**
 * How a score has moved: from the first attempt to the one shown, or, where the first one itself is
 * shown, to the last.
 */
export type Trend =
  | { readonly kind: 'change'; readonly points: number }
  | { readonly kind: 'later'; readonly score: number };

/** The trend of a score; `null` before a second attempt has ended. */
export function trendOf(cell: LedCell, score: 'trust' | 'partnership'): Trend | null {
  const { first, last, finished } = cell;
  const shown = shownScore(cell);
  if (first === null || last === null || shown === null || finished < 2) return null;
  return shown.attempt === first.attempt
    ? { kind: 'later', score: last[score] }
    : { kind: 'change', points: shown[score] - first[score] };
}

/** Whether a score of the attempt that counts has missed its mark. */
export const isBelow = (cell: LedCell, score: 'trust' | 'partnership'): boolean =>
  cell.belowPass &&
  cell.counted !== null &&
  cell.passMarks !== null &&
  cell.counted[score] < cell.passMarks[score];

/** How deep a cell is tinted, from 0 to 4. */
export const tintOf = (score: number): number => TINTS.filter((from) => score >= from).length;

const TINTS = [50, 65, 75, 85];
