import { expect, test } from 'vitest';
import { seededRandom, type Random } from '../../../src/core/base/random.ts';
import { explore, type State, type StoryGraph } from '../../../src/core/solver/explore.ts';
import { openStory, type StorySession } from '../../../src/core/story/story-session.ts';
import { ladder } from './ladder.ts';
import { foreignJson, SMALL, storyJson } from '../../fixtures/compiled.ts';

function graphOf(json: string, variants = 1, states = 100_000): StoryGraph {
  const explored = explore(json, variants, { states });
  if (!explored.ok) throw new Error(JSON.stringify(explored.error));
  return explored.value;
}

test('every path of a small story is found, with its ends', () => {
  const graph = graphOf(storyJson(SMALL), 3);
  expect(graph.verdict.complete).toBe(true);
  expect(graph.faults).toEqual([]);
  expect(graph.roots).toHaveLength(3);
  expect([...new Set(graph.ends.map(({ ending }) => ending))].toSorted()).toEqual([
    'drift',
    'partner',
  ]);
});

test('walking gives what playing gives, on random paths of every variant', () => {
  const json = storyJson(SMALL);
  const graph = graphOf(json, 3);
  for (let play = 0; play < 60; play++) {
    const opened = openStory({ storyJson: json, seed: `p${play}`, variants: 3 });
    if (!opened.ok) throw new Error('does not open');
    expectSamePath(graph, opened.value, seededRandom(`r${play}`));
  }
});

/** Plays at random in the normal engine and follows in the graph. */
function expectSamePath(graph: StoryGraph, session: StorySession, random: Random): void {
  let at = graph.roots[session.variant - 1] ?? 0;
  while (session.turn.choices.length > 0) {
    const state = stateAt(graph, at);
    const { choices, trust, partnership } = session.turn;
    expect(state.choices.toSorted()).toEqual(choices.map(({ id }) => id).toSorted());
    expect([state.trust, state.partnership]).toEqual([trust, partnership]);
    const index = Math.floor(random() * state.choices.length);
    const turn = session.choose(state.choices[index] ?? '');
    if (!turn.ok) throw new Error('does not go on');
    expect(graph.lines[state.shown[index] ?? 0]).toEqual(turn.value.beats.map(({ id }) => id));
    at = state.next[index] ?? 0;
  }
  const { ending, trust, partnership } = session.turn;
  expect(graph.ends[-1 - at]).toEqual({ ending, trust, partnership });
}

function stateAt(graph: StoryGraph, at: number): State {
  const state = graph.states[at];
  if (state === undefined) throw new Error(`no state ${at}`);
  return state;
}

test('states that behave alike are one: a ladder of paths has few states', () => {
  const { verdict } = graphOf(storyJson(ladder(8, 4)));
  expect(verdict.complete).toBe(true);
  expect(verdict.states).toBeLessThan(4 ** 8 / 10);
});

test('a budget ends the walk with an honest verdict', () => {
  const { verdict } = graphOf(storyJson(ladder(8, 4)), 1, 200);
  expect(verdict.complete).toBe(false);
  expect(verdict.states).toBeGreaterThanOrEqual(200);
  expect(verdict.states).toBeLessThan(204);
});

test('a walk can be stopped from outside', () => {
  let asked = 0;
  const explored = explore(storyJson(ladder(6, 4)), 1, {
    states: 100_000,
    goOn: () => ++asked < 50,
  });
  expect(explored).toMatchObject({ ok: true, value: { verdict: { complete: false } } });
});

const FOREIGN: [what: string, ink: string, states: number][] = [
  [
    'a hub of once-only choices',
    '-> hub\n=== hub\n* [a] A -> hub\n* [b] B -> hub\n* -> done\n=== done\nBye.\n-> END',
    3,
  ],
  [
    'a tunnel',
    '-> a\n=== a\n-> talk ->\n+ [x] -> b\n=== b\n-> talk ->\n+ [y] -> END\n=== talk\n+ [one] Hm.\n+ [two] Ah.\n- ->->',
    4,
  ],
  ['threads', '-> a\n=== a\n<- side\n+ [go] -> END\n=== side\n+ [stay] -> END', 1],
  [
    'lists',
    'LIST bag = key, map\n-> a\n=== a\n+ {bag !? key} [take key]\n    ~ bag += key\n-> a\n+ {bag !? map} [take map]\n    ~ bag += map\n-> a\n+ [leave] -> END',
    4,
  ],
  [
    'a loop with a bounded counter',
    'VAR n = 0\n-> a\n=== a\n+ {n < 3} [more]\n    ~ n = n + 1\n-> a\n+ [stop] {n == 3: full} -> END',
    4,
  ],
  ['no decision at all', 'Just text.\n-> END', 0],
];

test.each(FOREIGN)('a story with %s is walked whole', (_what, ink, states) => {
  const graph = graphOf(foreignJson(ink));
  expect(graph.faults).toEqual([]);
  expect(graph.verdict).toMatchObject({ complete: true, states });
});

test('what is never read again does not tell states apart', () => {
  const ink =
    'VAR unused = 0\n-> a\n=== a\n+ [x]\n    ~ unused = 1\n-> b\n+ [y]\n    ~ unused = 2\n-> b\n=== b\n+ [z] -> END';
  expect(graphOf(foreignJson(ink)).verdict.states).toBe(2);
});

test('what is read later does', () => {
  const ink =
    'VAR used = 0\n-> a\n=== a\n+ [x]\n    ~ used = 1\n-> b\n+ [y]\n    ~ used = 2\n-> b\n=== b\n+ [z] {used == 1: one}\n-> END';
  expect(graphOf(foreignJson(ink)).verdict.states).toBe(3);
});

test('a counter that only counts on does not tell states apart, and one that is asked does', () => {
  const counting = (ending: string): string =>
    `VAR n = 0\n-> a\n=== a ===\n+ [on]\n    ~ n = n + 1\n    -> b\n+ [also]\n    -> b\n=== b ===\n+ [back]\n    -> a\n+ [out]\n    ${ending}\n    -> END\n`;
  expect(graphOf(foreignJson(counting('Out.')), 1, 50).verdict).toMatchObject({
    complete: true,
    states: 2,
  });
  expect(graphOf(foreignJson(counting('{ n > 1: Often. }')), 1, 50).verdict.complete).toBe(false);
});

test.each([
  [
    'an endless counter',
    'VAR n = 0\n-> a\n=== a\n+ [more]\n    ~ n = n + 1\n-> a\n+ [stop] {n > 1000: many} -> END',
  ],
  ['chance in a loop', 'VAR r = 0\n-> a\n=== a\n~ r = RANDOM(1, 6)\n+ [again] {r} -> a'],
])('%s ends at the budget and says so', (_what, ink) => {
  expect(graphOf(foreignJson(ink), 1, 300).verdict.complete).toBe(false);
});

test('a fault on one path is told with its way, and the other paths are still walked', () => {
  const ink =
    '-> a\n=== a\n+ [x # id: cx] -> loop\n+ [y # id: cy]\n    Fine. # ending: over\n    -> END\n=== loop\n-> loop';
  const graph = graphOf(foreignJson(ink));
  expect(graph.faults).toMatchObject([{ failure: { reason: 'story-endless' }, way: ['cx'] }]);
  expect(graph.ends.map(({ ending }) => ending)).toContain('over');
});

test('merging is sound: states that were merged replay alike', () => {
  // Two ways to the same scores and flags must offer the same lines and ends from there on.
  const json = storyJson(ladder(6, 3));
  const graph = graphOf(json);
  const random = seededRandom('pairs');
  const waysTo = new Map<number, string[][]>();
  const walk = (way: string[], at: number): void => {
    const ways = waysTo.get(at) ?? [];
    if (ways.length < 3) waysTo.set(at, [...ways, way]);
    const state = graph.states[at];
    if (state === undefined || way.length === 4) return;
    state.next.forEach((to, choice) => {
      if (to >= 0 && random() < 0.9) walk([...way, state.choices[choice] ?? ''], to);
    });
  };
  walk([], graph.roots[0] ?? 0);
  const merged = [...waysTo.values()].filter((ways) => ways.length > 1);
  expect(merged.length).toBeGreaterThan(5);
  for (const ways of merged) {
    const futures = ways.map((way) => futureOf(json, way));
    for (const future of futures) expect(future).toEqual(futures[0]);
  }
});

/** What the normal engine shows and counts after a way, always taking the first and last choice. */
function futureOf(json: string, way: readonly string[]): unknown {
  const ends = ['first', 'last'].map((which) => {
    const opened = openStory({ storyJson: json, seed: 's', variants: 1 });
    if (!opened.ok) throw new Error('does not open');
    for (const choice of way) opened.value.choose(choice);
    const shown: string[] = [];
    while (opened.value.turn.choices.length > 0) {
      const ids = opened.value.turn.choices.map(({ id }) => id).toSorted();
      const turn = opened.value.choose((which === 'first' ? ids[0] : ids.at(-1)) ?? '');
      if (turn.ok) shown.push(...turn.value.beats.map(({ id }) => id));
    }
    const { ending, trust, partnership } = opened.value.turn;
    return { shown, ending, trust, partnership };
  });
  return ends;
}
