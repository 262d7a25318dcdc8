/**
 * A desk at night: one lamp on, the town dark behind the glass, a screen left glowing, letters and a
 * cold cup. Who stays long enough sees the morning come.
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
  files,
  laptopBack,
  mug,
  notes,
  paperStack,
  scribble,
  telephone,
  type ClockPlace,
} from './props.ts';
import { glow, plant, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [700, 160, 46];
const WINDOW = 'M40,60 H560 V520 H40Z';
/** Where drops run down the glass; the steps have no common measure, so that no rows show. */
const RAIN = Array.from({ length: 30 }, (_, index) => [
  52 + ((index * 197) % 503),
  70 + ((index * 149) % 431),
]);

function outside(): string {
  return (
    backdrop([
      [0, '#171a3a'],
      [1, '#22244c'],
    ]) +
    clipped(
      gradientRect(
        [20, 40, 560, 500],
        linearGradient([
          [0, '#090f2a'],
          [0.6, '#1b2a60'],
          [1, '#5a4f8a'],
        ]),
      ) +
        skylines({ from: 20, to: 580, lamps: ['#ffcf87', '#ffe3b2', '#86d0ff'] }, [
          {
            ground: 540,
            height: [140, 300],
            width: [50, 96],
            colour: '#1d2c66',
            seed: 57,
            lit: 0.12,
          },
          {
            ground: 540,
            height: [60, 180],
            width: [70, 120],
            colour: '#111b48',
            seed: 71,
            lit: 0.2,
          },
        ]) +
        RAIN.map(([x = 0, y = 0]) =>
          stroke(`M${x},${y} l-7,26`, '#9db4ea', 2, { opacity: 0.3 }),
        ).join('') +
        path('M40,60 H190 L40,360Z', '#ffffff', { opacity: 0.035 }),
      WINDOW,
    )
  );
}

const windowFrame = (): string =>
  rect([24, 44, 552, 16], '#0d1130') +
  rect([24, 44, 16, 492], '#0d1130') +
  rect([560, 44, 16, 492], '#0d1130') +
  rect([294, 60, 11, 460], '#0d1130') +
  rect([24, 520, 552, 16], '#0d1130') +
  rect([8, 534, 584, 14], '#2a2f62') +
  plant([92, 528, 0.62], ['#1c4550', '#22545a', '#173c46'], '#6d4450');

/** A shelf in the half-dark, a clock, and papers pinned to the wall. */
const wall = (): string =>
  rect([640, 360, 420, 12], '#0f1333') +
  files(660, 360, ['#2b3a78', '#2b3a78', '#6a3456', '#245a66', '#2b3a78', '#7a5c3a'], {
    width: 34,
    height: 112,
  }) +
  plant([960, 346, 0.42], ['#1c4550', '#22545a', '#173c46'], '#6d4450') +
  clockFace(CLOCK, { rim: '#0d1130', dial: '#8f90b4' }) +
  rect([806, 96, 92, 118], '#8a88a8') +
  scribble([818, 112, 66, 88], '#4a4d7c', 4) +
  rect([914, 120, 74, 74], '#a08a52', { transform: 'rotate(3 950 156)' }) +
  scribble([924, 136, 52, 44], '#5c4c2a', 4);

const cabinet = (): string =>
  rect([1090, 430, 300, 400], '#171a3e') +
  rect([1090, 430, 300, 10], '#2f3570') +
  [470, 590, 710]
    .map((y) => rect([1108, y, 264, 100], '#1e2250') + rect([1210, y + 36, 60, 10], '#4a5194'))
    .join('') +
  paperStack(1200, 436, 5, '#8d8bab');

const lampStand = (): string =>
  ellipse([880, 698, 64, 13], '#080b1c', { opacity: 0.5 }) +
  ellipse([880, 690, 54, 12], '#1f6f69') +
  ellipse([880, 686, 54, 11], '#2a8a82') +
  stroke('M880,686 C884,600 880,540 838,486', '#c9a35a', 8) +
  stroke('M878,684 C882,600 878,542 836,488', '#ffffff', 2, { opacity: 0.5 });

/** A green glass shade, such as reading rooms have; it stands before its own light. */
const shade = (): string =>
  group(
    path('M-92,20 C-84,-18 -50,-34 0,-34 C50,-34 84,-18 92,20Z', '#1f6f69') +
      path('M20,-33 C56,-30 86,-16 92,20 H56 C54,-6 40,-24 20,-33Z', '#45b0a4') +
      ellipse([0, 20, 92, 9], '#fff3d2') +
      rect([-10, -46, 20, 14], '#c9a35a', { rx: 4 }),
    { transform: 'translate(826,470)' },
  );

function lampLight(): string {
  const cone = linearGradient([
    [0, '#ffdb95', 0.8],
    [0.55, '#ffb765', 0.24],
    [1, '#ff9c55', 0],
  ]);
  return (
    gradientPath('M738,490 H914 L1050,730 H560Z', cone) +
    glow([826, 494, 150], '#ffe2a8', 0.8) +
    glow([800, 712, 380], '#ffb062', 0.6, 0.28)
  );
}

/** A laptop seen from behind, whose screen lights whoever sits there. */
const laptop = (): string =>
  laptopBack(250, 714, ['#0b1128', '#182453', '#3b456f']) + circle([258, 664, 10], '#3a4a8c');

const letters = (): string =>
  notes(690, 724, '#efe3cb', '#c9553f') +
  group(
    path('M-60,0 L50,-12 L70,34 L-44,48Z', '#f3e6cc') +
      stroke('M-60,0 L8,20 L50,-12', '#b89a72', 3),
    { transform: 'translate(1010,724)' },
  );

const desk = (): string =>
  tabletop(
    700,
    [
      [0, '#46303e'],
      [0.2, '#2f2238'],
      [1, '#130f22'],
    ],
    '#a06f56',
  ) +
  lampStand() +
  laptop() +
  letters() +
  mug(650, 662, '#7d88b8', '#ffcf94') +
  telephone([1150, 704, 0.92], '#232850', '#ff9a4d') +
  paperStack(60, 714, 5, '#a9a5c0');

const NIGHT: LitSet = {
  dark: '#070818',
  light: NIGHT_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, windowFrame() + wall()),
    ...clockHands(CLOCK, 0.35, [22, 40], { rim: '#0d1130', second: '#d9743b' }),
    scenery('cabinet', 0.55, cabinet()),
    light('glow', 0.55, glow([826, 420, 420], '#ffb062', 0.3)),
  ],
  before: [
    scenery('desk', 1, desk()),
    beam('lamp', 1, lampLight()),
    scenery('shade', 1, shade()),
    warmth(glow([760, 560, 520], '#ff9a4a', 0.5)),
    veil('#04051a', [640, 430, 980], 0.6),
  ],
};

const { dusk: DAWN, day: DAY } = earlierHours(NIGHT, {
  glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
  lamps: ['glow', 'lamp'],
  back: 'cabinet',
  front: 'desk',
  frontShape: 'M-60,700 C300,688 1100,688 1500,700 V960 H-60Z',
});

export const NIGHT_DESK: Background = {
  id: 'night-desk',
  lights: { night: NIGHT, dusk: DAWN, day: DAY },
  phases: BY_THE_HOUR,
  gradient: ['#22244c', '#130f22'],
  places: [
    { x: 430, y: 306, scale: 0.82 },
    { x: 866, y: 322, scale: 0.76, mirrored: true },
  ],
  posing: [['olga', 'worried']],
  phone: true,
};
