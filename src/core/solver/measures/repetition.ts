/**
 * The second time is worse: the same failing costs more when it is repeated.
 *
 * @see measures.md 3.5 (W): at least 1.5 times the first.
 *
 * For each kind of trap a player takes it wherever it is offered, and is competent otherwise; what
 * the first and the second such trap cost him on average, against competent play, is compared. The
 * figure is the median over the kinds that can be repeated.
 */
import { LAPSE } from '../values.ts';
import { competently, eachOutcome, evenly } from './game.ts';
import { judged, skipped, smallestFirst, type Measure } from './measure.ts';
import { choicesAt, ratedAt, type Scene } from './scene.ts';
import { trapKinds } from './traps.ts';
import { median, Spread } from './statistics.ts';

const THRESHOLD = '≥ 1.5 times the first';

/** How much more a repeated failing costs. */
export function secondTime(scene: Scene): Measure {
  if (scene.game.order === null)
    return skipped('second-time-worse', 'warning', THRESHOLD, 'The story has a loop.');
  const found = smallestFirst(
    trapKinds(scene).flatMap((where) => {
      const { first, second } = costsOf(scene, where);
      const known = second.size > 0.02 && first.mean > 0.005;
      return known ? [{ where, value: second.mean / first.mean }] : [];
    }),
  );
  if (found.length === 0)
    return skipped('second-time-worse', 'warning', THRESHOLD, 'No kind of trap can be repeated.');
  const value = median(found.map((place) => place.value));
  return judged({
    id: 'second-time-worse',
    kind: 'warning',
    value,
    threshold: `${THRESHOLD}, as the median over kinds`,
    pass: value >= 1.5,
    worst: found,
    hint: 'Let the later trap of the same kind read that it is not the first, and cost more.',
  });
}

/** The index of a trap of the kind at a position, or -1. */
const offered = (scene: Scene, position: number, kind: string): number =>
  choicesAt(scene, position).findIndex((_, choice) => {
    const rated = ratedAt(scene, position, choice);
    return scene.declared[position]?.[choice] === 'trap' && rated?.trap === kind;
  });

function costsOf(scene: Scene, kind: string): { readonly first: Spread; readonly second: Spread } {
  const { game } = scene;
  const costs = [new Spread(), new Spread()];
  const taken = [0, 1, 2].map(() => new Float64Array(game.positions));
  const arrive = (to: number, count: number, chance: number): void => {
    const row = taken[Math.min(2, count)];
    if (to >= 0 && row !== undefined) row[to] = (row[to] ?? 0) + chance;
  };
  for (const { to, weight } of game.solution.beliefs.roots) arrive(to, 0, weight);
  const competent = competently(game, LAPSE);
  for (const position of game.order ?? []) {
    const trap = offered(scene, position, kind);
    const shares =
      trap < 0 ? competent(position) : evenly([trap], choicesAt(scene, position).length);
    taken.forEach((row, count) => {
      const chance = row[position] ?? 0;
      if (chance === 0) return;
      if (trap >= 0) costs[count]?.add(scene.regrets[position]?.[trap] ?? 0, chance);
      const after = trap < 0 ? count : count + 1;
      eachOutcome(game, position, shares, (to, share) => arrive(to, after, chance * share));
    });
  }
  const [first = new Spread(), second = new Spread()] = costs;
  return { first, second };
}
