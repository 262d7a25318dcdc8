/** How often the stage must be drawn. */

/** Frames a second while something moves; the eye asks no more of cut paper. */
export const MOVING_FPS = 30;
/** The same where frames are dear: cut paper that is moved by hand is filmed at no more. */
export const SPARING_FPS = 15;
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
  /** Frames a second while something moves. */
  readonly movingFps: number;
};

/** A blink is shorter than a frame of a resting stage. */
const BLINK_NOTICE_MS = 150;

/** Frames a second, 0 for sleep. */
export function paceOf(activity: Activity): number {
  const { hidden, moving, alive, quietMs, untilBlinkMs, movingFps } = activity;
  if (hidden) {
    return 0;
  }
  if (moving) {
    return movingFps;
  }
  if (!alive || quietMs >= DOZE_AFTER_MS) {
    return 0;
  }
  return untilBlinkMs < BLINK_NOTICE_MS ? MOVING_FPS : RESTING_FPS;
}

/** A frame may take so much of the main thread's time that a key pressed meanwhile hardly waits. */
const DEAR_FRAME_MS = 12;
/** Frames that are drawn before they are judged, and that a judgement reaches back over. */
const JUDGED_FRAMES = 15;

/**
 * Watches what frames of movement cost, the browser's part of them included.
 *
 * Where they are dear there are fewer, so that a press seldom falls into one. A machine that was
 * slow once is not tried again.
 */
export class FrameCost {
  #frames = 0;
  #meanMs = 0;
  #movingFps: number = MOVING_FPS;

  /** Frames a second that the stage may draw while something moves. */
  get movingFps(): number {
    return this.#movingFps;
  }

  /** @param ms - from the beginning of a frame to the task that follows it. */
  note(ms: number): void {
    this.#frames += 1;
    this.#meanMs += (ms - this.#meanMs) / Math.min(this.#frames, JUDGED_FRAMES);
    if (this.#frames >= JUDGED_FRAMES && this.#meanMs > DEAR_FRAME_MS) {
      this.#movingFps = SPARING_FPS;
    }
  }
}

/** How much longer than asked for a frame may take: one of the screen's. */
const LATE_MS = 17;
const LONGEST_FRAME_MS = 200;
const PATIENCE_MS = 3000;

/** Notices a machine that cannot draw as many frames as it should for three seconds of movement. */
export class SlowWatch {
  #slowMs = 0;

  /**
   * @param fps - frames a second that were asked for.
   * @returns whether the stage had better stop moving.
   */
  isTooSlow(frameMs: number, moving: boolean, fps: number): boolean {
    if (!moving || frameMs <= 1000 / fps + LATE_MS) {
      this.#slowMs = 0;
    } else {
      // A pause of the whole page is not slow drawing.
      this.#slowMs += Math.min(frameMs, LONGEST_FRAME_MS);
    }
    return this.#slowMs >= PATIENCE_MS;
  }
}
