/** A solved story told decision by decision: how often each is met, what hangs on it, where it leads. */
import { stakes, type Solution } from './grading.ts';
import { LAPSE } from './values.ts';
import { randomPolicy, visitsOf } from './visits.ts';

/** A decision, over all states whose choices have the same name. */
export type MappedDecision = {
  readonly name: string;
  /** Those offered in the first of its states. */
  readonly choices: readonly string[];
  readonly states: number;
  /** How often a random and a competent player meet it, 0 to 1 in a story without loops. */
  readonly random: number;
  readonly competent: number;
  /** Mean stakes over a random player's visits. */
  readonly stakes: number;
};

/** A way from a decision to another, or to an ending. */
export type MappedWay = {
  readonly from: string;
  readonly to: string;
  /** How often a random player goes it. */
  readonly random: number;
  /** Mean points of trust moved on it, over a random player's visits. */
  readonly trust: number;
  /** How often a random player goes it by each of the choices. */
  readonly by: Readonly<Record<string, number>>;
};

export type DecisionMap = {
  readonly decisions: readonly MappedDecision[];
  readonly ways: readonly MappedWay[];
};

/** Names a decision by what it offers. */
export type DecisionName = (choices: readonly string[]) => string;

/** Maps a solved story. Ends stand under their ending's name behind a `!`. */
export function mapDecisions(
  solution: Solution,
  nameOf: DecisionName = (choices) => choices.join(),
): DecisionMap {
  const { graph } = solution;
  const random = visitsOf(graph, randomPolicy(graph)).states;
  const competent = visitsOf(graph, (state) => lapsing(solution, state)).states;
  const decisions = new Map<string, Mutable<MappedDecision>>();
  const ways = new Map<string, OpenWay>();
  graph.states.forEach((state, index) => {
    const name = nameOf(state.choices);
    const visits = random[index] ?? 0;
    const at = decisions.get(name) ?? blank(name, state.choices);
    decisions.set(name, at);
    at.states++;
    at.random += visits;
    at.competent += competent[index] ?? 0;
    at.stakes += visits * stakes(solution, qualitiesOf(solution, index));
    for (const [place, to] of state.next.entries()) {
      const after = to >= 0 ? graph.states[to] : graph.ends[-1 - to];
      if (after === undefined) continue;
      const share = visits / state.next.length;
      const target = 'choices' in after ? nameOf(after.choices) : `!${after.ending}`;
      const way = ways.get(`${name} ${target}`) ?? blankWay(name, target);
      ways.set(`${name} ${target}`, way);
      way.random += share;
      way.trust += share * (after.trust - state.trust);
      const choice = state.choices[place] ?? '';
      way.by[choice] = (way.by[choice] ?? 0) + share;
    }
  });
  for (const decision of decisions.values()) decision.stakes /= decision.random || 1;
  for (const way of ways.values()) way.trust /= way.random || 1;
  return { decisions: [...decisions.values()], ways: [...ways.values()] };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenWay = Mutable<MappedWay> & { by: Record<string, number> };

const blank = (name: string, choices: readonly string[]): Mutable<MappedDecision> => ({
  name,
  choices,
  states: 0,
  random: 0,
  competent: 0,
  stakes: 0,
});

const blankWay = (from: string, to: string): OpenWay => ({
  from,
  to,
  random: 0,
  trust: 0,
  by: {},
});

function qualitiesOf({ graph, values, ends }: Solution, state: number): readonly number[] {
  const next = graph.states[state]?.next ?? [];
  return next.map((to) => (to >= 0 ? values.competent[to] : ends[-1 - to]) ?? 0);
}

function lapsing(solution: Solution, state: number): readonly number[] {
  const qualities = qualitiesOf(solution, state);
  const best = qualities.indexOf(Math.max(...qualities));
  return qualities.map((_, choice) => LAPSE / qualities.length + (choice === best ? 1 - LAPSE : 0));
}
