import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameFor,
  labelBaselines,
  lineThrough,
  xOf,
  yOf,
} from '../../../src/app/review/curve-layout.ts';

const score = fc.integer({ min: 0, max: 100 });
const width = fc.integer({ min: 280, max: 1600 });

describe('the labels of the last scores', () => {
  test('never touch, and stay beside the grid', () => {
    fc.assert(
      fc.property(score, score, width, (trust, partnership, wide) => {
        const frame = frameFor(wide);
        const labels = labelBaselines(frame, { trust, partnership });
        expect(Math.abs(labels.trust - labels.partnership)).toBeGreaterThanOrEqual(18 - 1e-9);
        for (const baseline of [labels.trust, labels.partnership]) {
          expect(baseline).toBeGreaterThanOrEqual(frame.top);
          expect(baseline).toBeLessThanOrEqual(frame.height - frame.bottom + 6);
        }
      }),
    );
  });

  test('keep the order of the scores', () => {
    fc.assert(
      fc.property(score, score, (trust, partnership) => {
        fc.pre(trust !== partnership);
        const labels = labelBaselines(frameFor(800), { trust, partnership });
        expect(labels.trust < labels.partnership).toBe(trust > partnership);
      }),
    );
  });

  test('stand level with points that are far apart', () => {
    const frame = frameFor(800);
    const labels = labelBaselines(frame, { trust: 80, partnership: 30 });
    expect(labels.trust - 5).toBeCloseTo(yOf(frame, 80));
    expect(labels.partnership - 5).toBeCloseTo(yOf(frame, 30));
  });
});

test('the curve fills its frame: 100 above 0, the start left of the end', () => {
  const frame = frameFor(800);
  expect(yOf(frame, 100)).toBe(frame.top);
  expect(yOf(frame, 0)).toBe(frame.height - frame.bottom);
  expect(xOf(frame, 0, 5)).toBe(frame.left);
  expect(xOf(frame, 4, 5)).toBe(frame.width - frame.right);
});

test('a line goes through every point of its score', () => {
  const frame = { width: 200, height: 130, left: 0, right: 0, top: 10, bottom: 20 };
  const points = [
    { trust: 50, partnership: 0 },
    { trust: 100, partnership: 10 },
    { trust: 0, partnership: 20 },
  ];
  expect(lineThrough(frame, points, 'trust')).toBe('M0.0,60.0 L100.0,10.0 L200.0,110.0');
  expect(lineThrough(frame, points.slice(0, 1), 'partnership')).toBe('M0.0,110.0');
});
