/**
 * Length, and how much of a scene every player meets.
 *
 * @see measures.md 3.1: decisions per path, median 9 to 12, least 7, most 14 (W); share of decisions
 * that at least 80 % of random play-throughs meet, 0.5 to 0.9 (W).
 */
import { judged, skipped, smallestFirst, type Measure } from './measure.ts';
import { eachVisited, type Scene } from './scene.ts';
import { eachOutcome, randomly, type Game } from './game.ts';

const LENGTH = 'median 9 to 12, least 7, most 14';

/** The longest path counted; longer ones count as this. */
const MOST = 40;

/** The chance that a random play-through has so many decisions, by their number. */
export function lengthChances(game: Game): readonly number[] {
  const rows = new Float64Array(game.positions * (MOST + 1));
  const chances = Array.from({ length: MOST + 1 }, () => 0);
  const policy = randomly(game);
  const arrive = (to: number, depth: number, chance: number): void => {
    const at = Math.min(MOST, depth);
    if (to < 0) chances[at] = (chances[at] ?? 0) + chance;
    else rows[to * (MOST + 1) + at] = (rows[to * (MOST + 1) + at] ?? 0) + chance;
  };
  for (const { to, weight } of game.solution.beliefs.roots) arrive(to, 0, weight);
  for (const position of game.order ?? []) {
    const shares = policy(position);
    for (let depth = 0; depth <= MOST; depth++) {
      const chance = rows[position * (MOST + 1) + depth] ?? 0;
      if (chance > 0)
        eachOutcome(game, position, shares, (to, share) => arrive(to, depth + 1, chance * share));
    }
  }
  return chances;
}

/** Decisions per path. */
export function pathLength({ game }: Scene): Measure {
  if (game.order === null)
    return skipped('length', 'warning', LENGTH, 'The story has a loop: paths have no longest.');
  const chances = lengthChances(game);
  const met = chances.flatMap((chance, depth) => (chance > 0 ? [depth] : []));
  const [least = 0] = met;
  const most = met.at(-1) ?? 0;
  let passed = 0;
  const middle = chances.findIndex((chance) => (passed += chance) >= 0.5);
  return judged({
    id: 'length',
    kind: 'warning',
    value: middle,
    threshold: LENGTH,
    pass: middle >= 9 && middle <= 12 && least >= 7 && most <= 14,
    worst: [
      { where: 'least', value: least },
      { where: 'most', value: most },
    ],
    hint: `The shortest path has ${least} decisions, the longest ${most}.`,
  });
}

/** The share of decisions that nearly everyone meets. */
export function bottleneckShare(scene: Scene): Measure {
  const met = new Map(scene.decisions.map((decision) => [decision, 0]));
  eachVisited(scene, scene.random, (_, chance, decision) =>
    met.set(decision, (met.get(decision) ?? 0) + chance),
  );
  const places = smallestFirst([...met].map(([where, value]) => ({ where, value })));
  const share = places.filter(({ value }) => value >= 0.8 - 1e-9).length / (places.length || 1);
  return judged({
    id: 'bottleneck-share',
    kind: 'warning',
    value: share,
    threshold: '0.5 to 0.9',
    pass: share >= 0.5 && share <= 0.9,
    worst: places,
    hint:
      share > 0.9
        ? 'Nearly everyone meets every decision: let choices open and close scenes.'
        : 'Few decisions are met by nearly everyone: the scene is thin where it branches.',
  });
}
