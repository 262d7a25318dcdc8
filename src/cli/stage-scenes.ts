/** What scenarios want to see on the stage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readInkFolder, scenarioIds } from '../authoring/folder.ts';

export type Scenes = {
  /** By background: the drawings of those who come in, in some scenario that plays there. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everybody that a scenario has a drawing for, also those who are only written to. */
  readonly cast: ReadonlySet<string>;
};

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
 * @param ids - the scenarios that count; by default all in the folder.
 */
export function readScenes(stories: string, ids = scenarioIds(stories)): Scenes {
  const places = new Map<string, Set<string>>();
  const cast = new Set<string>();
  for (const id of ids) {
    const manifest = readManifest(join(stories, id, 'scenario.json'));
    const entering = enteringIn(join(stories, id));
    const backgrounds = Object.keys(manifest?.backgrounds ?? {});
    for (const background of backgrounds) {
      places.set(background, places.get(background) ?? new Set());
    }
    for (const [name, { drawing }] of Object.entries(manifest?.cast ?? {})) {
      if (drawing === undefined) continue;
      cast.add(drawing);
      if (entering.has(name)) {
        backgrounds.forEach((background) => places.get(background)?.add(drawing));
      }
    }
  }
  return { places, cast };
}

function readManifest(file: string): z.infer<typeof manifestSchema> | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The cast ids that a story brings in: tags are never put together from variables. */
function enteringIn(folder: string): ReadonlySet<string> {
  const entering = new Set<string>();
  for (const ink of readInkFolder(folder).values()) {
    for (const [, name = ''] of ink.matchAll(/#\s*enter:\s*([a-z0-9_-]+)/g)) entering.add(name);
  }
  return entering;
}
