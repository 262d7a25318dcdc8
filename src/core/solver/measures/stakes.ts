/**
 * Consequence: what is chosen matters, everywhere.
 *
 * @see measures.md 3.2: distinct options (G): every pair leads to different states and different
 * text. Stakes: the mean distance between best and worst choice over random visits, at least 0.04 in
 * every decision (G) and 0.08 in 60 % of them (W). Dead share: visits where nothing matters
 * (stakes below 0.005), at most 5 % of competent and 35 % of random ones in any decision (G).
 *
 * Two choices may well meet again in a lost position, where scores have reached their floor: a pair
 * counts as alike when it leads to the same state, or shows the same lines, in more than half of its
 * visits, random and competent ones weighed alike.
 */
import { judged, largestFirst, namesOf, shown, smallestFirst, type Measure } from './measure.ts';
import { choicesAt, eachVisited, halfAndHalf, meanByDecision, type Scene } from './scene.ts';

/** The distance between the best and the worst choice of a position, as a share of the range. */
export const stakesAt = (scene: Scene, position: number): number =>
  Math.max(0, ...(scene.regrets[position] ?? []));

/** The mean stakes of each decision over random visits. */
export const stakesByDecision = (scene: Scene): ReadonlyMap<string, number> =>
  meanByDecision(scene, scene.random, (position) => stakesAt(scene, position));

/** Whether every two choices lead apart. */
export function distinctOptions(scene: Scene): Measure {
  const pairs = new Map<string, { alike: number; visits: number }>();
  eachVisited(scene, halfAndHalf(scene), (position, chance) => {
    const ids = choicesAt(scene, position);
    ids.forEach((first, a) => {
      for (let b = a + 1; b < ids.length; b++) {
        const pair = `${first} and ${ids[b]}`;
        const known = pairs.get(pair) ?? { alike: 0, visits: 0 };
        known.visits += chance;
        if (sameOutcome(scene, position, a, b)) known.alike += chance;
        pairs.set(pair, known);
      }
    });
  });
  const found = largestFirst(
    [...pairs].map(([where, { alike, visits }]) => ({ where, value: alike / visits })),
  );
  const merged = found.filter(({ value }) => value > 0.5);
  return judged({
    id: 'distinct-options',
    kind: 'gate',
    value: found[0]?.value ?? 0,
    threshold: '≤ 0.5 of any pair’s visits',
    pass: merged.length === 0,
    worst: merged.length > 0 ? merged : found,
    hint: `${namesOf(merged)} come to the same: give one of them another effect, on the scores or on what is read later.`,
  });
}

function sameOutcome(scene: Scene, position: number, a: number, b: number): boolean {
  const { graph, beliefs } = scene.solution;
  return (beliefs.beliefs[position]?.states ?? []).every((index) => {
    const state = graph.states[index];
    return state?.next[a] === state?.next[b] || state?.shown[a] === state?.shown[b];
  });
}

/** Both readings of stakes: the gate and the warning. */
export function stakes(scene: Scene): readonly Measure[] {
  const found = smallestFirst(
    [...stakesByDecision(scene)].map(([where, value]) => ({ where, value })),
  );
  const low = found.filter(({ value }) => value < 0.04);
  const share = found.filter(({ value }) => value >= 0.08).length / (found.length || 1);
  return [
    judged({
      id: 'stakes',
      kind: 'gate',
      value: found[0]?.value ?? 0,
      threshold: '≥ 0.04 in every decision',
      pass: low.length === 0,
      worst: found,
      hint: `${namesOf(low)}: set the best and the worst choice further apart, or let a later scene read the choice.`,
    }),
    judged({
      id: 'high-stakes',
      kind: 'warning',
      value: share,
      threshold: '≥ 0.60 of decisions with stakes ≥ 0.08',
      pass: share >= 0.6,
      worst: found,
      hint: `${namesOf(found.slice(0, 3))} matter least: raise what hangs on them.`,
    }),
  ];
}

/** Both readings of the dead share: for competent and for random players. */
export function deadShare(scene: Scene): readonly Measure[] {
  const dead = (position: number): number => (stakesAt(scene, position) < 0.005 ? 1 : 0);
  const measure = (id: string, flow: Scene['random'], limit: number): Measure => {
    const found = largestFirst(
      [...meanByDecision(scene, flow, dead)].map(([where, value]) => ({ where, value })),
    );
    const most = found[0]?.value ?? 0;
    return judged({
      id,
      kind: 'gate',
      value: most,
      threshold: `≤ ${limit} of the visits of any decision`,
      pass: most <= limit,
      worst: found,
      hint: `In ${shown(most)} of the visits of ${found[0]?.where ?? ''} nothing matters any more: widen the bands of the endings, or let the choice decide between them.`,
    });
  };
  return [
    measure('dead-share-competent', scene.competent, 0.05),
    measure('dead-share-random', scene.random, 0.35),
  ];
}
