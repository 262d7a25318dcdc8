/** Scenario folders on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { scenarioIdSchema } from '../contract/scenario.ts';
import type { SourceFiles } from './files.ts';
import { INCLUDE } from './compile.ts';

/** The largest file read, in bytes; a scenario's files are a tenth of it. */
const LARGEST = 4_000_000;
/** The folder of packs, below the folder of stories. */
const PACKS = 'packs';

/** Names of the folders below `stories` that hold a story, in alphabetical order. */
export const scenarioIds = (stories: string): readonly string[] =>
  readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, 'story.ink')))
    .map(({ name }) => name)
    .toSorted();

/** Ids of the packs below `stories`, in alphabetical order; none where there is no folder of packs. */
export function packIds(stories: string): readonly string[] {
  const folder = join(stories, PACKS);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => name.slice(0, -'.json'.length)).toSorted();
}

/** Reads a pack and the manifests of the scenarios beside it; files over 4 MB are left out. */
export function readPackFolder(stories: string, id: string): SourceFiles {
  const files = new Map<string, string>();
  addFile(files, stories, `${PACKS}/${id}.json`);
  for (const scenario of scenarioIds(stories)) addFile(files, stories, `${scenario}/scenario.json`);
  return files;
}

/** Reads the Ink files of a folder, by their names; files over 4 MB are left out. */
export function readInkFolder(folder: string): SourceFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  const small = names.filter((name) => statSync(join(folder, name)).size <= LARGEST);
  return new Map(small.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Reads the files of one scenario, the shared include, and the manifest of the scenario it follows;
 * files over 4 MB are left out.
 */
export function readScenarioFolder(stories: string, id: string): SourceFiles {
  const files = new Map<string, string>();
  const add = (path: string): void => addFile(files, stories, path);
  add(INCLUDE);
  const folder = join(stories, id);
  if (existsSync(folder)) for (const name of readdirSync(folder)) add(`${id}/${name}`);
  const followed = followedScenario(files.get(`${id}/scenario.json`));
  if (followed !== null) add(`${followed}/scenario.json`);
  return files;
}

function addFile(files: Map<string, string>, stories: string, path: string): void {
  const file = join(stories, path);
  if (existsSync(file) && statSync(file).isFile() && statSync(file).size <= LARGEST)
    files.set(path, readFileSync(file, 'utf8'));
}

const followingSchema = z.object({ follows: z.object({ scenario: scenarioIdSchema }) });

/** The scenario that a manifest names under `follows`; `null` where it names none that may be read. */
function followedScenario(manifest: string | undefined): string | null {
  try {
    const parsed = followingSchema.safeParse(JSON.parse(manifest ?? ''));
    return parsed.success ? parsed.data.follows.scenario : null;
  } catch {
    return null;
  }
}
