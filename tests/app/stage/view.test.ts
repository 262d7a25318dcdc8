import { expect, test } from 'vitest';
import { follow, transformOf, type View } from '../../../src/app/stage/view.ts';

const VIEW: View = {
  layout: { manner: 'room', scale: 1, x: 0, y: 0 },
  pointer: { x: 0, y: 0 },
  zoom: 1,
  focus: { x: 428, y: 300 },
  shake: { x: 0, y: 0 },
  resolution: 1,
};

test.each([0, 0.15, 0.35, 0.55, 0.8, 1, 1.3])(
  'a sheet at depth %d moves at most 14 px times its depth',
  (depth) => {
    const moved = transformOf({ ...VIEW, pointer: { x: 1, y: -1 } }, depth);
    expect(moved.x).toBeCloseTo(-14 * depth, 10);
    expect(moved.y).toBeCloseTo(14 * depth, 10);
  },
);

test('zooming keeps the focus in place at every depth, and near sheets grow more', () => {
  const close = { ...VIEW, zoom: 1.14 };
  for (const depth of [0.15, 0.8, 1]) {
    const { x, y, scale } = transformOf(close, depth);
    expect(x + 428 * scale).toBeCloseTo(428, 6);
    expect(y + 300 * scale).toBeCloseTo(300, 6);
  }
  expect(transformOf(close, 0.15).scale).toBeLessThan(transformOf(close, 0.8).scale);
  expect(transformOf(close, 0.8).scale).toBeCloseTo(1.14, 10);
});

test('the resolution scales everything', () => {
  const view = { ...VIEW, shake: { x: 3, y: 4 }, layout: { ...VIEW.layout, scale: 0.5, x: 10 } };
  const [one, two] = [transformOf(view, 1), transformOf({ ...view, resolution: 2 }, 1)];
  expect(two).toEqual({ x: one.x * 2, y: one.y * 2, scale: one.scale * 2 });
});

test('the picture follows the pointer by 8 % a frame and arrives', () => {
  const target = { x: 1, y: 0 };
  expect(follow({ x: 0, y: 0 }, target, 1000 / 60).x).toBeCloseTo(0.08, 10);
  const two = follow({ x: 0, y: 0 }, target, 2000 / 60);
  expect(two.x).toBeCloseTo(1 - 0.92 ** 2, 10);
  expect(follow({ x: 0, y: 0 }, target, 5000)).toEqual(target);
});
