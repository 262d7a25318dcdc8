import { expect, test } from 'vitest';
import type { Opening, Openings } from './first-choice.ts';
import { foreignJson } from '../fixtures/compiled.ts';
import { rapportLike } from './rapport-like.ts';
import {
  firstChoiceRows,
  makeTable,
  nextLineRows,
  packageRows,
  type Row,
  solverRows,
  stageRows,
} from './report.ts';
import type { Site } from './sites.ts';
import { countPlainStates, measureGrowth } from './solver.ts';
import { median, percentile } from './statistics.ts';

const site = (name: string): Site => ({
  name,
  url: '',
  choice: '',
  line: '',
  end: '',
  close: () => Promise.resolve(),
});

const openings = (choices: number[], bytes: number): Opening[] =>
  choices.map((choice) => ({ choice, reply: choice + 30, bytes }));

const compared = (ours: number[], theirs: number[]): Openings =>
  new Map([
    [site('Rapport'), openings(ours, 46_000)],
    [site('Inky export'), openings(theirs, 43_000)],
  ]);

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[5], 0.95, 5],
])('of %j the share %d lies up to %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('no values have no median', () => {
  expect(median([])).toBeNaN();
});

test('one slow opening does not decide', () => {
  const [first] = firstChoiceRows(compared([400, 410, 9_000], [700, 710, 720]));
  expect(first).toMatchObject({ ours: 410, other: { value: 710 }, met: true });
});

test('a page slower than the plain one misses its target, and so do too many bytes', () => {
  const rows = firstChoiceRows(compared([800, 800, 800], [700, 700, 700]));
  expect(rows.map(({ met }) => met)).toEqual([false, false, false]);
  expect(rows[2]).toMatchObject({ ours: 46, other: { value: 43 } });
});

test('a package is to be as soon as the site', () => {
  const met = (packed: number): boolean[] =>
    packageRows(compared([packed, packed, packed], [700, 700, 700])).map((row) => row.met);
  expect(met(760)).toEqual([true, true]);
  expect(met(800)).toEqual([false, false]);
});

test('every state of the stage is judged by its slowest twentieth', () => {
  const twenty = Array.from({ length: 20 }, () => 20);
  const ours = new Map([
    ['absent' as const, [...twenty, 400]],
    ['loading' as const, [...twenty, 60, 70]],
    ['running' as const, []],
  ]);
  const rows = nextLineRows({ ours, other: [10] });
  expect(rows[0]?.other).toMatchObject({ value: 10, ratio: 2 });
  expect(rows.map(({ met }) => met)).toEqual([true, false, false]);
});

test('the table shows what was measured and what it means', () => {
  const table = makeTable(firstChoiceRows(compared([500], [1_000])));
  expect(table.split('\n')[1]).toMatch(
    /^first choice seen +500 ms +Inky export 1000 ms +0\.50 +ratio <= 0\.60 +met$/,
  );
});

test('the solver is judged by its speed, by how many states it merges, and by what it costs', () => {
  const figures = { size: '12x4', transitions: 1, complete: true };
  const good = { states: 100, rate: 500, plainRate: 100, plainStates: 1_200 };
  const poor = { states: 100, rate: 150, plainRate: 100, plainStates: 150 };
  const met = (rows: readonly Row[]): boolean[] => rows.map((row) => row.met);
  expect(met(solverRows({ ...figures, ...good, cpuSeconds: 1, megabytes: 200 }))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(met(solverRows({ ...figures, ...poor, cpuSeconds: 11, megabytes: 600 }))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('plain keys tell every variable apart', () => {
  const json = foreignJson(rapportLike(4, 4));
  expect(countPlainStates(json, 10)).toBe(10);
  expect(countPlainStates(json, 10_000)).toBeGreaterThan(
    measureGrowth([4], () => undefined)[0]?.states ?? Number.POSITIVE_INFINITY,
  );
});

test('the stage is in time and holds on to nothing, or it is told where not', () => {
  const good = {
    frame: 4,
    moodChange: 90,
    longestTask: 48,
    keys: Array.from({ length: 20 }, (_, index) => index + 10),
    grown: { heap: 300_000, bitmaps: -1 },
  };
  expect(stageRows(good).every(({ met }) => met)).toBe(true);
  const bad = {
    frame: 17,
    moodChange: 251,
    longestTask: 51,
    keys: [10, 51],
    grown: { heap: 2_000_001, bitmaps: 1 },
  };
  expect(stageRows(bad).map(({ met }) => met)).toEqual(Array(6).fill(false));
});
