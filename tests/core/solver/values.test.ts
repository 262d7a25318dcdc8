import { beforeAll, expect, test } from 'vitest';
import { explore, type StoryGraph } from '../../../src/core/solver/explore.ts';
import { normalised, regrets, solve, type Solution } from '../../../src/core/solver/grading.ts';
import { worthBy } from '../../../src/core/solver/report.ts';
import { LAPSE, rootValue } from '../../../src/core/solver/values.ts';
import { randomPolicy, visitsOf } from '../../../src/core/solver/visits.ts';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openWalk, type InkWalk, type WalkNode } from '../../../src/core/story/ink-walk.ts';
import { endOf } from '../../../src/core/solver/appraisal.ts';
import { storyJson } from '../../fixtures/compiled.ts';
import { ladder, LADDER_ENDINGS } from './ladder.ts';

const worth = worthBy(LADDER_ENDINGS);
const json = storyJson(ladder(8, 4));
let graph: StoryGraph;
let solution: Solution;

beforeAll(() => {
  const explored = explore(json, 1);
  if (!explored.ok) throw new Error('does not open');
  graph = explored.value;
  solution = solve(graph, worth);
});

type Worths = { best: number; worst: number; random: number; competent: number };

/** Every path, one by one, without merging anything. */
function bruteForce(walk: InkWalk, node: WalkNode): Worths {
  if (node.choices.length === 0) {
    const value = worth(endOf(node));
    return { best: value, worst: value, random: value, competent: value };
  }
  const after = node.choices.map((_, choice) => {
    const next = walk.take(node, choice);
    if (!next.ok) throw new Error('does not go on');
    return bruteForce(walk, next.value);
  });
  const all = (player: keyof Worths): number[] => after.map((worths) => worths[player]);
  const mean = (values: number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  return {
    best: Math.max(...all('best')),
    worst: Math.min(...all('worst')),
    random: mean(all('random')),
    competent: (1 - LAPSE) * Math.max(...all('competent')) + LAPSE * mean(all('competent')),
  };
}

test('all 65,536 paths of the 8x4 toy give exactly the values of its merged states', () => {
  const walk = openWalk(json);
  if (!walk.ok) throw new Error('does not open');
  const start = walk.value.start({});
  if (!start.ok) throw new Error('does not start');
  const brute = bruteForce(walk.value, start.value);
  for (const player of ['best', 'worst', 'random', 'competent'] as const)
    expect(rootValue(graph, solution.values[player], worth)).toBeCloseTo(brute[player], 12);
}, 120_000);

test('the visits of a random player sum to one at every decision and at the ends', () => {
  const { states, ends } = visitsOf(graph, randomPolicy(graph));
  const byDecision = new Map<string, number>();
  graph.states.forEach(({ choices }, index) => {
    const name = choices.join();
    byDecision.set(name, (byDecision.get(name) ?? 0) + (states[index] ?? 0));
  });
  expect(byDecision.size).toBe(8);
  for (const sum of byDecision.values()) expect(sum).toBeCloseTo(1, 12);
  expect(ends.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('a random player is worth what his visits to the ends are worth', () => {
  const { ends } = visitsOf(graph, randomPolicy(graph));
  const mean = graph.ends.reduce((sum, end, at) => sum + worth(end) * (ends[at] ?? 0), 0);
  expect(mean).toBeCloseTo(rootValue(graph, solution.values.random, worth), 12);
});

test('regrets under perfect play add up to what a path fell short of the best', () => {
  const random = seededRandom('paths');
  for (let path = 0; path < 300; path++) {
    let at = solution.beliefs.roots[0]?.to ?? 0;
    let sum = 0;
    while (at >= 0) {
      const belief = solution.beliefs.beliefs[at];
      const choice = Math.floor(random() * (belief?.choices.length ?? 1));
      sum += regrets(solution, solution.perfect[at] ?? [])[choice] ?? 0;
      at = belief?.next[choice]?.[0]?.to ?? -1;
    }
    const reached = normalised(solution, solution.ends[-1 - at] ?? 0);
    expect(sum).toBeCloseTo(1 - reached, 12);
  }
});

test('steps of the competent value add up from the start to the outcome', () => {
  const random = seededRandom('steps');
  for (let path = 0; path < 300; path++) {
    let at = graph.roots[0] ?? 0;
    const start = solution.values.competent[at] ?? 0;
    let sum = 0;
    while (at >= 0) {
      const next = graph.states[at]?.next ?? [];
      const to = next[Math.floor(random() * next.length)] ?? -1;
      const after = (to >= 0 ? solution.values.competent[to] : solution.ends[-1 - to]) ?? 0;
      sum += after - (solution.values.competent[at] ?? 0);
      at = to;
    }
    expect(sum).toBeCloseTo((solution.ends[-1 - at] ?? 0) - start, 12);
  }
});
