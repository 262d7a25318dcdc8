import { describe, expect, test } from 'vitest';
import { bestResult, nextScene, unfinishedAttempt } from '../../../src/app/library/personal.ts';
import type { ScenarioCard } from '../../../src/contract/compiled.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { attempt, finished } from '../data/attempts.ts';

const HASH = 'a'.repeat(64);
const cardOf = (id: string): ScenarioCard =>
  ({ id, hash: HASH, title: { en: id, ru: id } }) as unknown as ScenarioCard;
const [first, second] = [cardOf('half-past-ten'), cardOf('wrong-address')];
const result = (trust: number, partnership: number): Partial<Attempt> => ({
  result: { ending: 'sixty_seats', trust, partnership },
});

describe('the best result', () => {
  test('is the one with the highest sum, the latest of equals', () => {
    const attempts = [
      finished(1, result(70, 40)),
      finished(2, result(50, 60)),
      finished(3, result(10, 20)),
    ];
    expect(bestResult('half-past-ten', attempts)).toMatchObject({ trust: 50, partnership: 60 });
  });

  test('is none without a finished attempt at that scenario', () => {
    expect(bestResult('half-past-ten', [attempt(1)])).toBeNull();
    expect(bestResult('wrong-address', [finished(1)])).toBeNull();
  });
});

describe('the attempt to go on with', () => {
  test('is the latest that is still being played', () => {
    const later = attempt(2, { startedAt: '2026-06-01T10:00:00.000Z' });
    expect(unfinishedAttempt(first, [later, attempt(1), finished(3)])).toBe(later);
  });

  test('is none when the scenario has changed since', () => {
    expect(unfinishedAttempt(first, [attempt(1, { hash: 'b'.repeat(64) })])).toBeNull();
  });
});

describe('the next scene', () => {
  test('is the one left unfinished', () => {
    const left = attempt(1, { scenario: 'wrong-address' });
    expect(nextScene([first, second], [left])).toEqual({ card: second, unfinished: left });
  });

  test('is not one that was opened without a decision', () => {
    const opened = attempt(1, { scenario: 'wrong-address', decisions: [] });
    expect(nextScene([first, second], [opened])).toEqual({ card: first, unfinished: null });
  });

  test('is else the first that was never finished, else the first', () => {
    expect(nextScene([first, second], [finished(1)])).toEqual({ card: second, unfinished: null });
    const all = [finished(1), finished(2, { scenario: 'wrong-address' })];
    expect(nextScene([first, second], all)).toEqual({ card: first, unfinished: null });
    expect(nextScene([], [])).toBeNull();
  });
});
