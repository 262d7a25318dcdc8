/**
 * How often each state and each end is reached, by exact forward propagation.
 *
 * A visit counts the expected number of times; in a story without loops that is a probability.
 */
import type { State, StoryGraph } from './explore.ts';
import { backwardOrder } from './values.ts';

/** For each choice of a state, the probability that a player takes it; they sum to 1. */
export type Policy = (state: number) => readonly number[];

export type Visits = {
  /** By state index. */
  readonly states: Float64Array;
  /** By end index; they sum to 1 when every path ends. */
  readonly ends: Float64Array;
};

const SWEEPS = 2_000;
const SETTLED = 1e-12;

/** Follows a policy from the start, every variant with the same chance. */
export function visitsOf(graph: StoryGraph, policy: Policy): Visits {
  const states = new Float64Array(graph.states.length);
  const ends = new Float64Array(graph.ends.length);
  const arriving = new Float64Array(graph.states.length);
  const reach = (to: number, probability: number): void => {
    if (to >= 0) arriving[to] = (arriving[to] ?? 0) + probability;
    else ends[-1 - to] = (ends[-1 - to] ?? 0) + probability;
  };
  for (const root of graph.roots) reach(root, 1 / graph.roots.length);
  const order = backwardOrder(graph)?.toReversed();
  const pass = (among: Iterable<number>): number => {
    let moved = 0;
    for (const state of among) {
      const probability = arriving[state] ?? 0;
      if (probability === 0) continue;
      arriving[state] = 0;
      moved += probability;
      states[state] = (states[state] ?? 0) + probability;
      leave(graph.states[state], policy(state), (to, share) => reach(to, probability * share));
    }
    return moved;
  };
  if (order === undefined) {
    const all = graph.states.map((_, state) => state);
    for (let round = 0; round < SWEEPS && pass(all) > SETTLED; round++);
  } else pass(order);
  return { states, ends };
}

function leave(
  state: State | undefined,
  shares: readonly number[],
  reach: (to: number, share: number) => void,
): void {
  state?.next.forEach((to, choice) => {
    const share = shares[choice] ?? 0;
    if (share > 0) reach(to, share);
  });
}

/** Chooses evenly. */
export const randomPolicy =
  (graph: StoryGraph): Policy =>
  (state) => {
    const count = graph.states[state]?.next.length ?? 0;
    return Array.from({ length: count }, () => 1 / count);
  };
