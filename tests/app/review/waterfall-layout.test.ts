import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../src/app/review/waterfall-layout.ts';

const STEPS = [{ points: -9 }, { points: 4 }, { points: 0 }, { points: -30 }];

describe('the bars of the waterfall', () => {
  test('stand on the ground at both ends, and float between them', () => {
    expect(barsOf(60, STEPS)).toEqual([
      { kind: 'start', from: 0, to: 60 },
      { kind: 'loss', from: 60, to: 51 },
      { kind: 'gain', from: 51, to: 55 },
      { kind: 'same', from: 55, to: 55 },
      { kind: 'loss', from: 55, to: 25 },
      { kind: 'end', from: 0, to: 25 },
    ]);
  });

  test('each begin where the last one ended, and add up to the end', () => {
    const bars = barsOf(85, STEPS);
    for (const [at, bar] of bars.slice(1, -1).entries()) expect(bar.from).toBe(bars[at]?.to);
    const moved = STEPS.reduce((sum, { points }) => sum + points, 0);
    expect(bars.at(-1)?.to).toBe(85 + moved);
    expect(bars.at(-2)?.to).toBe(bars.at(-1)?.to);
  });

  test('of no decisions are the two ends alone', () => {
    expect(barsOf(40, [])).toEqual([
      { kind: 'start', from: 0, to: 40 },
      { kind: 'end', from: 0, to: 40 },
    ]);
  });
});
