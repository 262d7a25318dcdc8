import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/lms/progress.ts';
import { decision, finished, idOf, playing } from './attempts.ts';

const PACK = { scenarios: ['one', 'two'], passMarks: { trust: 65, partnership: 60 } };

describe('progressOf', () => {
  test('knows nothing before anything is played', () => {
    expect(progressOf(PACK, [])).toMatchObject({
      finished: 0,
      complete: false,
      passed: null,
      scores: null,
    });
  });

  test('waits for every scenario before it says passed or gives a score', () => {
    const progress = progressOf(PACK, [
      finished('one', 90, 90),
      playing('two', { decisions: [decision('d01a')] }),
    ]);
    expect(progress).toMatchObject({ finished: 1, complete: false, passed: null, scores: null });
    expect(progress.scenarios[1]).toMatchObject({ begun: true, counted: null, passed: false });
  });

  test('gives the means of the counted results as whole numbers', () => {
    const progress = progressOf(PACK, [finished('one', 70, 61), finished('two', 65, 60)]);
    expect(progress.scores).toStrictEqual({ trust: 68, partnership: 61, overall: 64 });
    expect(progress).toMatchObject({ complete: true, passed: true });
  });

  test('fails the pack when one scenario misses one of the marks', () => {
    const progress = progressOf(PACK, [finished('one', 100, 100), finished('two', 64, 60)]);
    expect(progress).toMatchObject({
      passed: false,
      reached: { trust: false, partnership: true },
    });
  });

  test('never takes back what was passed, even for a higher sum', () => {
    const passed = finished('one', 66, 61, { id: idOf(1) });
    const higher = finished('one', 100, 50, { id: idOf(2) });
    for (const attempts of [
      [passed, higher],
      [higher, passed],
    ])
      expect(progressOf(PACK, attempts).scenarios[0]?.counted).toStrictEqual(passed.result);
  });

  test('lets the best of several attempts that do not pass count', () => {
    const attempts = [finished('one', 40, 40), finished('one', 50, 45), finished('one', 30, 60)];
    expect(progressOf(PACK, attempts).scenarios[0]?.counted).toMatchObject({ trust: 50 });
  });
});
