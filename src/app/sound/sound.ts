/** Why something could not be heard. */
export const SOUND_FAILURES = [
  'no-manifest',
  'unknown-id',
  'load-failed',
  'speaker-failed',
] as const;

/** Something that could not be heard; for tests and for developers, never for the player. */
export type SoundProblem = {
  /** The id of a sound or a bed, or `''` when it concerns all of them. */
  readonly id: string;
  readonly reason: (typeof SOUND_FAILURES)[number];
  readonly detail: string;
};

/**
 * What the app can ask of the sound. Nothing here throws or makes anyone wait: a sound that is
 * missing, late or not allowed is left out.
 */
export type Sound = {
  /** Crossfades to a bed by its id; `''` and `'none'` are silence. */
  setMusic(id: string): void;
  /** Plays a short sound once, now or not at all. */
  play(id: string): void;
  /** Plays what a movement of the two scores sounds like; see `changeCues`. */
  playChange(change: { readonly trust: number; readonly partnership: number }): void;
  /** Sets the volume of everything, 0-1; values outside are clamped. */
  setVolume(volume: number): void;
  /** While muted nothing runs and nothing is fetched. Call with `false` from a gesture. */
  setMuted(on: boolean): void;
  /** Silences everything until `resume`, whatever the page does meanwhile. */
  suspend(): void;
  resume(): void;
  /** Ends for good and lets go of the page's events. */
  close(): void;
  /** What has been asked for last, whether or not it can be heard at this moment. */
  playing(): { readonly music: string; readonly muted: boolean; readonly volume: number };
  /** What could not be heard so far, each thing once. */
  problems(): readonly SoundProblem[];
};
