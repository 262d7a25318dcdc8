/**
 * A solved story as a game on what the player can know, laid out for many quick passes.
 *
 * A position is a belief of `beliefs.ts`. Its outcomes stand in one row of numbers: which choice,
 * where to, with what chance. A policy gives each choice of a position its share.
 */
import type { Random } from '../../base/random.ts';
import type { Solution } from '../grading.ts';

export type Game = {
  readonly solution: Solution;
  readonly positions: number;
  /** The outcomes of position p stand at `first[p]` to `first[p + 1] - 1`. */
  readonly first: Int32Array;
  readonly choiceOf: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Positions such that outcomes come later; `null` when the story has a loop. */
  readonly order: readonly number[] | null;
};

/** For each choice of a position, the probability that it is taken; they sum to 1. */
export type Policy = (position: number) => readonly number[];

/** How often positions and ends are reached; without loops these are probabilities. */
export type Flow = { readonly positions: Float64Array; readonly ends: Float64Array };

/** Lays a solution out. */
export function gameOf(solution: Solution): Game {
  const { beliefs } = solution.beliefs;
  const outcomes = beliefs.map(({ next }) =>
    next.flatMap((list, choice) => list.map(({ to, weight }) => ({ choice, to, weight }))),
  );
  const count = outcomes.reduce((total, list) => total + list.length, 0);
  const first = new Int32Array(beliefs.length + 1);
  const choiceOf = new Int32Array(count);
  const to = new Int32Array(count);
  const weight = new Float64Array(count);
  let at = 0;
  outcomes.forEach((list, position) => {
    for (const outcome of list) {
      choiceOf[at] = outcome.choice;
      to[at] = outcome.to;
      weight[at] = outcome.weight;
      at++;
    }
    first[position + 1] = at;
  });
  const order = forwardOrder(first, to);
  return { solution, positions: beliefs.length, first, choiceOf, to, weight, order };
}

/** Positions such that outcomes come later; `null` when there is a loop. */
function forwardOrder(first: Int32Array, to: Int32Array): readonly number[] | null {
  const positions = first.length - 1;
  const arrivals = new Int32Array(positions);
  for (const place of to) if (place >= 0) arrivals[place] = (arrivals[place] ?? 0) + 1;
  const order: number[] = [];
  arrivals.forEach((count, position) => count === 0 && order.push(position));
  for (let at = 0; at < order.length; at++) {
    const position = order[at] ?? 0;
    for (const place of to.subarray(first[position], first[position + 1])) {
      if (place < 0) continue;
      const left = (arrivals[place] ?? 0) - 1;
      arrivals[place] = left;
      if (left === 0) order.push(place);
    }
  }
  return order.length === positions ? order : null;
}

/** Sweeps over a game with loops; what has not settled by then is as close as it gets. */
const SWEEPS = 2_000;
const SETTLED = 1e-12;

/** Follows a policy from the start. */
export function follow(game: Game, policy: Policy): Flow {
  const positions = new Float64Array(game.positions);
  const ends = new Float64Array(game.solution.graph.ends.length);
  const arriving = new Float64Array(game.positions);
  const reach = (at: number, chance: number): void => {
    if (at >= 0) arriving[at] = (arriving[at] ?? 0) + chance;
    else ends[-1 - at] = (ends[-1 - at] ?? 0) + chance;
  };
  for (const root of game.solution.beliefs.roots) reach(root.to, root.weight);
  const pass = (position: number): number => {
    const chance = arriving[position] ?? 0;
    if (chance === 0) return 0;
    arriving[position] = 0;
    positions[position] = (positions[position] ?? 0) + chance;
    eachOutcome(game, position, policy(position), (at, share) => reach(at, chance * share));
    return chance;
  };
  sweep(game, pass);
  return { positions, ends };
}

/** What each position is worth to a policy. */
export function worthOf(game: Game, policy: Policy): Float64Array {
  const worth = new Float64Array(game.positions);
  const pass = (position: number): number => {
    let total = 0;
    eachOutcome(game, position, policy(position), (at, share) => {
      const value = at >= 0 ? worth[at] : game.solution.ends[-1 - at];
      total += share * (value ?? 0);
    });
    const moved = Math.abs(total - (worth[position] ?? 0));
    worth[position] = total;
    return moved;
  };
  sweep(game, pass, true);
  return worth;
}

/** Visits where a policy may lead from a position, with the chance; outcomes without one are left out. */
export function eachOutcome(
  { first, choiceOf, to, weight }: Game,
  position: number,
  shares: readonly number[],
  visit: (to: number, share: number, choice: number) => void,
): void {
  const behind = first[position + 1] ?? 0;
  for (let at = first[position] ?? 0; at < behind; at++) {
    const choice = choiceOf[at] ?? 0;
    const share = (shares[choice] ?? 0) * (weight[at] ?? 0);
    if (share > 0) visit(to[at] ?? 0, share, choice);
  }
}

function sweep(game: Game, pass: (position: number) => number, backward = false): void {
  if (game.order !== null) {
    for (const position of backward ? game.order.toReversed() : game.order) pass(position);
    return;
  }
  for (let round = 0; round < SWEEPS; round++) {
    let moved = 0;
    for (let position = 0; position < game.positions; position++) moved += pass(position);
    if (moved < SETTLED) return;
  }
}

/** What the start is worth, given what positions are worth. */
export const startWorth = ({ solution }: Game, worth: Float64Array): number =>
  solution.beliefs.roots.reduce(
    (total, { to, weight }) =>
      total + weight * ((to >= 0 ? worth[to] : solution.ends[-1 - to]) ?? 0),
    0,
  );

/** What a flow's ends are worth on average. */
export const flowWorth = ({ solution }: Game, { ends }: Flow): number =>
  ends.reduce((total, chance, end) => total + chance * (solution.ends[end] ?? 0), 0);

/** Choices whose quality is the highest; near ties count as ties. */
export function bestOf(qualities: readonly number[], within = 1e-9): readonly number[] {
  const most = Math.max(...qualities);
  return qualities.flatMap((quality, choice) => (quality >= most - within ? [choice] : []));
}

/** Shares spread evenly over some of `count` choices. */
export function evenly(chosen: readonly number[], count: number): readonly number[] {
  const shares = Array.from({ length: count }, () => 0);
  for (const choice of chosen) shares[choice] = 1 / chosen.length;
  return shares;
}

/** Mixes two shares: `part` of the second, the rest of the first. */
export const mixed = (
  most: readonly number[],
  other: readonly number[],
  part: number,
): readonly number[] =>
  most.map((share, choice) => (1 - part) * share + part * (other[choice] ?? 0));

/** Chooses evenly among all. */
export const randomly = (game: Game): Policy => {
  const even = Array.from({ length: 16 }, (_, count) =>
    Array.from({ length: count }, () => 1 / count),
  );
  return (position) => even[game.solution.beliefs.beliefs[position]?.choices.length ?? 0] ?? [];
};

/** Takes the choice that is best if a competent colleague plays on, and lapses now and then. */
export const competently = (game: Game, lapse: number): Policy => {
  const random = randomly(game);
  return (position) => {
    const qualities = game.solution.competent[position] ?? [];
    return mixed(evenly(bestOf(qualities), qualities.length), random(position), lapse);
  };
};

/** Takes the choice that perfect play takes; among several, the one that forgives most. */
export const perfectly =
  (game: Game): Policy =>
  (position) => {
    const perfect = game.solution.perfect[position] ?? [];
    const competent = game.solution.competent[position] ?? [];
    const among = bestOf(perfect);
    const most = Math.max(...among.map((choice) => competent[choice] ?? 0));
    const chosen = among.filter((choice) => (competent[choice] ?? 0) >= most - 1e-9);
    return evenly(chosen, perfect.length);
  };

/** One decision of a play-through. */
export type Step = {
  readonly position: number;
  readonly choice: number;
  /** The state the player was really in. */
  readonly state: number;
};
/** A play-through: its decisions, the end reached, and the variant it was played in, from 0. */
export type Path = {
  readonly steps: readonly Step[];
  readonly end: number;
  readonly variant: number;
};

/** The most decisions of a sampled play-through, so that a story with a loop ends. */
const LONGEST = 200;

/** Plays once; `choose` gives the index of the choice taken. `null` when it does not end. */
export function playOnce(
  game: Game,
  random: Random,
  choose: (position: number, step: number) => number,
): Path | null {
  const { graph, beliefs } = game.solution;
  const variant = Math.floor(random() * graph.roots.length);
  let at = graph.roots[variant] ?? -1;
  let position = standingAt(beliefs.roots, at, game);
  const steps: Step[] = [];
  while (at >= 0) {
    if (steps.length >= LONGEST) return null;
    const choice = choose(position, steps.length);
    steps.push({ position, choice, state: at });
    at = graph.states[at]?.next[choice] ?? -1;
    position = standingAt(beliefs.beliefs[position]?.next[choice] ?? [], at, game);
  }
  return { steps, end: -1 - at, variant };
}

/** The position among the outcomes that the player is in, given the state he is really in. */
function standingAt(
  outcomes: readonly { readonly to: number }[],
  state: number,
  game: Game,
): number {
  if (state < 0) return state;
  const found = outcomes.find(
    ({ to }) => to >= 0 && game.solution.beliefs.beliefs[to]?.states.includes(state) === true,
  );
  return found?.to ?? -1;
}

/** The index drawn from shares that sum to 1. */
export function draw(shares: readonly number[], random: Random): number {
  let rest = random();
  for (let at = 0; at < shares.length; at++) {
    rest -= shares[at] ?? 0;
    if (rest < 0) return at;
  }
  return shares.length - 1;
}
