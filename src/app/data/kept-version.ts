/** Versions of scenarios that are offered no longer, as the team's server keeps them. */
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import {
  debriefFileSchema,
  playFileSchema,
  type DebriefFile,
  type PlayFile,
} from '../../contract/compiled.ts';
import { solverReportSchema } from '../../contract/solver-report.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import { ask, type AskFailure } from './server.ts';

/** What replaying and grading needs of a version. */
export type ScenarioVersion = {
  readonly play: PlayFile;
  readonly debrief: DebriefFile;
  /** `null` where the version was not solved. */
  readonly report: SolverReport | null;
};

/** Why a version cannot be had: the server has none, or it is of a form that is read no longer. */
export type VersionFailure = 'version-missing' | 'version-unreadable' | AskFailure;

/** Loads a version by its content hash; it has the language it was written in, and no other. */
export async function loadKeptVersion(
  hash: string,
): Promise<Result<ScenarioVersion, VersionFailure>> {
  const answer = await ask(ATTEMPT_ROUTES.scenarioVersion, { params: { hash } });
  if (!answer.ok) return answer.error === 'not-found' ? err('version-missing') : answer;
  const play = playFileSchema.safeParse(answer.value.play);
  const debrief = debriefFileSchema.safeParse(answer.value.debrief);
  if (!play.success || !debrief.success) return err('version-unreadable');
  const report = solverReportSchema.safeParse(answer.value.solver);
  return ok({
    play: play.data,
    debrief: debrief.data,
    report: report.success && report.data.hash === hash ? report.data : null,
  });
}
