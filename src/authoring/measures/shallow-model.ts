/**
 * Shallow model: weak cues together must not tell the best choice either.
 *
 * @see measures.md 3.3 (G, pack): a logistic regression on all cues, fitted on the other scenarios,
 * ranks the choices of each decision; its first is the best at most 0.10 more often than chance. Cues
 * are compared within a decision: each is centred on the decision's mean.
 */
import { judged, skipped, type Measure } from '../../core/solver/measures/measure.ts';
import { mean } from '../../core/solver/measures/statistics.ts';
import { CUE_NAMES, type CuedDecision } from './cues.ts';

const THRESHOLD = '≤ 0.10 above chance';
const ROUNDS = 400;
const RATE = 0.1;
const RIDGE = 0.02;

/** One choice as the model sees it. */
type Row = { readonly features: readonly number[]; readonly best: boolean };

/** How much better than chance the model is on a scenario it was not fitted on. */
export function shallowModel(
  scenarios: readonly (readonly CuedDecision[])[],
  locale: string,
): Measure {
  const id = `shallow-model:${locale}`;
  if (scenarios.length < 2)
    return skipped(id, 'gate', THRESHOLD, 'It is fitted on other scenarios, and there are none.');
  const scales = scalesOf(scenarios.flat());
  const found = scenarios.flatMap((held, at) => {
    const others = scenarios.filter((_, other) => other !== at).flat();
    const weights = fit(others.flatMap((decision) => rowsOf(decision, scales)));
    return held.map((decision) => hits(decision, weights, scales));
  });
  const value = mean(found.map(({ hit, chance }) => hit - chance));
  return judged({
    id,
    kind: 'gate',
    value,
    threshold: THRESHOLD,
    pass: value <= 0.1,
    hint: 'Several weak cues together give the best choice away: look at the largest AUCs of cue-auc in each scenario.',
  });
}

/** By cue, the mean absolute distance from the decision's mean, to bring cues to one scale. */
const scalesOf = (decisions: readonly CuedDecision[]): readonly number[] =>
  CUE_NAMES.map((cue) => {
    const distances = decisions.flatMap(({ values }) => centred(values[cue] ?? []).map(Math.abs));
    return mean(distances) || 1;
  });

const centred = (values: readonly number[]): readonly number[] => {
  const middle = mean(values);
  return values.map((value) => value - middle);
};

function rowsOf(decision: CuedDecision, scales: readonly number[]): readonly Row[] {
  const columns = CUE_NAMES.map((cue) => centred(decision.values[cue] ?? []));
  return decision.choices.map((_, choice) => ({
    features: columns.map((column, at) => (column[choice] ?? 0) / (scales[at] ?? 1)),
    best: decision.best.includes(choice),
  }));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);

/** Plain gradient descent with a ridge; the first weight is the intercept. */
function fit(rows: readonly Row[]): readonly number[] {
  let weights: readonly number[] = Array.from({ length: CUE_NAMES.length + 1 }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const { features, best } of rows) {
      const all = [1, ...features];
      const error = 1 / (1 + Math.exp(-dot(weights, all))) - (best ? 1 : 0);
      all.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + (error * value) / rows.length));
    }
    weights = weights.map((weight, at) => weight - RATE * (slopes[at] ?? 0));
  }
  return weights;
}

/** Whether the model's first is a best choice, ties shared, and how likely that is by chance. */
function hits(
  decision: CuedDecision,
  weights: readonly number[],
  scales: readonly number[],
): { readonly hit: number; readonly chance: number } {
  const scores = rowsOf(decision, scales).map(({ features }) => dot(weights, [1, ...features]));
  const top = Math.max(...scores);
  const first = scores.flatMap((score, choice) => (score >= top - 1e-9 ? [choice] : []));
  const hit = first.filter((choice) => decision.best.includes(choice)).length / first.length;
  return { hit, chance: decision.best.length / decision.choices.length };
}
