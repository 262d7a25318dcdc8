/**
 * Traps: each is what a decent person might do, and none of them pays in the end.
 *
 * @see measures.md 3.5: plausible trap (G): every decision has a trap with a motive that gains or
 * keeps a score at once, or brings visible relief; at least 40 % of traps pay at once and cost later.
 * Trap variety (W): at least 8 kinds, none above 25 %. Near miss (W): at least 30 % of the decisions
 * have a choice with a mean regret in (0.01, 0.05]. Paradox guard (G): error and perfect repair is
 * never as good as no error: every trap costs at least 0.02 under perfect continuation.
 *
 * Relief is visible when a line that follows at once is spoken by somebody seen to be glad.
 */
import { movement } from './axes.ts';
import {
  judged,
  largestFirst,
  namesOf,
  shown,
  skipped,
  smallestFirst,
  type Measure,
} from './measure.ts';
import { halfAndHalf, meanByChoice, ratingOf, type Scene } from './scene.ts';

/** Ids of the choices declared traps by default, among those that are offered. */
export const trapsOf = (scene: Scene): readonly string[] =>
  scene.decisions.flatMap((decision) =>
    Object.entries(scene.rubric.decisions[decision]?.choices ?? {})
      .filter(([, { level }]) => level === 'trap')
      .map(([choice]) => choice),
  );

/** Whether a choice is followed at once by someone glad, as a share of its visits. */
const relief = (scene: Scene, position: number, choice: number): number => {
  const { graph, beliefs } = scene.solution;
  const states = beliefs.beliefs[position]?.states ?? [];
  const glad = states.filter((index) => {
    const lines = graph.lines[graph.states[index]?.shown[choice] ?? -1] ?? [];
    return lines.slice(0, SOON).some((line) => scene.glad.has(line));
  });
  return states.length === 0 ? 0 : glad.length / states.length;
};
/** How many lines behind a choice count as at once. */
const SOON = 3;

type Pay = { readonly kept: number; readonly gained: number; readonly cost: number };

/** Of a choice's visits: how often it loses nothing at once, how often it gains, what it costs. */
function pays(scene: Scene): ReadonlyMap<string, Pay> {
  const flow = halfAndHalf(scene);
  const mean = (
    figure: (position: number, choice: number) => number,
  ): ReadonlyMap<string, number> => meanByChoice(scene, flow, figure);
  const kept = mean((position, choice) => {
    const { trust, partnership } = movement(scene, position, choice);
    return trust >= 0 || partnership >= 0 || relief(scene, position, choice) > 0 ? 1 : 0;
  });
  const gained = mean((position, choice) => {
    const { trust, partnership } = movement(scene, position, choice);
    return trust > 0 || partnership > 0 || relief(scene, position, choice) > 0 ? 1 : 0;
  });
  const cost = mean((position, choice) => scene.regrets[position]?.[choice] ?? 0);
  return new Map(
    [...kept].map(([choice, share]) => [
      choice,
      { kept: share, gained: gained.get(choice) ?? 0, cost: cost.get(choice) ?? 0 },
    ]),
  );
}

/** Every decision tempts, and traps pay before they cost. */
export function plausibleTraps(scene: Scene): readonly Measure[] {
  const pay = pays(scene);
  const traps = trapsOf(scene);
  const tempting = (choice: string): boolean =>
    (ratingOf(scene, choice)?.motive ?? '') !== '' && (pay.get(choice)?.kept ?? 0) >= 0.5;
  const plain = scene.decisions.filter(
    (decision) =>
      !traps.some(
        (choice) =>
          Object.hasOwn(scene.rubric.decisions[decision]?.choices ?? {}, choice) &&
          tempting(choice),
      ),
  );
  const baited = traps.filter((choice) => {
    const found = pay.get(choice);
    return found !== undefined && found.gained >= 0.5 && found.cost >= 0.01;
  });
  const share = baited.length / (traps.length || 1);
  return [
    judged({
      id: 'plausible-trap',
      kind: 'gate',
      value: plain.length,
      threshold: '= 0 decisions without one',
      pass: plain.length === 0,
      worst: plain.map((where) => ({ where, value: 0 })),
      hint: `${plain.join(', ')}: every trap there hurts both scores at once and pleases nobody; let one of them gain a point of trust or value first, or show someone's relief.`,
    }),
    judged({
      id: 'baited-traps',
      kind: 'gate',
      value: share,
      threshold: '≥ 0.40 of traps pay at once and cost later',
      pass: share >= 0.4,
      worst: traps
        .filter((choice) => !baited.includes(choice))
        .map((where) => ({ where, value: pay.get(where)?.gained ?? 0 })),
      hint: `${baited.length} of ${traps.length} traps pay at once: give more of them a small gain or a relieved face before the bill.`,
    }),
  ];
}

/** How many kinds of traps there are, and whether one of them rules. */
export function trapVariety(scene: Scene): Measure {
  const kinds = new Map<string, number>();
  const traps = trapsOf(scene);
  for (const choice of traps) {
    const kind = ratingOf(scene, choice)?.trap ?? 'unnamed';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const found = largestFirst(
    [...kinds].map(([where, count]) => ({ where, value: count / (traps.length || 1) })),
  );
  return judged({
    id: 'trap-variety',
    kind: 'warning',
    value: kinds.size,
    threshold: '≥ 8 kinds, none above 0.25',
    pass: kinds.size >= 8 && (found[0]?.value ?? 0) <= 0.25,
    worst: found,
    hint: `${kinds.size} kinds; the most frequent is ${found[0]?.where ?? ''} with ${shown(found[0]?.value ?? 0)}.`,
  });
}

/** The mean regret of every choice over random visits. */
export const meanRegrets = (scene: Scene): ReadonlyMap<string, number> =>
  meanByChoice(scene, scene.random, (position, choice) => scene.regrets[position]?.[choice] ?? 0);

/** The share of decisions with a choice that is nearly right. */
export function nearMiss(scene: Scene): Measure {
  const regrets = meanRegrets(scene);
  const near = (decision: string): boolean =>
    Object.keys(scene.rubric.decisions[decision]?.choices ?? {}).some((choice) => {
      const regret = regrets.get(choice) ?? 0;
      return regret > 0.01 && regret <= 0.05;
    });
  const without = scene.decisions.filter((decision) => !near(decision));
  const share = 1 - without.length / (scene.decisions.length || 1);
  return judged({
    id: 'near-miss',
    kind: 'warning',
    value: share,
    threshold: '≥ 0.30 of decisions',
    pass: share >= 0.3,
    worst: without.map((where) => ({ where, value: 0 })),
    hint: 'The review would know right and wrong only: let more decisions have a choice that costs a little.',
  });
}

/** Error and perfect repair is never as good as no error. */
export function paradoxGuard(scene: Scene): Measure {
  const costs = meanByChoice(
    scene,
    scene.competent,
    (position, choice) => scene.perfectRegrets[position]?.[choice] ?? 0,
  );
  const traps = trapsOf(scene).filter((choice) => costs.has(choice));
  if (traps.length === 0)
    return skipped('paradox-guard', 'gate', '≥ 0.02 for every trap', 'There are no traps.');
  const found = smallestFirst(traps.map((where) => ({ where, value: costs.get(where) ?? 0 })));
  const free = found.filter(({ value }) => value < 0.02);
  return judged({
    id: 'paradox-guard',
    kind: 'gate',
    value: found[0]?.value ?? 0,
    threshold: '≥ 0.02 for every trap, perfect play behind it',
    pass: free.length === 0,
    worst: found,
    hint: `${namesOf(free)} can be repaired for nothing: let them cost a few points that no repair brings back.`,
  });
}

/** Which kinds of traps a scenario has. */
export const trapKinds = (scene: Scene): readonly string[] => [
  ...new Set(trapsOf(scene).map((choice) => ratingOf(scene, choice)?.trap ?? 'unnamed')),
];
