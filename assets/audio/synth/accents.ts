/** The short sounds: what is done, said or felt. */
import { rise, swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filtered, highpass, lowpass } from './filter.ts';
import { whiteNoise } from './noise.ts';
import { inRoom } from './reverb.ts';
import { mix, RATE, render, samples, type Signal } from './signal.ts';
import { knock, mallet, mixed, normal, ringing, shaped, tap, thud } from './voices.ts';

const NEAR = { seconds: 0.5, damping: 0.5, wet: 0.22 };
const OFFICE = { seconds: 0.7, damping: 0.6, wet: 0.3 };

/** A message arrives: two soft ticks, the second a fourth higher. */
export function message(): Signal {
  const ticks = mix(0.4, [
    { sound: tick(880), at: 0, gain: 0.8 },
    { sound: tick(1174.66), at: 0.085, gain: 1 },
  ]);
  return inRoom(ticks, NEAR, 0.25);
}

const tick = (hz: number): Signal =>
  ringing(0.3, 0.003, [
    { hz, gain: 0.8, halfLife: 0.035 },
    { hz: hz * 3.01, gain: 0.1, halfLife: 0.008 },
  ]);

/** A message goes: a breath that rises and is gone. */
export function send(): Signal {
  const glide = gliding(0.26, (time) => 430 + 620 * rise(time / 0.2));
  const breath = normal(filtered(whiteNoise(0.26, 'send'), bandpass(1900, 0.9)));
  const blip = shaped(
    mixed(glide, breath, 0.28),
    (time) => swell(time, 0, 0.24) * rise(time / 0.06),
  );
  return inRoom(blip, NEAR, 0.2);
}

/** A tone whose pitch (in Hz) is a function of time. */
function gliding(seconds: number, hz: (time: number) => number): Signal {
  let turns = 0;
  return render(seconds, (time) => {
    turns += hz(time) / RATE;
    return sine(turns);
  });
}

/** A telephone shakes on a table, twice. */
export function phoneBuzz(): Signal {
  const burst = buzzing();
  return mix(1.1, [
    { sound: burst, at: 0, gain: 1 },
    { sound: burst, at: 0.52, gain: 0.94 },
  ]);
}

/** The motor at 155 turns a second, with the table rattling on every turn. */
function buzzing(): Signal {
  const rattle = whiteNoise(0.42, 'rattle');
  const motor = render(0.42, (time) => {
    const turn = 155 * time;
    const contact = Math.max(0, sine(turn) - 0.55) * (rattle[samples(time)] ?? 0);
    return 0.6 * sine(turn) + 0.3 * sine(2 * turn) + 0.16 * sine(3 * turn + 0.2) + 1.5 * contact;
  });
  return shaped(
    filtered(motor, highpass(110), lowpass(2400)),
    (time) => rise(time / 0.03) * rise((0.42 - time) / 0.06),
  );
}

/** Somebody types a few letters. */
export function typing(): Signal {
  const moments = [0, 0.13, 0.235, 0.43, 0.52, 0.68, 0.77, 0.905];
  const keys = moments.flatMap((at, index) => [
    { sound: tap(`key-${index}`, 2100 + 160 * (index % 4), 0.05), at, gain: 0.55 },
    { sound: thud(`bed-${index}`, 190 + 9 * (index % 3), 0.012), at: at + 0.006, gain: 0.5 },
    { sound: tap(`release-${index}`, 3100, 0.04), at: at + 0.07, gain: 0.16 },
  ]);
  return filtered(mix(1.1, keys), lowpass(5200));
}

/** A door: the handle, the air, the frame, the latch. */
export function door(): Signal {
  const air = shaped(normal(filtered(whiteNoise(0.5, 'air'), lowpass(420), highpass(90))), (time) =>
    swell(time, 0, 0.5),
  );
  const parts = mix(1.0, [
    { sound: tap('handle', 1500, 0.1), at: 0, gain: 0.3 },
    { sound: tap('handle-back', 950, 0.1), at: 0.09, gain: 0.22 },
    { sound: air, at: 0.1, gain: 0.22 },
    { sound: thud('frame', 82, 0.05), at: 0.52, gain: 1 },
    { sound: thud('panel', 210, 0.02), at: 0.522, gain: 0.4 },
    { sound: tap('latch', 1250, 0.1), at: 0.575, gain: 0.28 },
  ]);
  return inRoom(parts, OFFICE, 0.35);
}

/** A cup is put down on its saucer and settles. */
export function cup(): Signal {
  return inRoom(
    mix(0.5, [
      { sound: china(1), at: 0, gain: 0.9 },
      { sound: thud('table', 230, 0.018), at: 0.002, gain: 0.35 },
      { sound: china(1.035), at: 0.075, gain: 0.4 },
      { sound: china(0.985), at: 0.125, gain: 0.16 },
    ]),
    NEAR,
    0.2,
  );
}

/** Glazed clay: its modes stand in no simple ratio. */
const china = (size: number): Signal =>
  ringing(0.35, 0.0015, [
    { hz: 1420 * size, gain: 0.4, halfLife: 0.03 },
    { hz: 2330 * size, gain: 0.32, halfLife: 0.026 },
    { hz: 3710 * size, gain: 0.2, halfLife: 0.018 },
    { hz: 5260 * size, gain: 0.1, halfLife: 0.011 },
  ]);

/** A chair creaks under someone who moves, and once more. */
export function chair(): Signal {
  return inRoom(
    mix(0.95, [
      { sound: creak(0.4, 46, 40), at: 0, gain: 1 },
      { sound: creak(0.26, 70, -22), at: 0.5, gain: 0.6 },
      { sound: thud('seat', 105, 0.03), at: 0.06, gain: 0.35 },
    ]),
    NEAR,
    0.2,
  );
}

/** Wood that sticks and slips `from` times a second, `by` more at the end, in its own resonances. */
function creak(seconds: number, from: number, by: number): Signal {
  const grain = whiteNoise(seconds, `grain-${from}`);
  let slip = 0;
  const slips = render(seconds, (time) => {
    const jitter = 1 + 0.35 * (grain[samples(Math.floor(time * 60) / 60)] ?? 0);
    slip += ((from + (by * time) / seconds) * jitter) / RATE;
    if (slip < 1) return 0;
    slip -= 1;
    return 1;
  });
  const wood = [410, 930, 1640].map((hz) => filtered(slips, bandpass(hz, 7)));
  const voice = slips.map((_, index) =>
    wood.reduce((sum, band, order) => sum + (band[index] ?? 0) / (1 + 0.6 * order), 0),
  );
  return normal(
    shaped(
      filtered(voice, lowpass(2600)),
      (time) => swell(time, -0.06, seconds) * rise(time / 0.02),
    ),
  );
}

const FAR = { seconds: 1.1, damping: 0.55, wet: 0.3 };

/** Trust grows: up a fourth, C to F, on a soft bar. */
export function trustUp(): Signal {
  const notes = mix(1.15, [
    { sound: mallet(72, 0.7), at: 0, gain: 0.8 },
    { sound: mallet(77, 0.95), at: 0.17, gain: 1 },
  ]);
  return inRoom(notes, FAR, 0.3);
}

/** Trust is lost: down a minor third, F to D, an octave lower, slower, without the bright edge. */
export function trustDown(): Signal {
  const notes = mix(1.36, [
    { sound: mallet(65, 0.8), at: 0, gain: 0.9 },
    { sound: mallet(62, 1.1), at: 0.24, gain: 0.9 },
  ]);
  return inRoom(filtered(notes, lowpass(900)), FAR, 0.3);
}

/** Value grows: two knocks on wood, the second higher. */
export const valueUp = (): Signal => knocks(440, 620);

/** Value is lost: two knocks on wood, the second lower. */
export const valueDown = (): Signal => knocks(440, 310);

function knocks(first: number, second: number): Signal {
  const wood = mix(0.42, [
    { sound: knock(first), at: 0, gain: 0.6 },
    { sound: knock(second), at: 0.12, gain: 1 },
  ]);
  return inRoom(wood, NEAR, 0.15);
}
