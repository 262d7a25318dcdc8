/**
 * Reach: nothing in the story is dead, and its endings are shared out.
 *
 * @see measures.md 3.1: reachability (G: all of it), ending reach (G: each ending at least 0.5 % of
 * random or 5 % of competent play-throughs), ending spread (W: none above 40 % of random ones; 5 to 8
 * endings).
 */
import type { Flow } from './game.ts';
import {
  judged,
  largestFirst,
  namesOf,
  shown,
  skipped,
  smallestFirst,
  type Measure,
  type Place,
} from './measure.ts';
import type { Scene } from './scene.ts';

/** Ids of everything the author wrote that a player may meet. */
export type Written = {
  readonly lines: readonly string[];
  readonly choices: readonly string[];
  readonly endings: readonly string[];
};

/** Every line, choice, decision and ending is met on some path; only a whole walk proves it. */
export function reachability(scene: Scene, written: Written): Measure {
  const { graph } = scene.solution;
  if (!graph.verdict.complete)
    return skipped(
      'reachability',
      'gate',
      'all',
      `The walk ended at ${graph.verdict.states} states: not a proof.`,
    );
  const met = new Set([
    ...graph.lines.flat(),
    ...graph.states.flatMap(({ choices }) => choices),
    ...graph.ends.map(({ ending }) => `ending ${ending}`),
  ]);
  const all = [
    ...written.lines,
    ...written.choices,
    ...written.endings.map((ending) => `ending ${ending}`),
  ];
  const dead = all.filter((id) => !met.has(id)).map((where) => ({ where, value: 0 }));
  return judged({
    id: 'reachability',
    kind: 'gate',
    value: all.length === 0 ? 1 : (all.length - dead.length) / all.length,
    threshold: '= 1',
    pass: dead.length === 0,
    worst: dead,
    hint: `No path reaches ${dead.length} of ${all.length}; open a way to them or take them out.`,
  });
}

/** Faults met on the way: a story that breaks on any path fails. */
export function soundPaths({ solution }: Scene): Measure {
  const { faults, ends } = solution.graph;
  const nameless = ends.filter(({ ending }) => ending === '').length;
  return judged({
    id: 'sound-paths',
    kind: 'gate',
    value: faults.length + nameless,
    threshold: '= 0',
    pass: faults.length === 0 && nameless === 0,
    worst: faults.map(({ failure, way }) => ({
      where: `${way.join(' ') || 'opening'}: ${failure.reason}`,
      value: way.length,
    })),
    hint: 'Some paths break or end without an ending; follow the choices named.',
  });
}

/** How large a story may be: beyond a million states nothing can be proved. */
export function stateCount({ solution }: Scene): Measure {
  const { states, complete } = solution.graph.verdict;
  return judged({
    id: 'states',
    kind: complete ? 'warning' : 'gate',
    value: states,
    threshold: '≤ 200000 (gate: 1000000)',
    pass: complete && states <= 200_000,
    hint: 'Variables that nothing reads again, counters without a bound or fine steps of points make states.',
  });
}

const shares = (scene: Scene, { ends }: Flow): ReadonlyMap<string, number> => {
  const found = new Map(Object.keys(scene.endings).map((ending) => [ending, 0]));
  ends.forEach((chance, end) => {
    const ending = scene.solution.graph.ends[end]?.ending ?? '';
    found.set(ending, (found.get(ending) ?? 0) + chance);
  });
  return found;
};

const places = (found: ReadonlyMap<string, number>): readonly Place[] =>
  [...found].map(([where, value]) => ({ where, value }));

/** Whether each ending is seen by somebody; the value is the smallest share of what it needs. */
export function endingReach(scene: Scene): Measure {
  const random = shares(scene, scene.random);
  const competent = shares(scene, scene.competent);
  const needed = smallestFirst(
    [...random].map(([where, share]) => ({
      where,
      value: Math.max(share / 0.005, (competent.get(where) ?? 0) / 0.05),
    })),
  );
  const unseen = needed.filter(({ value }) => value < 1);
  return judged({
    id: 'ending-reach',
    kind: 'gate',
    value: Math.min(1, needed[0]?.value ?? 0),
    threshold: '= 1 (each ≥ 0.5 % random or ≥ 5 % competent)',
    pass: unseen.length === 0,
    worst: unseen,
    hint: `Hardly anyone sees ${namesOf(unseen)}; ease its condition or move endings above it down.`,
  });
}

/** The largest share of one ending under random play. */
export function endingSpread(scene: Scene): Measure {
  const found = largestFirst(places(shares(scene, scene.random)));
  const [most] = found;
  const endings = Object.keys(scene.endings).length;
  return judged({
    id: 'ending-spread',
    kind: 'warning',
    value: most?.value ?? 0,
    threshold: '≤ 0.40, 5 to 8 endings',
    pass: (most?.value ?? 0) <= 0.4 && endings >= 5 && endings <= 8,
    worst: found,
    hint: `${most?.where ?? ''} takes ${shown(most?.value ?? 0)} of random play-throughs, of ${endings} endings; narrow its condition.`,
  });
}

/** The share of each ending among competent play-throughs, for the author. */
export function endingShares(scene: Scene): Measure {
  const found = largestFirst(places(shares(scene, scene.competent)));
  return judged({
    id: 'endings-competent',
    kind: 'information',
    value: found[0]?.value ?? 0,
    threshold: 'none',
    pass: true,
    worst: found,
    hint: '',
  });
}
