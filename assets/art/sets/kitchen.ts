/**
 * The pass of the restaurant's kitchen: by evening under heat lamps, with tickets on the rail and
 * bags on the counter; after closing with one lamp left on, clean pans and a mop against the wall.
 */
import { CLOSING_LIGHT, DINNER_LIGHT } from '../light.ts';
import { relit } from '../relit.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import { ellipse, group, path, stroke } from '../svg.ts';
import { beam, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR } from './office-hours.ts';
import {
  BETWEEN,
  CLOSED,
  counter,
  heatLamps,
  lampLight,
  LAMPS,
  OPEN,
  pass,
} from './kitchen-pass.ts';
import { mug, paperStack } from './props.ts';
import { glow, plant, HERBS } from './scenery.ts';
import {
  archedWindow,
  bag,
  byDay,
  dayInWindow,
  EVENING,
  garland,
  garlandGlow,
  LATE,
  menuBoard,
  pizzaBoxes,
  skyInWindow,
  tiles,
  wall,
} from './trattoria.ts';

const orders = (): string =>
  bag([540, 706, 0.8], '#d3a66e') +
  bag([660, 704, 1], '#c99a63') +
  bag([800, 706, 0.86], '#b98a55') +
  pizzaBoxes(1010, 704, 4) +
  plant([1240, 664, 0.62], ...HERBS);

/** Clean pans upside down, a folded apron, the day's slips and a last mug of tea. */
const afterwards = (): string =>
  [0, 1, 2]
    .map((index) =>
      path(
        `M${560 + index * 10},${704 - index * 34} h${150 - index * 20} l-14,-34 h${-122 + index * 20}Z`,
        ['#5b648f', '#6d76a4', '#4c547e'][index] ?? '#5b648f',
      ),
    )
    .join('') +
  path('M700,686 h34 v-8 h-34Z', '#4c547e') +
  paperStack(860, 716, 3, '#cfcbdf') +
  mug(760, 660, '#a8a6c4', '#f2cf9c') +
  group(
    path('M-70,0 H74 L66,-26 H-60Z', '#7d3a48') +
      path('M-60,-26 H66 L58,-44 H-50Z', '#8e4654') +
      stroke('M-30,-36 C-60,-30 -84,-20 -96,2', '#7d3a48', 7),
    { transform: 'translate(1020,706)' },
  );

/** A mop in its bucket, under the window. */
const mop = (): string =>
  group(
    stroke('M486,330 L520,640', '#8d7f93', 9) +
      path('M470,640 H576 L564,712 H482Z', '#3f5a86') +
      path('M540,640 H576 L564,712 H546Z', '#5676a8') +
      ellipse([523, 640, 53, 9], '#2c4068'),
    { transform: 'translate(-370,0)' },
  );

const EVENING_PASS: LitSet = {
  dark: '#22060f',
  light: DINNER_LIGHT,
  behind: [
    scenery('street', 0.2, wall(EVENING) + archedWindow(EVENING)),
    scenery('pass', 0.35, pass(OPEN) + heatLamps(LAMPS, OPEN)),
    scenery('menu', 0.5, menuBoard(1332, 265) + tiles(EVENING) + garland('#ffe9b3')),
    light(
      'lamps',
      0.5,
      lampLight(LAMPS, 1) + garlandGlow() + glow([880, 360, 520], '#ffb45a', 0.42),
    ),
  ],
  before: [
    scenery('counter', 1, counter(OPEN) + orders()),
    warmth(glow([760, 420, 620], '#ffb35a', 0.4)),
    veil('#22060f', [760, 420, 960], 0.6),
  ],
};

export const KITCHEN: Background = {
  id: 'kitchen',
  lights: { evening: EVENING_PASS, day: byDay(EVENING_PASS, 'menu') },
  phases: { day: 'day', dusk: 'evening', night: 'evening' },
  gradient: ['#7d2f33', '#3c1c1a'],
  places: [
    { x: 440, y: 326, scale: 0.82 },
    { x: 872, y: 336, scale: 0.8, mirrored: true },
    { x: 1190, y: 356, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['timur', 'neutral'],
    ['maria', 'warm'],
  ],
  phone: false,
};

const CLOSING: LitSet = {
  dark: '#0a0714',
  light: CLOSING_LIGHT,
  behind: [
    scenery('street', 0.2, wall(LATE) + archedWindow(LATE, { bike: false })),
    scenery('pass', 0.35, pass(CLOSED) + heatLamps(LAMPS, CLOSED) + heatLamps([870], OPEN)),
    scenery('menu', 0.5, menuBoard(1332, 265) + tiles(LATE) + mop()),
    beam('lamps', 0.5, lampLight([870], 0.9) + glow([870, 420, 380], '#ffb45a', 0.35)),
  ],
  before: [
    scenery('counter', 1, counter(CLOSED) + afterwards()),
    warmth(glow([800, 460, 560], '#ffab5a', 0.42)),
    veil('#07040f', [760, 420, 960], 0.62),
  ],
};

/** Closed while the sky is still red: the lamp is on, and the window too. */
const CLOSING_AT_DUSK = relit(CLOSING, {
  on: {
    street: [
      beam(
        'evening-sky',
        0.2,
        skyInWindow([
          [0, '#3a3f80'],
          [0.6, '#9a5f80'],
          [1, '#e89a6a'],
        ]),
      ),
    ],
    menu: [light('dusk', 0.5, glow([240, 360, 640], '#d88a78', 0.4))],
  },
  dark: '#170d1e',
});

/** Closed by day, as before a party or on a day off: the colours of the evening without its lamps. */
const CLOSED_BY_DAY: LitSet = {
  ...CLOSING,
  dark: '#2a1014',
  light: DINNER_LIGHT,
  behind: [
    scenery('street', 0.2, wall(EVENING) + archedWindow(EVENING, { bike: false })),
    scenery('day', 0.2, dayInWindow({ bike: false })),
    scenery('pass', 0.35, pass(BETWEEN) + heatLamps(LAMPS, CLOSED)),
    scenery('menu', 0.5, menuBoard(1332, 265) + tiles(EVENING) + mop()),
    light('daylight', 0.5, glow([240, 330, 820], '#cfe0ea', 0.55)),
  ],
  before: [
    scenery('counter', 1, counter(BETWEEN) + afterwards()),
    warmth(glow([800, 460, 560], '#ffab5a', 0.42)),
    veil('#22060f', [760, 420, 960], 0.5),
  ],
};

export const KITCHEN_CLOSING: Background = {
  ...KITCHEN,
  id: 'kitchen-closing',
  lights: { night: CLOSING, dusk: CLOSING_AT_DUSK, day: CLOSED_BY_DAY },
  phases: BY_THE_HOUR,
  gradient: ['#33233f', '#1d1526'],
  posing: [
    ['timur', 'warm'],
    ['maria', 'worried'],
  ],
};
