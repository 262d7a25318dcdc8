import { lerp, progress } from './interpolation.ts';

/** How the room answers to the client's trust. */
export type Ambience = {
  /** Strength of the lamp, 0 to 1. */
  readonly lamp: number;
  /** Strength of the warm light that only trust brings, 0 to 1. */
  readonly warmth: number;
  /** Saturation of the whole picture, 0.8 to 1. */
  readonly saturation: number;
};

/** The lamp at middling trust, so that full trust is 15 % above it. */
const MIDDLING_LAMP = 1 / 1.15;

/**
 * The light of the room at a level of trust, 0-100.
 *
 * From 50 to 90 the lamp gains 15 % and the room grows warmer; from 45 down to 20 the picture loses
 * a fifth of its colour and the lamp a tenth.
 */
export const ambienceOf = (trust: number): Ambience => ({
  lamp: MIDDLING_LAMP * lerp(lerp(0.9, 1, progress(trust, 20, 45)), 1.15, progress(trust, 50, 90)),
  warmth: progress(trust, 55, 90),
  saturation: lerp(0.8, 1, progress(trust, 20, 45)),
});
