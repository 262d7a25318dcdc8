/**
 * The solver beside a plain walk: depth first, saving and restoring the state as JSON at every node,
 * as anyone would write it with Ink's public interface.
 *
 * Counted are transitions per second of processor time, on the same stories in the same run, and how
 * many states each way of telling states apart leaves.
 */
import { Story } from 'inkjs';
import { explore, type StoryGraph } from '../../src/core/solver/explore.ts';
import { foreignJson } from '../fixtures/compiled.ts';
import { rapportLike } from './rapport-like.ts';

/** What was measured on one story. */
export type SolverFigures = {
  readonly size: string;
  readonly states: number;
  readonly transitions: number;
  readonly cpuSeconds: number;
  /** Transitions per second of processor time: ours, and the plain walk's. */
  readonly rate: number;
  readonly plainRate: number;
  /** States that plain keys tell apart among as many as were walked, at least. */
  readonly plainStates: number;
  readonly complete: boolean;
  readonly megabytes: number;
};

const WIDTH = 4;
/** Transitions of the plain walk that are enough to know its speed. */
const PLAIN_TRANSITIONS = 6_000;
/** A plain walk that has met this many times our states has lost, and is stopped. */
const ENOUGH = 10.5;

/** Measures stories of the given depths. */
export function measureSolver(
  depths: readonly number[],
  progress: (words: string) => void,
): readonly SolverFigures[] {
  return depths.map((depth) => {
    progress(`${depth}x${WIDTH}`);
    return measureStory(depth);
  });
}

function measureStory(depth: number): SolverFigures {
  const json = foreignJson(rapportLike(depth, WIDTH));
  const before = process.cpuUsage();
  const graph = exploreWhole(json);
  const cpuSeconds = secondsSince(before);
  const { states, transitions, complete } = graph.verdict;
  const plain = walkPlainly(json, PLAIN_TRANSITIONS);
  return {
    size: `${depth}x${WIDTH}`,
    states,
    transitions,
    cpuSeconds,
    rate: transitions / cpuSeconds,
    plainRate: plain.rate,
    plainStates: countPlainStates(json, states * ENOUGH),
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

/**
 * States that the whole saved state tells apart, without its output and turn number, breadth first,
 * up to a limit.
 */
function countPlainStates(json: string, limit: number): number {
  const story = new Story(json);
  story.ContinueMaximally();
  const seen = new Set<string>();
  const waiting = [story.state.ToJson()];
  seen.add(plainKey(waiting[0] ?? ''));
  for (let at = 0; at < waiting.length && seen.size < limit; at++) {
    const saved = waiting[at] ?? '';
    waiting[at] = '';
    story.state.LoadJson(saved);
    for (let choice = 0; choice < story.currentChoices.length; choice++) {
      if (choice > 0) story.state.LoadJson(saved);
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
      const after = story.state.ToJson();
      const key = plainKey(after);
      if (story.currentChoices.length === 0 || seen.has(key)) {
        story.state.LoadJson(saved);
        continue;
      }
      seen.add(key);
      waiting.push(after);
      story.state.LoadJson(saved);
    }
  }
  return seen.size;
}

function plainKey(saved: string): string {
  const state = JSON.parse(saved) as Record<string, unknown>;
  const flows = JSON.stringify(state['flows']).replaceAll(/"outputStream":\[[^\]]*\],?/g, '');
  const { variablesState, visitCounts } = state;
  return JSON.stringify([flows, variablesState, visitCounts]);
}
