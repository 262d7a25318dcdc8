import { expect, test } from 'vitest';
import { phaseOf, type Phase } from '../../../src/app/stage/phase.ts';

test.each<[string, Phase]>([
  ['12-28 06:59', 'night'],
  ['12-28 07:00', 'day'],
  ['12-29 09:40', 'day'],
  ['12-28 15:59', 'day'],
  ['12-28 16:00', 'dusk'],
  ['12-28 18:50', 'dusk'],
  ['12-28 19:59', 'dusk'],
  ['12-28 20:00', 'night'],
  ['12-28 22:31', 'night'],
  ['01-01 00:05', 'night'],
  ['', 'day'],
  ['noon', 'day'],
])('%s is %s', (clock, phase) => {
  expect(phaseOf(clock)).toBe(phase);
});
