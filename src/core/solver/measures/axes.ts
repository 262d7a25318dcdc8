/**
 * The two scores say two things, and more of either never harms.
 *
 * @see measures.md 3.1: axis independence: correlation of both scores over random ends, -0.2 to 0.7
 * (G). Trade-offs: at least two choices with trust +4 or more and value -4 or less, at least one with
 * trust -4 or less and value +2 or more (G). Monotonicity: random visits in which 4 points more of
 * either score lower the worth to a competent player by more than 0.01, at most 0.5 % (G).
 */
import { randomPolicy, visitsOf } from '../visits.ts';
import { judged, skipped, type Measure } from './measure.ts';
import { halfAndHalf, meanByChoice, type Scene } from './scene.ts';
import { correlation } from './statistics.ts';

/** How much both scores say the same. */
export function axisIndependence({ solution, random }: Scene): Measure {
  const value = correlation(
    solution.graph.ends.map(({ trust, partnership }, end) => ({
      x: trust,
      y: partnership,
      weight: random.ends[end] ?? 0,
    })),
  );
  return judged({
    id: 'axis-independence',
    kind: 'gate',
    value,
    threshold: '-0.2 to 0.7',
    pass: value >= -0.2 && value <= 0.7,
    hint: 'Both scores move together: add choices that buy trust with value, and value with trust.',
  });
}

/** What a choice moves until the next decision, both scores, as the mean over where it may lead. */
export function movement(
  scene: Scene,
  position: number,
  choice: number,
): { readonly trust: number; readonly partnership: number } {
  const { beliefs, ends } = scene.solution.beliefs;
  const from = beliefs[position];
  const moved = { trust: 0, partnership: 0 };
  if (from === undefined) return moved;
  for (const { to, weight } of from.next[choice] ?? []) {
    const after = (to >= 0 ? beliefs[to] : ends[-1 - to]) ?? from;
    moved.trust += weight * (after.trust - from.trust);
    moved.partnership += weight * (after.partnership - from.partnership);
  }
  return moved;
}

/** Choices that buy one score with the other, somewhere where players come. */
export function tradeOffs(scene: Scene): Measure {
  const somewhere = (test: (trust: number, partnership: number) => boolean): readonly string[] => {
    const shares = meanByChoice(scene, halfAndHalf(scene), (position, choice) => {
      const { trust, partnership } = movement(scene, position, choice);
      return test(trust, partnership) ? 1 : 0;
    });
    return [...shares].filter(([, share]) => share >= SOMEWHERE).map(([choice]) => choice);
  };
  const pleasing = somewhere((trust, value) => trust >= 4 && value <= -4);
  const winning = somewhere((trust, value) => trust <= -4 && value >= 2);
  return judged({
    id: 'trade-offs',
    kind: 'gate',
    value: Math.min(2, pleasing.length) + Math.min(1, winning.length),
    threshold: '= 3 (two that please, one that wins)',
    pass: pleasing.length >= 2 && winning.length >= 1,
    worst: [...pleasing, ...winning].map((where) => ({ where, value: 1 })),
    hint: `Pleasing (trust +4, value -4): ${pleasing.join(', ') || 'none'}; winning (trust -4, value +2): ${winning.join(', ') || 'none'}. Both must tempt.`,
  });
}
/** The share of a choice's visits from which a movement counts as one of the choice. */
const SOMEWHERE = 0.1;

const MONOTONE = '≤ 0.005';

/** Whether more trust or more value ever makes things worse. */
export function monotonicity(scene: Scene): Measure {
  const { graph, values } = scene.solution;
  if (scene.likeness.length === 0)
    return skipped('monotonicity', 'gate', MONOTONE, 'Which states are alike is not known.');
  const visits = visitsOf(graph, randomPolicy(graph)).states;
  const known = new Map<string, number>();
  const key = (state: number, trust: number, partnership: number): string =>
    `${scene.likeness[state]} ${trust} ${partnership}`;
  graph.states.forEach(({ trust, partnership }, state) =>
    known.set(key(state, trust, partnership), state),
  );
  let compared = 0;
  let worse = 0;
  const places = new Map<string, number>();
  graph.states.forEach(({ trust, partnership, choices }, state) => {
    const richer = [
      known.get(key(state, trust + STEP, partnership)),
      known.get(key(state, trust, partnership + STEP)),
    ].filter((found) => found !== undefined);
    const visit = visits[state] ?? 0;
    if (richer.length > 0) compared += visit;
    const here = values.competent[state] ?? 0;
    if (!richer.some((other) => (values.competent[other] ?? 0) < here - 0.01)) return;
    worse += visit;
    places.set(choices[0] ?? '', (places.get(choices[0] ?? '') ?? 0) + visit);
  });
  const share = compared === 0 ? 0 : worse / compared;
  return judged({
    id: 'monotonicity',
    kind: 'gate',
    value: share,
    threshold: MONOTONE,
    pass: share <= 0.005,
    worst: [...places]
      .map(([where, value]) => ({ where, value }))
      .toSorted((a, b) => b.value - a.value),
    hint: 'Near these choices a higher score is worth less: look for a scene or a good line that only a low score opens.',
  });
}
const STEP = 4;
