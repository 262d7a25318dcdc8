/**
 * The places one hears behind the conversation, each a loop without a seam.
 *
 * Everything in a loop comes round: noise is filtered in the round, slow movements take a whole
 * number of turns, hums a whole number of waves, and what rings past the end rings at the beginning.
 */
import { swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filteredLoop, highpass, lowpass } from './filter.ts';
import { air, atPeak, car, drifting, LOOP_SECONDS, walk } from './loops.ts';
import { loopInRoom } from './reverb.ts';
import { mixLoop, render, type Placement, type Signal } from './signal.ts';
import { feltNote, shaped } from './voices.ts';

/** The office at night: the ring road far off, the fridge, a note on a felt piano now and then. */
export function night(): Signal {
  const road = air(LOOP_SECONDS, 'road', lowpass(260), lowpass(700), highpass(70));
  const hum = render(
    LOOP_SECONDS,
    (time) =>
      (0.5 * sine(100 * time) + 0.32 * sine(200 * time + 0.1) + 0.16 * sine(300 * time)) *
      (1 + 0.12 * sine(time)),
  );
  const piano = mixLoop(LOOP_SECONDS, [
    { sound: feltNote(57, 7), at: 2.2, gain: 1 },
    { sound: feltNote(64, 6), at: 3.45, gain: 0.55 },
    { sound: feltNote(60, 7), at: 12.6, gain: 0.85 },
  ]);
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(road, drifting(LOOP_SECONDS, 2, 0.45, 0.2)), at: 0, gain: 0.5 },
    { sound: car('late-car', 7, 420), at: 6.5, gain: 0.4 },
    { sound: car('later-car', 6, 340), at: 16, gain: 0.3 },
    { sound: hum, at: 0, gain: 0.42 },
    {
      sound: atPeak(loopInRoom(piano, { seconds: 2.2, damping: 0.7, wet: 0.45 })),
      at: 0,
      gain: 2.3,
    },
  ]);
}

/** The office in the morning: air from the ducts, the street below, two sparrows. */
export function day(): Signal {
  const ducts = air(LOOP_SECONDS, 'ducts', highpass(180), lowpass(900), lowpass(2600));
  const street = air(LOOP_SECONDS, 'street', highpass(90), lowpass(420));
  const birds = loopInRoom(mixLoop(LOOP_SECONDS, sparrows()), {
    seconds: 0.9,
    damping: 0.6,
    wet: 0.6,
  });
  return mixLoop(LOOP_SECONDS, [
    { sound: ducts, at: 0, gain: 0.34 },
    { sound: shaped(street, drifting(LOOP_SECONDS, 3, 0.5, 0)), at: 0, gain: 0.5 },
    { sound: car('bus', 5, 300), at: 1.5, gain: 1.1 },
    { sound: car('van', 4, 520), at: 7.5, gain: 0.9 },
    { sound: car('taxi', 4.5, 460), at: 13, gain: 0.8 },
    { sound: atPeak(birds), at: 0, gain: 0.35 },
  ]);
}

/** Chirps beyond the glass, in three groups. */
function sparrows(): Placement[] {
  const groups: [at: number, chirps: number, hz: number][] = [
    [2.1, 4, 3300],
    [5.7, 3, 2900],
    [11.2, 5, 3250],
  ];
  return groups.flatMap(([at, chirps, hz]) =>
    Array.from({ length: chirps }, (_, index) => ({
      sound: chirp(hz + 70 * (index % 3)),
      at: at + 0.21 * index + 0.03 * (index % 2),
      gain: swell(index + 1, 0, chirps + 1),
    })),
  );
}

const chirp = (hz: number): Signal =>
  render(0.09, (time) => sine(hz * time + 1.4 * sine(time * 11)) * swell(time, 0, 0.09));

/** The showroom: a large quiet room, and somebody who walks on the other side of it. */
export function showroom(): Signal {
  const tone = air(LOOP_SECONDS, 'room', highpass(110), lowpass(300), lowpass(1200));
  const hiss = air(LOOP_SECONDS, 'vent', bandpass(900, 0.8), lowpass(2200));
  const steps = mixLoop(LOOP_SECONDS, [...walk(1.2, 7, 128), ...walk(9.4, 9, 116)]);
  const heard = loopInRoom(filteredLoop(steps, lowpass(700)), {
    seconds: 1.6,
    damping: 0.75,
    wet: 0.55,
  });
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(tone, drifting(LOOP_SECONDS, 1, 0.2, 0)), at: 0, gain: 0.62 },
    { sound: hiss, at: 0, gain: 0.16 },
    { sound: atPeak(heard), at: 0, gain: 6 },
  ]);
}
