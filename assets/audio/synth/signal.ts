/** Sampled mono sound: numbers around 0, full scale at -1 and 1, `RATE` of them a second. */
export type Signal = Float64Array<ArrayBuffer>;

/** Samples a second of every sound here; what lies above 12 kHz is not missed in soft sounds. */
export const RATE = 24_000;

/** Number of samples in a time. */
export const samples = (seconds: number): number => Math.round(seconds * RATE);

/** Renders a function of time (in seconds from 0). */
export function render(seconds: number, value: (time: number) => number): Signal {
  return Float64Array.from({ length: samples(seconds) }, (_, index) => value(index / RATE));
}

/** A placement of one sound in another. */
export type Placement = { readonly sound: Signal; readonly at: number; readonly gain: number };

/** Adds sounds into a new silence of a length; what runs past the end is cut. */
export function mix(seconds: number, placements: readonly Placement[]): Signal {
  const target = new Float64Array(samples(seconds));
  for (const { sound, at, gain } of placements) {
    const start = samples(at);
    const end = Math.min(sound.length, target.length - start);
    for (let index = 0; index < end; index++)
      target[start + index] = (target[start + index] ?? 0) + gain * (sound[index] ?? 0);
  }
  return target;
}

/** Adds sounds into a new loop of a length; what runs past the end comes in at the beginning. */
export function mixLoop(seconds: number, placements: readonly Placement[]): Signal {
  const target = new Float64Array(samples(seconds));
  for (const { sound, at, gain } of placements) {
    const start = samples(at);
    sound.forEach((value, index) => {
      const place = (start + index) % target.length;
      target[place] = (target[place] ?? 0) + gain * value;
    });
  }
  return target;
}

/** The largest distance from 0. */
export const peak = (signal: Signal): number =>
  signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The root of the mean square. */
export const rms = (signal: Signal): number =>
  Math.sqrt(signal.reduce((sum, value) => sum + value * value, 0) / signal.length);

/** The signal at another amplitude. */
export const scaled = (signal: Signal, gain: number): Signal => signal.map((value) => gain * value);

/** The signal with its ends eased to silence, so that it neither starts nor stops with a click. */
export function eased(signal: Signal, inSeconds: number, outSeconds: number): Signal {
  const last = signal.length - 1;
  return signal.map((value, index) => {
    const opening = Math.min(1, index / samples(inSeconds));
    const closing = Math.min(1, (last - index) / samples(outSeconds));
    return value * opening * closing;
  });
}
