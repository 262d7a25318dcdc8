import { expect, test } from 'vitest';
import { pointsOf } from '../../../src/app/manager/score-points.ts';
import type { AttemptRow } from '../../../src/contract/api/attempt-routes.ts';

const row = (scenario: string, day: number, trust: number | null): AttemptRow => ({
  id: `${scenario} ${day}`,
  person: { id: 'person', name: 'Marta Lind' },
  scenario,
  hash: '',
  assignment: 'assignment',
  status: trust === null ? 'playing' : 'finished',
  startedAt: '2026-02-01T09:00:00.000Z',
  finishedAt: trust === null ? null : `2026-02-0${day}T09:00:00.000Z`,
  decisions: 9,
  timers: true,
  result: trust === null ? null : { ending: 'end', trust, partnership: trust + 1, outcome: null },
  agrees: true,
  uncounted: null,
  withheld: false,
});

test('the points of a scenario are those of its ended attempts, as time went', () => {
  const rows = [row('a', 5, 70), row('b', 4, 99), row('a', 3, null), row('a', 2, 40)];
  expect(pointsOf(rows, 'a')).toEqual([
    { trust: 40, partnership: 41 },
    { trust: 70, partnership: 71 },
  ]);
  expect(pointsOf(rows, 'c')).toEqual([]);
});
