import { expect, test } from 'vitest';
import { isStepping, speakingMouth, stepNearness } from '../../../src/app/stage/speech.ts';
import { MOODS } from '../../../src/core/story/turn.ts';

test('whoever speaks comes nearer than whoever listens, little by little', () => {
  const step = { from: 'listens', to: 'speaks', at: 0 } as const;
  const ways = [0, 100, 200, 300, 400].map((elapsed) => stepNearness(step, elapsed));
  expect(ways).toEqual(ways.toSorted((a, b) => a - b));
  expect(ways.at(0)).toBeLessThan(0);
  expect(ways.at(-1)).toBeGreaterThan(0);
  expect(isStepping(300)).toBe(true);
  expect(isStepping(400)).toBe(false);
});

test('somebody alone stays at the place', () => {
  expect(stepNearness({ from: 'rests', to: 'rests', at: 0 }, 100)).toBe(0);
});

test('a mouth that speaks goes to and fro between two, one of them the mood’s own', () => {
  for (const mood of MOODS) {
    const mouths = new Set(
      Array.from({ length: 20 }, (_, tenth) => speakingMouth(mood, tenth * 100)),
    );
    expect(mouths).toContain(`mouth:${mood}`);
    expect(mouths.size).toBe(2);
  }
});

test('nobody who is merely warm opens the mouth as far as the delighted do', () => {
  const mouths = Array.from({ length: 20 }, (_, tenth) => speakingMouth('warm', tenth * 100));
  expect(mouths).not.toContain('mouth:delighted');
});
