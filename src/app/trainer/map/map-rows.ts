/** The decisions and endings of a scenario in the order of a map, and the ways between them. */
import type { HealthMap } from '../../../contract/health-report.ts';
import { depthsOf, isEnding } from '../../../core/solver/decision-order.ts';
import type { ChosenDecision } from '../choice-map.tsx';
import { flowsOf } from './flows.ts';

/** A way out of a decision. */
export type MapWay = {
  /** The place of the row it leads to. */
  readonly to: number;
  /** Of those who were at the decision, 0 to 1: of people, or, where there are none, by chance. */
  readonly share: number;
  /** How many people went it; `null` where nobody has been at the decision. */
  readonly taken: number | null;
  /** Whether `taken` is certain: see `flowsOf`. */
  readonly exact: boolean;
  /** Mean points of trust moved on it. */
  readonly trust: number;
};

export type MapRow = {
  /** The id of a decision or of an ending. */
  readonly id: string;
  readonly kind: 'decision' | 'ending';
  /** How often a player at random comes here, 0 to 1. */
  readonly random: number;
  /** How many people were here; `null` for an ending, and where nobody has played. */
  readonly taken: number | null;
  /** Mean points of trust moved by people here; `null` where nobody was here. */
  readonly trustChange: number | null;
  readonly ways: readonly MapWay[];
};

/** Ways gone more seldom than this by chance are left out where nobody has gone them. */
const SELDOM = 0.0005;

/** The rows: decisions as one meets them, then endings, the most frequent first. */
export function mapRows(
  { decisions, ways }: HealthMap,
  chosen: readonly ChosenDecision[],
): readonly MapRow[] {
  const depth = depthsOf({ decisions, ways });
  const chance = new Map(decisions.map(({ name, random }) => [name, random]));
  for (const { to, random } of ways)
    if (isEnding(to)) chance.set(to, (chance.get(to) ?? 0) + random);
  const names = [...depth.keys()].toSorted(
    (a, b) =>
      (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || (chance.get(b) ?? 0) - (chance.get(a) ?? 0),
  );
  const at = new Map(names.map((name, place) => [name, place]));
  const flows = flowsOf(ways, chosen);
  return names.map((name) => {
    const decision = chosen.find((each) => each.decision === name);
    return {
      id: isEnding(name) ? name.slice(1) : name,
      kind: isEnding(name) ? 'ending' : 'decision',
      random: chance.get(name) ?? 0,
      taken: decision?.taken ?? null,
      trustChange: decision?.trustChange ?? null,
      ways: flows
        .filter(({ way }) => way.from === name)
        .map(({ way, ...flow }) => ({ to: at.get(way.to) ?? 0, ...flow }))
        .filter(({ share }) => share >= SELDOM)
        .toSorted((a, b) => a.to - b.to),
    };
  });
}
