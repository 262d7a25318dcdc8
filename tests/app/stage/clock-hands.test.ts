import { expect, test } from 'vitest';
import { handsOf } from '../../../src/app/stage/clock-hands.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;

test.each([
  ['04-12 00:00', 0, 0],
  ['04-12 03:00', 90, 0],
  ['04-12 10:25', 312.5, 150],
  ['04-12 15:30', 105, 180],
  ['22:45', 322.5, 270],
])(
  'at %s the hour hand is turned by %d and the minute hand by %d degrees',
  (clock, hour, minute) => {
    const hands = handsOf(clock);
    expect(degrees(hands.hour)).toBeCloseTo(hour, 6);
    expect(degrees(hands.minute)).toBeCloseTo(minute, 6);
  },
);

test.each(['', 'noon'])('a clock that says "%s" stands at twelve', (clock) => {
  expect(handsOf(clock)).toEqual({ hour: 0, minute: 0 });
});
