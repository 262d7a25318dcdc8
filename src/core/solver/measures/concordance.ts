/**
 * The author's ratings agree with what the story makes of them.
 *
 * @see measures.md 3.2: concordance (G): over competent visits some declared best is within 0.01 of
 * the optimum, in at least 90 % (70 % where the best is conditional) of each decision's visits. Label
 * sanity (W): a declared trap beats every declared acceptable choice in at most 10 %.
 */
import { NEAR } from './context.ts';
import { judged, largestFirst, shown, skipped, smallestFirst, type Measure } from './measure.ts';
import { meanByDecision, type Scene } from './scene.ts';

/** How often a declared best is the best, decision by decision. */
export function concordance(scene: Scene): Measure {
  const agreed = meanByDecision(scene, scene.competent, (position) =>
    (scene.declared[position] ?? []).some(
      (level, choice) => level === 'best' && (scene.regrets[position]?.[choice] ?? 1) <= NEAR,
    )
      ? 1
      : 0,
  );
  const needed = (decision: string): number =>
    Object.values(scene.rubric.decisions[decision]?.choices ?? {}).some(
      ({ bestWhen }) => bestWhen !== undefined,
    )
      ? 0.7
      : 0.9;
  const found = smallestFirst([...agreed].map(([where, value]) => ({ where, value })));
  const failing = found.filter(({ where, value }) => value < needed(where));
  return judged({
    id: 'concordance',
    kind: 'gate',
    value: found[0]?.value ?? 0,
    threshold: '≥ 0.9 in every decision, 0.7 where the best is conditional',
    pass: failing.length === 0,
    worst: failing.length > 0 ? failing : found,
    hint: failing.map((place) => instead(scene, place.where)).join(' '),
  });
}

/** Which choice the solver prefers there, and where. */
function instead(scene: Scene, decision: string): string {
  const wins = new Map<string, number>();
  scene.competent.positions.forEach((chance, position) => {
    if (chance === 0 || scene.decisionAt[position] !== decision) return;
    const choices = scene.solution.beliefs.beliefs[position]?.choices ?? [];
    const best = (scene.regrets[position] ?? []).indexOf(0);
    const disagrees = (scene.regrets[position] ?? []).every(
      (regret, choice) => scene.declared[position]?.[choice] !== 'best' || regret > NEAR,
    );
    const id = choices[best] ?? '';
    if (disagrees) wins.set(id, (wins.get(id) ?? 0) + chance);
  });
  const [most] = [...wins].toSorted((a, b) => b[1] - a[1]);
  return `${decision}: ${most?.[0] ?? 'another choice'} is worth more there in most visits; change its effects, or say in bestWhen where it is best.`;
}

const SANITY = '≤ 0.10 in every decision';

/** How often a declared trap beats every acceptable choice. */
export function labelSanity(scene: Scene): Measure {
  const beaten = meanByDecision(scene, scene.competent, (position) => {
    const levels = scene.declared[position] ?? [];
    const of = (wanted: string): readonly number[] =>
      (scene.regrets[position] ?? []).filter((_, choice) => levels[choice] === wanted);
    const [oks, traps] = [of('ok'), of('trap')];
    if (oks.length === 0 || traps.length === 0) return 0;
    return Math.min(...traps) < Math.min(...oks) - 1e-9 ? 1 : 0;
  });
  const found = largestFirst([...beaten].map(([where, value]) => ({ where, value })));
  if (found.length === 0)
    return skipped('label-sanity', 'warning', SANITY, 'No decision is rated.');
  const failing = found.filter(({ value }) => value > 0.1);
  return judged({
    id: 'label-sanity',
    kind: 'warning',
    value: found[0]?.value ?? 0,
    threshold: SANITY,
    pass: failing.length === 0,
    worst: failing.length > 0 ? failing : found,
    hint: failing
      .map(
        ({ where, value }) => `${where}: a trap beats every acceptable choice in ${shown(value)}.`,
      )
      .join(' '),
  });
}
