import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE, LOOP_STARTS_AT_MS } from '../../assets/audio/catalogue.ts';
import { parseSoundManifest } from '../../src/app/sound/manifest.ts';
import { bakeSound } from '../../src/cli/bake-sound.ts';

test('the build gets every sound under a hashed name, and a manifest that the app accepts', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'sound-')), 'sound');
  const manifest = await bakeSound(folder);
  const written: unknown = JSON.parse(readFileSync(join(folder, 'sound.json'), 'utf8'));
  expect(parseSoundManifest(written)).toEqual({ ok: true, value: manifest });
  const files = [...Object.values(manifest.music), ...Object.values(manifest.sounds)];
  const names = files.map(({ file }) => file);
  expect(readdirSync(folder).toSorted()).toEqual([...names, 'sound.json'].toSorted());
  const beds = Object.keys(CATALOGUE).filter((id) => CATALOGUE[id]?.kind === 'bed');
  expect(Object.keys(manifest.music)).toEqual(beds);
  expect(manifest.music['night']).toMatchObject({ loopStartMs: LOOP_STARTS_AT_MS, loopMs: 18_000 });
  expect(manifest.sounds['message']?.file).toMatch(/^message-[0-9a-f]{10}\.mp3$/);
  expect(await bakeSound(folder)).toEqual(manifest);
});
