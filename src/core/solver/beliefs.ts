/**
 * What the player can know: the states of a story's variants that have looked the same so far.
 *
 * The variant is drawn once, before the first line. Until a line, a score or a choice tells the
 * variants apart, the player stands in all of them at once; a decision is judged on their mean.
 * @see measures.md 3.0, information set: Q(I,a) = Σ_h P(h|I)·Q_h(s,a).
 */
import type { End, State, StoryGraph, Successor } from './explore.ts';
import { valueAt } from './values.ts';

/** Where a choice may lead: another belief by its index, or an end as `-1 - index`. */
export type Outcome = { readonly to: Successor; readonly weight: number };

/** A decision as the player sees it. */
export type Belief = {
  /** A state for each variant that is still possible, all equally likely. */
  readonly states: readonly number[];
  readonly choices: readonly string[];
  readonly trust: number;
  readonly partnership: number;
  /** For each choice, where it may lead; the weights of a choice sum to 1. */
  readonly next: readonly (readonly Outcome[])[];
};

/** A story as the player can know it. */
export type BeliefGraph = {
  readonly beliefs: readonly Belief[];
  readonly ends: readonly End[];
  readonly roots: readonly Outcome[];
};

/** Joins the variants of a completely walked story into what the player can know. */
export function beliefsOf(graph: StoryGraph): BeliefGraph {
  const building = new BeliefBuilding(graph);
  const roots = building.part(
    graph.roots.map((to, variant) => ({ to, shown: graph.opening[variant] ?? 0 })),
  );
  building.run();
  return { beliefs: building.beliefs, ends: graph.ends, roots };
}

type Arrival = { readonly to: Successor; readonly shown: number };
type Draft = Omit<Belief, 'next'> & { next: readonly (readonly Outcome[])[] };

class BeliefBuilding {
  readonly beliefs: Draft[] = [];
  private readonly known = new Map<string, number>();
  private readonly waiting: number[] = [];
  private readonly graph: StoryGraph;

  constructor(graph: StoryGraph) {
    this.graph = graph;
  }

  run(): void {
    for (let index = this.waiting.pop(); index !== undefined; index = this.waiting.pop()) {
      const belief = this.beliefs[index];
      if (belief === undefined) continue;
      belief.next = belief.choices.map((_, choice) =>
        this.part(belief.states.map((state) => arrivalOf(this.graph.states[state], choice))),
      );
    }
  }

  /** Parts arrivals by what the player sees of them. */
  part(arrivals: readonly Arrival[]): readonly Outcome[] {
    const groups = new Map<string, Successor[]>();
    for (const { to, shown } of arrivals) {
      const seen = `${shown}|${this.look(to)}`;
      groups.set(seen, [...(groups.get(seen) ?? []), to]);
    }
    return [...groups.values()].flatMap((group) => this.outcomes(group, arrivals.length));
  }

  private outcomes(group: readonly Successor[], among: number): readonly Outcome[] {
    const [first = -1] = group;
    if (first < 0) return group.map((to) => ({ to, weight: 1 / among }));
    return [{ to: this.beliefAt(group), weight: group.length / among }];
  }

  private look(to: Successor): string {
    const seen = to >= 0 ? this.graph.states[to] : this.graph.ends[-1 - to];
    if (seen === undefined) return '';
    const scores = `${seen.trust},${seen.partnership}`;
    return 'choices' in seen ? `${scores}|${seen.choices.join()}` : `${scores}|${seen.ending}!`;
  }

  private beliefAt(group: readonly number[]): number {
    const unique = [...new Set(group)];
    const states = unique.length === 1 ? unique : group.toSorted((a, b) => a - b);
    const key = states.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const state = this.graph.states[states[0] ?? 0];
    if (state === undefined) throw new Error(`no state ${states[0]}`);
    const { choices, trust, partnership } = state;
    const index = this.beliefs.push({ states, choices, trust, partnership, next: [] }) - 1;
    this.known.set(key, index);
    this.waiting.push(index);
    return index;
  }
}

const arrivalOf = (state: State | undefined, choice: number): Arrival => ({
  to: state?.next[choice] ?? -1,
  shown: state?.shown[choice] ?? 0,
});

/** The worth of each choice of a belief: the mean over its states of where the choice leads. */
export function choiceValues(
  graph: StoryGraph,
  belief: Belief,
  values: Float64Array,
  ends: Float64Array,
): readonly number[] {
  return belief.choices.map((_, choice) => {
    const sum = belief.states.reduce(
      (total, state) => total + valueAt(graph.states[state]?.next[choice] ?? -1, values, ends),
      0,
    );
    return sum / belief.states.length;
  });
}
