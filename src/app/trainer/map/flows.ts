/**
 * How many people went each way.
 *
 * What is known is how often each choice was taken, and how often each decision was reached. Where a
 * choice leads to several places, the rest follows from whoever came in having gone out, or is shared
 * out as it would be by chance.
 */
import type { HealthMap } from '../../../contract/health-report.ts';
import type { ChosenDecision } from '../choice-map.tsx';

type Way = HealthMap['ways'][number];

export type Flow = {
  readonly way: Way;
  /** Of those who were at its decision, 0 to 1: of people, or, where there are none, by chance. */
  readonly share: number;
  /** `null` where nobody was at its decision. */
  readonly taken: number | null;
  /** False where it was shared out. */
  readonly exact: boolean;
  /** Mean points of trust that people, or where there are none a player at random, moved on it. */
  readonly trust: number;
};

/** The flow on every way, in the same order. */
export function flowsOf(ways: readonly Way[], chosen: readonly ChosenDecision[]): readonly Flow[] {
  const known = knownFlows(ways, chosen);
  return ways.map((way, at) => {
    const decision = chosen.find((each) => each.decision === way.from);
    const out = ways.flatMap((other, place) => (other.from === way.from ? [place] : []));
    if (decision === undefined || decision.taken === 0) {
      const all = out.reduce((sum, place) => sum + (ways[place]?.random ?? 0), 0);
      const share = all === 0 ? 0 : way.random / all;
      return { way, share, taken: null, exact: true, trust: way.trust };
    }
    const counted = known[at] ?? null;
    const taken = counted ?? restOf(way, decision, { ways, known, out });
    const share = taken / decision.taken;
    const trust = trustOn(way, decision, ways);
    return { way, share, taken: Math.round(taken), exact: counted !== null, trust };
  });
}

type Known = readonly (number | null)[];

/** What is certain: by the choices, then by what came in and went out, until nothing more follows. */
function knownFlows(ways: readonly Way[], chosen: readonly ChosenDecision[]): Known {
  const known = ways.map((way) => {
    const decision = chosen.find((each) => each.decision === way.from);
    return decision === undefined ? null : byChoices(way, decision, ways);
  });
  const fill = (places: readonly number[], total: number): boolean => {
    const open = places.filter((place) => known[place] === null);
    const [only] = open;
    if (only === undefined || open.length > 1) return false;
    const rest = places.reduce((sum, place) => sum - (known[place] ?? 0), total);
    known[only] = Math.max(0, rest);
    return true;
  };
  const places = (is: (way: Way) => boolean): readonly number[] =>
    ways.flatMap((way, place) => (is(way) ? [place] : []));
  const step = (): boolean =>
    chosen.some(
      ({ decision, taken }) =>
        fill(
          places(({ from }) => from === decision),
          taken,
        ) ||
        fill(
          places(({ to }) => to === decision),
          taken,
        ),
    );
  while (step());
  return known;
}

/** The times of the choices that lead this way, where each leads only this way or never. */
function byChoices(way: Way, { choices }: ChosenDecision, ways: readonly Way[]): number | null {
  let sum = 0;
  for (const { choice, taken } of choices) {
    const portion = portionOf(choice, way, ways);
    if (taken > 0 && portion > 0 && portion < 1) return null;
    sum += taken * portion;
  }
  return sum;
}

type Around = {
  readonly ways: readonly Way[];
  readonly known: Known;
  /** Places of the ways out of the same decision. */
  readonly out: readonly number[];
};

/** What is not certain is shared out among the ways that it may have gone. */
function restOf(way: Way, decision: ChosenDecision, { ways, known, out }: Around): number {
  const open = out.filter((place) => known[place] === null);
  const rest = out.reduce((sum, place) => sum - (known[place] ?? 0), decision.taken);
  const guess = (each: Way | undefined): number =>
    each === undefined ? 0 : expected(each, decision, ways, ({ taken }) => taken);
  const all = open.reduce((sum, place) => sum + guess(ways[place]), 0);
  return all === 0 ? 0 : (Math.max(0, rest) * guess(way)) / all;
}

type Chosen = ChosenDecision['choices'][number];

/** The sum of a figure over the choices, each as far as it leads this way by chance. */
const expected = (
  way: Way,
  { choices }: ChosenDecision,
  ways: readonly Way[],
  figure: (choice: Chosen) => number,
): number =>
  choices.reduce((sum, each) => sum + figure(each) * portionOf(each.choice, way, ways), 0);

function trustOn(way: Way, decision: ChosenDecision, ways: readonly Way[]): number {
  const times = expected(way, decision, ways, ({ taken }) => taken);
  if (times === 0) return 0;
  const moved = expected(way, decision, ways, (each) => each.taken * (each.trustChange ?? 0));
  return moved / times;
}

/** How much of a choice leads this way, by chance. */
function portionOf(choice: string, way: Way, ways: readonly Way[]): number {
  const all = ways
    .filter(({ from }) => from === way.from)
    .reduce((sum, { by }) => sum + (by[choice] ?? 0), 0);
  return all === 0 ? 0 : (way.by[choice] ?? 0) / all;
}
