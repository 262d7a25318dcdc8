/** Phaser's game loop, as much of it as the stage uses. */
export type Loop = {
  sleep(): void;
  wake(): void;
  /** Draws one frame now. */
  tick(): void;
};

/** From this rate on frames come with the screen's; below, a clock is cheaper. */
const SMOOTH_FROM = 20;

/** Runs the game loop as fast as there is something to see, and not at all when there is nothing. */
export class Ticker {
  readonly #loop: Loop;
  #fps: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param loop - running at its full rate. */
  constructor(loop: Loop, fps: number) {
    this.#loop = loop;
    this.#fps = fps;
  }

  /** Whether frames come with the screen's. */
  get isSmooth(): boolean {
    return this.#fps >= SMOOTH_FROM;
  }

  /** @param fps - frames a second, 0 for none until the next call. */
  run(fps: number): void {
    if (fps === this.#fps) {
      return;
    }
    this.#fps = fps;
    clearInterval(this.#timer);
    if (fps >= SMOOTH_FROM) {
      this.#loop.wake();
      return;
    }
    this.#loop.sleep();
    if (fps > 0) {
      this.#timer = setInterval(() => this.#loop.tick(), 1000 / fps);
    }
  }
}
