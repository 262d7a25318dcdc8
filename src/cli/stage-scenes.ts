/** What scenarios want to see on the stage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { scenarioFiles } from '../authoring/compile.ts';
import { readScenarioFolder, scenarioIds } from '../authoring/folder.ts';
import { compileInk } from '../authoring/ink-compile.ts';
import { sightingsIn, type DrawnStory, type Sighting } from '../core/solver/stage-scenes.ts';

export type Scenes = {
  /** By background, of all that a scenario names: when it may be seen, and with whom. */
  readonly places: ReadonlyMap<string, readonly Sighting[]>;
  /** Everybody that a scenario has a drawing for, also those who are only written to. */
  readonly cast: ReadonlySet<string>;
};

/** A story with the places that its manifest names. */
export type StagedStory = DrawnStory & { readonly backgrounds: Readonly<Record<string, unknown>> };

/** What compiled scenarios want to see. */
export function scenesOf(stories: readonly StagedStory[]): Scenes {
  const sightings = sightingsIn(stories);
  const named = stories.flatMap(({ backgrounds }) => Object.keys(backgrounds));
  const drawings = stories.flatMap(({ cast }) =>
    Object.values(cast).flatMap(({ drawing }) => drawing ?? []),
  );
  return {
    places: new Map(named.map((place) => [place, sightings.get(place) ?? []])),
    cast: new Set(drawings),
  };
}

/** The part of a manifest that the stage is interested in; the rest may be wrong for all it cares. */
const manifestSchema = z.object({
  cast: z.record(z.string(), z.object({ drawing: z.optional(z.string()) })),
  backgrounds: z.record(z.string(), z.unknown()),
});

/**
 * Reads what the scenarios of a folder want to see.
 *
 * @param stories - the folder; a scenario of which the manifest or the story cannot be read adds
 *   nothing, and is a fault for others to tell.
 */
export const readScenes = (stories: string): Scenes =>
  scenesOf(scenarioIds(stories).flatMap((id) => readStory(stories, id) ?? []));

function readStory(stories: string, id: string): StagedStory | null {
  const manifest = readManifest(join(stories, id, 'scenario.json'));
  const ink = compileInk(scenarioFiles(id).story, readScenarioFolder(stories, id));
  return manifest === null || !ink.ok ? null : { ...manifest, story: ink.value.storyJson };
}

function readManifest(file: string): z.infer<typeof manifestSchema> | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
