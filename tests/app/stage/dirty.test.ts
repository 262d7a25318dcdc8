import { expect, test } from 'vitest';
import { dirtyBox } from '../../../src/app/stage/dirty.ts';

const at = (scenery: string, ...people: [number, number, number, number][]) => ({
  scenery,
  people,
});

test('the first frame and a changed view are drawn whole', () => {
  expect(dirtyBox(null, at('a'))).toBeNull();
  expect(dirtyBox(at('a'), at('b'))).toBeNull();
});

test('under a resting view only people are drawn, where they were and where they are', () => {
  expect(dirtyBox(at('a', [10.4, 20, 100, 50]), at('a', [14, 18.2, 100, 50]))).toEqual([
    10, 18, 104, 52,
  ]);
});

test('an empty place under a resting view is not drawn at all', () => {
  expect(dirtyBox(at('a'), at('a'))).toEqual([0, 0, 0, 0]);
});
