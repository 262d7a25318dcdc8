/** The scenarios of a build, ready to be played by simulated learners. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  debriefFileSchema,
  playFileSchema,
  scenarioPaths,
  type ScenarioCard,
} from '../../contract/compiled.ts';
import { solverReportSchema } from '../../contract/solver-report.ts';
import type { ScoredScenario } from '../../core/solver/attempt-score.ts';
import { openSimulation, type SimulatedLearner } from './simulated-learner.ts';

export type DemoScenario = {
  readonly card: ScenarioCard;
  readonly scenario: ScoredScenario;
  readonly play: SimulatedLearner;
  /** Decisions at which one is asked how sure one is. */
  readonly asked: ReadonlySet<string>;
};

/** Reads a scenario of the build. @param hash - of the version that is served. */
export function readDemoScenario(dist: string, id: string, hash: string): DemoScenario {
  const paths = scenarioPaths(id, hash);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const { card, story: storyJson, variants, follows } = playFileSchema.parse(read(paths.play));
  const { rubric, endings } = debriefFileSchema.parse(read(paths.debrief));
  const report = solverReportSchema.parse(read(paths.solver));
  const scenario = { id, hash, storyJson, variants, follows, rubric, endings };
  const asked = Object.values(rubric.decisions)
    .filter(({ confidence }) => confidence === 'ask')
    .flatMap(({ choices }) => Object.keys(choices));
  return { card, scenario, play: openSimulation(scenario, report), asked: new Set(asked) };
}
