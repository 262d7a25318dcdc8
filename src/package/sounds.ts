/** Which of the sounds a pack lets hear. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PlayFile } from '../contract/compiled.ts';
import type { Pictures } from './pictures.ts';

const fileSchema = z.looseObject({ file: z.string() });
const manifestSchema = z.looseObject({
  music: z.record(z.string(), fileSchema),
  sounds: z.record(z.string(), fileSchema),
});

/** Reads the sound of a build: the pack's own loops, and every short sound. */
export function readSounds(folder: string, plays: readonly PlayFile[]): Pictures {
  const file = join(folder, 'sound.json');
  if (!existsSync(file)) return { files: {}, media: [] };
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const names = new Set(plays.flatMap(({ music }) => Object.keys(music)));
  const music = Object.fromEntries(
    Object.entries(manifest.music).filter(([name]) => names.has(name)),
  );
  const heard = { ...manifest, music };
  const media = [...Object.values(music), ...Object.values(manifest.sounds)].map(
    (each) => each.file,
  );
  return { files: { 'sound.json': JSON.stringify(heard) }, media: [...new Set(media)].toSorted() };
}
