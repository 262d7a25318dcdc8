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

/** What names a scenario's files. */
export type ScenarioName = { readonly id: string; readonly hash: string };

/** `scenario-missing` when a file does not come, `scenario-unreadable` when it is not what it should be. */
export type FileFailure = 'scenario-missing' | 'scenario-unreadable';

/** Loads what replaying a scenario needs. */
export const loadPlay = ({ id, hash }: ScenarioName): Promise<Result<PlayFile, FileFailure>> =>
  load(scenarioPaths(id, hash).play, playFileSchema);

/** Loads the endings, the rubric and the real case. */
export const loadDebrief = ({
  id,
  hash,
}: ScenarioName): Promise<Result<DebriefFile, FileFailure>> =>
  load(scenarioPaths(id, hash).debrief, debriefFileSchema);

/** Loads the solver's report; `null` where this version has none that can be read. */
export async function loadSolverReport({ id, hash }: ScenarioName): Promise<SolverReport | null> {
  const report = await load(scenarioPaths(id, hash).solver, solverReportSchema);
  return report.ok && report.value.hash === hash ? report.value : null;
}

/** Loads a translation of what is said. */
export const loadPlayStrings = (
  { id, hash }: ScenarioName,
  locale: Locale,
): Promise<Result<Strings, FileFailure>> =>
  load(scenarioPaths(id, hash).strings(locale), stringsFileSchema);

/** Loads a translation of the feedback. */
export const loadDebriefStrings = (
  { id, hash }: ScenarioName,
  locale: Locale,
): Promise<Result<Strings, FileFailure>> =>
  load(scenarioPaths(id, hash).debriefStrings(locale), stringsFileSchema);

/** @param path - below the site's root. */
async function load<T>(path: string, schema: z.ZodMiniType<T>): Promise<Result<T, FileFailure>> {
  const text = await textAt(`/${path}`);
  if (text === null) return err('scenario-missing');
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : err('scenario-unreadable');
  } catch {
    return err('scenario-unreadable');
  }
}

/** The text at an address, or `null` when there is no answer or none that is good. */
async function textAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
