import type { SoundManifest } from './manifest.ts';

/** A sound file that can be played. */
export type Clip = {
  readonly id: string;
  readonly url: string;
  /** The part that repeats, in milliseconds; `null` for a sound that is heard once. */
  readonly loop: { readonly startMs: number; readonly lengthMs: number } | null;
};

/** The sounds of a manifest, by the id that stories name. */
export type Clips = {
  readonly music: ReadonlyMap<string, Clip>;
  readonly sounds: ReadonlyMap<string, Clip>;
};

/** No sounds at all: what is left when the manifest cannot be read. */
export const NO_CLIPS: Clips = { music: new Map(), sounds: new Map() };

/** Resolves a manifest's files against the folder it came from, which ends in a slash. */
export function clipsOf(manifest: SoundManifest, folder: string): Clips {
  const music = Object.entries(manifest.music).map(([id, { file, loopStartMs, loopMs }]): Clip => {
    return { id, url: folder + file, loop: { startMs: loopStartMs, lengthMs: loopMs } };
  });
  const sounds = Object.entries(manifest.sounds).map(([id, { file }]): Clip => {
    return { id, url: folder + file, loop: null };
  });
  return { music: byId(music), sounds: byId(sounds) };
}

const byId = (clips: readonly Clip[]): ReadonlyMap<string, Clip> =>
  new Map(clips.map((clip) => [clip.id, clip]));
