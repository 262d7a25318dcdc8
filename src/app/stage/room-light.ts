import { ambienceOf, type Ambience } from './ambience.ts';
import { lerp, progress, swing } from './interpolation.ts';

const CHANGE_MS = 900;
/** So many points of trust lost at once are bad news. */
const BAD_NEWS = 8;
const CLOUD_MS = 1600;
/** At its darkest, a cloud takes this share of the lamp and this much of the colour. */
const CLOUDED_LAMP = 0.4;
const CLOUDED_SATURATION = 0.12;

/**
 * The light of the room over time: it follows trust slowly, and at bad news a cloud passes.
 *
 * Times are milliseconds of one clock. With reduced motion the light changes at once, and nothing
 * passes.
 */
export class RoomLight {
  readonly #still: () => boolean;
  #trust: { readonly from: number; readonly to: number; readonly at: number } | null = null;
  #cloudAt = -Infinity;

  constructor(still: () => boolean) {
    this.#still = still;
  }

  /** Follows a level of trust, 0-100; the first one is there at once. */
  follow(trust: number, now: number): void {
    const before = this.#trust;
    if (before?.to === trust) {
      return;
    }
    if (before !== null && before.to - trust >= BAD_NEWS && !this.#still()) {
      this.#cloudAt = now;
    }
    const from = before === null || this.#still() ? trust : this.#trustAt(now);
    this.#trust = { from, to: trust, at: now };
  }

  at(now: number): Ambience {
    const { lamp, warmth, saturation } = ambienceOf(this.#trustAt(now));
    const cloud = this.#cloudAt + CLOUD_MS > now ? this.#cloud(now) : 0;
    return {
      lamp: lamp * (1 - CLOUDED_LAMP * cloud),
      warmth: warmth * (1 - cloud),
      saturation: saturation - CLOUDED_SATURATION * cloud,
    };
  }

  isMoving(now: number): boolean {
    const changedAt = this.#trust?.at ?? -Infinity;
    return !this.#still() && (now < changedAt + CHANGE_MS || now < this.#cloudAt + CLOUD_MS);
  }

  #trustAt(now: number): number {
    if (this.#trust === null) {
      return 50;
    }
    const { from, to, at } = this.#trust;
    return this.#still() ? to : lerp(from, to, swing(progress(now, at, at + CHANGE_MS)));
  }

  /** 0 for none, 1 when it is darkest: soon there, slowly gone. */
  #cloud(now: number): number {
    const passed = progress(now, this.#cloudAt, this.#cloudAt + CLOUD_MS);
    return this.#still() ? 0 : Math.sin(Math.PI * Math.sqrt(passed));
  }
}
