/**
 * Variant parity: no variant is luckier than another, and the variant matters somewhere.
 *
 * @see measures.md 3.9: over the variants the author's best path differs by at most 0.05 of the range,
 * random play by at most 0.08 (G); at least one decision has another best choice in another variant
 * (W). Here the variant is taken as known: the author's path and the best choices are those of each
 * state.
 */
import { levelIn } from '../../assess/assessment.ts';
import { normalised } from '../grading.ts';
import { randomPolicy, visitsOf, type Policy, type Visits } from '../visits.ts';
import { valueAt } from '../values.ts';
import { bestOf, evenly } from './game.ts';
import { judged, skipped, type Measure } from './measure.ts';
import type { Scene } from './scene.ts';

const PARITY = '≤ 0.05 for the author’s path, ≤ 0.08 for random play';

/** Both readings: fairness, and whether the variant matters. */
export function variantParity(scene: Scene): readonly Measure[] {
  const { graph } = scene.solution;
  if (graph.roots.length < 2)
    return [skipped('variant-parity', 'gate', PARITY, 'There is one variant only.')];
  const random = randomPolicy(graph);
  const author = authorAt(scene);
  const variants = graph.roots.map((root) => {
    const alone = { ...graph, roots: [root] };
    const chance = visitsOf(alone, random);
    return {
      author: worthOf(scene, visitsOf(alone, author)),
      random: worthOf(scene, chance),
      best: bestByDecision(scene, chance),
    };
  });
  const declared = range(variants.map((variant) => variant.author));
  const blind = range(variants.map((variant) => variant.random));
  const flipping = scene.decisions.filter(
    (decision) =>
      new Set(variants.map(({ best }) => best.get(decision) ?? '').filter((id) => id !== '')).size >
      1,
  );
  return [
    judged({
      id: 'variant-parity',
      kind: 'gate',
      value: Math.max(declared, blind),
      threshold: PARITY,
      pass: declared <= 0.05 && blind <= 0.08,
      worst: variants.map((variant, at) => ({ where: `variant ${at + 1}`, value: variant.author })),
      hint: `The author’s path differs by ${declared.toFixed(3)}, random play by ${blind.toFixed(3)}: give the poorer variant back what it costs.`,
    }),
    judged({
      id: 'variant-flips',
      kind: 'warning',
      value: flipping.length,
      threshold: '≥ 1 decision',
      pass: flipping.length >= 1,
      worst: flipping.map((where) => ({ where, value: 1 })),
      hint: 'The same choice is best everywhere whatever the variant: let one decision turn on it.',
    }),
  ];
}

const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Takes a declared best in each state; among several the one worth most. */
function authorAt(scene: Scene): Policy {
  const { graph, values, ends } = scene.solution;
  const decisions = decisionsByChoice(scene);
  return (index) => {
    const state = graph.states[index];
    if (state === undefined) return [];
    const rated =
      scene.rubric.decisions[decisions.get(state.choices[0] ?? '') ?? '']?.choices ?? {};
    const numbers = scene.numbers(index);
    const best = state.choices.flatMap((choice, at) =>
      levelIn(rated, choice, numbers) === 'best' ? [at] : [],
    );
    const among = best.length > 0 ? best : state.choices.map((_, at) => at);
    const worths = among.map((at) => valueAt(state.next[at] ?? -1, values.competent, ends));
    return evenly(
      bestOf(worths).map((at) => among[at] ?? 0),
      state.choices.length,
    );
  };
}

const decisionsByChoice = ({ rubric }: Scene): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rubric.decisions).flatMap(([decision, { choices }]) =>
      Object.keys(choices).map((choice) => [choice, decision] as const),
    ),
  );

const worthOf = ({ solution }: Scene, { ends }: Visits): number =>
  normalised(
    solution,
    ends.reduce((total, chance, end) => total + chance * (solution.ends[end] ?? 0), 0),
  );

/** The choice that forgoes least over the visits, for each decision. */
function bestByDecision(scene: Scene, { states }: Visits): ReadonlyMap<string, string> {
  const { graph, values, ends } = scene.solution;
  const decisions = decisionsByChoice(scene);
  const costs = new Map<string, Map<string, number>>();
  graph.states.forEach(({ choices, next }, index) => {
    const visit = states[index] ?? 0;
    if (visit === 0) return;
    const worths = next.map((to) => valueAt(to, values.competent, ends));
    const most = Math.max(...worths);
    const decision = decisions.get(choices[0] ?? '') ?? '';
    const known = costs.get(decision) ?? new Map<string, number>();
    choices.forEach((choice, at) =>
      known.set(choice, (known.get(choice) ?? 0) + visit * (most - (worths[at] ?? 0))),
    );
    costs.set(decision, known);
  });
  return new Map(
    [...costs].map(([decision, list]) => [
      decision,
      [...list].toSorted((a, b) => a[1] - b[1])[0]?.[0] ?? '',
    ]),
  );
}
