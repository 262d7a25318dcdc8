/**
 * Recovery: one mistake is never the end, and never free.
 *
 * @see measures.md 3.5: recoverability curve: the worst choice forced once at each decision of the
 * best path; with perfect continuation at least 0.5 of the range but for two points of no return, and
 * at least 0.7 in the first third (G); with competent continuation below what competent play from the
 * start is worth (W). Two strikes (W): the median after two random traps on the best path at least
 * 0.65, after three 0.45. Doom distance (W): from where 0.5 is out of reach to the client's first line
 * of displeasure, at most 2 decisions.
 *
 * Points of no return cannot be declared in the rubric: up to two are allowed wherever they are.
 */
import { seededRandom, type Random } from '../../base/random.ts';
import { normalised } from '../grading.ts';
import { draw, follow, perfectly, playOnce, type Path } from './game.ts';
import { judged, largestFirst, shown, skipped, smallestFirst, type Measure } from './measure.ts';
import { competentWorth } from './players.ts';
import { choicesAt, meanByDecision, type Scene } from './scene.ts';
import { median, quantile } from './statistics.ts';

/** The index of the choice that a competent colleague would like least. */
const worstAt = (scene: Scene, position: number): number => {
  const regrets = scene.regrets[position] ?? [];
  return regrets.indexOf(Math.max(...regrets));
};

/** Both readings of the curve: perfect continuation, the gate, and competent, the warning. */
export function recoverability(scene: Scene): readonly Measure[] {
  const { solution } = scene;
  const flow = follow(scene.game, perfectly(scene.game));
  const after = (
    qualities: readonly (readonly number[])[],
  ): readonly { where: string; value: number }[] => {
    const means = meanByDecision(scene, flow, (position) =>
      normalised(solution, qualities[position]?.[worstAt(scene, position)] ?? 0),
    );
    return scene.decisions.flatMap((where) => {
      const value = means.get(where);
      return value === undefined ? [] : [{ where, value }];
    });
  };
  const perfect = after(solution.perfect);
  const early = perfect.slice(0, Math.ceil(perfect.length / 3));
  const lost = perfect.filter(({ value }) => value < 0.5);
  const hasty = early.filter(({ value }) => value < 0.7);
  const competent = competentWorth(scene);
  const free = largestFirst(after(solution.competent)).filter(({ value }) => value >= competent);
  return [
    judged({
      id: 'recoverability',
      kind: 'gate',
      value: smallestFirst(perfect)[0]?.value ?? 0,
      threshold: '≥ 0.5 after one worst choice but for two decisions, ≥ 0.7 in the first third',
      pass: lost.length <= 2 && hasty.length === 0,
      worst: smallestFirst(lost.length > 2 ? perfect : hasty.length > 0 ? hasty : perfect),
      hint: `${[...new Set([...hasty, ...(lost.length > 2 ? lost : [])].map(({ where }) => where))].join(', ')}: one worst choice there cannot be made good; open a way back.`,
    }),
    judged({
      id: 'worst-choice-costs',
      kind: 'warning',
      value: free.length,
      threshold: `= 0 decisions whose worst choice leaves ≥ ${shown(competent)}`,
      pass: free.length === 0,
      worst: free,
      hint: 'On the best path even the worst choice there leaves more than competent play is worth: let it cost.',
    }),
  ];
}

const PLAYS = 2_000;

/** Best play with two, and with three, random traps on the way. */
export function strikes(scene: Scene): Measure {
  const two = median(struck(scene, 2));
  const three = median(struck(scene, 3));
  return judged({
    id: 'two-strikes',
    kind: 'warning',
    value: two,
    threshold: '≥ 0.65 after two traps, ≥ 0.45 after three',
    pass: two >= 0.65 && three >= 0.45,
    worst: [
      { where: 'two', value: two },
      { where: 'three', value: three },
    ],
    hint: `After two traps perfect play still gets ${shown(two)}, after three ${shown(three)}: soften traps that close endings.`,
  });
}

/** What perfect play gets that falls into so many random traps, at random decisions of its way. */
function struck(scene: Scene, traps: number): readonly number[] {
  const random = seededRandom(`strikes-${traps}`);
  const perfect = perfectly(scene.game);
  const worths: number[] = [];
  const length = Math.max(
    traps,
    playOnce(scene.game, seededRandom('best'), (position) => draw(perfect(position), random))?.steps
      .length ?? traps,
  );
  for (let play = 0; play < PLAYS; play++) {
    const strikesAt = someOf(length, traps, random);
    const path = playOnce(scene.game, random, (position, step) =>
      strikesAt.has(step)
        ? trapAt(scene, position, random, draw(perfect(position), random))
        : draw(perfect(position), random),
    );
    if (path !== null) worths.push(endWorth(scene, path));
  }
  return worths;
}

/** So many different numbers below `below`. */
function someOf(below: number, count: number, random: Random): ReadonlySet<number> {
  const found = new Set<number>();
  while (found.size < Math.min(below, count)) found.add(Math.floor(random() * below));
  return found;
}

function trapAt(scene: Scene, position: number, random: Random, otherwise: number): number {
  const traps = choicesAt(scene, position).flatMap((_, choice) =>
    scene.declared[position]?.[choice] === 'trap' ? [choice] : [],
  );
  return traps[Math.floor(random() * traps.length)] ?? otherwise;
}

const endWorth = ({ solution }: Scene, { end }: Path): number =>
  normalised(solution, solution.ends[end] ?? 0);

const DOOM = '≤ 2 decisions, for nine in ten doomed play-throughs';

/** How long a lost play-through goes on before the client shows it. */
export function doomDistance(scene: Scene): Measure {
  if (scene.sour.size === 0)
    return skipped('doom-distance', 'warning', DOOM, 'No line of the client shows displeasure.');
  const random = seededRandom('doom');
  const distances: number[] = [];
  for (let play = 0; play < PLAYS; play++) {
    const path = playOnce(scene.game, random, (position) =>
      Math.floor(random() * choicesAt(scene, position).length),
    );
    const distance = path === null ? null : distanceOf(scene, path);
    if (distance !== null) distances.push(distance);
  }
  if (distances.length === 0)
    return skipped('doom-distance', 'warning', DOOM, 'Half of the range is never out of reach.');
  const value = quantile(distances, 0.9);
  return judged({
    id: 'doom-distance',
    kind: 'warning',
    value,
    threshold: DOOM,
    pass: value <= 2,
    hint: 'The game is lost long before the client shows it: let him be seen displeased sooner.',
  });
}

/** Decisions from where half of the range is out of reach to the line that shows it; `null` if never. */
function distanceOf(scene: Scene, { steps }: Path): number | null {
  const { solution } = scene;
  const doomed = steps.findIndex(
    ({ position, choice }) => normalised(solution, solution.perfect[position]?.[choice] ?? 0) < 0.5,
  );
  if (doomed < 0) return null;
  const shownAt = steps.findIndex(({ state, choice }, step) => {
    const lines = solution.graph.lines[solution.graph.states[state]?.shown[choice] ?? -1] ?? [];
    return step >= doomed && lines.some((line) => scene.sour.has(line));
  });
  return (shownAt < 0 ? steps.length : shownAt) - doomed;
}
