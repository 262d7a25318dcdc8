import { describe, expect, test } from 'vitest';
import {
  isOverdue,
  progressOf,
  type AssignedAttempt,
  type ProgressRules,
} from '../../../src/server/assignments/progress.ts';

const RULES: ProgressRules = {
  scenarios: ['a', 'b'],
  counts: 'best',
  passMarks: { trust: 60, partnership: 50 },
  dueAt: '2026-03-10T00:00:00.000Z',
};
const DUE = Date.parse(RULES.dueAt ?? '');

const attempt = (id: string, finishedAt: number | null, trust: number, partnership: number) =>
  ({
    id,
    scenario: 'a',
    finishedAt,
    ...(finishedAt === null ? { trust: null, partnership: null } : { trust, partnership }),
  }) satisfies AssignedAttempt;

const THREE = [attempt('2', 20, 80, 55), attempt('1', 10, 59, 90), attempt('3', 30, 70, 65)];

test.each([
  ['first', '1', 'not-passed'],
  ['best', '1', 'not-passed'],
  ['last', '3', 'passed'],
] as const)('where the %s counts it is attempt %s', (counts, id, state) => {
  const [progress] = progressOf({ ...RULES, counts }, THREE);
  expect(progress).toMatchObject({ scenario: 'a', attempts: 3, state, counted: { attempt: id } });
});

test('of equals the earlier counts', () => {
  const [progress] = progressOf(RULES, [attempt('late', 9, 70, 70), attempt('early', 5, 60, 80)]);
  expect(progress?.counted?.attempt).toBe('early');
});

test('every scenario has its line, begun or not', () => {
  expect(progressOf(RULES, [attempt('x', null, 0, 0)])).toEqual([
    { scenario: 'a', attempts: 1, state: 'begun', counted: null },
    { scenario: 'b', attempts: 0, state: 'not-begun', counted: null },
  ]);
});

test('an attempt that ends after the day is late, and counts', () => {
  const [onTime] = progressOf(RULES, [attempt('x', DUE, 90, 90)]);
  const [late] = progressOf(RULES, [attempt('x', DUE + 1, 90, 90)]);
  expect([onTime?.counted?.late, late?.counted?.late]).toEqual([false, true]);
  expect(late?.state).toBe('passed');
});

describe('overdue', () => {
  const unfinished = progressOf(RULES, []);
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
