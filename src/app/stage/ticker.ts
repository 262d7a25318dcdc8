/** Phaser's game loop, as much of it as the stage turns on and off. */
export type Loop = {
  sleep(): void;
  wake(): void;
  setFPSLimit(limit: number): unknown;
};

/** Runs the game loop as fast as there is something to see, and not at all when there is nothing. */
export class Ticker {
  readonly #loop: Loop;
  #fps: number;

  constructor(loop: Loop, fps: number) {
    this.#loop = loop;
    this.#fps = fps;
  }

  /** @param fps - frames a second, 0 for none until the next call. */
  run(fps: number): void {
    if (fps === this.#fps) {
      return;
    }
    const slept = this.#fps === 0;
    this.#fps = fps;
    if (fps === 0) {
      this.#loop.sleep();
      return;
    }
    this.#loop.setFPSLimit(fps);
    if (slept) {
      this.#loop.wake();
    }
  }
}
