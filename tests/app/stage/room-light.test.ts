import { expect, test } from 'vitest';
import { ambienceOf } from '../../../src/app/stage/ambience.ts';
import { RoomLight } from '../../../src/app/stage/room-light.ts';

const open = (still = false): RoomLight => {
  const light = new RoomLight(() => still);
  light.follow(60, 0);
  return light;
};

test('the first level of trust is there at once', () => {
  const light = open();
  expect(light.at(0)).toEqual(ambienceOf(60));
  expect(light.isMoving(5000)).toBe(false);
});

test('more trust comes slowly and without a cloud', () => {
  const light = open();
  light.follow(85, 1000);
  const halfway = light.at(1450);
  expect(halfway.warmth).toBeGreaterThan(ambienceOf(60).warmth);
  expect(halfway.warmth).toBeLessThan(ambienceOf(85).warmth);
  expect(light.isMoving(1450)).toBe(true);
  expect(light.at(3000)).toEqual(ambienceOf(85));
  expect(light.isMoving(3000)).toBe(false);
});

test('a little less trust brings no cloud', () => {
  const light = open();
  light.follow(53, 1000);
  for (let now = 1000; now < 3000; now += 50) {
    expect(light.at(now).saturation).toBe(1);
  }
});

test('at bad news a cloud passes, and leaves the light of the lower trust', () => {
  const light = open();
  light.follow(50, 1000);
  const darkest = light.at(1400);
  expect(darkest.lamp).toBeLessThan(ambienceOf(50).lamp * 0.7);
  expect(darkest.saturation).toBeLessThan(0.9);
  expect(light.isMoving(2500)).toBe(true);
  expect(light.at(2700)).toEqual(ambienceOf(50));
});

test('the light never jumps while a cloud passes', () => {
  const light = open();
  light.follow(30, 1000);
  for (let now = 1016; now < 3000; now += 16) {
    const [before, after] = [light.at(now - 16), light.at(now)];
    expect(Math.abs(after.lamp - before.lamp)).toBeLessThan(0.13);
    expect(Math.abs(after.saturation - before.saturation)).toBeLessThan(0.05);
  }
});

test('with reduced motion the light changes at once and no cloud passes', () => {
  const light = open(true);
  light.follow(20, 1000);
  expect(light.at(1001)).toEqual(ambienceOf(20));
  expect(light.isMoving(1001)).toBe(false);
});
