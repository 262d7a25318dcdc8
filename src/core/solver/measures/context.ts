/**
 * Context: the same advice is not always right, and not worth the same everywhere.
 *
 * @see measures.md 3.1: context sensitivity: for half random and half competent visits, the default
 * best is not within 0.01 of the optimum in at least 10 % and the author declared where another
 * choice is best (W: at least a quarter of the decisions; G: at least 2). Gap spread: the distance
 * between the best and the second varies by a standard deviation of at least 0.03 over random visits
 * (W: at least half of the decisions).
 */
import { judged, largestFirst, namesOf, smallestFirst, type Measure } from './measure.ts';
import { choicesAt, eachVisited, halfAndHalf, meanByDecision, type Scene } from './scene.ts';
import { Spread } from './statistics.ts';

/** Regret up to which a choice is as good as the best. */
export const NEAR = 0.01;

/** How often the default best is not the best, for each decision. */
const flips = (scene: Scene): ReadonlyMap<string, number> =>
  meanByDecision(scene, halfAndHalf(scene), (position) => {
    const rated = scene.rubric.decisions[scene.decisionAt[position] ?? '']?.choices ?? {};
    const kept = choicesAt(scene, position).some(
      (choice, index) =>
        rated[choice]?.level === 'best' && (scene.regrets[position]?.[index] ?? 1) <= NEAR,
    );
    return kept ? 0 : 1;
  });

const conditional = ({ rubric }: Scene, decision: string): boolean =>
  Object.values(rubric.decisions[decision]?.choices ?? {}).some(
    ({ bestWhen }) => bestWhen !== undefined,
  );

/** Both readings of context sensitivity: the gate and the warning. */
export function contextSensitivity(scene: Scene): readonly Measure[] {
  const found = largestFirst([...flips(scene)].map(([where, value]) => ({ where, value })));
  const sensitive = found.filter(
    ({ where, value }) => value >= 0.1 && conditional(scene, where),
  ).length;
  const silent = found.filter(({ where, value }) => value >= 0.1 && !conditional(scene, where));
  const idle = found.filter(({ where, value }) => value < 0.1 && conditional(scene, where));
  const share = sensitive / (scene.decisions.length || 1);
  const hint =
    (silent.length > 0 ? `${namesOf(silent)}: declare in bestWhen where another is best. ` : '') +
    (idle.length > 0
      ? `${namesOf(idle)}: bestWhen is declared but hardly ever matters; strengthen its effects or reach. `
      : '') +
    'Give more decisions a state in which another choice is right.';
  return [
    judged({
      id: 'context-sensitive-decisions',
      kind: 'gate',
      value: sensitive,
      threshold: '≥ 2',
      pass: sensitive >= 2,
      worst: idle,
      hint,
    }),
    judged({
      id: 'context-sensitivity',
      kind: 'warning',
      value: share,
      threshold: '≥ 0.25',
      pass: share >= 0.25,
      worst: [...silent, ...idle],
      hint,
    }),
  ];
}

/** The share of decisions whose gap between best and second varies. */
export function gapSpread(scene: Scene): Measure {
  const gaps = new Map(scene.decisions.map((decision) => [decision, new Spread()]));
  eachVisited(scene, scene.random, (position, chance, decision) => {
    const [, second = 0] = (scene.regrets[position] ?? []).toSorted((a, b) => a - b);
    gaps.get(decision)?.add(second, chance);
  });
  const found = smallestFirst([...gaps].map(([where, gap]) => ({ where, value: gap.deviation })));
  const share = found.filter(({ value }) => value >= 0.03).length / (found.length || 1);
  return judged({
    id: 'gap-spread',
    kind: 'warning',
    value: share,
    threshold: '≥ 0.5',
    pass: share >= 0.5,
    worst: found,
    hint: `${namesOf(found.slice(0, 3))}: the best is ahead by the same everywhere; let earlier choices change what it is worth.`,
  });
}
