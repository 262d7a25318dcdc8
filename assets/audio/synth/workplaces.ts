/** Offices, streets and yards behind the conversation; loops as in beds.ts. */
import { swell } from './envelope.ts';
import { sine } from './exact-math.ts';
import { bandpass, filteredLoop, highpass, lowpass } from './filter.ts';
import {
  air,
  atPeak,
  car,
  clock,
  drifting,
  fan,
  keys,
  LOOP_SECONDS,
  talk,
  telephone,
  walk,
} from './loops.ts';
import { loopInRoom } from './reverb.ts';
import { mixLoop, render, type Placement, type Signal } from './signal.ts';
import { shaped, tap, thud } from './voices.ts';

const ROOM = { seconds: 0.8, damping: 0.65, wet: 0.5 };
const HALL = { seconds: 1.9, damping: 0.6, wet: 0.65 };

/** Sounds in a room, dulled by their distance, at full scale. */
const far = (placements: readonly Placement[], hz: number, room = ROOM): Signal =>
  atPeak(loopInRoom(filteredLoop(mixLoop(LOOP_SECONDS, placements), lowpass(hz)), room));

/** An open office: keys, a kettle that comes to the boil, a telephone far off. */
export function editorial(): Signal {
  const room = air(LOOP_SECONDS, 'editorial', highpass(120), lowpass(600), lowpass(1800));
  const kettle = shaped(air(7, 'kettle', bandpass(620, 1.1), lowpass(1500)), (time) =>
    swell(time, 0, 7),
  );
  const typists = far([...keys('desk', 1.1, 9), ...keys('window', 7.4, 12)], 2200);
  return mixLoop(LOOP_SECONDS, [
    { sound: room, at: 0, gain: 0.6 },
    { sound: kettle, at: 9.5, gain: 0.4 },
    { sound: typists, at: 0, gain: 2.6 },
    { sound: far(telephone(13.2), 1300), at: 0, gain: 1.1 },
  ]);
}

/** A corridor: steps, a door, voices behind it. */
export function corridor(): Signal {
  const room = air(LOOP_SECONDS, 'corridor', highpass(100), lowpass(380), lowpass(1100));
  const door: Placement[] = [
    { sound: thud('far-door', 84, 0.06), at: 12.1, gain: 1 },
    { sound: tap('far-latch', 1100, 0.1), at: 12.16, gain: 0.3 },
  ];
  return mixLoop(LOOP_SECONDS, [
    { sound: room, at: 0, gain: 0.6 },
    { sound: talk('corridor', 4.5), at: 12.8, gain: 0.5 },
    { sound: far([...walk(4.2, 13, 122), ...door], 900, HALL), at: 0, gain: 5 },
  ]);
}

/** A meeting room: next to nothing, and a clock. */
export function meeting(): Signal {
  const room = air(LOOP_SECONDS, 'meeting', highpass(110), lowpass(320), lowpass(1000));
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(room, drifting(LOOP_SECONDS, 1, 0.25, 0.3)), at: 0, gain: 0.7 },
    { sound: far(clock(), 2600), at: 0, gain: 2.2 },
  ]);
}

/** A street: engines, steps, a pneumatic drill two blocks away. */
export function street(): Signal {
  const town = air(LOOP_SECONDS, 'town', highpass(70), lowpass(340), lowpass(1200));
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(town, drifting(LOOP_SECONDS, 2, 0.35, 0.1)), at: 0, gain: 0.6 },
    { sound: car('lorry', 6, 240), at: 0.8, gain: 1 },
    { sound: car('saloon', 4.5, 430), at: 7, gain: 0.8 },
    { sound: car('hatchback', 5, 380), at: 15, gain: 0.7 },
    { sound: drill(2.4), at: 10.2, gain: 0.45 },
    { sound: far(walk(5.2, 10, 140), 1200), at: 0, gain: 2 },
  ]);
}

/** A chisel that strikes 24 times a second, heard round a corner. */
function drill(seconds: number): Signal {
  const blows = air(seconds, 'drill', bandpass(520, 1.4), lowpass(900));
  return shaped(blows, (time) => swell(time, 0, seconds) * (0.55 + 0.45 * sine(24 * time)));
}

/** A service desk: telephones, keys, a fan. */
export function serviceDesk(): Signal {
  const desks = [...keys('first', 0.6, 10), ...keys('second', 5.3, 8), ...keys('third', 11.9, 12)];
  return mixLoop(LOOP_SECONDS, [
    { sound: fan(), at: 0, gain: 0.6 },
    { sound: talk('desk', 5), at: 8.2, gain: 0.3 },
    { sound: far(desks, 2200), at: 0, gain: 2.4 },
    { sound: far([...telephone(3.6), ...telephone(15.4)], 1500), at: 0, gain: 1 },
  ]);
}

/** The client's office above a yard: a forklift, gulls. */
export function clientOffice(): Signal {
  const yard = air(LOOP_SECONDS, 'yard', highpass(80), lowpass(300), lowpass(1000));
  return mixLoop(LOOP_SECONDS, [
    { sound: shaped(yard, drifting(LOOP_SECONDS, 2, 0.3, 0)), at: 0, gain: 0.6 },
    { sound: forklift(8), at: 2, gain: 0.9 },
    { sound: far(gulls(), 2400, HALL), at: 0, gain: 0.9 },
  ]);
}

/** A diesel that comes, works and leaves. */
function forklift(seconds: number): Signal {
  const engine = render(
    seconds,
    (time) => 0.6 * sine(52 * time) + 0.4 * sine(104 * time + 0.2) + 0.2 * sine(26 * time),
  );
  return shaped(engine, (time) => swell(time, 0, seconds));
}

/** Two gulls, each cry lower than the one before. */
function gulls(): Placement[] {
  const groups: [at: number, cries: number, hz: number][] = [
    [1.4, 3, 1250],
    [11.8, 4, 1100],
  ];
  return groups.flatMap(([at, cries, hz]) =>
    Array.from({ length: cries }, (_, index) => ({
      sound: cry(hz * (1 - 0.06 * index)),
      at: at + 0.42 * index,
      gain: 1 / (1 + 0.4 * index),
    })),
  );
}

const cry = (hz: number): Signal =>
  render(
    0.34,
    (time) =>
      (sine(hz * time - 0.35 * hz * time * time) +
        0.3 * sine(2 * hz * time - 0.7 * hz * time * time)) *
      swell(time, 0, 0.34),
  );

/** The desk at night: a fan, a clock, a fridge. */
export function nightDesk(): Signal {
  return mixLoop(LOOP_SECONDS, [
    { sound: fan(), at: 0, gain: 0.5 },
    { sound: fridge(), at: 0, gain: 0.4 },
    { sound: far(clock(), 2000), at: 0, gain: 1.5 },
  ]);
}

/** A compressor on the mains: 100 Hz and what belongs to it, breathing slowly. */
export const fridge = (): Signal =>
  render(
    LOOP_SECONDS,
    (time) =>
      (0.5 * sine(100 * time) + 0.3 * sine(200 * time + 0.1) + 0.14 * sine(300 * time)) *
      (1 + 0.1 * sine(time / 2)),
  );
