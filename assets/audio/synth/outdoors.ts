/** A street and a garage with its gates open behind the conversation; loops as in beds.ts. */
import { swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filteredLoop, highpass, lowpass } from './filter.ts';
import { air, atPeak, car, drifting, LOOP_SECONDS, talk, walk } from './loops.ts';
import { loopInRoom } from './reverb.ts';
import { mixLoop, render, type Placement, type Signal } from './signal.ts';
import { ringing, shaped, tap, thud } from './voices.ts';

/** A street before dawn in the frost: wind round a corner, a snow plough, steps that go by. */
export function frost(): Signal {
  const still = air(LOOP_SECONDS, 'frost', highpass(160), lowpass(320), lowpass(900));
  const wind = air(LOOP_SECONDS, 'wind', bandpass(780, 3.2), lowpass(1500));
  const steps = atPeak(
    loopInRoom(filteredLoop(mixLoop(LOOP_SECONDS, walk(4.6, 11, 150)), lowpass(1100)), {
      seconds: 0.6,
      damping: 0.8,
      wet: 0.4,
    }),
  );
  return mixLoop(LOOP_SECONDS, [
    { sound: still, at: 0, gain: 0.4 },
    { sound: shaped(wind, drifting(LOOP_SECONDS, 3, 0.75, 0.2)), at: 0, gain: 0.62 },
    { sound: plough(9), at: 8.5, gain: 0.6 },
    { sound: car('early-bus', 5.5, 330), at: 1, gain: 0.6 },
    { sound: steps, at: 0, gain: 1.6 },
  ]);
}

/** A diesel far off, and its blade on the stones. */
function plough(seconds: number): Signal {
  const engine = render(
    seconds,
    (time) => 0.6 * sine(44 * time) + 0.35 * sine(88 * time + 0.2) + 0.2 * sine(22 * time),
  );
  const blade = air(seconds, 'blade', bandpass(1400, 1.2), lowpass(2200));
  return shaped(
    engine.map((value, index) => value + 0.22 * (blade[index] ?? 0)),
    (time) => swell(time, 0, seconds),
  );
}

/** A garage: the compressor fills its tank, a ratchet, a spanner on the floor, talk under the ramp. */
export function garage(): Signal {
  const hall = air(LOOP_SECONDS, 'garage', highpass(90), lowpass(420), lowpass(1300));
  const tools = mixLoop(LOOP_SECONDS, [
    ...ratchet(1.2, 9),
    ...ratchet(11.6, 7),
    { sound: steel(1240), at: 9.7, gain: 0.8 },
    { sound: thud('jack', 96, 0.05), at: 15.2, gain: 0.9 },
  ]);
  const heard = atPeak(
    loopInRoom(filteredLoop(tools, lowpass(2600)), { seconds: 1.5, damping: 0.5, wet: 0.6 }),
  );
  return mixLoop(LOOP_SECONDS, [
    { sound: hall, at: 0, gain: 0.55 },
    { sound: compressor(6.5), at: 3, gain: 0.7 },
    { sound: talk('ramp', 4), at: 13.4, gain: 0.35 },
    { sound: heard, at: 0, gain: 2.2 },
  ]);
}

/** Clicks of a pawl, quick and even. */
const ratchet = (at: number, clicks: number): Placement[] =>
  Array.from({ length: clicks }, (_, index) => ({
    sound: tap(`ratchet-${index % 3}`, 2100 + 90 * (index % 3), 0.04),
    at: at + 0.085 * index + (index > clicks / 2 ? 0.3 : 0),
    gain: 0.55,
  }));

/** A spanner put down on steel. */
const steel = (hz: number): Signal =>
  ringing(0.6, 0.002, [
    { hz, gain: 0.5, halfLife: 0.07 },
    { hz: hz * 1.83, gain: 0.3, halfLife: 0.05 },
    { hz: hz * 2.71, gain: 0.2, halfLife: 0.03 },
  ]);

/** A piston eleven times a second, through a wall. */
const compressor = (seconds: number): Signal =>
  shaped(
    render(seconds, (time) => 0.6 * sine(58 * time) + 0.3 * sine(116 * time + 0.1)),
    (time) => swell(time, 0, seconds) * (0.7 + 0.3 * sine(11 * time)),
  );
