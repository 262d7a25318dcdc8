/**
 * Bakes the drawings of `assets/art` into the textures that the stage and the pages show.
 *
 * Run by itself: `node src/cli/bake.ts [folder]`, by default into `dist/stage`. The result is kept
 * under `.cache/stage` by a hash of everything it is made from, so that only a changed drawing is
 * drawn again.
 */
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { BACKGROUNDS, DRAWINGS } from '../../assets/art/backgrounds.ts';
import { isStageIndex, type Picture, type StageIndex } from '../app/session/stage-index.ts';
import { bakePortraits } from './bake-person.ts';
import { bakeBackground, bakePoster } from './bake-set.ts';
import { writeHashed } from './texture.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/stage');
const SOURCES = [
  'assets/art/*.ts',
  'src/cli/bake*.ts',
  'src/cli/texture.ts',
  'src/core/story/turn.ts',
];
const INDEX = 'stage.json';

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  const files: string[] = [];
  for await (const file of glob(SOURCES, { cwd: ROOT })) {
    files.push(file);
  }
  for (const file of files.toSorted()) {
    hash.update(file).update(await readFile(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bakeAll(folder: string): Promise<void> {
  const backgrounds: Record<string, string> = {};
  const posters: Record<string, Picture> = {};
  const portraits: Record<string, StageIndex['portraits'][string]> = {};
  const pictures = Object.keys(DRAWINGS).map(async (drawing) => {
    portraits[drawing] = await bakePortraits(folder, drawing);
  });
  const sets = BACKGROUNDS.map(async (background) => {
    const { id } = background;
    const manifest = JSON.stringify(await bakeBackground(folder, background));
    backgrounds[id] = await writeHashed(folder, id, 'json', manifest);
    posters[id] = await bakePoster(folder, background);
  });
  await Promise.all([...sets, ...pictures]);
  const index: StageIndex = {
    version: 1,
    backgrounds: sorted(backgrounds),
    posters: sorted(posters),
    portraits: sorted(portraits),
  };
  await writeFile(join(folder, INDEX), JSON.stringify(index));
}

/** In the order of the keys, so that equal drawings give equal files whichever is ready first. */
const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function readIndex(folder: string): Promise<StageIndex | null> {
  try {
    const index: unknown = JSON.parse(await readFile(join(folder, INDEX), 'utf8'));
    return isStageIndex(index) ? index : null;
  } catch {
    return null;
  }
}

/** Fills the cache for a hash; another bake of the same sources may win the race, which is as good. */
async function fillCache(cached: string): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  await bakeAll(draft);
  try {
    await rename(draft, cached);
  } catch (error) {
    if ((await readIndex(cached)) === null) {
      throw error;
    }
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Writes all textures and manifests into a folder, in place of what an earlier bake left there.
 *
 * File names hold a hash of the content, except that of the index, `stage.json`.
 *
 * @returns the index.
 */
export async function bakeStage(outFolder: string): Promise<StageIndex> {
  const cached = join(CACHE, await sourceHash());
  if ((await readIndex(cached)) === null) {
    await fillCache(cached);
  }
  await rm(outFolder, { recursive: true, force: true });
  await cp(cached, outFolder, { recursive: true });
  const index = await readIndex(outFolder);
  if (index === null) {
    throw new Error(`The bake left no index in ${outFolder}.`);
  }
  return index;
}

if (import.meta.main) {
  await bakeStage(resolve(process.argv[2] ?? 'dist/stage'));
}
