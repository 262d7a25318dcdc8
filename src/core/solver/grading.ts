/**
 * How good each choice is, on what the player could know, if a competent colleague played on.
 *
 * @see measures.md 3.0 (regret, stakes) and review.md 4.2 (grades).
 */
import { beliefsOf, choiceValues, type BeliefGraph } from './beliefs.ts';
import type { End, StoryGraph } from './explore.ts';
import { rootValue, valuesOf, type Values } from './values.ts';

/** A story solved: what every state and every decision is worth. */
export type Solution = {
  readonly graph: StoryGraph;
  readonly beliefs: BeliefGraph;
  readonly values: Values;
  /** The worth of each end, in [0, 1]. */
  readonly ends: Float64Array;
  /** The most and the least that play can be worth, as means over the variants. */
  readonly best: number;
  readonly worst: number;
  /** For each belief and choice, the worth if a competent colleague played on. */
  readonly competent: readonly (readonly number[])[];
  /** The same under perfect play. */
  readonly perfect: readonly (readonly number[])[];
};

/** Solves a walked story, given what each end is worth in [0, 1]. */
export function solve(graph: StoryGraph, worth: (end: End) => number): Solution {
  const values = valuesOf(graph, worth);
  const ends = Float64Array.from(graph.ends, worth);
  const beliefs = beliefsOf(graph);
  const choices = (value: Float64Array): readonly (readonly number[])[] =>
    beliefs.beliefs.map((belief) => choiceValues(graph, belief, value, ends));
  return {
    graph,
    beliefs,
    values,
    ends,
    best: rootValue(graph, values.best, worth),
    worst: rootValue(graph, values.worst, worth),
    competent: choices(values.competent),
    perfect: choices(values.best),
  };
}

/** A worth as a share of the range between worst and best play: n(x) of measures.md. */
export function normalised(
  { best, worst }: Pick<Solution, 'best' | 'worst'>,
  worth: number,
): number {
  return best === worst ? 0 : (worth - worst) / (best - worst);
}

/** What each choice forgoes against the best, as a share of the range; 0 for the best. */
export function regrets(
  range: Pick<Solution, 'best' | 'worst'>,
  qualities: readonly number[],
): readonly number[] {
  const span = range.best - range.worst;
  const most = Math.max(...qualities);
  return qualities.map((quality) => (span === 0 ? 0 : (most - quality) / span));
}

/** The distance between the best and the worst choice, as a share of the range. */
export const stakes = (
  range: Pick<Solution, 'best' | 'worst'>,
  qualities: readonly number[],
): number => Math.max(0, ...regrets(range, qualities));
