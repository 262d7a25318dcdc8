const CLOSED_MS = 120;
const SHORTEST_MS = 3000;
const LONGEST_MS = 6000;

/** Closes the eyes for 120 ms every 3 to 6 seconds. */
export class Blink {
  readonly #random: () => number;
  #next: number;

  /** @param random - yields 0 to 1; chance is only in the eyelids, never in the story. */
  constructor(random: () => number, now: number) {
    this.#random = random;
    this.#next = this.#after(now);
  }

  #after(now: number): number {
    return now + SHORTEST_MS + this.#random() * (LONGEST_MS - SHORTEST_MS);
  }

  /** Whether the eyes are shut; to be asked with growing times. */
  isClosed(now: number): boolean {
    if (now >= this.#next + CLOSED_MS) {
      this.#next = this.#after(now);
    }
    return now >= this.#next;
  }

  /** When the eyes next shut. */
  get next(): number {
    return this.#next;
  }
}
