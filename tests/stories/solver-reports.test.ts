/** Every shipped scenario is proven, and the report committed beside it is of its present version. */
import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/authoring/folder.ts';
import { readReport } from '../../src/cli/build-scenarios.ts';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import { explore } from '../../src/core/solver/explore.ts';
import { solve } from '../../src/core/solver/grading.ts';
import { reportOn, worthBy } from '../../src/core/solver/report.ts';

test.each(scenarioIds(STORIES))(
  'solving %s again gives the report beside it',
  (id) => {
    const { scenario } = compilePlace({ stories: STORIES, id });
    if (scenario === null) throw new Error(`${id} does not compile`);
    const explored = explore(scenario.play.story, scenario.play.variants);
    if (!explored.ok) throw new Error(explored.error.detail);
    expect(explored.value.verdict.complete).toBe(true);
    expect(explored.value.faults).toEqual([]);
    const solution = solve(explored.value, worthBy(scenario.debrief.endings));
    expect(reportOn(solution, scenario.card.hash)).toEqual(readReport(id));
  },
  300_000,
);
