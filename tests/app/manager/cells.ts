/** Cells of the team's grid to vary. */
import type { LedCell, Score } from '../../../src/contract/api/statistics-routes.ts';

/** The score of an attempt that has ended. */
export const score = (attempt: string, trust: number, partnership: number): Score => ({
  attempt,
  trust,
  partnership,
  finishedAt: '2026-02-03T09:00:00.000Z',
});

const UNPLAYED: LedCell = {
  scenario: 'half-past-ten',
  assigned: true,
  attempts: 0,
  finished: 0,
  first: null,
  last: null,
  best: null,
  passMarks: { trust: 60, partnership: 55 },
  belowPass: false,
  counted: null,
  dueAt: null,
  overdue: false,
  sureWrong: 0,
};

/** A cell that is assigned and not played, but for what is said. */
export const cell = (change: Partial<LedCell> = {}): LedCell => ({ ...UNPLAYED, ...change });

/** One that was played twice, first with one result and then with another one that counts. */
export const playedCell = (first: Score, last: Score, change: Partial<LedCell> = {}): LedCell =>
  cell({ attempts: 2, finished: 2, first, last, best: last, counted: last, ...change });
