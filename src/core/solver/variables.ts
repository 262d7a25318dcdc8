/**
 * What the graph of a story leaves out of its states: the values of variables in them.
 *
 * States that behave alike from there on are one, so a variable that nothing reads again may have had
 * several values; then the value is that of one of the ways there.
 */
import { ok, type Result } from '../base/result.ts';
import type { StoryFailure } from '../story/failure.ts';
import { openWalk, type InkWalk, type WalkNode } from '../story/ink-walk.ts';
import type { StoryGraph } from './explore.ts';
import { openQuickWalk } from './quick-walk.ts';

/** Numeric variables by name, for each state of a graph. */
export type StateNumbers = (state: number) => Readonly<Record<string, number>>;

/**
 * Reads variables in every state of a graph, by walking one way to each.
 *
 * @param names - the variables wanted; both scores come from the graph and cost no walk.
 * @returns why the story cannot be opened, if it cannot; a state that no way led to has scores only.
 */
export function numbersIn(
  graph: StoryGraph,
  storyJson: string,
  names: readonly string[],
): Result<StateNumbers, StoryFailure> {
  const wanted = names.filter((name) => name !== 'trust' && name !== 'partnership');
  const scores: StateNumbers = (state) => {
    const { trust = 0, partnership = 0 } = graph.states[state] ?? {};
    return { trust, partnership };
  };
  if (wanted.length === 0) return ok(scores);
  const opened = openAsWalked(graph, storyJson);
  if (!opened.ok) return opened;
  const values = graph.states.map((): Float64Array | null => null);
  visitStates(graph, opened.value, (state, node) => {
    values[state] = Float64Array.from(wanted, (name) => numberOf(node.global(name)));
  });
  return ok((state) => ({
    ...scores(state),
    ...Object.fromEntries(wanted.map((name, at) => [name, values[state]?.[at] ?? 0])),
  }));
}

/** Opens the walk that the graph came from: it takes the same steps. */
function openAsWalked(graph: StoryGraph, storyJson: string): Result<InkWalk, StoryFailure> {
  const quick = graph.walk === 'quick' ? openQuickWalk(storyJson) : null;
  return quick === null ? openWalk(storyJson) : ok(quick);
}

const numberOf = (text: string): number => (text === 'true' ? 1 : Number(text) || 0);

/** Walks to every state once. */
function visitStates(
  graph: StoryGraph,
  walk: InkWalk,
  visit: (state: number, node: WalkNode) => void,
): void {
  const seen = new Set<number>();
  const stack: { state: number; node: WalkNode }[] = [];
  const meet = (state: number | undefined, node: Result<WalkNode, StoryFailure>): void => {
    if (state === undefined || state < 0 || !node.ok) return;
    seen.add(state);
    visit(state, node.value);
    stack.push({ state, node: node.value });
  };
  graph.roots.forEach((root, variant) => {
    if (!seen.has(root))
      meet(root, walk.start(graph.roots.length === 1 ? {} : { variant: variant + 1 }));
  });
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const { state, node } = here;
    graph.states[state]?.next.forEach((to, choice) => {
      if (to >= 0 && !seen.has(to)) meet(to, walk.take(node, choice));
    });
  }
}

/**
 * A number for each state, the same for states that differ in nothing but the scores.
 *
 * A key holds both scores, then every other fact; see `state-key.ts`.
 */
export function likenessOf({ states, keys }: StoryGraph): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(states, ({ trust, partnership }, state) => {
    const rest = (keys[state] ?? String(state)).replace(`|${trust};${partnership};`, '|');
    const number = known.get(rest) ?? known.size;
    known.set(rest, number);
    return number;
  });
}
