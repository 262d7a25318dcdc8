/**
 * Cue support: nothing is right for a reason the player could not have known.
 *
 * @see measures.md 3.9: each decision names the lines its best choice can be known from; every one is
 * shown on all paths to the decision (G: at least one; W: at least two where the stakes are 0.15 or
 * more). A line dominates a decision when no path reaches it without the line: decided on the graph
 * of states, for every variant.
 */
import type { StoryGraph } from '../explore.ts';
import { backwardOrder } from '../values.ts';
import { judged, skipped, type Measure } from './measure.ts';
import type { Scene } from './scene.ts';
import { stakesByDecision } from './stakes.ts';

const SUPPORT = '≥ 1 line, and every line named on all paths';

/** Both readings of cue support. */
export function cueSupport(scene: Scene): readonly Measure[] {
  const wanted = [
    ...new Set(scene.decisions.flatMap((id) => scene.rubric.decisions[id]?.because ?? [])),
  ];
  const missing = missedOnSomePath(scene, wanted);
  if (missing === null) return [skipped('cue-support', 'gate', SUPPORT, 'The story has a loop.')];
  const bare = scene.decisions.filter((id) => supportOf(scene, id).length === 0);
  const unseen = [...missing].flatMap(([decision, lines]) =>
    [...lines]
      .filter((line) => scene.rubric.decisions[decision]?.because.includes(line) === true)
      .map((line) => ({ where: `${decision} ${line}`, value: 0 })),
  );
  const stakes = stakesByDecision(scene);
  const thin = scene.decisions.filter(
    (id) => (stakes.get(id) ?? 0) >= 0.15 && supportOf(scene, id).length < 2,
  );
  return [
    judged({
      id: 'cue-support',
      kind: 'gate',
      value: bare.length + unseen.length,
      threshold: `${SUPPORT} (= 0 faults)`,
      pass: bare.length + unseen.length === 0,
      worst: [...bare.map((where) => ({ where, value: 0 })), ...unseen],
      hint: 'Name a line in `because` that every path to the decision shows, or move the line to where all must pass.',
    }),
    judged({
      id: 'cue-support-high-stakes',
      kind: 'warning',
      value: thin.length,
      threshold: '= 0 decisions with stakes ≥ 0.15 and fewer than two lines',
      pass: thin.length === 0,
      worst: thin.map((where) => ({ where, value: stakes.get(where) ?? 0 })),
      hint: `${thin.join(', ')}: much hangs there on a single line; give a second.`,
    }),
  ];
}

const supportOf = ({ rubric }: Scene, decision: string): readonly string[] =>
  rubric.decisions[decision]?.because ?? [];

/** For each decision, the lines of `wanted` that some path to it does not show; `null` with loops. */
function missedOnSomePath(
  scene: Scene,
  wanted: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> | null {
  const { graph } = scene.solution;
  const seen = seenOnAllPaths(graph, wanted);
  if (seen === null) return null;
  const missing = new Map<string, Set<string>>();
  scene.solution.beliefs.beliefs.forEach(({ states }, position) => {
    const decision = scene.decisionAt[position] ?? '';
    const known = missing.get(decision) ?? new Set();
    for (const state of states)
      wanted.forEach((line, bit) => {
        if (((seen[state] ?? 0n) & (1n << BigInt(bit))) === 0n) known.add(line);
      });
    missing.set(decision, known);
  });
  return missing;
}

/** For each state, the lines of `wanted` that every path to it has shown, as bits. */
export function seenOnAllPaths(
  graph: StoryGraph,
  wanted: readonly string[],
): readonly bigint[] | null {
  const order = backwardOrder(graph);
  if (order === null) return null;
  const bits = new Map(wanted.map((line, bit) => [line, 1n << BigInt(bit)]));
  const shownBy = graph.lines.map((lines) =>
    lines.reduce((all, line) => all | (bits.get(line) ?? 0n), 0n),
  );
  const all = (1n << BigInt(wanted.length)) - 1n;
  const seen = graph.states.map(() => all);
  const arrive = (to: number, brought: bigint): void => {
    if (to >= 0) seen[to] = (seen[to] ?? all) & brought;
  };
  graph.roots.forEach((root, variant) => arrive(root, shownBy[graph.opening[variant] ?? -1] ?? 0n));
  for (const state of order.toReversed()) {
    const { next = [], shown = [] } = graph.states[state] ?? {};
    next.forEach((to, choice) =>
      arrive(to, (seen[state] ?? 0n) | (shownBy[shown[choice] ?? -1] ?? 0n)),
    );
  }
  return seen;
}
