import { expect, test } from 'vitest';
import { Curtain } from '../../../src/app/stage/curtain.ts';

test('light goes down in 300 ms, the set is exchanged in the dark, light comes up in 300 ms', () => {
  const curtain = new Curtain<string>(() => false);
  curtain.change('office', 0);
  expect(curtain.exchange(0)).toBe(true);
  expect(curtain.lightAt(0)).toBe(0);
  expect(curtain.lightAt(300)).toBe(1);
  curtain.change('showroom', 1000);
  expect(curtain.lightAt(1000)).toBe(1);
  expect(curtain.lightAt(1150)).toBeGreaterThan(0);
  expect(curtain.lightAt(1150)).toBeLessThan(1);
  expect(curtain.exchange(1299)).toBe(false);
  expect(curtain.shown).toBe('office');
  expect(curtain.exchange(1300)).toBe(true);
  expect(curtain.shown).toBe('showroom');
  expect(curtain.lightAt(1300)).toBe(0);
  expect(curtain.lightAt(1600)).toBe(1);
  expect(curtain.isMoving(1599)).toBe(true);
  expect(curtain.isMoving(1600)).toBe(false);
});

test('reduced motion fades in 150 ms altogether', () => {
  const curtain = new Curtain<string>(() => true);
  curtain.change('office', 0);
  curtain.exchange(0);
  curtain.change('showroom', 1000);
  expect(curtain.exchange(1075)).toBe(true);
  expect(curtain.lightAt(1150)).toBe(1);
});

test('a change on its way goes to the latest set', () => {
  const curtain = new Curtain<string>(() => false);
  curtain.change('office', 0);
  curtain.exchange(0);
  curtain.change('showroom', 1000);
  curtain.change('street', 1200);
  expect(curtain.exchange(1300)).toBe(true);
  expect(curtain.shown).toBe('street');
});

test('a change before the light is fully up goes down from there without a flash', () => {
  const curtain = new Curtain<string>(() => false);
  curtain.change('office', 0);
  curtain.exchange(0);
  const risen = curtain.lightAt(100);
  curtain.change('showroom', 100);
  expect(curtain.lightAt(100)).toBeCloseTo(risen, 1);
});

test('without a set there is no light', () => {
  const curtain = new Curtain<string>(() => false);
  expect(curtain.lightAt(0)).toBe(0);
  curtain.change('office', 0);
  curtain.exchange(0);
  curtain.change(null, 1000);
  curtain.exchange(1300);
  expect(curtain.shown).toBeNull();
  expect(curtain.lightAt(5000)).toBe(0);
});
