/** Restaurants and stairwells behind the conversation; loops as in beds.ts. */
import { swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filteredLoop, highpass, lowpass } from './filter.ts';
import { air, atPeak, drifting, LOOP_SECONDS, talk } from './loops.ts';
import { loopInRoom, type Room } from './reverb.ts';
import { mixLoop, render, type Placement, type Signal } from './signal.ts';
import { ringing, shaped, thud } from './voices.ts';
import { fridge } from './workplaces.ts';

const TILES = { seconds: 1, damping: 0.4, wet: 0.5 };
const DINING_ROOM = { seconds: 1.2, damping: 0.7, wet: 0.6 };
const STAIRWELL = { seconds: 2.4, damping: 0.55, wet: 0.7 };

const within = (placements: readonly Placement[], hz: number, room: Room): Signal =>
  atPeak(loopInRoom(filteredLoop(mixLoop(LOOP_SECONDS, placements), lowpass(hz)), room));

/** A full dining room: talk from every side, glasses. */
export function restaurant(): Signal {
  const voices = [0, 3.1, 6.4, 9.2, 12.7, 15.3].map((at, index) => ({
    sound: talk(`guest-${index}`, 5 + (index % 3)),
    at,
    gain: 0.5,
  }));
  const room = air(LOOP_SECONDS, 'guests', bandpass(380, 0.6), lowpass(900));
  const glasses = [1.7, 4.9, 5.2, 10.8, 14.1].map((at, index) => ({
    sound: struckMetal(1850 + 170 * index, 0.5),
    at,
    gain: 0.5 + 0.12 * (index % 3),
  }));
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(room, drifting(LOOP_SECONDS, 3, 0.3, 0.2)), at: 0, gain: 0.5 },
    { sound: mixLoop(LOOP_SECONDS, voices), at: 0, gain: 0.9 },
    { sound: within(glasses, 3200, DINING_ROOM), at: 0, gain: 1.2 },
  ]);
}

/** A kitchen at work: the hood, pans, fat in a pan. */
export function kitchen(): Signal {
  const hood = air(LOOP_SECONDS, 'hood', highpass(90), lowpass(420), lowpass(1300));
  const fat = shaped(air(6, 'fat', bandpass(2400, 0.8)), (time) => swell(time, 0, 6));
  const pans = [2.3, 2.62, 7.9, 12.4, 12.95, 16.2].map((at, index) => ({
    sound: struckMetal(640 + 140 * (index % 4), 0.7),
    at,
    gain: 0.6 + 0.2 * (index % 3),
  }));
  return mixLoop(LOOP_SECONDS, [
    { sound: hood, at: 0, gain: 0.7 },
    { sound: fat, at: 8.5, gain: 0.2 },
    { sound: within(pans, 2400, TILES), at: 0, gain: 1.5 },
  ]);
}

/** Glass or metal that is touched: three modes in no simple ratio. */
const struckMetal = (hz: number, seconds: number): Signal =>
  ringing(seconds, 0.002, [
    { hz, gain: 0.5, halfLife: seconds / 8 },
    { hz: hz * 1.52, gain: 0.3, halfLife: seconds / 11 },
    { hz: hz * 2.37, gain: 0.2, halfLife: seconds / 16 },
  ]);

/** After closing: a tap that drips, a fridge. */
export function closing(): Signal {
  const room = air(LOOP_SECONDS, 'closed', highpass(110), lowpass(300), lowpass(900));
  const drops = [0.9, 3.75, 6.62, 9.45, 12.33, 15.18].map((at, index) => ({
    sound: drop(840 + 60 * (index % 3)),
    at,
    gain: 0.8 + 0.1 * (index % 2),
  }));
  return mixLoop(LOOP_SECONDS, [
    { sound: room, at: 0, gain: 0.45 },
    { sound: fridge(), at: 0, gain: 0.5 },
    { sound: within(drops, 2600, TILES), at: 0, gain: 1.6 },
  ]);
}

/** A drop in a sink: the bubble closes, and its pitch goes up. */
const drop = (hz: number): Signal =>
  render(0.11, (time) => sine(hz * time + 2.2 * hz * time * time) * swell(time, -0.05, 0.11));

/** A stairwell: a lift far below that starts, runs and stops. */
export function doorway(): Signal {
  const shaft = air(LOOP_SECONDS, 'shaft', highpass(70), lowpass(260), lowpass(800));
  const stops: Placement[] = [
    { sound: thud('lift-starts', 70, 0.06), at: 3.9, gain: 0.7 },
    { sound: thud('lift-stops', 62, 0.08), at: 13.1, gain: 1 },
  ];
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(shaft, drifting(LOOP_SECONDS, 1, 0.25, 0)), at: 0, gain: 0.65 },
    { sound: lift(9.2), at: 4, gain: 0.6 },
    { sound: within(stops, 700, STAIRWELL), at: 0, gain: 2.6 },
  ]);
}

/** The hoist's motor, heard through the floors. */
function lift(seconds: number): Signal {
  const motor = render(
    seconds,
    (time) => 0.6 * sine(98 * time) + 0.3 * sine(147 * time) + 0.15 * sine(294 * time + 0.3),
  );
  return shaped(motor, (time) => swell(time, -1, seconds + 1) * swell(time, -seconds / 9, seconds));
}
