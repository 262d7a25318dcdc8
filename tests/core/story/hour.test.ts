import { describe, expect, test } from 'vitest';
import {
  amongLights,
  hourOf,
  isWinter,
  lightAt,
  PHASES,
  phaseOf,
  type Phase,
} from '../../../src/core/story/hour.ts';

test.each<[string, Phase]>([
  ['12-28 08:08', 'night'],
  ['12-28 08:09', 'dusk'],
  ['12-28 09:23', 'dusk'],
  ['12-29 09:40', 'day'],
  ['12-28 14:23', 'day'],
  ['12-28 14:24', 'dusk'],
  ['12-28 16:38', 'dusk'],
  ['12-28 16:39', 'night'],
  ['12-28 22:31', 'night'],
  ['01-01 00:05', 'night'],
  ['06-08 18:00', 'day'],
  ['06-08 21:00', 'dusk'],
  ['06-08 22:10', 'night'],
  ['06-08 03:00', 'night'],
  ['04-22 18:00', 'dusk'],
  ['11-14 07:30', 'dusk'],
  ['12:00', 'day'],
  ['23:10', 'night'],
  ['13-40 23:10', 'day'],
  ['', 'day'],
  ['noon', 'day'],
])('%s is %s', (clock, phase) => {
  expect(phaseOf(clock)).toBe(phase);
});

test('every day of the year has a night, a dawn, a day, a dusk and a night', () => {
  for (let month = 1; month <= 12; month += 1) {
    const phases: Phase[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
      const phase = phaseOf(`${month}-15 ${time}`);
      if (phases.at(-1) !== phase) phases.push(phase);
    }
    expect(phases).toEqual(['night', 'dusk', 'day', 'dusk', 'night']);
  }
});

test.each<[string, boolean]>([
  ['12-01 10:00', true],
  ['12-28 22:31', true],
  ['02-28 09:00', true],
  ['03-01 09:00', false],
  ['05-28 10:00', false],
  ['11-30 23:00', false],
  ['10:00', false],
  ['', false],
])('snow at %s: %s', (clock, snow) => {
  expect(isWinter(clock)).toBe(snow);
});

test('a set shows its winter while snow lies, and what it has where it has none', () => {
  const phases = { day: 'day', dusk: 'dusk', night: 'night' };
  const winter = { day: 'snow', dusk: 'blue', night: 'stars' };
  expect(lightAt({ phases, winter }, hourOf('01-16 12:00'))).toBe('snow');
  expect(lightAt({ phases, winter }, hourOf('01-16 22:31'))).toBe('stars');
  expect(lightAt({ phases, winter }, hourOf('05-28 10:00'))).toBe('day');
  expect(lightAt({ phases }, hourOf('01-16 12:00'))).toBe('day');
});

describe('where only some lights are there', () => {
  const phases = { day: 'day', dusk: 'dusk', night: 'night' };
  const winter = { day: 'snow', dusk: 'blue', night: 'stars' };

  test('an hour whose own light is there keeps it', () => {
    const all = new Set(['day', 'dusk', 'night', 'snow', 'blue', 'stars']);
    expect(amongLights({ phases, winter }, all)).toEqual({ phases, winter });
    expect(amongLights({ phases }, all)).toEqual({ phases });
  });

  test('the same time of day in the other season stands in, then the likest time of day', () => {
    expect(amongLights({ phases, winter }, new Set(['day', 'stars']))).toEqual({
      phases: { day: 'day', dusk: 'day', night: 'stars' },
      winter: { day: 'day', dusk: 'day', night: 'stars' },
    });
    expect(amongLights({ phases }, new Set(['dusk']))).toEqual({
      phases: { day: 'dusk', dusk: 'dusk', night: 'dusk' },
    });
  });

  test('whichever are there, every hour has one of them', () => {
    const names = [...Object.values(phases), ...Object.values(winter)];
    for (let some = 1; some < 2 ** names.length; some += 1) {
      const there = new Set(names.filter((_, bit) => (some & (1 << bit)) !== 0));
      const among = amongLights({ phases, winter }, there);
      for (const phase of PHASES) {
        for (const snow of [false, true]) {
          const own = lightAt({ phases, winter }, { phase, winter: snow });
          const light = lightAt(among, { phase, winter: snow });
          expect(there).toContain(light);
          expect(there.has(own) ? light : own).toBe(own);
        }
      }
    }
  });
});
