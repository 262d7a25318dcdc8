/** The scenarios that the command line works on. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compileScenario, type Compilation } from '../authoring/compile.ts';
import { readScenarioFolder, scenarioIds } from '../authoring/folder.ts';

/** The folder of the scenarios that ship with the product. */
export const STORIES = resolve(import.meta.dirname, '../../stories');

/** A scenario and the folder of stories it lies in. */
export type ScenarioPlace = { readonly stories: string; readonly id: string };

/**
 * Finds scenarios by a name or a path.
 *
 * @param given - nothing for all that ship; the id of one; a scenario's folder; or a folder of them.
 * @returns their places; empty when nothing is there.
 */
export function findScenarios(given: string | undefined): readonly ScenarioPlace[] {
  if (given === undefined) return scenarioIds(STORIES).map((id) => ({ stories: STORIES, id }));
  const folder = resolve(given);
  if (existsSync(join(folder, 'story.ink')))
    return [{ stories: dirname(folder), id: basename(folder) }];
  if (existsSync(join(STORIES, given, 'story.ink'))) return [{ stories: STORIES, id: given }];
  if (!existsSync(folder)) return [];
  return scenarioIds(folder).map((id) => ({ stories: folder, id }));
}

/** The folder whose packs belong to what was named: none for a single scenario. */
export function packFolder(given: string | undefined): string | null {
  if (given === undefined) return STORIES;
  const folder = resolve(given);
  const single = existsSync(join(folder, 'story.ink')) || !existsSync(folder);
  return single ? null : folder;
}

/** Reads and compiles one scenario. */
export const compilePlace = ({ stories, id }: ScenarioPlace): Compilation =>
  compileScenario(id, readScenarioFolder(stories, id));

/** Told when a name leads nowhere. */
export const notFound = (given: string): string =>
  `There is no scenario “${given}”. Known: ${scenarioIds(STORIES).join(', ')}.\n`;
