import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterAttempt,
  columnsOf,
  joinStandings,
  NO_STANDING,
  standingOf,
  tallyOf,
  type EndedAttempt,
  type Tally,
} from '../../../src/server/statistics/standing.ts';

const ended = (attempt: string, at: number, trust: number, partnership: number): EndedAttempt => ({
  attempt,
  at,
  trust,
  partnership,
});
const ONE: Tally = { K1: [1, 2] };
const TWO: Tally = { K1: [2, 2], K6: [0, 1] };

test('the first, the last and the best are kept, with the competencies of each', () => {
  let standing = afterAttempt(NO_STANDING, ended('b', 20, 50, 50), TWO);
  standing = afterAttempt(standing, ended('a', 10, 60, 60), ONE);
  standing = afterAttempt(standing, ended('c', 30, 40, 40), {});
  expect(standing).toMatchObject({
    finished: 3,
    first: { attempt: 'a' },
    last: { attempt: 'c' },
    best: { attempt: 'a' },
    competencies: { first: ONE, last: {}, all: { K1: [3, 4], K6: [0, 1] } },
  });
});

test('the order in which attempts come in changes nothing, nor where they are joined', () => {
  const attempts = fc.uniqueArray(
    fc.record({
      attempt: fc.uuid(),
      at: fc.integer({ min: 0, max: 5 }),
      trust: fc.integer({ min: 0, max: 3 }),
      partnership: fc.integer({ min: 0, max: 3 }),
    }),
    { selector: ({ attempt }) => attempt, maxLength: 8 },
  );
  const fold = (all: readonly EndedAttempt[]) =>
    all.reduce((standing, one) => afterAttempt(standing, one, { K1: [one.trust, 3] }), NO_STANDING);
  fc.assert(
    fc.property(attempts, fc.nat(8), (all, cut) => {
      const whole = fold(all);
      expect(fold(all.toReversed())).toEqual(whole);
      expect(joinStandings([fold(all.slice(0, cut)), fold(all.slice(cut))])).toEqual(whole);
      expect(standingOf(columnsOf(whole))).toEqual(whole);
    }),
  );
});

test('a tally counts what a decision calls for, and the best choices among it', () => {
  const rubric = {
    decisions: { d1: { competencies: ['K1', 'K2'] }, d2: { competencies: ['K1'] } },
  };
  const decisions = [
    { decision: 'd1', level: 'best' },
    { decision: 'd2', level: 'trap' },
    { decision: '', level: null },
  ];
  expect(tallyOf(decisions, rubric)).toEqual({ K1: [1, 2], K2: [1, 1] });
});
