import { expect, test } from 'vitest';
import { holds, parseCondition } from '../../../src/core/assess/condition.ts';

test.each([
  ['auto == 1', true],
  ['auto != 1', false],
  ['trust < 50', true],
  ['trust >= 49 and trust <= 49', true],
  ['trust > 49 and auto == 1', false],
  ['sched == -1', true],
  ['absent == 0', true],
])('%s is %s', (condition, expected) => {
  expect(holds(condition, { auto: 1, trust: 49, sched: -1 })).toBe(expected);
});

test.each(['', 'auto', 'auto = 1', 'auto == x', 'auto == 1 or trust < 5', 'auto == 1 and'])(
  '%j is not a condition, and never holds',
  (text) => {
    expect(parseCondition(text).ok).toBe(false);
    expect(holds(text, { auto: 1 })).toBe(false);
  },
);
