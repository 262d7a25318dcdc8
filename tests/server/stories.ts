/** A build with one real scenario, for servers that verify attempts. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import { readReport } from '../../src/cli/build-scenarios.ts';
import { scenarioPaths } from '../../src/contract/compiled.ts';
import type { ScoredScenario } from '../../src/core/solver/attempt-score.ts';
import { scored } from '../fixtures/played.ts';

export const SCENARIO = 'half-past-ten';

/** Writes the files of the scenario into a new folder. */
export function buildStories(): { readonly distFolder: string; readonly scenario: ScoredScenario } {
  const { scenario } = compilePlace({ stories: STORIES, id: SCENARIO });
  if (scenario === null) throw new Error(`${SCENARIO} does not compile`);
  const distFolder = mkdtempSync(join(tmpdir(), 'rapport-stories-'));
  mkdirSync(join(distFolder, 'stories'));
  const paths = scenarioPaths(scenario.card.id, scenario.card.hash);
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(distFolder, path), JSON.stringify(value));
  write(paths.play, scenario.play);
  write(paths.debrief, scenario.debrief);
  write(paths.solver, readReport(SCENARIO));
  return { distFolder, scenario: scored(scenario) };
}
