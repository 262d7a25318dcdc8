/** What the solver found out about a scenario, in the little room that a debrief has. */
import type { Band } from '../assess/outcome.ts';
import { outcome } from '../assess/outcome.ts';
import type { End, StoryGraph, Verdict, WalkKind } from './explore.ts';
import { normalised, type Solution } from './grading.ts';
import { makeValueTable, type ValueTable } from './value-table.ts';
import { backwardOrder, LAPSE } from './values.ts';
import { randomPolicy, visitsOf, type Policy } from './visits.ts';

/** A score's least and most over all paths, 0-100. */
export type ScoreRange = { readonly min: number; readonly max: number };

export type SolverReport = {
  readonly version: 1;
  /** The content hash of the scenario it was made from. */
  readonly hash: string;
  readonly verdict: Verdict;
  /** Which walk made the keys of `values`. */
  readonly walk: WalkKind;
  readonly trust: ScoreRange;
  readonly partnership: ScoreRange;
  /** The worth of best and of worst play, means over the variants, in [0, 1]. */
  readonly best: number;
  readonly worst: number;
  /** What players end with, as shares of the range between worst and best play. */
  readonly players: { readonly random: number; readonly competent: number };
  /** How often each ending is reached by a random, a competent and a perfect player. */
  readonly endings: Readonly<Record<string, EndingOdds>>;
  readonly values: ValueTable;
};

/** Probabilities in [0, 1]. */
export type EndingOdds = {
  readonly random: number;
  readonly competent: number;
  readonly best: number;
};

/** Paths ahead that are quicker worked out than stored. */
const QUICK = 3_000;

/** What an end is worth by the bands of its scenario; an end without an ending is worth nothing. */
export const worthBy =
  (endings: Readonly<Record<string, { readonly band: Band }>>) =>
  ({ ending, trust, partnership }: End): number => {
    const band = endings[ending]?.band;
    return band === undefined ? 0 : outcome(band, trust, partnership);
  };

/** Reports on a solved scenario whose content hash is `hash`. */
export function reportOn(solution: Solution, hash: string): SolverReport {
  const { graph, best, worst } = solution;
  const random = visitsOf(graph, randomPolicy(graph)).ends;
  const competent = visitsOf(graph, statePolicy(solution, 'competent', LAPSE)).ends;
  const perfect = visitsOf(graph, statePolicy(solution, 'best', 0)).ends;
  const mean = (visits: Float64Array): number =>
    visits.reduce((sum, share, end) => sum + share * (solution.ends[end] ?? 0), 0);
  return {
    version: 1,
    hash,
    verdict: graph.verdict,
    walk: graph.walk,
    trust: rangeOf(graph.ends.map(({ trust }) => trust)),
    partnership: rangeOf(graph.ends.map(({ partnership }) => partnership)),
    best,
    worst,
    players: {
      random: normalised(solution, mean(random)),
      competent: normalised(solution, mean(competent)),
    },
    endings: endingOdds(graph, { random, competent, best: perfect }),
    values: valueTable(solution),
  };
}

const rangeOf = (scores: readonly number[]): ScoreRange => ({
  min: Math.min(...scores),
  max: Math.max(...scores),
});

/** Chooses the best by a player's own values, and evenly with the probability of a lapse. */
function statePolicy(
  { graph, values, ends }: Solution,
  player: 'best' | 'competent',
  lapse: number,
): Policy {
  return (index) => {
    const next = graph.states[index]?.next ?? [];
    const worths = next.map((to) => (to >= 0 ? values[player][to] : ends[-1 - to]) ?? 0);
    const most = worths.indexOf(Math.max(...worths));
    return worths.map((_, choice) => lapse / next.length + (choice === most ? 1 - lapse : 0));
  };
}

function endingOdds(
  { ends }: StoryGraph,
  visits: Readonly<Record<keyof EndingOdds, Float64Array>>,
): Readonly<Record<string, EndingOdds>> {
  const odds: Record<string, EndingOdds> = {};
  ends.forEach(({ ending }, end) => {
    const { random, competent, best } = odds[ending] ?? { random: 0, competent: 0, best: 0 };
    odds[ending] = {
      random: random + (visits.random[end] ?? 0),
      competent: competent + (visits.competent[end] ?? 0),
      best: best + (visits.best[end] ?? 0),
    };
  });
  return odds;
}

function valueTable({ graph, values }: Solution): ValueTable {
  const ahead = pathsAhead(graph);
  const stored = new Set<string>();
  graph.states.forEach(({ choices }, state) => {
    if ((ahead[state] ?? 0) > QUICK) stored.add(choices.join());
  });
  const entries = graph.states.flatMap(({ choices }, state) =>
    stored.has(choices.join())
      ? [[graph.keys[state] ?? '', values.competent[state] ?? 0] as const]
      : [],
  );
  return makeValueTable([...stored], entries);
}

/** How many choices lie ahead of each state on all its paths, without merging. */
function pathsAhead(graph: StoryGraph): Float64Array {
  const ahead = new Float64Array(graph.states.length);
  for (const state of backwardOrder(graph) ?? [])
    ahead[state] = (graph.states[state]?.next ?? []).reduce(
      (sum, to) => sum + 1 + (to >= 0 ? (ahead[to] ?? 0) : 0),
      0,
    );
  return ahead;
}
