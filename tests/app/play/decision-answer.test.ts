import { expect, test } from 'vitest';
import { answerOf } from '../../../src/app/play/answer/decision-answer.tsx';
import { BEGUN, POOR, SCENARIO } from '../review/played.ts';

const { play, debrief } = SCENARIO;

test('the answer is that of the latest decision', () => {
  const answer = answerOf(BEGUN, play, debrief);
  const last = BEGUN.decisions.at(-1)?.choice ?? '';
  expect(answer?.choice).toBe(last);
  const rated = Object.values(debrief.rubric.decisions).flatMap(
    ({ choices }) => choices[last] ?? [],
  );
  expect(answer?.rated).toEqual(rated[0]);
});

test('there is none before the first decision, and none for what cannot be replayed', () => {
  expect(answerOf({ ...BEGUN, decisions: [] }, play, debrief)).toBeNull();
  expect(answerOf({ ...POOR, hash: 'f'.repeat(64) }, play, debrief)).toBeNull();
});
