/** The map of decisions: its order, and how many went each way. */
import { expect, test } from 'vitest';
import type { ChosenDecision } from '../../../src/app/trainer/choice-map.tsx';
import { flowsOf } from '../../../src/app/trainer/map/flows.ts';
import { mapRows } from '../../../src/app/trainer/map/map-rows.ts';
import { readHealth } from '../../../src/cli/build-scenarios.ts';
import type { HealthMap } from '../../../src/contract/health-report.ts';

const NONE = { sure: 0, unsure: 0, sureWrong: 0, timedOut: 0, reasons: [] };

/** A decision whose choices were taken so often, each with −4 points of trust. */
const chosen = (decision: string, taken: Readonly<Record<string, number>>): ChosenDecision => {
  const times = Object.values(taken).reduce((sum, each) => sum + each, 0);
  return {
    decision,
    competencies: [],
    taken: times,
    trustChange: times === 0 ? null : -4,
    partnershipChange: times === 0 ? null : 0,
    ...NONE,
    choices: Object.entries(taken).map(([choice, count]) => ({
      choice,
      level: 'ok',
      taken: count,
      trustChange: count === 0 ? null : -4,
      partnershipChange: count === 0 ? null : 0,
      ...NONE,
    })),
  };
};

const way = (
  from: string,
  to: string,
  by: Readonly<Record<string, number>>,
): HealthMap['ways'][number] => ({
  from,
  to,
  by,
  random: Object.values(by).reduce((sum, each) => sum + each, 0),
  trust: 1,
});
const at = (name: string, random: number): HealthMap['decisions'][number] => ({
  name,
  random,
  competent: random,
  stakes: 0.1,
});

/** `b` is a detour; the second choice of `a` leads to it or past it. */
const MAP: HealthMap = {
  decisions: [at('c', 1), at('a', 1), at('b', 0.25)],
  ways: [
    way('a', 'b', { a2: 0.25 }),
    way('a', 'c', { a1: 0.5, a2: 0.25 }),
    way('b', 'c', { b1: 0.25 }),
    way('c', '!good', { c1: 0.3 }),
    way('c', '!bad', { c1: 0.2, c2: 0.5 }),
  ],
};

test('decisions stand as one meets them, and endings behind, the most frequent first', () => {
  const rows = mapRows(MAP, []);
  expect(rows.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'decision a',
    'decision b',
    'decision c',
    'ending bad',
    'ending good',
  ]);
  expect(rows[0]?.ways.map(({ to, share, taken }) => [to, share, taken])).toEqual([
    [1, 0.25, null],
    [2, 0.75, null],
  ]);
});

test('how many went a way follows from who came in and went out', () => {
  const flows = flowsOf(MAP.ways, [
    chosen('a', { a1: 2, a2: 6 }),
    chosen('b', { b1: 5 }),
    chosen('c', { c1: 4, c2: 4 }),
  ]);
  expect(flows.map(({ taken, exact }) => [taken, exact])).toEqual([
    [5, true],
    [3, true],
    [5, true],
    // The first choice of the last decision leads to both endings.
    [2, false],
    [6, false],
  ]);
  expect(flows.map(({ trust }) => trust)).toEqual([-4, -4, -4, -4, -4]);
});

test('where nobody was, a way shows what happens by chance', () => {
  const [first] = flowsOf(MAP.ways, [chosen('a', { a1: 0, a2: 0 })]);
  expect(first).toMatchObject({ taken: null, share: 0.25, trust: 1 });
});

test('the map of a shipped scenario leads from its first decision to all its endings', () => {
  const health = readHealth('half-past-ten');
  if (health === null) throw new Error('half-past-ten is not measured.');
  const rows = mapRows(health.map, []);
  expect(rows[0]).toMatchObject({ id: 'd01', random: 1 });
  expect(rows.filter(({ kind }) => kind === 'ending')).toHaveLength(7);
  for (const [place, { ways }] of rows.entries())
    for (const { to } of ways) expect(to).toBeGreaterThan(place);
});
