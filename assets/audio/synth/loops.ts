/** What the loops are put together from; see beds.ts on why all of it comes round. */
import { swell } from './envelope.ts';
import { cosine, sine } from './exact-math.ts';
import { bandpass, filteredLoop, highpass, lowpass, type Filter } from './filter.ts';
import { whiteNoise } from './noise.ts';
import { peak, render, rms, scaled, type Placement, type Signal } from './signal.ts';
import { shaped, tap, thud } from './voices.ts';

/**
 * Seconds of every loop: 500 frames of the mp3, so that the encoder meets the same samples at the
 * same place of a frame on both sides of the seam; see encodeLoop in ../mp3.ts.
 */
export const LOOP_SECONDS = 18;

/** Noise in a band, coming round after `seconds`, at an RMS of 1. */
export function air(seconds: number, seed: string, ...band: readonly Filter[]): Signal {
  const noise = filteredLoop(whiteNoise(seconds, seed), ...band);
  return scaled(noise, 1 / rms(noise));
}

/** A slow movement between 1 - depth and 1, `turns` times a loop; `phase` in turns. */
export const drifting =
  (seconds: number, turns: number, depth: number, phase: number) =>
  (time: number): number =>
    1 - (depth * (1 - cosine((time * turns) / seconds + phase))) / 2;

/** A car far off: it comes, and goes more slowly. */
export function car(seed: string, seconds: number, hz: number): Signal {
  const tyres = air(seconds, seed, bandpass(hz, 0.7), lowpass(hz * 2));
  return shaped(tyres, (time) => swell(time, 0, seconds) * swell(time, -seconds / 2, seconds));
}

/** Steps that come nearer and go away; heel and sole, left and right not quite the same. */
export function walk(at: number, count: number, hz: number): Placement[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const moment = at + 0.56 * index + 0.02 * (index % 2);
    const gain = 0.25 + 0.75 * swell(index + 1, 0, count + 1);
    const heel = thud(`heel-${hz}-${index}`, hz + 9 * (index % 2), 0.022);
    const sole = thud(`sole-${hz}-${index}`, hz * 1.6, 0.012);
    return [
      { sound: heel, at: moment, gain },
      { sound: sole, at: moment + 0.09, gain: gain * 0.35 },
    ];
  });
}

/** The loop at full scale. */
export const atPeak = (loop: Signal): Signal => scaled(loop, 1 / peak(loop));

/** People who talk where no word is understood: a vowel's band, broken four times a second. */
export function talk(seed: string, seconds: number): Signal {
  const voice = air(seconds, seed, bandpass(460, 1.6), lowpass(800));
  return shaped(
    voice,
    (time) =>
      swell(time, 0, seconds) * (0.55 + 0.3 * sine(3.7 * time) + 0.15 * sine(1.3 * time + 0.2)),
  );
}

/** Somebody types at another desk, `count` keys from `at` on. */
export function keys(seed: string, at: number, count: number): Placement[] {
  return Array.from({ length: count }, (_, index) => ({
    sound: tap(`${seed}-${index}`, 1500 + 120 * (index % 4), 0.05),
    at: at + 0.19 * index + 0.06 * (index % 3),
    gain: 0.6 + 0.2 * (index % 3),
  }));
}

/** A telephone in another room: two rings of a two-tone bell. */
export function telephone(at: number): Placement[] {
  const ring = render(
    0.8,
    (time) =>
      (sine(780 * time) + sine(940 * time)) *
      (0.6 + 0.4 * sine(20 * time)) *
      swell(time, -0.05, 0.8),
  );
  return [
    { sound: ring, at, gain: 0.5 },
    { sound: ring, at: at + 1.6, gain: 0.5 },
  ];
}

/** A clock that ticks once a second over the whole loop. */
export const clock = (): Placement[] =>
  Array.from({ length: LOOP_SECONDS }, (_, index) => ({
    sound: tap(`tick-${index % 2}`, index % 2 === 0 ? 1900 : 1600, 0.06),
    at: index + 0.5,
    gain: 1 - 0.25 * (index % 2),
  }));

/** A table fan: air, and blades that pass 18 times a second. */
export const fan = (): Signal =>
  shaped(
    air(LOOP_SECONDS, 'fan', highpass(100), lowpass(480), lowpass(1400)),
    (time) => 0.92 + 0.08 * sine(18 * time),
  );
