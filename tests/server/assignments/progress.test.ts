import { describe, expect, test } from 'vitest';
import {
  isOverdue,
  progressOf,
  type ProgressRules,
  wholeState,
} from '../../../src/server/assignments/progress.ts';
import {
  afterAttempt,
  NO_STANDING,
  type Standing,
} from '../../../src/server/statistics/standing.ts';

const RULES: ProgressRules = {
  scenarios: ['a', 'b'],
  counts: 'best',
  attemptsAllowed: 3,
  passMarks: { trust: 60, partnership: 50 },
  dueAt: '2026-03-10T00:00:00.000Z',
};
const DUE = Date.parse(RULES.dueAt ?? '');

type Played = {
  readonly id: string;
  readonly at: number | null;
  readonly scores: [number, number];
};

const attempt = (id: string, at: number | null, trust: number, partnership: number): Played => ({
  id,
  at,
  scores: [trust, partnership],
});

/** The standing with scenario `a` after some attempts. */
const after = (...attempts: readonly Played[]): ReadonlyMap<string, Standing> => {
  let standing = NO_STANDING;
  for (const { id, at, scores } of attempts) {
    const [trust, partnership] = scores;
    standing = { ...standing, attempts: standing.attempts + 1 };
    if (at !== null) standing = afterAttempt(standing, { attempt: id, at, trust, partnership }, {});
  }
  return new Map([['a', standing]]);
};

const THREE = after(attempt('2', 20, 80, 55), attempt('1', 10, 59, 90), attempt('3', 30, 70, 65));

test.each([
  ['first', '1', 'not-passed'],
  ['best', '1', 'not-passed'],
  ['last', '3', 'passed'],
] as const)('where the %s counts it is attempt %s', (counts, id, state) => {
  const [progress] = progressOf({ ...RULES, counts }, THREE);
  expect(progress).toMatchObject({ scenario: 'a', attempts: 3, state, counted: { attempt: id } });
});

test('of equals the earlier counts', () => {
  const [progress] = progressOf(
    RULES,
    after(attempt('late', 9, 70, 70), attempt('early', 5, 60, 80)),
  );
  expect(progress?.counted?.attempt).toBe('early');
});

test('every scenario has its line, begun or not', () => {
  expect(progressOf(RULES, after(attempt('x', null, 0, 0)))).toEqual([
    { scenario: 'a', attempts: 1, attemptsLeft: 2, state: 'begun', counted: null },
    { scenario: 'b', attempts: 0, attemptsLeft: 3, state: 'not-begun', counted: null },
  ]);
});

test('an attempt that ends after the day is late, and counts', () => {
  const [onTime] = progressOf(RULES, after(attempt('x', DUE, 90, 90)));
  const [late] = progressOf(RULES, after(attempt('x', DUE + 1, 90, 90)));
  expect([onTime?.counted?.late, late?.counted?.late]).toEqual([false, true]);
  expect(late?.state).toBe('passed');
});

describe('overdue', () => {
  const unfinished = progressOf(RULES, new Map());
  test.each([
    ['before the day', RULES, DUE, false],
    ['after it', RULES, DUE + 1, true],
    ['where nothing is due', { ...RULES, dueAt: null }, DUE * 2, false],
  ])('%s', (_name, rules, now, overdue) => {
    expect(isOverdue(rules, unfinished, now)).toBe(overdue);
  });

  test('is nobody who has finished everything', () => {
    const rules = { ...RULES, scenarios: ['a'] };
    expect(isOverdue(rules, progressOf(rules, THREE), DUE + 1)).toBe(false);
  });
});

test('the whole has been begun with its first attempt, and is passed with its last scenario', () => {
  const b = (trust: number): Standing =>
    afterAttempt(
      { ...NO_STANDING, attempts: 1 },
      { attempt: 'b', at: 5, trust, partnership: 90 },
      {},
    );
  const passed = after(attempt('x', 5, 90, 90)).get('a') ?? NO_STANDING;
  const begun = { ...NO_STANDING, attempts: 1 };
  const states = [
    new Map(),
    new Map([['b', begun]]),
    new Map([['a', passed]]),
    new Map([
      ['a', passed],
      ['b', b(10)],
    ]),
    new Map([
      ['a', passed],
      ['b', b(90)],
    ]),
  ].map((standings) => wholeState(progressOf(RULES, standings)));
  expect(states).toEqual(['not-begun', 'begun', 'begun', 'not-passed', 'passed']);
});
