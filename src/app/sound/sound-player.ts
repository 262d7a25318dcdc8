import { changeCues } from './change-cues.ts';
import type { Clip, Clips } from './clip.ts';
import { watchPresence, type Page } from './presence.ts';
import type { Sound, SoundProblem } from './sound.ts';
import type { Speaker } from './speaker.ts';

/** What a sound player starts with. */
export type SoundStart = {
  readonly clips: Clips;
  /** Opens the speaker, which is not asked for anything before sound is first to be heard. */
  readonly openSpeaker: (onLoadError: (clip: Clip, detail: string) => void) => Speaker;
  readonly page: Page;
  readonly volume: number;
  readonly muted: boolean;
  /** What has gone wrong already. */
  readonly problems: readonly SoundProblem[];
};

/** A device whose audio never starts gets this many new contexts, not one for every gesture. */
const MAX_RESETS = 3;

/**
 * The sound as the app knows it: remembers what should be heard, and has the speaker do it whenever
 * it may be heard: not muted, not suspended, the page in view.
 */
export class SoundPlayer implements Sound {
  readonly #clips: Clips;
  readonly #speaker: Speaker;
  readonly #problems = new Map<string, SoundProblem>();
  readonly #unwatch: () => void;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #music = '';
  #volume: number;
  #muted: boolean;
  #asleep: 'no' | 'asked' | 'hidden' | 'closed' = 'no';
  #touched = false;
  #waking = false;
  #resets = 0;

  constructor(start: SoundStart) {
    this.#clips = start.clips;
    this.#speaker = start.openSpeaker((clip, detail) =>
      this.#report({ id: clip.id, reason: 'load-failed', detail }),
    );
    this.#volume = clamped(start.volume, 1);
    this.#muted = start.muted;
    for (const problem of start.problems) this.#report(problem);
    if (start.page.hidden) this.#asleep = 'hidden';
    this.#unwatch = watchPresence(start.page, {
      left: () => this.#leave(),
      gesture: () => this.#greet(),
    });
    this.#settle();
  }

  setMusic(id: string): void {
    const silence = id === '' || id === 'none';
    this.#music = silence ? '' : (this.#find(this.#clips.music, id)?.id ?? '');
    if (this.#audible() && !this.#waking) this.#playMusic();
  }

  play(id: string): void {
    const clip = this.#find(this.#clips.sounds, id);
    if (clip && this.#audible()) this.#ask(() => this.#speaker.strike(clip));
  }

  playChange(change: { readonly trust: number; readonly partnership: number }): void {
    for (const { id, afterMs } of changeCues(change)) {
      if (afterMs === 0) this.play(id);
      else this.#later(afterMs, () => this.play(id));
    }
  }

  #later(afterMs: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, afterMs);
    this.#timers.add(timer);
  }

  setVolume(volume: number): void {
    this.#volume = clamped(volume, this.#volume);
    if (this.#touched) this.#ask(() => this.#speaker.setVolume(this.#volume));
  }

  setMuted(on: boolean): void {
    if (on === this.#muted) return;
    this.#muted = on;
    this.#settle();
  }

  suspend(): void {
    this.#fall('asked');
  }

  resume(): void {
    if (this.#asleep === 'closed' || this.#asleep === 'no') return;
    this.#asleep = 'no';
    this.#settle();
  }

  close(): void {
    if (this.#asleep === 'closed') return;
    this.#asleep = 'closed';
    this.#unwatch();
    for (const timer of this.#timers) clearTimeout(timer);
    if (this.#touched) this.#ask(() => this.#speaker.close());
  }

  playing(): { music: string; muted: boolean; volume: number } {
    return { music: this.#music, muted: this.#muted, volume: this.#volume };
  }

  problems(): readonly SoundProblem[] {
    return [...this.#problems.values()];
  }

  /** Remembers a problem, once for each id and reason. */
  #report(problem: SoundProblem): void {
    const key = `${problem.reason} ${problem.id}`;
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  #leave(): void {
    if (this.#asleep === 'no') this.#fall('hidden');
  }

  /** A gesture is the one moment in which every browser lets audio start. */
  #greet(): void {
    if (this.#asleep === 'hidden') this.resume();
    else if (this.#audible() && !this.#running()) this.#settle();
  }

  #fall(asleep: 'asked' | 'hidden'): void {
    if (this.#asleep === 'closed') return;
    this.#asleep = asleep;
    this.#settle();
  }

  #audible(): boolean {
    return !this.#muted && this.#asleep === 'no';
  }

  /** Makes the speaker agree with what is wanted, after anything has changed. */
  #settle(): void {
    if (this.#audible()) void this.#wake();
    else if (this.#touched)
      this.#ask(() => {
        this.#speaker.setMuted(this.#muted);
        this.#speaker.sleep();
      });
  }

  async #wake(): Promise<void> {
    this.#touched = true;
    this.#ask(() => {
      this.#speaker.setVolume(this.#volume);
      this.#speaker.setMuted(false);
    });
    if (this.#waking) return;
    this.#waking = true;
    const running = await this.#speaker.wake().catch(() => false);
    this.#waking = false;
    if (this.#audible()) this.#fill(running);
  }

  #fill(running: boolean): void {
    if (running) this.#resets = 0;
    else if (this.#resets < MAX_RESETS) {
      this.#resets++;
      this.#ask(() => this.#speaker.reset());
    }
    for (const clip of this.#clips.sounds.values()) this.#ask(() => this.#speaker.load(clip));
    this.#playMusic();
  }

  #playMusic(): void {
    for (const [id, clip] of this.#clips.music)
      this.#ask(() =>
        id === this.#music ? this.#speaker.fadeIn(clip) : this.#speaker.fadeOut(clip),
      );
  }

  #running(): boolean {
    let running = false;
    this.#ask(() => {
      running = this.#speaker.isRunning();
    });
    return running;
  }

  #find(clips: ReadonlyMap<string, Clip>, id: string): Clip | undefined {
    const clip = clips.get(id);
    if (!clip) this.#report({ id, reason: 'unknown-id', detail: `No sound is called ${id}` });
    return clip;
  }

  /** Asks something of the speaker; what it throws goes no further. */
  #ask(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#report({ id: '', reason: 'speaker-failed', detail: String(error) });
    }
  }
}

const clamped = (volume: number, otherwise: number): number =>
  Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : otherwise;
