/**
 * Known players: what the scene is worth to whom.
 *
 * @see measures.md 3.3 (random player, G: worth 0.20 to 0.45 of the range; above 0.9 in at most 1 %)
 * and 3.4: the author's best path (G: at least 0.95, and the top ending), the gap between perfect
 * play and it (W: at most 0.03), competent 0.75 to 0.90 with at most 5 % disasters, near-expert at
 * least 0.88, one-competency-blind (each claimed competency must cost at least 0.05 when it is
 * lacking). Worths are shares of the range between worst and best play.
 */
import { normalised } from '../grading.ts';
import { competentValues, LAPSE, rootValue, valueAt } from '../values.ts';
import {
  bestOf,
  competently,
  evenly,
  flowWorth,
  follow,
  randomly,
  startWorth,
  worthOf,
  type Flow,
  type Policy,
} from './game.ts';
import { judged, largestFirst, shown, smallestFirst, type Measure, type Place } from './measure.ts';
import { meanByChoice, type Scene } from './scene.ts';
import { Spread } from './statistics.ts';

/** What a policy is worth, as a share of the range. */
export const worthTo = (scene: Scene, policy: Policy): number =>
  normalised(scene.solution, startWorth(scene.game, worthOf(scene.game, policy)));

/** What competent play from the start is worth, as a share of the range. */
export const competentWorth = ({ solution }: Scene): number =>
  normalised(
    solution,
    solution.graph.roots.reduce(
      (total, root) => total + valueAt(root, solution.values.competent, solution.ends),
      0,
    ) / (solution.graph.roots.length || 1),
  );

/** Mean and deviation of what random play is worth, in the endings' own scale. */
export function randomSpread({ solution, random }: Scene): Spread {
  const spread = new Spread();
  random.ends.forEach((chance, end) => spread.add(solution.ends[end] ?? 0, chance));
  return spread;
}

/** The random player: what he gets, and how often he is as good as perfect. */
export function randomPlayer(scene: Scene): readonly Measure[] {
  const { solution, random } = scene;
  const value = normalised(solution, flowWorth(scene.game, random));
  const lucky = random.ends.reduce(
    (total, chance, end) =>
      normalised(solution, solution.ends[end] ?? 0) >= 0.9 ? total + chance : total,
    0,
  );
  return [
    judged({
      id: 'random-player',
      kind: 'gate',
      value,
      threshold: '0.20 to 0.45',
      pass: value >= 0.2 && value <= 0.45,
      hint:
        value > 0.45
          ? 'Blind play does too well: make traps cost more.'
          : 'Blind play does too badly: let single mistakes cost less.',
    }),
    judged({
      id: 'random-luck',
      kind: 'gate',
      value: lucky,
      threshold: '≤ 0.01 of random play-throughs above 0.9',
      pass: lucky <= 0.01,
      hint: 'Too many random play-throughs end at the top: ask more for the top ending.',
    }),
  ];
}

/** Always takes a declared best; among several the one worth most if a competent colleague plays on. */
export const asDeclared =
  (scene: Scene): Policy =>
  (position) => {
    const qualities = scene.solution.competent[position] ?? [];
    const declared = (scene.declared[position] ?? []).flatMap((level, choice) =>
      level === 'best' ? [choice] : [],
    );
    const among = declared.length > 0 ? declared : qualities.map((_, choice) => choice);
    const best = bestOf(among.map((choice) => qualities[choice] ?? 0));
    return evenly(
      best.map((at) => among[at] ?? 0),
      qualities.length,
    );
  };

/** The ending whose band lies highest. */
export const topEnding = ({ endings }: Scene): string =>
  Object.entries(endings).toSorted(([, a], [, b]) => b.band[1] - a.band[1])[0]?.[0] ?? '';

const endingShare = ({ solution }: Scene, { ends }: Flow, ending: string): number =>
  ends.reduce(
    (total, chance, end) => (solution.graph.ends[end]?.ending === ending ? total + chance : total),
    0,
  );

/** The author's best path, and how far perfect play is above it. */
export function authorPath(scene: Scene): readonly Measure[] {
  const policy = asDeclared(scene);
  const flow = follow(scene.game, policy);
  const value = normalised(scene.solution, flowWorth(scene.game, flow));
  const top = endingShare(scene, flow, topEnding(scene));
  const lost = lostTo(scene, flow, policy);
  const hint = `${lost
    .slice(0, 3)
    .map(({ where, value: cost }) => `${where} forgoes ${shown(cost)}`)
    .join(', ')} on that path; the top ending is reached in ${shown(top)}.`;
  return [
    judged({
      id: 'author-path',
      kind: 'gate',
      value,
      threshold: '≥ 0.95, and the top ending',
      pass: value >= 0.95 && top >= 0.95,
      worst: lost,
      hint,
    }),
    judged({
      id: 'perfect-gap',
      kind: 'warning',
      value: 1 - value,
      threshold: '≤ 0.03',
      pass: 1 - value <= 0.03,
      worst: lost,
      hint: `Perfect play finds more than the author declares: ${hint}`,
    }),
  ];
}

/** What a policy forgoes against perfect play, choice by choice, the most first. */
function lostTo(scene: Scene, flow: Flow, policy: Policy): readonly Place[] {
  const losses = new Map<string, number>();
  flow.positions.forEach((chance, position) => {
    if (chance === 0) return;
    const shares = policy(position);
    (scene.perfectRegrets[position] ?? []).forEach((regret, choice) => {
      const id = scene.solution.beliefs.beliefs[position]?.choices[choice] ?? '';
      losses.set(id, (losses.get(id) ?? 0) + chance * (shares[choice] ?? 0) * regret);
    });
  });
  return largestFirst(
    [...losses].filter(([, value]) => value > 1e-6).map(([where, value]) => ({ where, value })),
  );
}

/** The competent and the near-expert player. */
export function competentPlayers(scene: Scene): readonly Measure[] {
  const { solution } = scene;
  const value = competentWorth(scene);
  const worths = new Map(solution.graph.ends.map((end, at) => [end, solution.ends[at] ?? 0]));
  const expert = normalised(
    solution,
    rootValue(
      solution.graph,
      competentValues(solution.graph, (end) => worths.get(end) ?? 0, LAPSE / 2),
      (end) => worths.get(end) ?? 0,
    ),
  );
  const regret = (position: number, choice: number): number =>
    scene.regrets[position]?.[choice] ?? 0;
  const costly = largestFirst(
    [...meanByChoice(scene, scene.competent, regret)].map(([where, cost]) => ({
      where,
      value: cost,
    })),
  );
  return [
    judged({
      id: 'competent-player',
      kind: 'warning',
      value,
      threshold: '0.75 to 0.90',
      pass: value >= 0.75 && value <= 0.9,
      worst: costly,
      hint:
        value < 0.75
          ? 'One lapse in five costs a competent player too much: soften the dearest choices named.'
          : 'Lapses cost a competent player too little: make traps cost more.',
    }),
    judged({
      id: 'near-expert-player',
      kind: 'warning',
      value: expert,
      threshold: '≥ 0.88',
      pass: expert >= 0.88,
      worst: costly,
      hint: 'One lapse in ten costs too much: soften the dearest choices named.',
    }),
    disasters(scene),
  ];
}

/** The band below which an ending is a disaster: its best end is worth less than this. */
const DISASTER = 0.2;

/** How often a competent player ends in a disaster. */
function disasters(scene: Scene): Measure {
  const found = largestFirst(
    Object.entries(scene.endings)
      .filter(([, { band }]) => band[1] <= DISASTER)
      .map(([where]) => ({ where, value: endingShare(scene, scene.competent, where) })),
  );
  const value = found.reduce((total, place) => total + place.value, 0);
  return judged({
    id: 'competent-disasters',
    kind: 'warning',
    value,
    threshold: '≤ 0.05 (endings whose band ends at 0.2 or below)',
    pass: value <= 0.05,
    worst: found,
    hint: 'A competent player falls into the worst endings too often: leave a way back.',
  });
}

/** What lacking one competency costs, for each that the scenario claims to train. */
export function blindness(scene: Scene): Measure {
  const competent = worthTo(scene, competently(scene.game, LAPSE));
  const found = smallestFirst(
    scene.competencies.map((competency) => ({
      where: competency,
      value: competent - worthTo(scene, blindTo(scene, competency)),
    })),
  );
  const idle = found.filter(({ value }) => value < 0.05);
  return judged({
    id: 'competency-blind',
    kind: 'gate',
    value: found[0]?.value ?? 0,
    threshold: '≥ 0.05 lost without each claimed competency',
    pass: idle.length === 0,
    worst: found,
    hint: idle
      .map(
        ({ where }) =>
          `${where} (${decisionsOf(scene, where)}): raise what hangs on it, train it in one more decision, or take the claim out of the manifest.`,
      )
      .join(' '),
  });
}

const decisionsOf = ({ rubric }: Scene, competency: string): string =>
  Object.entries(rubric.decisions)
    .filter(([, { competencies }]) => competencies.includes(competency))
    .map(([decision]) => decision)
    .join(', ') || 'no decision';

const blindTo = (scene: Scene, competency: string): Policy => {
  const random = randomly(scene.game);
  const competent = competently(scene.game, LAPSE);
  return (position) => {
    const decision = scene.rubric.decisions[scene.decisionAt[position] ?? ''];
    return decision?.competencies.includes(competency) === true
      ? random(position)
      : competent(position);
  };
};
