import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import type { Clip } from './clip.ts';

/** Where sound comes out. Its methods may throw; whoever holds it is prepared for that. */
export type Speaker = {
  /** Fetches and decodes a clip; doing so twice is doing so once. */
  load(clip: Clip): void;
  /** Plays a clip once, if the speaker is running and the clip is there within a moment. */
  strike(clip: Clip): void;
  /** Starts a loop softly, or lets one that is going come up again. */
  fadeIn(clip: Clip): void;
  /** Lets a loop go softly, then stops it. */
  fadeOut(clip: Clip): void;
  /** Sets the volume of everything, 0-1. */
  setVolume(volume: number): void;
  setMuted(on: boolean): void;
  /** Stops every loop and puts the audio hardware to sleep. */
  sleep(): void;
  /** Wakes the hardware; whether it is running, half a second later at the latest. */
  wake(): Promise<boolean>;
  isRunning(): boolean;
  /** Throws everything away, clips and hardware, and starts anew without waiting. */
  reset(): void;
  /** Lets go of every clip and sleeps. */
  close(): void;
};

/** A loop's way up or down, in milliseconds: longer than the stage's change of scene (600). */
const FADE_MS = 1500;
/** An accent that comes later than this belongs to a moment that is over. */
const LATE_MS = 300;
/** Longer than this, and a context that was told to resume is taken for dead. */
const WAKE_MS = 500;

/**
 * Opens Howler, the only door to it. Howler's context comes into being with the first call that
 * needs it, so make none before the player's first gesture.
 *
 * @param onLoadError - is told of a clip that cannot be fetched or decoded; it stays silent.
 */
export function openSpeaker(onLoadError: (clip: Clip, detail: string) => void): Speaker {
  // Howler's own ways of sleeping and unlocking would wake the context behind a hidden page.
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  return new HowlerSpeaker(onLoadError);
}

class HowlerSpeaker implements Speaker {
  readonly #onLoadError: (clip: Clip, detail: string) => void;
  readonly #howls = new Map<string, Howl>();
  /** Loops that have been started and not been stopped. */
  readonly #started = new Set<string>();
  /** Loops on their way to silence. */
  readonly #leaving = new Set<string>();

  constructor(onLoadError: (clip: Clip, detail: string) => void) {
    this.#onLoadError = onLoadError;
  }

  load(clip: Clip): void {
    this.#howl(clip);
  }

  #howl(clip: Clip): Howl {
    const known = this.#howls.get(clip.url);
    if (known) return known;
    const { loop } = clip;
    const howl: Howl = new Howl({
      src: [clip.url],
      format: ['mp3'],
      volume: loop ? 0 : 1,
      ...(loop ? { sprite: { loop: [loop.startMs, loop.lengthMs, true] } } : {}),
      onfade: () => this.#stopIfLeft(clip),
      onloaderror: (_id, error) => {
        if (this.#howls.get(clip.url) === howl) this.#onLoadError(clip, String(error));
      },
    });
    this.#howls.set(clip.url, howl);
    return howl;
  }

  strike(clip: Clip): void {
    if (!this.isRunning()) return;
    const howl = this.#howl(clip);
    if (howl.state() === 'loaded') {
      howl.play();
      return;
    }
    const askedAt = performance.now();
    howl.once('load', () => {
      if (this.isRunning() && performance.now() - askedAt < LATE_MS) howl.play();
    });
  }

  fadeIn(clip: Clip): void {
    const left = this.#leaving.delete(clip.url);
    if (this.#started.has(clip.url) && !left) return;
    const howl = this.#howl(clip);
    if (!left) howl.play('loop');
    this.#started.add(clip.url);
    const from = howl.volume();
    // A fade from a volume to itself never ends in Howler.
    if (from < 1) howl.fade(from, 1, FADE_MS);
  }

  fadeOut(clip: Clip): void {
    const howl = this.#howls.get(clip.url);
    if (!howl || !this.#started.has(clip.url)) return;
    this.#leaving.add(clip.url);
    const from = howl.volume();
    if (from > 0 && howl.playing()) howl.fade(from, 0, FADE_MS);
    else this.#stopIfLeft(clip, true);
  }

  /** Howler reports the end of every fade, also of one that another fade has replaced. */
  #stopIfLeft(clip: Clip, atOnce = false): void {
    const howl = this.#howls.get(clip.url);
    if (!howl || !this.#leaving.has(clip.url)) return;
    if (!atOnce && howl.volume() > 0) return;
    this.#leaving.delete(clip.url);
    this.#stop(clip.url, howl);
  }

  #stop(url: string, howl: Howl): void {
    this.#started.delete(url);
    howl.stop();
    howl.volume(0);
  }

  setVolume(volume: number): void {
    Howler.volume(volume);
  }

  setMuted(on: boolean): void {
    Howler.mute(on);
  }

  sleep(): void {
    this.#stopLoops();
    ignoreRefusal(Howler.ctx?.suspend());
  }

  #stopLoops(): void {
    for (const [url, howl] of this.#howls) if (this.#started.has(url)) this.#stop(url, howl);
    this.#leaving.clear();
  }

  async wake(): Promise<boolean> {
    ignoreRefusal(Howler.ctx?.resume());
    const until = performance.now() + WAKE_MS;
    while (!this.isRunning() && performance.now() < until) await pause(20);
    return this.isRunning();
  }

  isRunning(): boolean {
    return Howler.ctx?.state === 'running';
  }

  reset(): void {
    this.#forget();
    Howler.unload();
    ignoreRefusal(Howler.ctx?.resume());
  }

  close(): void {
    const howls = [...this.#howls.values()];
    this.#forget();
    for (const howl of howls) howl.unload();
    ignoreRefusal(Howler.ctx?.suspend());
  }

  #forget(): void {
    this.#howls.clear();
    this.#started.clear();
    this.#leaving.clear();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A context may refuse to sleep or wake; its state says so, and that is what is asked. */
function ignoreRefusal(done: Promise<void> | undefined): void {
  done?.catch(() => undefined);
}
