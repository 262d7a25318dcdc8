import { progress, swing } from './interpolation.ts';

const FADE_MS = 300;
const STILL_FADE_MS = 75;

/**
 * Scene changes by light: it goes down, the set is exchanged in the dark, it comes up again.
 *
 * 600 ms in all, 150 with reduced motion. `T` is the set.
 */
export class Curtain<T> {
  readonly #still: () => boolean;
  #shown: T | null = null;
  #next: { readonly set: T | null } | null = null;
  /** How far the light was up when it began to go down. */
  #from = 0;
  #turnedAt = -Infinity;

  constructor(still: () => boolean) {
    this.#still = still;
  }

  /** The set on stage now, or `null` for none. */
  get shown(): T | null {
    return this.#shown;
  }

  /** The set that is or will be on stage when the light is up again. */
  get coming(): T | null {
    return this.#next === null ? this.#shown : this.#next.set;
  }

  /** Begins the change to another set, or to none; a change on its way goes to the latest. */
  change(set: T | null, now: number): void {
    if (this.#next === null) {
      this.#from = this.lightAt(now);
      this.#turnedAt = this.#from === 0 ? -Infinity : now;
    }
    this.#next = { set };
  }

  /**
   * Exchanges the set if the light is down.
   *
   * @returns whether it did.
   */
  exchange(now: number): boolean {
    if (this.#next === null || now < this.#turnedAt + this.#fadeMs()) {
      return false;
    }
    this.#shown = this.#next.set;
    this.#next = null;
    this.#turnedAt = now;
    return true;
  }

  /** How far the light is up, 0 to 1. */
  lightAt(now: number): number {
    if (this.#next === null && this.#shown === null) {
      return 0;
    }
    const faded = swing(progress(now, this.#turnedAt, this.#turnedAt + this.#fadeMs()));
    return this.#next === null ? faded : this.#from * (1 - faded);
  }

  isMoving(now: number): boolean {
    return this.#next !== null || now < this.#turnedAt + this.#fadeMs();
  }

  #fadeMs(): number {
    return this.#still() ? STILL_FADE_MS : FADE_MS;
  }
}
