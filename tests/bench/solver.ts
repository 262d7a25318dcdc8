/**
 * The solver beside a plain walk: depth first, saving and restoring the state as JSON at every node,
 * as anyone would write it with Ink's public interface.
 *
 * Counted are transitions per second of processor time, on the same stories in the same run, and how
 * many states each way of telling states apart leaves.
 */
import { Story } from 'inkjs';
import { explore, type StoryGraph } from '../../src/core/solver/explore.ts';
import { openQuickWalk } from '../../src/core/solver/quick-walk.ts';
import type { WalkNode } from '../../src/core/story/ink-walk.ts';
import { foreignJson } from '../fixtures/compiled.ts';
import { rapportLike, VARIABLES } from './rapport-like.ts';

/** One story, solved. */
export type Solved = {
  readonly size: string;
  readonly states: number;
  readonly transitions: number;
  readonly cpuSeconds: number;
  readonly complete: boolean;
  /** What the whole process holds afterwards. */
  readonly megabytes: number;
};

/** One story, solved beside the plain ways. */
export type SolverFigures = Solved & {
  /** Transitions per second of processor time: ours, and the plain walk's. */
  readonly rate: number;
  readonly plainRate: number;
  /** States that plain keys tell apart. */
  readonly plainStates: number;
};

const WIDTH = 4;
/** Transitions of the plain walk that are enough to know its speed. */
const PLAIN_TRANSITIONS = 6_000;
/** More than plain keys tell apart in the story that is compared. */
const MOST_PLAIN_STATES = 1_000_000;

/** Solves stories of the given depths, to show how states and time grow. */
export const measureGrowth = (
  depths: readonly number[],
  progress: (words: string) => void,
): readonly Solved[] =>
  depths.map((depth) => {
    progress(`${depth}x${WIDTH}`);
    return solveStory(depth, foreignJson(rapportLike(depth, WIDTH)));
  });

/** Measures a story of the given depth beside the plain ways. */
export function measureSolver(depth: number, progress: (words: string) => void): SolverFigures {
  progress(`${depth}x${WIDTH}, beside a plain walk`);
  const json = foreignJson(rapportLike(depth, WIDTH));
  const solved = solveStory(depth, json);
  return {
    ...solved,
    rate: solved.transitions / solved.cpuSeconds,
    plainRate: walkPlainly(json, PLAIN_TRANSITIONS).rate,
    plainStates: countPlainStates(json, MOST_PLAIN_STATES),
  };
}

function solveStory(depth: number, json: string): Solved {
  const before = process.cpuUsage();
  const { states, transitions, complete } = exploreWhole(json).verdict;
  return {
    size: `${depth}x${WIDTH}`,
    states,
    transitions,
    cpuSeconds: secondsSince(before),
    complete,
    megabytes: process.memoryUsage().rss / 1e6,
  };
}

function exploreWhole(json: string): StoryGraph {
  const explored = explore(json, 1);
  if (!explored.ok) throw new Error(explored.error.detail);
  return explored.value;
}

const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Depth first by `ToJson` and `LoadJson`, without merging, until the budget is spent. */
function walkPlainly(json: string, budget: number): { readonly rate: number } {
  const before = process.cpuUsage();
  const story = new Story(json);
  story.ContinueMaximally();
  const stack = [story.state.ToJson()];
  let transitions = 0;
  while (stack.length > 0 && transitions < budget) {
    const saved = stack.pop() ?? '';
    story.state.LoadJson(saved);
    const { length } = story.currentChoices;
    for (let choice = 0; choice < length && transitions < budget; choice++) {
      if (choice > 0) story.state.LoadJson(saved);
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
      transitions++;
      if (story.currentChoices.length > 0) stack.push(story.state.ToJson());
    }
  }
  return { rate: transitions / secondsSince(before) };
}

/** States that differ in any variable or in where they stand, up to a limit. */
export function countPlainStates(json: string, limit: number): number {
  const walk = openQuickWalk(json);
  const start = walk?.start({});
  if (walk === null || start?.ok !== true) throw new Error('The story cannot be walked.');
  const seen = new Set([plainKey(start.value)]);
  const waiting = [start.value];
  for (let node = waiting.pop(); node !== undefined && seen.size < limit; node = waiting.pop()) {
    for (let choice = 0; choice < node.choices.length && seen.size < limit; choice++) {
      const next = walk.take(node, choice);
      if (!next.ok) throw new Error(next.error.detail);
      if (next.value.choices.length === 0 || seen.has(plainKey(next.value))) continue;
      seen.add(plainKey(next.value));
      waiting.push(next.value);
    }
  }
  return seen.size;
}

const plainKey = (node: WalkNode): string =>
  [node.shape, ...VARIABLES.map((name) => node.global(name))].join('|');
