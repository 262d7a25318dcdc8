import { expect, test } from 'vitest';
import { Framing, type Aim } from '../../../src/app/stage/framing.ts';

const aim = (x: number): Aim => ({
  layout: { manner: 'strip', scale: 0.45, x, y: 10 },
  focus: { x: 400 + x, y: 300 },
});

test('the first aim is reached at once', () => {
  const framing = new Framing();
  expect(framing.toward(aim(0), 'desk', 1000, false)).toEqual(aim(0));
  expect(framing.isMoving(1000)).toBe(false);
});

test('the next is reached in the time of a walk', () => {
  const framing = new Framing();
  framing.toward(aim(0), 'desk', 1000, false);
  expect(framing.toward(aim(100), 'desk', 1000, false).layout.x).toBeCloseTo(0, 6);
  const underway = framing.toward(aim(100), 'desk', 1300, false);
  expect(underway.layout.x).toBeGreaterThan(20);
  expect(underway.layout.x).toBeLessThan(100);
  expect(underway.focus.x).toBeCloseTo(400 + underway.layout.x, 6);
  expect(framing.isMoving(1300)).toBe(true);
  expect(framing.toward(aim(100), 'desk', 1600, false)).toEqual(aim(100));
  expect(framing.isMoving(1600)).toBe(false);
});

test('whoever turns back underway does so from where the picture is', () => {
  const framing = new Framing();
  framing.toward(aim(0), 'desk', 0, false);
  framing.toward(aim(100), 'desk', 0, false);
  const { x } = framing.toward(aim(100), 'desk', 300, false).layout;
  expect(framing.toward(aim(0), 'desk', 300, false).layout.x).toBeCloseTo(x, 6);
});

test.each([
  ['in another set or window', 'kitchen', false],
  ['with reduced motion', 'desk', true],
] as const)('%s nothing glides', (_, occasion, still) => {
  const framing = new Framing();
  framing.toward(aim(0), 'desk', 1000, false);
  expect(framing.toward(aim(100), occasion, 1010, still)).toEqual(aim(100));
  expect(framing.isMoving(1010)).toBe(false);
});
