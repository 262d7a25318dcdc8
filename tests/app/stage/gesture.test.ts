import { describe, expect, test } from 'vitest';
import {
  addPoses,
  armPose,
  breath,
  gesturePose,
  isMovement,
  looksDown,
  REST,
} from '../../../src/app/stage/gesture.ts';

const GESTURES = ['nod', 'shake', 'sigh', 'lean-in', 'lean-back', 'type'];

describe.each(GESTURES)('%s', (gesture) => {
  const at = (elapsed: number) => {
    const pose = gesturePose(gesture, elapsed);
    return pose === null ? null : addPoses(REST, pose);
  };

  test('starts from rest, moves, and ends at rest', () => {
    for (const value of Object.values(at(0) ?? {})) {
      expect(Math.abs(value)).toBeLessThan(0.01);
    }
    let last = 0;
    let moved = 0;
    while (at(last) !== null) {
      moved = Math.max(moved, ...Object.values(at(last) ?? {}).map(Math.abs));
      last += 10;
    }
    expect(moved).toBeGreaterThan(0.02);
    expect(last).toBeGreaterThan(500);
    expect(last).toBeLessThan(4000);
    for (const value of Object.values(at(last - 10) ?? {})) {
      expect(Math.abs(value)).toBeLessThan(1.5);
    }
  });

  test('never jumps between two frames', () => {
    for (let elapsed = 0; at(elapsed + 33) !== null; elapsed += 33) {
      const [a, b] = [at(elapsed) ?? REST, at(elapsed + 33) ?? REST];
      expect(Math.abs(a.headY - b.headY)).toBeLessThan(6);
      expect(Math.abs(a.nearness - b.nearness)).toBeLessThan(0.02);
    }
  });
});

test('gestures with the phone are not movements that pass, and unknown ones are nothing', () => {
  expect(isMovement('put-down-phone')).toBe(false);
  expect(isMovement('somersault')).toBe(false);
  expect(gesturePose('somersault', 0)).toBeNull();
  expect(GESTURES.every(isMovement)).toBe(true);
});

test('only typing takes the eyes to the hands', () => {
  expect(GESTURES.filter(looksDown)).toEqual(['type']);
});

test('a breath is two pixels of the set in 4.2 seconds', () => {
  const heights = Array.from({ length: 421 }, (_, index) => breath(index * 10).bodyY ?? 0);
  const travel = (Math.max(...heights) - Math.min(...heights)) * 0.82;
  expect(travel).toBeGreaterThan(1.9);
  expect(travel).toBeLessThan(2.1);
  expect(breath(0).bodyY).toBeCloseTo(breath(4200).bodyY ?? NaN, 6);
});

test('the arm goes all the way down behind the desk and comes back', () => {
  expect(armPose(0, 1, 0).armY).toBe(0);
  const down = armPose(0, 1, 1000).armY ?? 0;
  // The phone's upper edge is at 316 - 92, the desk at (678 - 300) / 0.82 below the head.
  expect(296 + down).toBeGreaterThan((678 - 300) / 0.82);
  expect(armPose(1, 0, 1000).armY).toBe(0);
});
