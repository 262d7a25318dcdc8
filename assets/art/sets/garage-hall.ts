/** The hall of the garage: brick, a row of panes, the gate open on the yard, tools and tyres. */
import {
  circle,
  clipped,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
  type Box,
} from '../svg.ts';
import { backdrop } from './atmosphere.ts';
import { skylines } from './scenery.ts';

const PANES = [40, 150, 260];
const GATE = 'M722,84 H1092 V572 H722Z';

/** Everything that the sky is seen through. */
export const GLASS = PANES.map((x) => `M${x - 50},70 h100 v150 h-100Z`).join(' ') + ` ${GATE}`;

/** What the sun throws on the floor through the gate. */
export const sunOnFloor = (): string =>
  gradientPath(
    'M722,572 H1092 L1040,800 H420Z',
    linearGradient([
      [0, '#fbeecb', 0.6],
      [1, '#f4dca6', 0.1],
    ]),
  );

const COURSES = Array.from({ length: 19 }, (_, row) => 34 + row * 22);
const BRICKS = Array.from({ length: 29 }, (_, index) => -60 + index * 54);

/** Courses of brick, a little lighter and darker by turns, as they come out of the kiln. */
const bricks = (): string =>
  COURSES.map((y, row) =>
    BRICKS.filter((_, index) => (index * 7 + row * 5) % 6 === 0)
      .map((x) =>
        rect([x + (row % 2) * 27, y, 50, 18], (x + row) % 4 < 2 ? '#d8c8a8' : '#a8937a', {
          opacity: 0.5,
        }),
      )
      .join(''),
  ).join('') +
  stroke(COURSES.map((y) => `M-60,${y - 2} H1500`).join(' '), '#9c8a72', 1.5, { opacity: 0.4 });

/** The yard in the afternoon: houses, trees, the wall and its shadow. */
const yard = (): string =>
  clipped(
    gradientRect(
      [722, 84, 370, 320],
      linearGradient([
        [0, '#7fb6df'],
        [0.6, '#c4e0ec'],
        [1, '#f8ebcb'],
      ]),
    ) +
      skylines({ from: 716, to: 1100, lamps: ['#dcebf2', '#7f9db4'] }, [
        {
          ground: 440,
          height: [70, 190],
          width: [60, 100],
          colour: '#9dbbcf',
          seed: 33,
          lit: 0.24,
        },
      ]) +
      [
        [742, 428, 44],
        [806, 440, 36],
        [1040, 424, 52],
        [1094, 432, 40],
      ]
        .map(([x = 0, y = 0, r = 0], index) =>
          circle([x, y, r], index % 2 === 0 ? '#6f9f5e' : '#8ab56c'),
        )
        .join('') +
      rect([700, 452, 410, 40], '#c99a72') +
      rect([700, 452, 410, 7], '#e6bd92') +
      gradientRect(
        [700, 492, 410, 90],
        linearGradient([
          [0, '#c7bfae'],
          [1, '#f2e6c8'],
        ]),
      ),
    GATE,
  );

/** A brick hall with a row of panes under the roof, and its gate. */
export const hall = (): string =>
  backdrop([
    [0, '#a8977e'],
    [0.4, '#c6b494'],
    [1, '#8a7a68'],
  ]) +
  bricks() +
  PANES.map((x) =>
    gradientRect(
      [x - 50, 70, 100, 150],
      linearGradient([
        [0, '#a6cde6'],
        [1, '#f3ead0'],
      ]),
    ),
  ).join('') +
  yard();

const panes = (): string =>
  PANES.map(
    (x) =>
      rect([x - 58, 62, 116, 10], '#4a555c') +
      rect([x - 58, 62, 9, 168], '#4a555c') +
      rect([x + 49, 62, 9, 168], '#4a555c') +
      rect([x - 4, 72, 7, 150], '#5b676e') +
      rect([x - 58, 140, 116, 6], '#5b676e') +
      rect([x - 64, 220, 128, 12], '#6d7a82') +
      rect([x - 64, 232, 128, 8], '#2a2a2c', { opacity: 0.2 }),
  ).join('');

/** The frame of the gate, and its slats rolled up. */
const gate = (): string =>
  rect([700, 60, 24, 516], '#4a555c') +
  rect([716, 60, 8, 516], '#93a2aa') +
  rect([1090, 60, 24, 516], '#3c464c') +
  rect([722, 84, 370, 44], '#74838c') +
  stroke('M722,95 H1092 M722,106 H1092 M722,117 H1092', '#5c6a72', 3) +
  rect([722, 128, 370, 8], '#e0b03c') +
  rect([692, 42, 430, 44], '#56636b', { rx: 8 }) +
  rect([692, 42, 430, 8], '#7d8c95', { rx: 4 });

/** Painted wall up to the height of a hand, and the floor. */
const ground = (): string =>
  [
    [-60, 760],
    [1114, 390],
  ]
    .map(
      ([x = 0, width = 0]) =>
        rect([x, 470, width, 104], '#4c6b78') +
        rect([x, 462, width, 9], '#e0b03c') +
        rect([x, 560, width, 14], '#2f444e'),
    )
    .join('') +
  gradientRect(
    [-60, 572, 1580, 220],
    linearGradient([
      [0, '#8d8a82'],
      [1, '#54534f'],
    ]),
  ) +
  stroke('M-60,640 H1500 M300,574 L120,790 M560,574 L470,790 M1240,574 L1400,790', '#4a4945', 2, {
    opacity: 0.5,
  }) +
  path(
    'M640,668 C700,654 980,654 1080,666 C1120,690 1060,716 860,716 C640,716 590,690 640,668Z',
    '#2c2c2c',
    {
      opacity: 0.42,
    },
  );

/** The long lamp under the roof. */
export const LAMP: Box = [360, 33, 220, 9];

const roof = (): string =>
  rect([-60, -60, 1580, 84], '#525c62') +
  stroke(
    Array.from({ length: 15 }, (_, index) => `M${-60 + index * 108},20 l54,-60 l54,60`).join(' '),
    '#6c777e',
    6,
  ) +
  rect([-60, 16, 1580, 9], '#3e474c') +
  rect([352, 25, 236, 8], '#5c666c') +
  rect(LAMP, '#fbf8e6', { rx: 4 }) +
  hoseReel();

/** Air for the tools, on its reel. */
const hoseReel = (): string =>
  stroke('M1196,150 C1198,220 1180,250 1190,330 q4,16 -4,24', '#d98a2c', 8) +
  rect([1148, 20, 20, 80], '#4a555c') +
  circle([1158, 140, 46], '#3c464c') +
  circle([1158, 140, 40], '#d98a2c') +
  circle([1158, 140, 31], '#b36e1e') +
  circle([1158, 140, 26], '#d98a2c') +
  circle([1158, 140, 16], '#3c464c');

/** Drawers on wheels, with what is in use on top. */
const trolley = (): string =>
  rect([-60, 520, 250, 240], '#8f2f2b') +
  rect([-60, 520, 236, 240], '#bf433c') +
  [548, 592, 636]
    .map((y) => rect([-60, y, 222, 34], '#cf5a50') + rect([30, y + 8, 90, 7], '#e9c9c2', { rx: 3 }))
    .join('') +
  rect([-60, 508, 256, 14], '#3d4449') +
  path('M40,508 v-26 q16,-12 32,0 v26Z', '#3f7f9f') +
  rect([100, 470, 30, 38], '#e0b03c', { rx: 4 }) +
  rect([108, 458, 14, 14], '#2f2f33');

export const walls = (): string =>
  roof() + ground() + gate() + panes() + tools() + tyreRack() + trolley();

const HANDLES = ['#c9453f', '#2f6fa3', '#e0a33a', '#3f8f6a'];

/** A board of spanners by size, two hammers, screwdrivers. */
const tools = (): string =>
  rect([26, 278, 300, 190], '#2a2a2c', { rx: 6, opacity: 0.28 }) +
  rect([36, 268, 300, 186], '#39444c', { rx: 6 }) +
  rect([44, 276, 284, 170], '#4f6470') +
  [0, 1, 2, 3, 4, 5]
    .map((index) =>
      group(
        stroke(`M0,0 V${64 - index * 6}`, '#cfd6da', 9) +
          stroke(`M-9,-12 a11,11 0 1 0 18,0`, '#cfd6da', 6) +
          circle([0, 70 - index * 6, 9], '#cfd6da') +
          circle([0, 70 - index * 6, 4], '#4f6470'),
        { transform: `translate(${70 + index * 30},300)` },
      ),
    )
    .join('') +
  [0, 1, 2, 3]
    .map((index) =>
      group(
        rect([-3, 0, 6, 44], '#cfd6da') +
          rect([-9, -36, 18, 38], HANDLES[index] ?? '#c9453f', { rx: 5 }),
        { transform: `translate(${74 + index * 30},414) scale(0.72)` },
      ),
    )
    .join('') +
  [262, 304]
    .map(
      (x) =>
        rect([x - 4, 322, 9, 112], '#a8774c') + rect([x - 18, 300, 38, 24], '#8b959c', { rx: 4 }),
    )
    .join('');

/** A tyre, with the light of the gate on its shoulder. */
export const tyre = (x: number, y: number): string =>
  circle([x, y, 46], '#2a2c30') +
  circle([x, y, 42], '#36393e') +
  circle([x, y, 24], '#5c6064') +
  path(
    `M${x + 12},${y - 44} A46,46 0 0 1 ${x + 30},${y + 34} L${x + 18},${y + 20} A28,28 0 0 0 ${x + 8},${y - 26}Z`,
    '#4c5056',
  );

const tyreRack = (): string =>
  [300, 414]
    .map(
      (y) =>
        [1180, 1278, 1376].map((x) => tyre(x, y)).join('') +
        rect([1110, y + 44, 380, 9], '#3f6a8f') +
        rect([1110, y + 53, 380, 4], '#2c4d6a'),
    )
    .join('') + [1112, 1424].map((x) => rect([x, 220, 12, 440], '#3f6a8f')).join('');
