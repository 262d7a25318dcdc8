import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { verifyAttempt } from '../../../src/core/attempt/verify.ts';
import { SMALL, storyJson } from '../../fixtures/compiled.ts';

const scenario = { id: 'small', hash: 'a'.repeat(64), storyJson: storyJson(SMALL), variants: 3 };
const attempt: Attempt = {
  id: '01930000-0000-7000-8000-000000000000',
  scenario: 'small',
  hash: scenario.hash,
  seed: 'seed',
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-01-01T10:00:00.000Z',
  finishedAt: '2026-01-01T10:05:00.000Z',
  status: 'finished',
  decisions: ['d01a', 'd02a'].map((choice) => ({
    choice,
    shownMs: 0,
    takenMs: 900,
    timedOut: false,
  })),
  result: { ending: 'drift', trust: 100, partnership: 100 },
};

test('the result is computed here, whatever the record claims', () => {
  expect(verifyAttempt(attempt, scenario)).toMatchObject({
    ok: true,
    value: { result: { ending: 'partner', trust: 60, partnership: 52 } },
  });
});

test('a partial attempt stands without a result', () => {
  const partial: Attempt = {
    ...attempt,
    status: 'playing',
    decisions: attempt.decisions.slice(0, 1),
  };
  expect(verifyAttempt(partial, scenario)).toMatchObject({ ok: true, value: { result: null } });
});

test.each([
  ['another scenario', { scenario: 'other' }, 'scenario-mismatch'],
  ['a changed scenario', { hash: 'b'.repeat(64) }, 'scenario-changed'],
  [
    'an impossible choice',
    { decisions: [{ choice: 'x', shownMs: 0, takenMs: 0, timedOut: false }] },
    'choice-unknown',
  ],
  ['a finish that is none', { decisions: attempt.decisions.slice(0, 1) }, 'unfinished'],
])('%s is told apart', (_what, change, reason) => {
  expect(verifyAttempt({ ...attempt, ...change }, scenario)).toMatchObject({
    ok: false,
    error: { reason },
  });
});
