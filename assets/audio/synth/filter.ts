import { cosine, sine } from './exact-math.ts';
import { RATE, type Signal } from './signal.ts';

/** A second-order filter, its coefficients divided by a0. */
export type Filter = {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
};

/** Butterworth's steepness: flat up to the corner. */
const FLAT = 0.7071067811865476;

/**
 * Keeps what lies below `hz` (12 dB per octave). `q` above 0.71 rings at the corner.
 *
 * @see Robert Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients.
 */
export function lowpass(hz: number, q = FLAT): Filter {
  const { cos, alpha } = corner(hz, q);
  return over(1 + alpha, { b0: (1 - cos) / 2, b1: 1 - cos, b2: (1 - cos) / 2, cos, alpha });
}

/** Keeps what lies above `hz` (12 dB per octave). */
export function highpass(hz: number, q = FLAT): Filter {
  const { cos, alpha } = corner(hz, q);
  return over(1 + alpha, { b0: (1 + cos) / 2, b1: -1 - cos, b2: (1 + cos) / 2, cos, alpha });
}

/** Keeps what lies around `hz`, at its own loudness; the band is about `hz / q` wide. */
export function bandpass(hz: number, q: number): Filter {
  const { cos, alpha } = corner(hz, q);
  return over(1 + alpha, { b0: alpha, b1: 0, b2: -alpha, cos, alpha });
}

function corner(hz: number, q: number): { cos: number; alpha: number } {
  const turns = hz / RATE;
  return { cos: cosine(turns), alpha: sine(turns) / (2 * q) };
}

type Raw = { b0: number; b1: number; b2: number; cos: number; alpha: number };

function over(a0: number, { b0, b1, b2, cos, alpha }: Raw): Filter {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 };
}

/** A process that remembers: each sample in gives one sample out. */
export type Process = (value: number) => number;

/** Starts a filter from rest. */
export function started(filter: Filter): Process {
  let [z1, z2] = [0, 0];
  return (value) => {
    const out = filter.b0 * value + z1;
    z1 = filter.b1 * value - filter.a1 * out + z2;
    z2 = filter.b2 * value - filter.a2 * out;
    return out;
  };
}

/** Filters a sound that starts from silence. */
export function filtered(signal: Signal, ...filters: readonly Filter[]): Signal {
  return filters.reduce((sound, filter) => sound.map(started(filter)), signal);
}

/** Filters a loop: the filter has heard the loop once before, so that the ends meet. */
export function filteredLoop(loop: Signal, ...filters: readonly Filter[]): Signal {
  return filters.reduce((sound, filter) => processedLoop(sound, started(filter)), loop);
}

/** Runs a loop through a process twice and keeps the second round, so that the ends meet. */
export function processedLoop(loop: Signal, process: Process): Signal {
  loop.forEach((value) => process(value));
  return loop.map((value) => process(value));
}
