/**
 * Simulated trainees: whether the scene tells able players from others.
 *
 * Ability θ is drawn from N(0, 1). A trainee takes a choice with a chance in proportion to
 * exp(b·Q/Δ + bias), Q what a competent colleague makes of it, Δ the range, b = 8·e^(0.8·θ), and a
 * bias of his own for each kind of trap, drawn from N(0, 0.6); 2,000 of them, always the same.
 * @see measures.md 3.8: ability recovery r(θ, worth) at least 0.60 (G); the top 27 % above the bottom
 * 27 % by at least 0.30 (G); standard deviation of the worth at least 0.15 (W); in every decision
 * r(θ, -regret) above 0.05 (G), their median at least 0.20 (W). And 3.6, what grades trainees of
 * middling skill get (W).
 */
import { seededRandom, type Random } from '../../base/random.ts';
import { normalised } from '../grading.ts';
import { grade, GRADES, type Grade } from '../grade.ts';
import { draw, playOnce, type Path } from './game.ts';
import { judged, shown, smallestFirst, type Measure, type Place } from './measure.ts';
import { ratedAt, type Scene } from './scene.ts';
import { correlation, deviation, mean, median } from './statistics.ts';

/** One simulated play-through. */
export type Trainee = {
  /** From 0; the same person has the same ability in every scenario. */
  readonly person: number;
  readonly ability: number;
  readonly path: Path;
  readonly worth: number;
};

export const TRAINEES = 2_000;
const STEEPNESS = 8;
const BIAS = 0.6;

/** Lets the population play. */
export function trainees(scene: Scene, count: number = TRAINEES): readonly Trainee[] {
  const played: Trainee[] = [];
  for (let person = 0; person < count; person++) {
    const ability = abilityOf(person);
    const random = seededRandom(`trainee ${person} plays`);
    const path = playOnce(scene.game, random, chooser(scene, ability, random));
    if (path === null) continue;
    const worth = normalised(scene.solution, scene.solution.ends[path.end] ?? 0);
    played.push({ person, ability, path, worth });
  }
  return played;
}

/** The ability of a simulated person. */
export const abilityOf = (person: number): number => normal(seededRandom(`trainee ${person}`));

/** A draw from the standard normal distribution (Box and Muller). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function chooser(scene: Scene, ability: number, random: Random): (position: number) => number {
  const biases = new Map<string, number>();
  const bias = (kind: string): number => {
    const known = biases.get(kind) ?? normal(random) * BIAS;
    biases.set(kind, known);
    return known;
  };
  const steepness = STEEPNESS * Math.exp(0.8 * ability);
  return (position) => {
    const weights = (scene.regrets[position] ?? []).map((regret, choice) => {
      const trap = scene.declared[position]?.[choice] === 'trap';
      const kind = ratedAt(scene, position, choice)?.trap;
      return Math.exp(-steepness * regret + (trap && kind !== undefined ? bias(kind) : 0));
    });
    const total = weights.reduce((all, weight) => all + weight, 0);
    return draw(
      weights.map((weight) => weight / total),
      random,
    );
  };
}

/** How well one play-through tells ability. */
export function discrimination(played: readonly Trainee[]): readonly Measure[] {
  const recovery = correlation(
    played.map(({ ability, worth }) => ({ x: ability, y: worth, weight: 1 })),
  );
  const ranked = played.toSorted((a, b) => a.ability - b.ability).map(({ worth }) => worth);
  const group = Math.round(ranked.length * 0.27);
  const distance = mean(ranked.slice(-group)) - mean(ranked.slice(0, group));
  const spread = deviation(ranked);
  return [
    judged({
      id: 'ability-recovery',
      kind: 'gate',
      value: recovery,
      threshold: '≥ 0.60',
      pass: recovery >= 0.6,
      hint: 'What a play-through is worth says too little of ability: let more decisions matter, and single ones less.',
    }),
    judged({
      id: 'discrimination-27',
      kind: 'gate',
      value: distance,
      threshold: '≥ 0.30',
      pass: distance >= 0.3,
      hint: 'Able and unable players end too near to each other: let choices cost and gain more.',
    }),
    judged({
      id: 'worth-spread',
      kind: 'warning',
      value: spread,
      threshold: '≥ 0.15',
      pass: spread >= 0.15,
      hint: 'Most play-throughs end alike: set the endings further apart.',
    }),
  ];
}

/** The regret of a step. */
const regretOf = (scene: Scene, { position, choice }: Path['steps'][number]): number =>
  scene.regrets[position]?.[choice] ?? 0;

/** How well each decision tells ability. */
export function decisionDiscrimination(
  scene: Scene,
  played: readonly Trainee[],
): readonly Measure[] {
  const pairs = new Map<string, { x: number; y: number; weight: number }[]>();
  for (const { ability, path } of played)
    for (const step of path.steps) {
      const decision = scene.decisionAt[step.position] ?? '';
      const known = pairs.get(decision) ?? [];
      known.push({ x: ability, y: -regretOf(scene, step), weight: 1 });
      pairs.set(decision, known);
    }
  const found: readonly Place[] = smallestFirst(
    [...pairs]
      .filter(([, list]) => list.length >= FEWEST)
      .map(([where, list]) => ({ where, value: correlation(list) })),
  );
  const middle = median(found.map(({ value }) => value));
  const least = found[0]?.value ?? 0;
  return [
    judged({
      id: 'decision-discrimination',
      kind: 'gate',
      value: least,
      threshold: `> 0.05 in every decision that ${FEWEST} of ${played.length} meet`,
      pass: least > 0.05,
      worst: found,
      hint: 'Able players do no better there: set the best further apart from the rest.',
    }),
    judged({
      id: 'decision-discrimination-median',
      kind: 'warning',
      value: middle,
      threshold: '≥ 0.20',
      pass: middle >= 0.2,
      worst: found,
      hint: 'Able players do little better in most decisions: raise the stakes.',
    }),
  ];
}
/** Fewer visits than this say nothing about a decision. */
const FEWEST = 40;

/** Cronbach's alpha of the regrets of the decisions that nearly everyone meets; for the author. */
export function alpha(scene: Scene, played: readonly Trainee[]): Measure {
  const rows = played.map(
    ({ path }) =>
      new Map(
        path.steps.map((step) => [scene.decisionAt[step.position] ?? '', -regretOf(scene, step)]),
      ),
  );
  const common = scene.decisions.filter(
    (decision) => rows.filter((row) => row.has(decision)).length >= rows.length * 0.5,
  );
  const whole = rows.filter((row) => common.every((decision) => row.has(decision)));
  const variances = common.map(
    (decision) => deviation(whole.map((row) => row.get(decision) ?? 0)) ** 2,
  );
  const totals = whole.map((row) =>
    common.reduce((total, decision) => total + (row.get(decision) ?? 0), 0),
  );
  const totalVariance = deviation(totals) ** 2;
  const k = common.length;
  const value =
    k < 2 || totalVariance === 0
      ? 0
      : (k / (k - 1)) * (1 - variances.reduce((all, one) => all + one, 0) / totalVariance);
  return judged({
    id: 'alpha',
    kind: 'information',
    value,
    threshold: 'none',
    pass: true,
    hint: '',
  });
}

/** The share of each grade by effect that trainees of middling skill should get. */
const SHARES: Readonly<Partial<Record<Grade, readonly [number, number]>>> = {
  strong: [0.4, 0.6],
  sound: [0.05, 0.25],
  sharper: [0.1, 0.3],
  costly: [0.08, 0.2],
  'turning-point': [0.01, 0.06],
};
const MIDDLING = 0.5;

/** What grades trainees of middling skill get, by effect alone. */
export function gradeShares(scene: Scene, played: readonly Trainee[]): Measure {
  const counts = new Map<Grade, number>(GRADES.map((name) => [name, 0]));
  let steps = 0;
  for (const { ability, path } of played) {
    if (Math.abs(ability) > MIDDLING) continue;
    for (const step of path.steps) {
      const name = grade({ regret: regretOf(scene, step), before: 1, after: 1, conduct: 0 });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      steps++;
    }
  }
  const share = (name: Grade): number => (counts.get(name) ?? 0) / (steps || 1);
  const outside = Object.entries(SHARES).flatMap(([name, [low, high]]) => {
    const found = GRADES.find((other) => other === name);
    const value = found === undefined ? 0 : share(found);
    return value < low || value > high ? [{ where: name, value }] : [];
  });
  return judged({
    id: 'grade-shares',
    kind: 'warning',
    value: share('strong'),
    threshold:
      'strong 0.40–0.60, sound 0.05–0.25, sharper 0.10–0.30, costly 0.08–0.20, turning point 0.01–0.06',
    pass: outside.length === 0,
    worst: outside,
    hint: outside.map(({ where, value }) => `${where} ${shown(value)}`).join(', '),
  });
}
