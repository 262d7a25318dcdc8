import { describe, expect, test } from 'vitest';
import { chooseMoment, dueStep, type Moment } from '../../../src/server/notices/repetition.ts';
import {
  afterAttempt,
  NO_STANDING,
  type Standing,
  type Tally,
} from '../../../src/server/statistics/standing.ts';

const DAY = 24 * 3_600_000;
const standing = (tally: Tally, at = 0): Standing =>
  afterAttempt(NO_STANDING, { attempt: `at ${at}`, at, trust: 50, partnership: 50 }, tally);

describe('the intervals', () => {
  test.each([
    [1, null],
    [2, 2],
    [6, 2],
    [7, 7],
    [21, 21],
    [59, null],
    [60, 60],
    [67, null],
  ])('after %i days it is that of %s', (days, due) => {
    expect(dueStep([0, -5 * DAY], days * DAY)?.days ?? null).toBe(due);
  });
});

describe('the moment', () => {
  const MOMENTS: readonly Moment[] = [
    { scenario: 'a', competencies: ['K1'] },
    { scenario: 'b', competencies: ['K1', 'K2'] },
    { scenario: 'c', competencies: ['K3'] },
  ];
  const weak = [standing({ K1: [0, 2], K2: [1, 2], K3: [3, 4] })];

  test('calls for most of what is weak', () => {
    expect(chooseMoment(weak, new Map(), MOMENTS)).toBe('b');
  });

  test('is one that was not played, or the one played the longest ago', () => {
    const b = standing({ K1: [0, 1] }, 9);
    expect(chooseMoment(weak, new Map([['b', b]]), MOMENTS)).toBe('a');
    const both = new Map([
      ['a', standing({ K1: [0, 1] }, 10)],
      ['b', b],
    ]);
    expect(chooseMoment(weak, both, MOMENTS)).toBe('b');
  });

  test('is none where nothing is weak, also because it was made up for', () => {
    expect(chooseMoment([standing({ K1: [2, 2] })], new Map(), MOMENTS)).toBeNull();
    const made = new Map([['a', standing({ K1: [3, 3], K2: [1, 1] }, 5)]]);
    expect(chooseMoment(weak, made, MOMENTS)).toBeNull();
    expect(chooseMoment([standing({ K9: [0, 1] })], new Map(), MOMENTS)).toBeNull();
  });
});
