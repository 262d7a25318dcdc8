/**
 * The historical path: playing as the people of the real case did.
 *
 * @see measures.md 3.4 (G): it reaches the documented ending with a chance of at least 0.95; where
 * the history is a disaster it is worth at most 0.20 of the range, in the restaurant's case (D3) 0.20
 * to 0.60.
 *
 * Where no choice of a decision on the path is marked, the case is silent, and every choice is as
 * likely: so the path is sure of its ending only if that does not hang on what nobody knows. An author
 * who knows more marks a choice. The documented ending is the one the path reaches most often.
 */
import { normalised } from '../grading.ts';
import { evenly, flowWorth, follow, type Policy } from './game.ts';
import { judged, largestFirst, skipped, type Measure, type Place } from './measure.ts';
import { choicesAt, ratedAt, type Scene } from './scene.ts';

const THRESHOLD: Readonly<Record<string, string>> = {
  D3: '0.20 to 0.60, and one ending in 0.95',
};
const DISASTER = '≤ 0.20, and one ending in 0.95';

/** The real case played again. */
export function historicalPath(scene: Scene): Measure {
  const threshold = THRESHOLD[scene.source] ?? DISASTER;
  const marked = Object.values(scene.rubric.decisions).some(({ choices }) =>
    Object.values(choices).some(({ historical }) => historical === true),
  );
  if (!marked)
    return skipped('historical-path', 'gate', threshold, 'No choice is marked historical.');
  const flow = follow(scene.game, historically(scene));
  const value = normalised(scene.solution, flowWorth(scene.game, flow));
  const endings = endingsOf(scene, flow.ends);
  const sure = (endings[0]?.value ?? 0) >= 0.95;
  const within = scene.source === 'D3' ? value >= 0.2 && value <= 0.6 : value <= 0.2;
  return judged({
    id: 'historical-path',
    kind: 'gate',
    value,
    threshold,
    pass: sure && within,
    worst: endings,
    hint: `${silences(scene, flow.positions)}The path ends in ${endings.map(({ where }) => where).join(', ')}; mark what was done at each decision on it, and let the endings follow.`,
  });
}

/** Takes what was done; where that is not known, anything. */
export const historically =
  (scene: Scene): Policy =>
  (position) => {
    const count = choicesAt(scene, position).length;
    const all = Array.from({ length: count }, (_, choice) => choice);
    const done = all.filter((choice) => ratedAt(scene, position, choice)?.historical === true);
    return evenly(done.length > 0 ? done : all, count);
  };

function endingsOf({ solution }: Scene, ends: Float64Array): readonly Place[] {
  const found = new Map<string, number>();
  ends.forEach((chance, end) => {
    const ending = solution.graph.ends[end]?.ending ?? '';
    if (chance > 0) found.set(ending, (found.get(ending) ?? 0) + chance);
  });
  return largestFirst([...found].map(([where, value]) => ({ where, value })));
}

/** Names the decisions on the path at which the case is silent. */
function silences(scene: Scene, positions: Float64Array): string {
  const silent = new Set<string>();
  positions.forEach((chance, position) => {
    const marked = choicesAt(scene, position).some(
      (_, choice) => ratedAt(scene, position, choice)?.historical === true,
    );
    if (chance > 0 && !marked) silent.add(scene.decisionAt[position] ?? '');
  });
  return silent.size === 0 ? '' : `The case is silent at ${[...silent].join(', ')}. `;
}
