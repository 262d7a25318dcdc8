import { err, type Result } from '../../core/base/result.ts';
import { jsonAt } from '../data/json-at.ts';
import { clipsOf, NO_CLIPS } from './clip.ts';
import { parseSoundManifest, type SoundManifest } from './manifest.ts';
import { SoundPlayer } from './sound-player.ts';
import type { Sound } from './sound.ts';
import { openSpeaker } from './speaker.ts';

/**
 * Opens the sound. Call it in or after the player's first gesture, from a module that is loaded
 * then; while `muted` it creates no audio context and fetches nothing but the manifest.
 *
 * The sound sleeps while the page is out of view and wakes with the next gesture on it.
 *
 * @param options.baseUrl - the folder of `sound.json`, with or without a slash at its end.
 * @param options.volume - 0-1.
 * @returns a sound in any case; one without a manifest is silent and says so in `problems`.
 */
export async function openSound(options: {
  readonly baseUrl: string;
  readonly volume: number;
  readonly muted: boolean;
}): Promise<Sound> {
  const folder = options.baseUrl.endsWith('/') ? options.baseUrl : `${options.baseUrl}/`;
  const manifest = await fetchManifest(`${folder}sound.json`);
  return new SoundPlayer({
    clips: manifest.ok ? clipsOf(manifest.value, folder) : NO_CLIPS,
    openSpeaker,
    page: document,
    volume: options.volume,
    muted: options.muted,
    problems: manifest.ok ? [] : [{ id: '', reason: 'no-manifest', detail: manifest.error }],
  });
}

async function fetchManifest(url: string): Promise<Result<SoundManifest, string>> {
  const json = await jsonAt(url);
  return json.ok ? parseSoundManifest(json.value) : err(`${url}: ${json.error}`);
}
