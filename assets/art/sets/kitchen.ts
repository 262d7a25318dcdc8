/**
 * The pass of the restaurant's kitchen: by evening under heat lamps, with tickets on the rail and
 * bags on the counter; after closing with one lamp left on, clean pans and a mop against the wall.
 */
import { CLOSING_LIGHT, DINNER_LIGHT } from '../light.ts';
import { always, light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  ellipse,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
  type Stop,
} from '../svg.ts';
import { beam, veil, warmth } from './atmosphere.ts';
import { mug, paperStack } from './props.ts';
import { glow, plant, HERBS } from './scenery.ts';
import {
  archedWindow,
  bag,
  byDay,
  EVENING,
  garland,
  garlandGlow,
  LATE,
  menuBoard,
  pizzaBoxes,
  tiles,
  wall,
  type TrattoriaHour,
} from './trattoria.ts';

/** The colours of the pass. */
type Pass = {
  readonly hour: TrattoriaHour;
  readonly room: readonly Stop[];
  readonly frame: string;
  readonly hood: string;
  readonly rail: string;
  readonly pots: readonly [pot: string, steel: string, shine: string];
  readonly steel: readonly [top: string, bright: string, shade: string];
  readonly tickets: readonly Ticket[];
  readonly lamp: readonly [shade: string, lit: string, bulb: string];
  readonly counter: readonly Stop[];
  readonly counterEdge: string;
};

type Ticket = readonly [x: number, colour: string, height: number];

const COUNTER: readonly Stop[] = [
  [0, '#a5623c'],
  [0.12, '#7d4329'],
  [1, '#3c1c1a'],
];

const OPEN: Pass = {
  hour: EVENING,
  room: [
    [0, '#ffdf9e'],
    [0.6, '#f6b763'],
    [1, '#d98a44'],
  ],
  frame: '#2e1018',
  hood: '#fff1c8',
  rail: '#9a6a3c',
  pots: ['#b9672f', '#6b6f78', '#8b8f96'],
  steel: ['#d8dce0', '#ffffff', '#7c8087'],
  tickets: [
    [600, '#fffaf0', 66],
    [664, '#fff6e3', 80],
    [722, '#fffaf0', 58],
    [906, '#fff6e3', 74],
    [962, '#fffaf0', 62],
    [1120, '#fff6e3', 84],
  ],
  lamp: ['#c77b2c', '#f1b760', '#fff3cf'],
  counter: COUNTER,
  counterEdge: '#e0a06a',
};

const CLOSED: Pass = {
  hour: LATE,
  room: [
    [0, '#2b3158'],
    [0.6, '#262b52'],
    [1, '#1c2040'],
  ],
  frame: '#130c1c',
  hood: '#7f8cc4',
  rail: '#4a4f7c',
  pots: ['#5d4a60', '#454c78', '#5f68a0'],
  steel: ['#6d76a4', '#aeb8e4', '#3b4170'],
  tickets: [[962, '#b9b4c9', 62]],
  lamp: ['#6a4a34', '#8a6a4a', '#5a4a48'],
  counter: [
    [0, '#5d4152'],
    [0.12, '#432f42'],
    [1, '#1d1526'],
  ],
  counterEdge: '#94708a',
};

const kitchenTiles = (): string =>
  Array.from({ length: 9 }, (_, column) =>
    [0, 1, 2, 3]
      .map((row) => rect([580 + column * 68, 270 + row * 40, 64, 36], '#ffffff', { opacity: 0.11 }))
      .join(''),
  ).join('');

const HANGING: readonly (readonly [x: number, kind: 'pot' | 'bowl' | 'pan'])[] = [
  [640, 'pot'],
  [716, 'bowl'],
  [1010, 'pan'],
  [1090, 'pot'],
];

function pots({ pots: [pot, steel, shine], rail }: Pass): string {
  const shapes = {
    pot: (x: number) => path(`M${x - 26},276 h52 l-6,56 h-40Z`, pot),
    bowl: (x: number) =>
      path(`M${x - 34},276 H${x + 34} C${x + 30},318 ${x - 30},318 ${x - 34},276Z`, shine),
    pan: (x: number) => circle([x, 304, 30], steel) + circle([x, 304, 22], shine),
  };
  return (
    stroke('M600,250 H1160', rail, 5) +
    HANGING.map(([x, kind]) => stroke(`M${x},250 V276`, rail, 4) + shapes[kind](x)).join('')
  );
}

const ticketRail = ({ tickets }: Pass): string =>
  rect([560, 206, 640, 14], '#c9ced4', { opacity: 0.9 }) +
  tickets
    .map(
      ([x, colour, height]) =>
        rect([x, 214, 44, height], colour) +
        [0, 1, 2, 3]
          .map((row) => rect([x + 7, 224 + row * 10, row % 2 === 0 ? 30 : 22, 3], '#a98f78'))
          .join(''),
    )
    .join('');

const pass = (colours: Pass): string =>
  rect([560, 190, 640, 330], colours.frame) +
  gradientRect([576, 206, 608, 300], linearGradient(colours.room)) +
  rect([576, 206, 608, 60], colours.hood, { opacity: 0.4 }) +
  kitchenTiles() +
  pots(colours) +
  rect([552, 496, 656, 30], colours.steel[0]) +
  rect([552, 496, 656, 8], colours.steel[1], { opacity: 0.8 }) +
  rect([552, 522, 656, 10], colours.steel[2]) +
  ticketRail(colours);

const LAMPS = [680, 870, 1060];

const heatLamp = (x: number, [shade, lit, bulb]: Pass['lamp']): string =>
  stroke(`M${x},-60 V120`, '#20090f', 5) +
  path(
    `M${x - 50},176 C${x - 46},132 ${x - 18},118 ${x},118 C${x + 18},118 ${x + 46},132 ${x + 50},176Z`,
    shade,
  ) +
  path(
    `M${x + 6},118 C${x + 24},120 ${x + 46},134 ${x + 50},176 H${x + 26} C${x + 26},150 ${x + 18},130 ${x + 6},118Z`,
    lit,
  ) +
  ellipse([x, 176, 50, 9], bulb);

const heatLamps = (lamps: readonly number[], { lamp }: Pass): string =>
  lamps.map((x) => heatLamp(x, lamp)).join('');

function lampLight(lamps: readonly number[], opacity: number): string {
  const cone = linearGradient([
    [0, '#ffe1a0', 0.6 * opacity],
    [1, '#ffb45a', 0],
  ]);
  return lamps
    .map(
      (x) =>
        gradientPath(`M${x - 48},178 H${x + 48} L${x + 150},520 H${x - 150}Z`, cone) +
        glow([x, 176, 110], '#fff0c4', 0.8 * opacity),
    )
    .join('');
}

const counter = ({ counter: wood, counterEdge }: Pass): string =>
  gradientRect([-60, 704, 1580, 256], linearGradient(wood)) +
  rect([-60, 700, 1580, 10], counterEdge);

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
    { x: 880, y: 336, scale: 0.8, mirrored: true },
    { x: 1190, y: 356, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['timur', 'neutral'],
    ['maria', 'warm'],
  ],
  phone: false,
};

export const KITCHEN_CLOSING: Background = {
  ...KITCHEN,
  id: 'kitchen-closing',
  lights: {
    closing: {
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
    },
  },
  phases: always('closing'),
  gradient: ['#33233f', '#1d1526'],
  posing: [
    ['timur', 'warm'],
    ['maria', 'worried'],
  ],
};
