import { lerp, progress, swing } from './interpolation.ts';
import type { Layout } from './layout.ts';
import type { Point } from './view.ts';

/** What of the set the window shows, and what a close camera closes in on. */
export type Aim = { readonly layout: Layout; readonly focus: Point };

/** As long as somebody takes to walk in, so that the picture makes room meanwhile. */
const MOVE_MS = 600;

type Move = { readonly from: Aim; readonly to: Aim; readonly at: number };

const isSame = (a: Aim, b: Aim): boolean => JSON.stringify(a) === JSON.stringify(b);

const between = (from: Aim, to: Aim, amount: number): Aim => ({
  layout: {
    manner: to.layout.manner,
    scale: lerp(from.layout.scale, to.layout.scale, amount),
    x: lerp(from.layout.x, to.layout.x, amount),
    y: lerp(from.layout.y, to.layout.y, amount),
  },
  focus: {
    x: lerp(from.focus.x, to.focus.x, amount),
    y: lerp(from.focus.y, to.focus.y, amount),
  },
});

/** Glides from one aim to the next when people come and go. Times are milliseconds of one clock. */
export class Framing {
  #move: Move | null = null;
  #occasion = '';

  /**
   * Where the picture is at `now` on its way to an aim.
   *
   * @param occasion - names the set and the window; in another, the aim is reached at once.
   * @param still - whether any aim is reached at once.
   */
  toward(aim: Aim, occasion: string, now: number, still: boolean): Aim {
    const former = this.#move;
    if (former === null || still || occasion !== this.#occasion) {
      this.#move = { from: aim, to: aim, at: now - MOVE_MS };
    } else if (!isSame(former.to, aim)) {
      this.#move = { from: this.#at(former, now), to: aim, at: now };
    }
    this.#occasion = occasion;
    return this.#move === null ? aim : this.#at(this.#move, now);
  }

  isMoving(now: number): boolean {
    return this.#move !== null && now < this.#move.at + MOVE_MS;
  }

  #at({ from, to, at }: Move, now: number): Aim {
    const amount = swing(progress(now, at, at + MOVE_MS));
    return amount === 1 ? to : between(from, to, amount);
  }
}
