import { signal, type ReadonlySignal } from '@preact/signals';
import type { Clock } from './clock.ts';

/** The time left for a decision. */
export type TimeLeft = { readonly totalSeconds: number; readonly seconds: number };

/**
 * Counts a decision's time down in whole seconds.
 *
 * It stands still while there is any reason to pause, such as a hidden tab or an open dialog; the
 * part of a second that had run is lost in the player's favour.
 */
export class Countdown {
  readonly #left = signal<TimeLeft | null>(null);
  readonly #clock: Clock;
  readonly #paused = new Set<string>();
  #onEnd: () => void = () => undefined;
  #cancel: () => void = () => undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `null` when no timer runs. */
  get left(): ReadonlySignal<TimeLeft | null> {
    return this.#left;
  }

  start(totalSeconds: number, onEnd: () => void): void {
    this.stop();
    this.#onEnd = onEnd;
    this.#left.value = { totalSeconds, seconds: totalSeconds };
    this.#schedule();
  }

  stop(): void {
    this.#cancel();
    this.#left.value = null;
  }

  pause(reason: string): void {
    this.#paused.add(reason);
    this.#cancel();
  }

  resume(reason: string): void {
    if (this.#paused.delete(reason)) this.#schedule();
  }

  #schedule(): void {
    this.#cancel();
    if (this.#left.value === null || this.#paused.size > 0) return;
    this.#cancel = this.#clock.after(1_000, () => this.#tick());
  }

  #tick(): void {
    const left = this.#left.value;
    if (left === null) return;
    if (left.seconds > 1) {
      this.#left.value = { ...left, seconds: left.seconds - 1 };
      this.#schedule();
      return;
    }
    this.stop();
    this.#onEnd();
  }
}
