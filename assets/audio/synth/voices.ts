/** The instruments that the sounds are made of. Each returns about full scale; mixing sets levels. */
import { rise, struck } from './envelope.ts';
import { noteHz, sine } from './exact-math.ts';
import { bandpass, filtered, highpass, lowpass } from './filter.ts';
import { whiteNoise } from './noise.ts';
import { peak, RATE, render, scaled, type Signal } from './signal.ts';

/** One way in which a struck thing rings. */
export type Mode = {
  readonly hz: number;
  readonly gain: number;
  /** Seconds in which it becomes half as loud. */
  readonly halfLife: number;
};

/**
 * A struck thing: the sum of its modes. `attack` seconds is soft from about 0.004. The last tenth
 * is eased out, since a half-life never reaches silence by itself.
 */
export function ringing(seconds: number, attack: number, modes: readonly Mode[]): Signal {
  return render(seconds, (time) => {
    const ease = rise((seconds - time) / (seconds / 10));
    return modes.reduce(
      (sum, { hz, gain, halfLife }) =>
        sum + ease * gain * sine(hz * time) * struck(time, attack, halfLife),
      0,
    );
  });
}

/** A bar hit with a soft mallet: the tone, and its fourth harmonic for a moment. */
export function mallet(note: number, seconds: number): Signal {
  const hz = noteHz(note);
  return ringing(seconds, 0.006, [
    { hz, gain: 0.8, halfLife: seconds / 6 },
    { hz: 2 * hz, gain: 0.08, halfLife: seconds / 10 },
    { hz: 4 * hz, gain: 0.14, halfLife: 0.03 },
  ]);
}

/**
 * A piano string behind felt: few harmonics, a slow attack, two strings slightly apart that beat,
 * and the hammer's cloth against the key bed.
 */
export function feltNote(note: number, seconds: number): Signal {
  const hz = noteHz(note);
  const modes = [1, 2, 3, 4, 5].flatMap((harmonic) =>
    [0.9997, 1.0003].map((detune) => ({
      hz: hz * harmonic * detune * (1 + 0.0002 * harmonic * harmonic),
      gain: 0.42 / (harmonic * harmonic),
      halfLife: seconds / (4 + 3 * harmonic),
    })),
  );
  const strings = ringing(seconds, 0.014, modes);
  const cloth = filtered(whiteNoise(seconds, `cloth-${note}`), lowpass(320));
  return strings.map(
    (value, index) => value + 0.5 * (cloth[index] ?? 0) * struck(index / RATE, 0.006, 0.025),
  );
}

/** A knuckle on a wooden block: three modes of wood, gone in a tenth of a second. */
export function knock(hz: number): Signal {
  const wood = ringing(0.3, 0.003, [
    { hz, gain: 0.75, halfLife: 0.022 },
    { hz: hz * 2.42, gain: 0.22, halfLife: 0.01 },
    { hz: hz * 0.5, gain: 0.3, halfLife: 0.03 },
  ]);
  return mixed(wood, tap(`knock-${hz}`, hz * 2, 0.3), 0.25);
}

/** A short burst of noise around a pitch: a key, a latch, a fingertip. */
export function tap(seed: string, hz: number, seconds: number): Signal {
  const noise = filtered(whiteNoise(seconds, seed), bandpass(hz, 1.2));
  return normal(shaped(noise, (time) => struck(time, 0.001, 0.005)));
}

/** Something heavy and soft coming to rest: a foot, a door in its frame. */
export function thud(seed: string, hz: number, halfLife: number): Signal {
  const seconds = halfLife * 9;
  const body = ringing(seconds, 0.006, [
    { hz, gain: 0.7, halfLife },
    { hz: hz * 1.83, gain: 0.3, halfLife: halfLife * 0.6 },
  ]);
  const air = filtered(whiteNoise(seconds, seed), highpass(hz * 0.6), lowpass(hz * 5));
  return normal(
    mixed(body, normal(shaped(air, (time) => struck(time, 0.004, halfLife * 0.5))), 0.6),
  );
}

/** The sound under an envelope (a function of seconds). */
export const shaped = (sound: Signal, envelope: (time: number) => number): Signal =>
  sound.map((value, index) => value * envelope(index / RATE));

/** One sound with another laid over it from its beginning. */
export const mixed = (sound: Signal, over: Signal, gain: number): Signal =>
  sound.map((value, index) => value + gain * (over[index] ?? 0));

/** The sound at full scale. */
export const normal = (sound: Signal): Signal => scaled(sound, 1 / peak(sound));
