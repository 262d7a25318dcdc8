import { describe, expect, test } from 'vitest';
import { attemptNumber, endingsSeen, triedAgain } from '../../../src/app/review/attempts-seen.ts';
import { choicesBy, finished, POOR, SCENARIO, SOUND } from './played.ts';

const ENDINGS = Object.keys(SCENARIO.debrief.endings);
const elsewhere = { ...POOR, id: 'other', scenario: 'another', startedAt: '2026-01-01T00:00:00Z' };

describe('the number of an attempt', () => {
  test('counts those at its scenario by when they were begun, in whatever order they come', () => {
    expect(attemptNumber(SOUND, [SOUND, elsewhere, POOR])).toBe(2);
    expect(attemptNumber(POOR, [SOUND, elsewhere, POOR])).toBe(1);
  });

  test('is the next when it is not among those kept', () => {
    expect(attemptNumber(SOUND, [POOR])).toBe(2);
  });
});

describe('the endings seen', () => {
  test('count each once, and only those of the scenario', () => {
    const again = finished(
      4,
      POOR.decisions.map(({ choice }) => choice),
    );
    expect(endingsSeen(POOR.scenario, ENDINGS, [POOR, again, elsewhere])).toBe(1);
    expect(endingsSeen(POOR.scenario, ENDINGS, [POOR, SOUND])).toBe(2);
  });

  test('leave out endings that the scenario does not have', () => {
    const result = { ending: 'unheard_of', trust: 1, partnership: 1 };
    expect(endingsSeen(POOR.scenario, ENDINGS, [{ ...POOR, result }])).toBe(0);
  });
});

describe('a decision was tried again', () => {
  const path = POOR.decisions.slice(0, 1).map(({ choice }) => choice);
  const retried = finished(5, choicesBy('best', '7', path));

  test('by a later attempt that came to it on the same path', () => {
    expect(triedAgain(POOR, 2, [POOR, retried])).toBe(true);
  });

  test('not beyond where the paths part', () => {
    expect(triedAgain(POOR, 3, [POOR, retried])).toBe(false);
  });

  test.each([
    ['an earlier attempt', { startedAt: '2026-01-01T00:00:00.000Z' }],
    ['one with another seed', { seed: '8' }],
    ['one at another version', { hash: 'f'.repeat(64) }],
    ['one that has not decided it', { decisions: retried.decisions.slice(0, 1) }],
  ])('not by %s', (_, part) => {
    expect(triedAgain(POOR, 2, [POOR, { ...retried, ...part }])).toBe(false);
  });

  test('not by itself', () => {
    expect(triedAgain(POOR, 2, [POOR])).toBe(false);
  });
});
