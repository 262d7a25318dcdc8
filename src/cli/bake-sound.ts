import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE, LOOP_STARTS_AT_MS } from '../../assets/audio/catalogue.ts';
import type { SoundManifest } from '../app/sound/manifest.ts';

const SOURCE = new URL('../../assets/audio/', import.meta.url);

/**
 * Copies every sound of the catalogue under a name that carries its content's hash, and writes
 * `sound.json` beside them. The copies can be cached for ever, the manifest not.
 *
 * @param outFolder - is made if it is missing; other files in it stay.
 * @returns the manifest as written. Throws when a file of the catalogue is missing.
 */
export async function bakeSound(outFolder = 'dist/sound'): Promise<SoundManifest> {
  await mkdir(outFolder, { recursive: true });
  const manifest: SoundManifest = { version: 1, music: {}, sounds: {} };
  for (const [id, entry] of Object.entries(CATALOGUE)) {
    const file = await copyHashed(id, outFolder);
    if (entry.kind === 'accent') manifest.sounds[id] = { file };
    else
      manifest.music[id] = {
        file,
        loopStartMs: LOOP_STARTS_AT_MS,
        loopMs: entry.seconds * 1000,
      };
  }
  await writeFile(join(outFolder, 'sound.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function copyHashed(id: string, outFolder: string): Promise<string> {
  const content = await readFile(new URL(`${id}.mp3`, SOURCE));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${id}-${hash}.mp3`;
  await writeFile(join(outFolder, file), content);
  return file;
}
