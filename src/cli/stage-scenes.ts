/** What scenarios want to see on the stage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { scenarioIds } from '../authoring/folder.ts';

/** By background: the drawings of everybody in a scenario that plays there. */
export type Scenes = ReadonlyMap<string, ReadonlySet<string>>;

/** The part of a manifest that the stage is interested in; the rest may be wrong for all it cares. */
const manifestSchema = z.object({
  cast: z.record(z.string(), z.object({ drawing: z.optional(z.string()) })),
  backgrounds: z.record(z.string(), z.unknown()),
});

/**
 * Reads who may be seen where.
 *
 * @param stories - the folder of the scenarios; one whose manifest cannot be read adds nothing, and
 *   is a fault for others to tell.
 */
export function readScenes(stories: string): Scenes {
  const scenes = new Map<string, Set<string>>();
  for (const id of scenarioIds(stories)) {
    const manifest = readManifest(join(stories, id, 'scenario.json'));
    const drawings = Object.values(manifest?.cast ?? {}).flatMap(({ drawing }) => drawing ?? []);
    for (const background of Object.keys(manifest?.backgrounds ?? {})) {
      const seen = scenes.get(background) ?? new Set<string>();
      drawings.forEach((drawing) => seen.add(drawing));
      scenes.set(background, seen);
    }
  }
  return scenes;
}

function readManifest(file: string): z.infer<typeof manifestSchema> | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
