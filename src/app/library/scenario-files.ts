import type * as z from 'zod/mini';
import {
  debriefFileSchema,
  playFileSchema,
  scenarioPaths,
  type DebriefFile,
  type PlayFile,
} from '../../contract/compiled.ts';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';

/** What names a scenario's files. */
export type ScenarioName = { readonly id: string; readonly hash: string };

/** Loads what playing a scenario needs; `null` when it cannot be had. */
export const loadPlay = ({ id, hash }: ScenarioName): Promise<PlayFile | null> =>
  load(scenarioPaths(id, hash).play, playFileSchema);

/** Loads the endings of a scenario with the rest of its debrief; `null` when it cannot be had. */
export const loadDebrief = ({ id, hash }: ScenarioName): Promise<DebriefFile | null> =>
  load(scenarioPaths(id, hash).debrief, debriefFileSchema);

/** The folder of the stage's pictures. */
export const STAGE_FOLDER = '/stage/';

/** Loads the index of the stage's pictures; `null` when it cannot be had. */
export async function loadStageIndex(): Promise<StageIndex | null> {
  const index = await jsonAt(`${STAGE_FOLDER}stage.json`);
  return isStageIndex(index) ? index : null;
}

/** @param path - below the site's root. */
async function load<T>(path: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const parsed = schema.safeParse(await jsonAt(`/${path}`));
  return parsed.success ? parsed.data : null;
}

/** What lies at an address, or `undefined` when nothing good comes: the page does without. */
async function jsonAt(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
