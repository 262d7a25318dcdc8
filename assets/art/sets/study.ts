/**
 * A teacher's study at home in the evening: books to the ceiling, a piano under its metronome, the
 * desk lamp, a laptop open for the lesson, and the router on the shelf with its one red light.
 */
import { NIGHT_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  ellipse,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, beam, tabletop, veil, warmth } from './atmosphere.ts';
import { earlierHours } from './night-hours.ts';
import { BY_THE_HOUR } from './office-hours.ts';
import {
  clockFace,
  clockHands,
  laptopBack,
  mug,
  notes,
  paperStack,
  spines,
  type ClockPlace,
} from './props.ts';
import { glow, plant, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [742, 150, 44];
const WINDOW = 'M850,90 H1180 V470 H850Z';
const TONES = ['#6a3a52', '#2f4d7a', '#7d5a3a', '#3a5f62', '#5a4a86', '#8a6a3e', '#34406e'];

/** Eight shelves of books in two bookcases, each row another. */
function bookRow(x: number, floor: number, row: number): string {
  const books = Array.from({ length: 9 }, (_, index) => {
    const turn = (index * 5 + row * 3) % 7;
    return [
      22 + ((index * 7 + row * 5) % 16),
      62 + ((index * 13 + row * 11) % 28),
      TONES[turn] ?? '#34406e',
    ] as const;
  });
  return spines(x, floor, books);
}

const bookcase = (x: number): string =>
  rect([x - 14, -60, 336, 800], '#2b1d2e') +
  [120, 232, 344, 456, 568]
    .map(
      (floor, row) =>
        rect([x, floor - 100, 308, 100], '#1d1528') +
        bookRow(x + 6, floor, row + Math.abs(x)) +
        rect([x - 8, floor, 324, 10], '#5a3d3a'),
    )
    .join('') +
  rect([x + 300, -60, 22, 800], '#412c36');

const outside = (): string =>
  backdrop([
    [0, '#2c2440'],
    [0.6, '#3d2f4c'],
    [1, '#241b34'],
  ]) +
  clipped(
    gradientRect(
      [830, 70, 370, 420],
      linearGradient([
        [0, '#0b1334'],
        [0.6, '#22306e'],
        [1, '#6a5590'],
      ]),
    ) +
      skylines({ from: 840, to: 1190, lamps: ['#ffcf87', '#ffe3b2', '#ffc46b'] }, [
        {
          ground: 480,
          height: [120, 260],
          width: [70, 110],
          colour: '#1c2a64',
          seed: 19,
          lit: 0.2,
        },
        { ground: 484, height: [50, 150], width: [80, 130], colour: '#101a46', seed: 63, lit: 0.3 },
      ]),
    WINDOW,
  );

const windowFrame = (): string =>
  rect([838, 76, 354, 14], '#171433') +
  rect([838, 76, 12, 410], '#171433') +
  rect([1180, 76, 12, 410], '#171433') +
  rect([1010, 90, 10, 380], '#171433') +
  rect([826, 470, 380, 16], '#4b3b58') +
  plant([1120, 462, 0.42], ['#1c4550', '#22545a', '#173c46'], '#6d4450');

/** The red light means: no line. */
const router = (): string =>
  group(
    rect([-54, -26, 108, 26], '#8e8ba8', { rx: 6 }) +
      rect([20, -26, 34, 26], '#b3b0c6', { rx: 6 }) +
      stroke('M-40,-26 V-70 M40,-26 V-70', '#6f6c8c', 6) +
      circle([-32, -12, 4], '#3f8f6a') +
      circle([-16, -12, 4], '#2b2a44') +
      circle([0, -12, 5], '#ff5a45'),
    { transform: 'translate(700,384)' },
  );

/** A shelf under the clock for the router, and the upright piano with its open notes. */
const piano = (): string =>
  rect([630, 384, 170, 10], '#6b4a3c') +
  rect([640, 500, 520, 300], '#1e1420') +
  rect([632, 490, 536, 16], '#4d3236') +
  rect([640, 506, 520, 8], '#6b464a', { opacity: 0.7 }) +
  rect([640, 590, 520, 44], '#4d3236') +
  rect([660, 596, 480, 26], '#e6dcd0') +
  Array.from({ length: 26 }, (_, key) =>
    key % 7 === 2 || key % 7 === 6 ? '' : rect([670 + key * 18, 596, 9, 16], '#17101c'),
  ).join('') +
  group(
    path('M-64,0 L-56,-74 H-2 L0,0Z', '#d8cbb4') +
      path('M0,0 L2,-74 H58 L66,0Z', '#bfb09a') +
      stroke(
        'M-48,-58 H-12 M-50,-44 H-12 M-52,-30 H-12 M14,-58 H46 M14,-44 H48 M14,-30 H50',
        '#6f6258',
        3,
      ),
    { transform: 'translate(800,490)' },
  ) +
  group(
    path('M-24,0 L-12,-70 H12 L24,0Z', '#7a4a30') +
      path('M4,-70 H12 L24,0 H10Z', '#a86c44') +
      stroke('M0,-12 L12,-58', '#e9d8b0', 3),
    { transform: 'translate(960,490)' },
  );

const lampStand = (): string =>
  ellipse([850, 694, 58, 12], '#c98a3c') +
  ellipse([850, 690, 58, 11], '#e0a652') +
  stroke('M850,690 C856,610 850,560 806,500', '#d9a85e', 8) +
  stroke('M848,688 C854,610 848,562 804,502', '#fff0c8', 2, { opacity: 0.6 });

const lampHead = (): string =>
  group(
    path('M-52,18 C-48,-24 -22,-42 0,-42 C22,-42 48,-24 52,18Z', '#8e3b3f') +
      path('M8,-41 C28,-38 48,-22 52,18 H24 C24,-8 18,-28 8,-41Z', '#c05a50') +
      ellipse([0, 18, 52, 9], '#fff3d2'),
    { transform: 'translate(786,496) rotate(24)' },
  );

function lampLight(): string {
  const cone = linearGradient([
    [0, '#ffdb95', 0.8],
    [0.55, '#ffb765', 0.24],
    [1, '#ff9c55', 0],
  ]);
  return (
    gradientPath('M736,496 L826,536 L980,730 H520Z', cone) +
    glow([776, 512, 150], '#ffe2a8', 0.85) +
    glow([760, 712, 360], '#ffb062', 0.6, 0.28)
  );
}

const desk = (): string =>
  tabletop(
    702,
    [
      [0, '#6a4638'],
      [0.2, '#4a3030'],
      [1, '#1b1220'],
    ],
    '#c08a62',
  ) +
  lampStand() +
  laptopBack(240, 716, ['#12142c', '#23264c', '#4a4a72']) +
  notes(640, 730, '#efe3cb', '#c9553f') +
  mug(950, 664, '#5a6aa0', '#ffcf94') +
  paperStack(1090, 716, 5, '#cfc4b8');

const EVENING: LitSet = {
  dark: '#0b0816',
  light: NIGHT_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, windowFrame() + bookcase(-40) + bookcase(300)),
    scenery('clock', 0.35, clockFace(CLOCK, { rim: '#1d1528', dial: '#9d93ab' })),
    ...clockHands(CLOCK, 0.35, [16, 55], { rim: '#1d1528', second: '#d9743b' }),
    scenery('piano', 0.55, piano() + router()),
    light(
      'glow',
      0.55,
      glow([700, 372, 60], '#ff5a45', 0.7) + glow([790, 460, 440], '#ffb062', 0.34),
    ),
  ],
  before: [
    scenery('desk', 1, desk()),
    beam('lamp', 1, lampLight()),
    scenery('shade', 1, lampHead()),
    warmth(glow([740, 540, 520], '#ff9a4a', 0.5)),
    veil('#07040f', [640, 430, 980], 0.56),
  ],
};

export const STUDY: Background = {
  id: 'study',
  lights: earlierHours(EVENING, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    lamps: ['glow', 'lamp'],
    back: 'piano',
    front: 'desk',
    frontShape: 'M-60,702 C300,690 1100,690 1500,702 V960 H-60Z',
  }),
  phases: BY_THE_HOUR,
  gradient: ['#2c2440', '#1b1220'],
  places: [{ x: 430, y: 308, scale: 0.82 }],
  posing: [['tarasov', 'annoyed']],
  phone: true,
};
