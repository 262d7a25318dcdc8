import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { beliefsOf } from '../../../src/core/solver/beliefs.ts';
import { explore, type StoryGraph } from '../../../src/core/solver/explore.ts';
import { grade } from '../../../src/core/solver/grade.ts';
import { normalised, regrets, solve, type Solution } from '../../../src/core/solver/grading.ts';
import { reportOn, worthBy, type SolverReport } from '../../../src/core/solver/report.ts';
import { reviewAttempt, type Review } from '../../../src/core/solver/review.ts';
import { drawVariant } from '../../../src/core/story/story-session.ts';
import { storyJson } from '../../fixtures/compiled.ts';
import { ladder, LADDER_ENDINGS } from './ladder.ts';

/** Two variants that look alike until the second line. */
const VARIANTS = `
-> d1
=== d1 ===
Ring? # id: s1
+ [yes # id: d1a]
    { variant == 2:
        ~ react(-20, -20, brushed_off)
        He is angry. # id: l1
    - else:
        ~ react(20, 20, heard)
        He is glad. # id: l2
    }
    -> d2
+ [no # id: d1b]
    Nothing. # id: l3
    -> d2
=== d2 ===
+ [kind # id: d2a]
    ~ react(10, 10, heard)
    End. # id: e1 # ending: high
    -> END
+ [curt # id: d2b]
    ~ react(-10, -10, brushed_off)
    End. # id: e2 # ending: low
    -> END
`;

const worth = worthBy(LADDER_ENDINGS);
const json = storyJson(ladder(7, 4));
let graph: StoryGraph;
let solution: Solution;
let report: SolverReport;

function solved(story: string, variants: number): { graph: StoryGraph; solution: Solution } {
  const explored = explore(story, variants);
  if (!explored.ok) throw new Error('does not open');
  return { graph: explored.value, solution: solve(explored.value, worth) };
}

beforeAll(() => {
  ({ graph, solution } = solved(json, 1));
  report = reportOn(solution, 'a'.repeat(64));
});

function review(
  choices: readonly string[],
  story = json,
  seed = 's',
  variants = 1,
  by = report,
): Review {
  const reviewed = reviewAttempt({
    storyJson: story,
    variants,
    seed,
    choices,
    report: by,
    endWorth: worth,
    conduct: (choice) => (choice === 'd0c1' ? 3 : 0),
  });
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.error));
  return reviewed.value;
}

test('a review from the small report grades as the whole solution does', () => {
  const random = seededRandom('ways');
  for (let path = 0; path < 40; path++) {
    const choices: string[] = [];
    const expected: number[] = [];
    let at = graph.roots[0] ?? 0;
    while (at >= 0) {
      const state = graph.states[at];
      const index = Math.floor(random() * (state?.choices.length ?? 1));
      const qualities = (state?.next ?? []).map(
        (to) => (to >= 0 ? solution.values.competent[to] : solution.ends[-1 - to]) ?? 0,
      );
      expected.push(regrets(solution, qualities)[index] ?? 0);
      choices.push(state?.choices[index] ?? '');
      at = state?.next[index] ?? -1;
    }
    const { decisions, start } = review(choices);
    decisions.forEach(({ regret }, index) => expect(regret).toBeCloseTo(expected[index] ?? 0, 4));
    const end = normalised(solution, solution.ends[-1 - at] ?? 0);
    const climbed = decisions.reduce((sum, { before, after }) => sum + after - before, start);
    expect(climbed).toBeCloseTo(end, 4);
  }
});

test('conduct crosses the line whatever it gained, and the review says so', () => {
  const { decisions, crossed } = review(['d0c1', 'd1c0']);
  expect(decisions[0]?.grade).toBe('line-crossed');
  expect(crossed).toBe(true);
});

test('a choice that was not offered is refused', () => {
  const reviewed = reviewAttempt({
    storyJson: json,
    variants: 1,
    seed: 's',
    choices: ['d5c0'],
    report,
    endWorth: worth,
    conduct: () => 0,
  });
  expect(reviewed).toMatchObject({ ok: false, error: { reason: 'choice-unknown' } });
});

test('a decision is judged on what could be known: unlucky and lucky are graded alike', () => {
  const story = storyJson(VARIANTS);
  const variants = solved(story, 2);
  const small = reportOn(variants.solution, 'b'.repeat(64));
  const seeds = [1, 2].map((wanted) => {
    for (let at = 0; ; at++) if (drawVariant(`v${at}`, 2) === wanted) return `v${at}`;
  });
  const [lucky, unlucky] = seeds.map((seed) => review(['d1a', 'd2a'], story, seed, 2, small));
  expect(lucky?.decisions[0]?.regret).toBeCloseTo(unlucky?.decisions[0]?.regret ?? -1, 6);
  expect(lucky?.decisions[0]?.before).toBeCloseTo(unlucky?.decisions[0]?.before ?? -1, 6);
  expect(lucky?.decisions[0]?.after).not.toBeCloseTo(unlucky?.decisions[0]?.after ?? -1, 3);
});

test('who knows what came before is judged on the variants that begin after it', () => {
  const story = storyJson(VARIANTS);
  const small = reportOn(solved(story, 2).solution, 'b'.repeat(64));
  const after = (...among: readonly number[]): number => {
    const reviewed = reviewAttempt({
      storyJson: story,
      variants: 2,
      among,
      seed: 's',
      choices: ['d1a', 'd2a'],
      report: small,
      endWorth: worth,
      conduct: () => 0,
    });
    if (!reviewed.ok) throw new Error(reviewed.error.detail);
    return reviewed.value.decisions[0]?.before ?? -1;
  };
  expect(after(1)).not.toBeCloseTo(after(2), 3);
  expect((after(1) + after(2)) / 2).toBeCloseTo(after(1, 2), 6);
});

test('variants part where the player sees them part, and not before', () => {
  const { graph: two } = solved(storyJson(VARIANTS), 2);
  const { beliefs, roots } = beliefsOf(two);
  expect(roots).toHaveLength(1);
  const first = beliefs[roots[0]?.to ?? 0];
  expect(first?.states).toHaveLength(2);
  expect(first?.next[0]).toHaveLength(2);
  expect(first?.next[1]).toHaveLength(1);
});

test.each([
  [{ regret: 0, before: 0.8, after: 0.8, conduct: 0 }, 'strong'],
  [{ regret: 0.01, before: 0.8, after: 0.8, conduct: 0 }, 'strong'],
  [{ regret: 0.04, before: 0.8, after: 0.8, conduct: 0 }, 'sound'],
  [{ regret: 0.09, before: 0.8, after: 0.8, conduct: 0 }, 'sharper'],
  [{ regret: 0.18, before: 0.8, after: 0.6, conduct: 0 }, 'costly'],
  [{ regret: 0.181, before: 0.8, after: 0.6, conduct: 0 }, 'turning-point'],
  [{ regret: 0, before: 0.44, after: 0.51, conduct: 0 }, 'rescue'],
  [{ regret: 0, before: 0.46, after: 0.6, conduct: 0 }, 'strong'],
  [{ regret: 0.02, before: 0.3, after: 0.4, conduct: 0 }, 'sound'],
  [{ regret: 0, before: 0.8, after: 0.8, conduct: 2 }, 'costly'],
  [{ regret: 0.3, before: 0.8, after: 0.4, conduct: 2 }, 'turning-point'],
  [{ regret: 0, before: 0.3, after: 0.5, conduct: 3 }, 'line-crossed'],
] as const)('%j is graded %s', (graded, expected) => {
  expect(grade(graded)).toBe(expected);
});
