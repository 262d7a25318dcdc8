import { lerp, progress, swing } from './interpolation.ts';
import type { Point } from './view.ts';

const CLOSE = 1.14;
const MOVE_MS = 700;
const SHAKE_MS = 320;
const SHAKE_PX = 5;

type Move = { readonly from: number; readonly to: number; readonly at: number };

/** The camera: wide or close, and now and then shaken. Times are milliseconds of one clock. */
export class Camera {
  #move: Move = { from: 1, to: 1, at: -Infinity };
  #shakenAt = -Infinity;

  /** Follows `close`, `wide` or `shake`; with `still`, it jumps, and nothing shakes. */
  direct(value: string, now: number, still: boolean): void {
    if (value === 'shake') {
      this.#shakenAt = still ? -Infinity : now;
      return;
    }
    const to = value === 'close' ? CLOSE : 1;
    this.#move = { from: still ? to : this.zoomAt(now), to, at: now };
  }

  zoomAt(now: number): number {
    const { from, to, at } = this.#move;
    return lerp(from, to, swing(progress(now, at, at + MOVE_MS)));
  }

  /** In CSS pixels, dying away within a third of a second. */
  shakeAt(now: number): Point {
    const elapsed = now - this.#shakenAt;
    if (elapsed >= SHAKE_MS) {
      return { x: 0, y: 0 };
    }
    const strength = SHAKE_PX * (1 - elapsed / SHAKE_MS);
    return { x: Math.sin(elapsed / 16) * strength, y: Math.cos(elapsed / 23) * strength * 0.5 };
  }

  isMoving(now: number): boolean {
    return now < this.#move.at + MOVE_MS || now < this.#shakenAt + SHAKE_MS;
  }
}
