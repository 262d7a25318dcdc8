/** The files of a scenario, checked by their schemas, for pages that can wait for these. */
import type * as z from 'zod/mini';
import {
  debriefFileSchema,
  playFileSchema,
  scenarioPaths,
  stringsFileSchema,
  type DebriefFile,
  type PlayFile,
  type Strings,
} from '../../contract/compiled.ts';
import { solverReportSchema } from '../../contract/solver-report.ts';
import type { Locale } from '../../contract/locale.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import { jsonAt, type FileFailure } from './json-at.ts';

/** What names a scenario's files. */
export type ScenarioName = { readonly id: string; readonly hash: string };

/** Loads what replaying a scenario needs. */
export const loadPlay = ({ id, hash }: ScenarioName): Promise<Result<PlayFile, FileFailure>> =>
  loadFile(scenarioPaths(id, hash).play, playFileSchema);

/** Loads the endings, the rubric and the real case. */
export const loadDebrief = ({
  id,
  hash,
}: ScenarioName): Promise<Result<DebriefFile, FileFailure>> =>
  loadFile(scenarioPaths(id, hash).debrief, debriefFileSchema);

/** Loads the solver's report; `null` where this version has none that can be read. */
export async function loadSolverReport({ id, hash }: ScenarioName): Promise<SolverReport | null> {
  const report = await loadFile(scenarioPaths(id, hash).solver, solverReportSchema);
  return report.ok && report.value.hash === hash ? report.value : null;
}

/** Loads a translation of what is said. */
export const loadPlayStrings = (
  { id, hash }: ScenarioName,
  locale: Locale,
): Promise<Result<Strings, FileFailure>> =>
  loadFile(scenarioPaths(id, hash).strings(locale), stringsFileSchema);

/** Loads a translation of the feedback. */
export const loadDebriefStrings = (
  { id, hash }: ScenarioName,
  locale: Locale,
): Promise<Result<Strings, FileFailure>> =>
  loadFile(scenarioPaths(id, hash).debriefStrings(locale), stringsFileSchema);

/**
 * Loads a file and checks it.
 *
 * @param path - below the site's root.
 */
export async function loadFile<T>(
  path: string,
  schema: z.ZodMiniType<T>,
): Promise<Result<T, FileFailure>> {
  const json = await jsonAt(`/${path}`);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err('scenario-unreadable');
}
