/** The pass of the restaurant's kitchen, its lamps and its counter: open, closed, and in between. */
import {
  circle,
  ellipse,
  gradientPath,
  gradientRect,
  linearGradient,
  path,
  rect,
  stroke,
  type Stop,
} from '../svg.ts';
import { glow } from './scenery.ts';
import { EVENING, LATE, type TrattoriaHour } from './trattoria.ts';

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

export const OPEN: Pass = {
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

export const CLOSED: Pass = {
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

/** Nobody cooks, and the sun has got as far as the pots. */
export const BETWEEN: Pass = {
  ...CLOSED,
  hour: EVENING,
  room: [
    [0, '#b98a6a'],
    [0.6, '#a5745a'],
    [1, '#7d5548'],
  ],
  frame: OPEN.frame,
  hood: '#e0cdb4',
  rail: OPEN.rail,
  pots: OPEN.pots,
  steel: OPEN.steel,
  tickets: [[962, '#efe3cf', 62]],
  counter: COUNTER,
  counterEdge: OPEN.counterEdge,
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

export const pass = (colours: Pass): string =>
  rect([560, 190, 640, 330], colours.frame) +
  gradientRect([576, 206, 608, 300], linearGradient(colours.room)) +
  rect([576, 206, 608, 60], colours.hood, { opacity: 0.4 }) +
  kitchenTiles() +
  pots(colours) +
  rect([552, 496, 656, 30], colours.steel[0]) +
  rect([552, 496, 656, 8], colours.steel[1], { opacity: 0.8 }) +
  rect([552, 522, 656, 10], colours.steel[2]) +
  ticketRail(colours);

export const LAMPS = [680, 870, 1060];

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

export const heatLamps = (lamps: readonly number[], { lamp }: Pass): string =>
  lamps.map((x) => heatLamp(x, lamp)).join('');

export function lampLight(lamps: readonly number[], opacity: number): string {
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

export const counter = ({ counter: wood, counterEdge }: Pass): string =>
  gradientRect([-60, 704, 1580, 256], linearGradient(wood)) +
  rect([-60, 700, 1580, 10], counterEdge);
