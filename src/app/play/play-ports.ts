import type { StageSnapshot } from '../session/stage-snapshot.ts';

/** A stage that has been opened in its place. */
export type StagePort = {
  /** Shows a moment in place of the one before. */
  show(snapshot: StageSnapshot): void;
  /** Whether everything swaps at once instead of moving. */
  setCalm(calm: boolean): void;
  /** Stands still, so that the conversation has the machine to itself, until `goOn`. */
  hold(): void;
  goOn(): void;
  close(): void;
};

/** What playing asks of the sound; see `app/sound/sound.ts`. */
export type SoundPort = {
  setMusic(id: string): void;
  play(id: string): void;
  playChange(change: { readonly trust: number; readonly partnership: number }): void;
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  close(): void;
};

/** How the companions are loaded; either may be missing. */
export type PlayPorts = {
  /** Loads the stage and opens it in `host`, an empty element that fills its part of the page. */
  readonly stage?: (host: HTMLElement) => Promise<StagePort>;
  /** Loads the sound; called in or after a gesture, and only when sound is wanted. */
  readonly sound?: (options: { volume: number; muted: boolean }) => Promise<SoundPort>;
};
