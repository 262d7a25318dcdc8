/** Compiles every shipped scenario and writes the files the browser loads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scenarioIds } from '../authoring/folder.ts';
import type { CompiledScenario } from '../authoring/compile.ts';
import { formatProblem, hasErrors } from '../authoring/problem.ts';
import { scenarioPaths } from '../contract/compiled.ts';
import { compilePlace, STORIES } from './stories.ts';

/**
 * Compiles the scenarios in `stories/` into `dist`.
 *
 * @returns them in alphabetical order. Throws with every problem when one of them does not compile.
 */
export function buildScenarios(dist: string): readonly CompiledScenario[] {
  const compiled = scenarioIds(STORIES).map((id) => compilePlace({ stories: STORIES, id }));
  const problems = compiled.flatMap((compilation) => compilation.problems);
  for (const found of problems) console.error(formatProblem(found));
  if (hasErrors(problems)) throw new Error('A scenario does not compile: see the lines above.');
  const scenarios = compiled.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));
  for (const scenario of scenarios) writeScenario(dist, scenario);
  return scenarios;
}

function writeScenario(dist: string, scenario: CompiledScenario): void {
  const paths = scenarioPaths(scenario.card.id, scenario.card.hash);
  const write = (path: string, value: unknown): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), JSON.stringify(value));
  };
  write(paths.play, scenario.play);
  write(paths.debrief, scenario.debrief);
  for (const [locale, strings] of scenario.strings) write(paths.strings(locale), strings);
  for (const [locale, strings] of scenario.debriefStrings)
    write(paths.debriefStrings(locale), strings);
}
