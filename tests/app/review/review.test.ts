import { describe, expect, test } from 'vitest';
import { firstToOpen, openReview, type Review } from '../../../src/app/review/review.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { BEGUN, POOR, SCENARIO, SOUND } from './played.ts';

const { play, debrief } = SCENARIO;
const reasonFor = (attempt: Attempt): string => {
  const opened = openReview(attempt, play, debrief);
  return opened.ok ? 'none' : opened.error;
};

function reviewOf(attempt: Attempt): Review {
  const opened = openReview(attempt, play, debrief);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe.each([
  ['poorly', POOR],
  ['soundly', SOUND],
])('an attempt played %s', (_, attempt) => {
  const review = reviewOf(attempt);

  test('has a step for every choice, in order, each rated', () => {
    expect(review.steps.map(({ choice }) => choice)).toEqual(
      attempt.decisions.map(({ choice }) => choice),
    );
    expect(review.steps.map(({ number }) => number)).toEqual(review.steps.map((__, at) => at + 1));
    for (const { rated, taken, choice } of review.steps) {
      expect(rated).not.toBeNull();
      expect(taken.id).toBe(choice);
      expect(taken.text).not.toBe('');
    }
  });

  test('has a curve that each change leads along, from the start to the result', () => {
    const { curve, steps, assessment } = review;
    expect(curve).toHaveLength(steps.length + 1);
    for (const [at, { change }] of steps.entries()) {
      expect((curve[at + 1]?.trust ?? 0) - (curve[at]?.trust ?? 0)).toBe(change.trust);
      expect((curve[at + 1]?.partnership ?? 0) - (curve[at]?.partnership ?? 0)).toBe(
        change.partnership,
      );
    }
    expect(curve.at(-1)).toMatchObject({
      trust: assessment.trust,
      partnership: assessment.partnership,
    });
  });

  test('shows what was computed, not what its record claims', () => {
    const claimed = { ending: 'partner', trust: 100, partnership: 100 };
    const { assessment, ending } = reviewOf({ ...attempt, result: claimed });
    expect(assessment).toEqual(review.assessment);
    expect(ending).toBe(debrief.endings[attempt.result?.ending ?? '']);
  });
});

test('the client is seen in the mood of the line that moved him', () => {
  const insulted = reviewOf(POOR).steps.find(({ change }) => change.trust <= -20);
  expect(insulted?.change.reaction).toBe('mocked');
  expect(insulted?.mood).toBe('annoyed');
});

describe('the decision to open first', () => {
  test('is the one that cost most where better was to be had', () => {
    const { steps } = reviewOf(POOR);
    const losses = steps
      .filter(({ level }) => level !== 'best')
      .map(({ change }) => change.trust + change.partnership);
    const opened = steps[firstToOpen(steps) - 1];
    expect((opened?.change.trust ?? 0) + (opened?.change.partnership ?? 0)).toBe(
      Math.min(...losses),
    );
  });

  test('is the first when every step holds, and none when there are none', () => {
    const held = reviewOf(SOUND).steps.map((step) => ({ ...step, level: 'best' as const }));
    expect(firstToOpen(held)).toBe(1);
    expect(firstToOpen([])).toBe(0);
  });
});

describe('nothing is reviewed', () => {
  test('of an attempt that has not ended', () => {
    expect(reasonFor(BEGUN)).toBe('unfinished');
  });

  test('of one at another version of the scenario', () => {
    expect(reasonFor({ ...POOR, hash: 'f'.repeat(64) })).toBe('scenario-changed');
  });

  test.each([
    ['a choice that the story does not offer', [{ ...POOR.decisions[0], choice: 'd99z' }]],
    ['a choice after the end', [...POOR.decisions, POOR.decisions[0]]],
    ['an end that its choices do not reach', POOR.decisions.slice(0, 2)],
  ])('of a record with %s', (_, decisions) => {
    expect(reasonFor({ ...POOR, decisions: decisions as Attempt['decisions'] })).toBe(
      'record-misfit',
    );
  });
});
