/** How often the stage must be drawn. */

/** Frames a second while something moves; the eye asks no more of cut paper. */
export const MOVING_FPS = 30;
/** Frames a second while somebody only breathes. */
export const RESTING_FPS = 8;

/** A resting stage stops altogether when nobody has touched anything for this long. */
const DOZE_AFTER_MS = 60_000;

export type Activity = {
  readonly hidden: boolean;
  /** Whether something moves that one looks at. */
  readonly moving: boolean;
  /** Whether somebody breathes. */
  readonly alive: boolean;
  /** Milliseconds since the last snapshot or movement of the pointer. */
  readonly quietMs: number;
  /** Milliseconds until somebody blinks. */
  readonly untilBlinkMs: number;
};

/** A blink is shorter than a frame of a resting stage. */
const BLINK_NOTICE_MS = 150;

/** Frames a second, 0 for sleep. */
export function paceOf({ hidden, moving, alive, quietMs, untilBlinkMs }: Activity): number {
  if (hidden) {
    return 0;
  }
  if (moving) {
    return MOVING_FPS;
  }
  if (!alive || quietMs >= DOZE_AFTER_MS) {
    return 0;
  }
  return untilBlinkMs < BLINK_NOTICE_MS ? MOVING_FPS : RESTING_FPS;
}

const SLOW_FRAME_MS = 50;
const PATIENCE_MS = 3000;

/** Notices a machine that cannot draw 20 frames a second for three seconds of movement. */
export class SlowWatch {
  #slowMs = 0;

  /** @returns whether the stage had better stop moving. */
  isTooSlow(frameMs: number, moving: boolean): boolean {
    if (!moving || frameMs <= SLOW_FRAME_MS) {
      this.#slowMs = 0;
    } else {
      // A pause of the whole page is not slow drawing.
      this.#slowMs += Math.min(frameMs, 4 * SLOW_FRAME_MS);
    }
    return this.#slowMs >= PATIENCE_MS;
  }
}
