/**
 * Bakes the drawings of `assets/art` into the textures that the stage and the pages show.
 *
 * Run by itself: `node src/cli/bake.ts [folder]`, by default into `dist/stage`. Only what some path
 * of a scenario may show is baked. Every texture is kept under `.cache/stage` by a hash of what it is made from, so
 * that only a changed drawing is drawn again.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { CAST } from '../../assets/art/cast.ts';
import type { Background } from '../../assets/art/set.ts';
import type { Picture, StageIndex } from '../app/session/stage-index.ts';
import { seenByLight, type Sighting } from '../core/solver/stage-scenes.ts';
import { MOODS, type Mood } from '../core/story/turn.ts';
import { PORTRAIT_SIZE, portraitPlan } from './bake-person.ts';
import { bakeBackground, posterPlan } from './bake-set.ts';
import { readScenes, type Scenes } from './stage-scenes.ts';
import { STORIES } from './stories.ts';
import { TextureCache, type Progress } from './texture-cache.ts';
import { TextureFolder } from './texture-folder.ts';
import { writeHashed } from './texture.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where textures are kept from one bake to the next. */
export const TEXTURE_CACHE = join(ROOT, '.cache/stage');
const INDEX = 'stage.json';

/** In the order of the keys, so that equal drawings give equal files whichever is ready first. */
const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function bakePortraits(
  folder: TextureFolder,
  drawing: string,
): Promise<Record<Mood, Picture>> {
  const portraits = MOODS.map(async (mood) => {
    const url = await folder.draw(`${drawing}-${mood}`, portraitPlan(drawing, mood));
    return [mood, { url, width: PORTRAIT_SIZE, height: PORTRAIT_SIZE }] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry for each of the moods
  return Object.fromEntries(await Promise.all(portraits)) as Record<Mood, Picture>;
}

async function bakePoster(folder: TextureFolder, background: Background): Promise<Picture> {
  const plan = posterPlan(background);
  const [width, height] = plan.size;
  return { url: await folder.draw(`${background.id}-poster`, plan), width, height };
}

const isDrawn = (drawing: string): boolean => Object.hasOwn(CAST, drawing);

async function bakeAll(folder: TextureFolder, scenes: Scenes): Promise<StageIndex> {
  const pictures = [...scenes.cast]
    .filter(isDrawn)
    .map(async (drawing) => [drawing, await bakePortraits(folder, drawing)] as const);
  const named = BACKGROUNDS.filter(({ id }) => scenes.places.has(id));
  const posters = named.map(
    async (background) => [background.id, await bakePoster(folder, background)] as const,
  );
  const sets = named.flatMap((background) => {
    const sightings = scenes.places.get(background.id) ?? [];
    return sightings.length === 0 ? [] : [bakeSet(folder, background, sightings)];
  });
  return {
    version: 1,
    backgrounds: sorted(await Promise.all(sets)),
    posters: sorted(await Promise.all(posters)),
    portraits: sorted(await Promise.all(pictures)),
  };
}

/** Writes a place with its manifest, in the lights and with the people that may be seen. */
async function bakeSet(
  folder: TextureFolder,
  background: Background,
  sightings: readonly Sighting[],
): Promise<readonly [id: string, file: string]> {
  const { id } = background;
  const seen = new Map(
    [...seenByLight(background, sightings)].map(
      ([light, drawings]) => [light, [...drawings].filter(isDrawn).toSorted()] as const,
    ),
  );
  const manifest = await bakeBackground(folder, background, seen);
  return [id, await writeHashed(folder.path, id, 'json', JSON.stringify(manifest))];
}

/**
 * Writes all textures and manifests into a folder, in place of what an earlier bake left there.
 *
 * File names hold a hash of the content, except that of the index, `stage.json`.
 *
 * @param progress - told of every texture that had to be drawn.
 * @param scenes - what is wanted; by default what the product's scenarios may show.
 * @returns the index.
 */
export async function bakeStage(
  outFolder: string,
  progress?: Progress,
  scenes: Scenes = readScenes(STORIES),
): Promise<StageIndex> {
  await rm(outFolder, { recursive: true, force: true });
  await mkdir(outFolder, { recursive: true });
  const cache = new TextureCache(TEXTURE_CACHE, progress);
  const index = await bakeAll(new TextureFolder(outFolder, cache), scenes);
  await writeFile(join(outFolder, INDEX), JSON.stringify(index));
  await cache.tidy();
  return index;
}

/** Says now and then how far the drawing is; says nothing of a bake that takes a moment. */
export function tellProgress(tell: (what: string) => void): Progress {
  let next = performance.now() + TELL_EVERY_MS;
  return (done, asked) => {
    if (performance.now() >= next || done === asked) {
      next = performance.now() + TELL_EVERY_MS;
      tell(`${done} of ${asked} pictures drawn`);
    }
  };
}

const TELL_EVERY_MS = 4_000;

if (import.meta.main) {
  await bakeStage(
    resolve(process.argv[2] ?? 'dist/stage'),
    tellProgress((what) => console.error(`bake: ${what}`)),
  );
}
