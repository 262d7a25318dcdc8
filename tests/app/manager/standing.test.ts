import { expect, test } from 'vitest';
import {
  isBelow,
  isWaiting,
  shownScore,
  tintOf,
  trendOf,
  whyUnplayed,
} from '../../../src/app/manager/standing.ts';
import { cell, playedCell, score } from './cells.ts';

const early = score('early', 50, 70);
const late = score('late', 62, 66);

test('the attempt that counts is shown, and the last one where none does', () => {
  expect(shownScore(playedCell(early, late, { counted: early }))).toBe(early);
  expect(shownScore(playedCell(early, late, { counted: null }))).toBe(late);
  expect(shownScore(cell())).toBeNull();
});

test('why there are no scores', () => {
  expect(whyUnplayed(cell())).toBe('not-played');
  expect(whyUnplayed(cell({ attempts: 1 }))).toBe('begun');
  expect(whyUnplayed(cell({ attempts: 1, overdue: true }))).toBe('overdue');
  expect(whyUnplayed(cell({ assigned: false }))).toBe('not-assigned');
});

test('an assignment waits that is neither played nor late', () => {
  expect(isWaiting(cell())).toBe(true);
  expect(isWaiting(cell({ overdue: true }))).toBe(false);
  expect(isWaiting(cell({ assigned: false }))).toBe(false);
  expect(isWaiting(playedCell(early, late))).toBe(false);
  expect(isWaiting(playedCell(early, late, { counted: null }))).toBe(true);
});

test('the trend goes from the first attempt to the one shown', () => {
  const counted = playedCell(early, late);
  expect(trendOf(counted, 'trust')).toEqual({ kind: 'change', points: 12 });
  expect(trendOf(counted, 'partnership')).toEqual({ kind: 'change', points: -4 });
});

test('where the first attempt counts, the trend goes on to the last', () => {
  const counted = playedCell(early, late, { counted: early });
  expect(trendOf(counted, 'partnership')).toEqual({ kind: 'later', score: 66 });
});

test('one attempt is no trend', () => {
  const once = cell({ attempts: 2, finished: 1, first: early, last: early, counted: early });
  expect(trendOf(once, 'trust')).toBeNull();
  expect(trendOf(cell(), 'trust')).toBeNull();
});

test('of a missed pass, the score that missed its mark is below', () => {
  const missed = playedCell(early, score('late', 59, 55), { belowPass: true });
  expect(isBelow(missed, 'trust')).toBe(true);
  expect(isBelow(missed, 'partnership')).toBe(false);
  expect(isBelow(playedCell(early, score('late', 60, 55)), 'trust')).toBe(false);
});

test.each([
  [0, 0],
  [49, 0],
  [50, 1],
  [74, 2],
  [75, 3],
  [84, 3],
  [85, 4],
  [100, 4],
])('a score of %i is tinted %i deep', (points, tint) => {
  expect(tintOf(points)).toBe(tint);
});
