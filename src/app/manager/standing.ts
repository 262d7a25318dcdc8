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

/** How far a score has come from the first attempt to the last; `null` before a second one. */
export function trendOf(
  { first, last, finished }: Pick<LedCell, 'first' | 'last' | 'finished'>,
  score: 'trust' | 'partnership',
): number | null {
  if (first === null || last === null || finished < 2) return null;
  return last[score] - first[score];
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
