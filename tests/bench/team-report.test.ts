import { expect, test } from 'vitest';
import { makeTable } from './report.ts';
import { teamRows } from './team-report.ts';

const GOOD = {
  database: 'SQLite',
  verified: 85,
  unverified: 100,
  plain: 900,
  teamPage: [10, 12],
  statusPage: [20, 26],
  classWait: 900,
} as const;

test('a server that stands up to its targets meets them', () => {
  expect(teamRows(GOOD).map(({ met }) => met)).toEqual([true, true, true, true, true]);
});

test('costly verification, pages that grow and long waits miss them', () => {
  const pages = { teamPage: [10, 14], statusPage: [20, 27] } as const;
  const rows = teamRows({ ...GOOD, ...pages, verified: 59, classWait: 1_100 });
  expect(rows.map(({ met }) => met)).toEqual([false, true, false, false, false]);
});

test('plain INSERTs stand beside, without a target', () => {
  expect(makeTable(teamRows(GOOD))).toMatch(
    /beside plain INSERTs, SQLite +85 \/s +plain INSERTs 900/,
  );
});
