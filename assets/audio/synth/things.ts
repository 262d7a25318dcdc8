/** The short sounds of things: telephones, paper, machines, crockery, steps. */
import { rise, swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filtered, highpass, lowpass } from './filter.ts';
import { whiteNoise } from './noise.ts';
import { inRoom } from './reverb.ts';
import { mix, render, type Placement, type Signal } from './signal.ts';
import { mixed, normal, ringing, shaped, tap, thud } from './voices.ts';

const NEAR = { seconds: 0.5, damping: 0.5, wet: 0.22 };

/** A desk telephone rings once: two tones, its clapper 22 times a second. */
export function phoneRing(): Signal {
  const ring = render(
    0.85,
    (time) =>
      (0.5 * sine(784 * time) + 0.5 * sine(988 * time) + 0.12 * sine(1976 * time)) *
      (0.62 + 0.38 * sine(22 * time)) *
      rise(time / 0.02) *
      rise((0.85 - time) / 0.2),
  );
  return inRoom(ring, NEAR, 0.3);
}

/** A sheet is turned: three strokes of crackling noise. */
export function paper(): Signal {
  const strokes: Placement[] = [
    { sound: rustle('sheet', 0.2), at: 0, gain: 0.6 },
    { sound: rustle('turn', 0.34), at: 0.14, gain: 1 },
    { sound: rustle('lies', 0.16), at: 0.46, gain: 0.45 },
  ];
  return inRoom(mix(0.64, strokes), NEAR, 0.16);
}

/** Noise that a slower noise breaks into crackles. */
function rustle(seed: string, seconds: number): Signal {
  const hiss = filtered(whiteNoise(seconds, seed), bandpass(2600, 0.7), highpass(700));
  const grain = normal(filtered(whiteNoise(seconds, `${seed}-grain`), lowpass(70)));
  const crackles = hiss.map((value, index) => value * (0.25 + (grain[index] ?? 0) ** 2));
  return normal(shaped(crackles, (time) => swell(time, 0, seconds)));
}

/** A printer: it takes a sheet, and the carriage goes over it three times. */
export function printer(): Signal {
  const passes = [0.34, 0.72, 1.1].map((at, index) => ({
    sound: carriage(index % 2 === 0 ? 310 : 280),
    at,
    gain: 0.6,
  }));
  const feed: Placement[] = [
    { sound: rustle('feed', 0.24), at: 0.06, gain: 0.35 },
    { sound: thud('tray', 150, 0.02), at: 0, gain: 0.8 },
    { sound: tap('roller', 1300, 0.08), at: 0.3, gain: 0.4 },
  ];
  return inRoom(mix(1.45, [...feed, ...passes]), NEAR, 0.2);
}

/** A motor and its belt in one direction. */
function carriage(hz: number): Signal {
  const motor = render(0.34, (time) => 0.5 * sine(hz * time) + 0.25 * sine(2 * hz * time + 0.1));
  const belt = normal(filtered(whiteNoise(0.34, `belt-${hz}`), bandpass(1700, 0.9)));
  return shaped(mixed(motor, belt, 0.5), (time) => rise(time / 0.06) * rise((0.34 - time) / 0.08));
}

/** Four steps on a hard floor, heel and sole, coming nearer. */
export function steps(): Signal {
  const walk = [0, 1, 2, 3].flatMap((index) => [
    {
      sound: thud(`near-heel-${index}`, 118 + 8 * (index % 2), 0.02),
      at: 0.37 * index,
      gain: 0.55 + 0.15 * index,
    },
    { sound: tap(`near-sole-${index}`, 1100, 0.06), at: 0.37 * index + 0.07, gain: 0.18 },
  ]);
  return inRoom(mix(1.4, walk), { seconds: 0.8, damping: 0.6, wet: 0.3 }, 0.3);
}

/** Knife and fork on a plate. */
export function cutlery(): Signal {
  const touches: [at: number, hz: number, gain: number][] = [
    [0, 2150, 0.8],
    [0.11, 2780, 0.5],
    [0.34, 1930, 1],
    [0.43, 2520, 0.4],
  ];
  const plate = touches.map(([at, hz, gain]) => ({ sound: steel(hz), at, gain }));
  return inRoom(mix(0.75, plate), NEAR, 0.2);
}

/** Thin steel on china: bright, and stopped at once by the hand. */
const steel = (hz: number): Signal =>
  ringing(0.3, 0.0015, [
    { hz, gain: 0.5, halfLife: 0.025 },
    { hz: hz * 1.59, gain: 0.3, halfLife: 0.018 },
    { hz: hz * 0.46, gain: 0.3, halfLife: 0.014 },
  ]);

/** A small bell above a door is struck twice. */
export function bell(): Signal {
  return inRoom(
    mix(1.3, [
      { sound: brass(1318.5), at: 0, gain: 0.8 },
      { sound: brass(1318.5), at: 0.16, gain: 1 },
    ]),
    NEAR,
    0.3,
  );
}

/** Cast brass: hum, prime, tierce and nominal of a bell. */
const brass = (hz: number): Signal =>
  ringing(1.1, 0.002, [
    { hz: hz / 2, gain: 0.15, halfLife: 0.2 },
    { hz, gain: 0.5, halfLife: 0.14 },
    { hz: hz * 1.2, gain: 0.2, halfLife: 0.1 },
    { hz: hz * 2.02, gain: 0.25, halfLife: 0.06 },
  ]);

/** An engine starts, catches and settles. */
export function engine(): Signal {
  const starter = shaped(
    render(0.5, (time) => sine(64 * time) * (0.5 + 0.5 * sine(7 * time))),
    (time) => swell(time, 0, 0.5),
  );
  const running = shaped(
    render(
      1.2,
      (time) =>
        (0.6 * sine(46 * time) + 0.4 * sine(92 * time + 0.1) + 0.25 * sine(138 * time)) *
        (0.8 + 0.2 * sine(23 * time)),
    ),
    (time) => rise(time / 0.12) * rise((1.2 - time) / 0.8),
  );
  const fumes = shaped(normal(filtered(whiteNoise(1.2, 'fumes'), lowpass(520))), (time) =>
    swell(time, -0.3, 1.2),
  );
  return mix(1.75, [
    { sound: starter, at: 0, gain: 0.5 },
    { sound: running, at: 0.42, gain: 1 },
    { sound: fumes, at: 0.42, gain: 0.35 },
  ]);
}
