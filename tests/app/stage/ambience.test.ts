import { expect, test } from 'vitest';
import { ambienceOf } from '../../../src/app/stage/ambience.ts';

test('high trust lifts the lamp by 15 % and brings warmth', () => {
  const [middling, high] = [ambienceOf(50), ambienceOf(95)];
  expect(high.lamp / middling.lamp).toBeCloseTo(1.15, 5);
  expect(high.lamp).toBeCloseTo(1, 5);
  expect(middling.warmth).toBe(0);
  expect(high.warmth).toBe(1);
});

test('low trust drains a fifth of the colour', () => {
  expect(ambienceOf(50).saturation).toBe(1);
  expect(ambienceOf(10).saturation).toBeCloseTo(0.8, 5);
  expect(ambienceOf(10).lamp).toBeLessThan(ambienceOf(50).lamp);
});

test('the light never jumps from one point of trust to the next', () => {
  for (let trust = 0; trust < 100; trust += 1) {
    const [a, b] = [ambienceOf(trust), ambienceOf(trust + 1)];
    expect(Math.abs(a.lamp - b.lamp)).toBeLessThan(0.01);
    expect(Math.abs(a.warmth - b.warmth)).toBeLessThan(0.04);
    expect(Math.abs(a.saturation - b.saturation)).toBeLessThan(0.02);
  }
});
