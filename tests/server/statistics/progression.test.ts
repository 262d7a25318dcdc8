import { expect, test } from 'vitest';
import { countDays } from '../../../src/server/statistics/progression.ts';

test('days are those of the zone', () => {
  const late = Date.parse('2026-03-01T22:30:00.000Z');
  const early = Date.parse('2026-03-01T01:00:00.000Z');
  expect(countDays([late, early], 'UTC')).toEqual([{ day: '2026-03-01', finished: 2 }]);
  expect(countDays([late, early], 'Europe/Moscow')).toEqual([
    { day: '2026-03-01', finished: 1 },
    { day: '2026-03-02', finished: 1 },
  ]);
  expect(countDays([], 'UTC')).toEqual([]);
});
