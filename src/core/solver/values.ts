/**
 * What every state of a story is worth to four players, by backward induction over its graph.
 *
 * `best` always chooses best and `worst` worst; `random` chooses evenly; `competent` lapses: with
 * probability `LAPSE` it chooses evenly, otherwise best by its own value. Worth is that of the end
 * reached, in [0, 1].
 * @see measures.md 3.0: V_κ(s) = (1−ε)·max_a Q_κ + ε·mean_a Q_κ, ε = 0.2; why lapses and not softmax.
 */
import type { End, StoryGraph, Successor } from './explore.ts';

/** How often a competent player's attention slips. */
export const LAPSE = 0.2;

export const PLAYERS = ['best', 'worst', 'random', 'competent'] as const;
export type Player = (typeof PLAYERS)[number];

/** The worth of each state, by its index. */
export type Values = Readonly<Record<Player, Float64Array>>;

/** States in an order in which all successors come first; `null` when the graph has a loop. */
export function backwardOrder({ states }: StoryGraph): readonly number[] | null {
  const waiting = states.map(({ next }) => next.filter((to) => to >= 0).length);
  const before: number[][] = states.map(() => []);
  states.forEach(({ next }, state) => {
    for (const to of next) if (to >= 0) before[to]?.push(state);
  });
  const order: number[] = [];
  waiting.forEach((count, state) => count === 0 && order.push(state));
  for (let at = 0; at < order.length; at++)
    for (const earlier of before[order[at] ?? 0] ?? []) {
      const left = (waiting[earlier] ?? 0) - 1;
      waiting[earlier] = left;
      if (left === 0) order.push(earlier);
    }
  return order.length === states.length ? order : null;
}

/** Sweeps over a graph with loops; a value that has not settled by then is as close as it gets. */
const SWEEPS = 2_000;
const SETTLED = 1e-12;

/** Computes the worth of every state, given the worth of each end. */
export function valuesOf(graph: StoryGraph, worth: (end: End) => number): Values {
  const ends = Float64Array.from(graph.ends, worth);
  const order = backwardOrder(graph);
  const value = (rule: Rule): Float64Array => sweep(graph, { order, ends, rule });
  return {
    best: value((qs) => Math.max(...qs)),
    worst: value((qs) => Math.min(...qs)),
    random: value(mean),
    competent: value(lapsing(LAPSE)),
  };
}

/** The worth of every state to a competent player who lapses with the given probability. */
export const competentValues = (
  graph: StoryGraph,
  worth: (end: End) => number,
  lapse: number,
): Float64Array =>
  sweep(graph, {
    order: backwardOrder(graph),
    ends: Float64Array.from(graph.ends, worth),
    rule: lapsing(lapse),
  });

type Rule = (qs: readonly number[]) => number;

const lapsing =
  (lapse: number): Rule =>
  (qs) =>
    (1 - lapse) * Math.max(...qs) + lapse * mean(qs);

const mean: Rule = (qs) => qs.reduce((sum, q) => sum + q, 0) / qs.length;

type Sweeping = {
  readonly order: readonly number[] | null;
  readonly ends: Float64Array;
  readonly rule: Rule;
};

function sweep({ states }: StoryGraph, { order, ends, rule }: Sweeping): Float64Array {
  const values = new Float64Array(states.length);
  const update = (state: number): number => {
    const next = states[state]?.next ?? [];
    if (next.length === 0) return 0;
    const before = values[state] ?? 0;
    const after = rule(next.map((to) => valueAt(to, values, ends)));
    values[state] = after;
    return Math.abs(after - before);
  };
  if (order !== null) {
    for (const state of order) update(state);
    return values;
  }
  for (let round = 0; round < SWEEPS; round++) {
    let moved = 0;
    for (let state = states.length - 1; state >= 0; state--) moved = Math.max(moved, update(state));
    if (moved < SETTLED) break;
  }
  return values;
}

/** The value of where a choice leads. */
export const valueAt = (to: Successor, values: Float64Array, ends: Float64Array): number =>
  (to >= 0 ? values[to] : ends[-1 - to]) ?? 0;

/** The worth of the start: the mean over the variants, each drawn with the same chance. */
export function rootValue(
  graph: StoryGraph,
  values: Float64Array,
  worth: (end: End) => number,
): number {
  const ends = Float64Array.from(graph.ends, worth);
  return mean(graph.roots.map((root) => valueAt(root, values, ends)));
}
