/**
 * A hotel room late at night: the bed with its padded headboard, the lamp on the night table, the
 * town beyond heavy curtains, a suitcase half packed.
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
import { backdrop, beam, veil, warmth } from './atmosphere.ts';
import { earlierHours } from './night-hours.ts';
import { BY_THE_HOUR } from './office-hours.ts';
import { telephone } from './props.ts';
import { glow, skylines } from './scenery.ts';

const WINDOW = 'M-60,60 H330 V600 H-60Z';

const outside = (): string =>
  backdrop([
    [0, '#2b2850'],
    [0.6, '#352c58'],
    [1, '#2a2144'],
  ]) +
  clipped(
    gradientRect(
      [-60, 40, 400, 580],
      linearGradient([
        [0, '#080f2c'],
        [0.55, '#1b2a62'],
        [1, '#6d5692'],
      ]),
    ) +
      glow([96, 168, 150], '#9db9ff', 0.5) +
      circle([96, 168, 26], '#eef2ff') +
      circle([105, 162, 6], '#cfd8f4') +
      skylines({ from: -60, to: 340, lamps: ['#ffcf87', '#ffe3b2', '#9fb6ff'] }, [
        {
          ground: 606,
          height: [170, 320],
          width: [50, 92],
          colour: '#20306e',
          seed: 21,
          lit: 0.14,
        },
        {
          ground: 606,
          height: [60, 190],
          width: [66, 120],
          colour: '#111a48',
          seed: 45,
          lit: 0.22,
        },
      ]) +
      path('M40,60 H150 L-60,420 V260Z', '#ffffff', { opacity: 0.04 }),
    WINDOW,
  );

const FOLDS = [0, 1, 2, 3, 4];

/** A heavy curtain from the rail to the floor, drawn aside in five folds. */
const curtain = (x: number, fold: number): string =>
  FOLDS.map((index) => {
    const left = x + index * fold;
    return path(
      `M${left},48 h${fold + 1} c5,170 -7,380 3,600 h${-fold - 1} c-8,-210 5,-420 -3,-600Z`,
      ['#51305a', '#6b4170', '#452850'][index % 3] ?? '#51305a',
    );
  }).join('');

const window = (): string =>
  rect([150, 60, 12, 540], '#171a40') +
  rect([-60, 330, 390, 10], '#171a40') +
  rect([-60, 596, 420, 16], '#3b3562') +
  curtain(-74, 20) +
  curtain(266, 22) +
  rect([-60, 34, 470, 16], '#191a3c') +
  [-40, 20, 280, 320, 360].map((x) => circle([x, 50, 7], '#c9a35a')).join('');

/** A lake with the moon on it, in a frame. */
const painting = (): string =>
  group(
    rect([6, 8, 236, 160], '#120f28', { opacity: 0.4 }) +
      rect([0, 0, 236, 160], '#b08a4c') +
      rect([10, 10, 216, 140], '#39477f') +
      clipped(
        rect([10, 10, 216, 140], '#4a5c9a') +
          circle([160, 48, 16], '#f3e6c4') +
          path('M0,96 L60,52 L104,92 L150,62 L240,104 V160 H0Z', '#2b3a74') +
          rect([10, 96, 216, 54], '#3a5290') +
          path('M148,96 h24 l14,54 h-52Z', '#f3e6c4', { opacity: 0.34 }),
        'M10,10 h216 v140 h-216Z',
      ),
    { transform: 'translate(560,122)' },
  );

/** Panels of cloth, each with its own shadow and a rim of light above. */
const headboard = (): string =>
  rect([440, 386, 880, 360], '#33244a', { rx: 28 }) +
  Array.from(
    { length: 10 },
    (_, index) =>
      rect([454 + index * 86, 400, 80, 340], '#5a3f70', { rx: 18 }) +
      path(`M${500 + index * 86},400 h16 q18,0 18,18 v322 h-22Z`, '#402c56') +
      rect([466 + index * 86, 402, 52, 4], '#a783b4', { rx: 2, opacity: 0.6 }),
  ).join('');

const pillows = (): string =>
  path(
    'M900,560 C960,520 1180,520 1240,566 C1262,610 1250,690 1220,716 H920 C880,690 878,600 900,560Z',
    '#b9b3d6',
  ) +
  path(
    'M1100,532 C1170,536 1220,548 1240,566 C1262,610 1250,690 1220,716 H1150 C1190,660 1180,570 1100,532Z',
    '#8d88b8',
  ) +
  path('M930,584 C990,566 1060,566 1110,574', 'none', { stroke: '#dcd7ec', 'stroke-width': 4 });

const nightTable = (): string =>
  rect([660, 626, 220, 14], '#8f6148') +
  rect([672, 640, 196, 130], '#523646') +
  rect([690, 660, 160, 44], '#64445a', { rx: 4 }) +
  circle([770, 682, 6], '#d9b06a') +
  ellipse([742, 624, 40, 8], '#c9a35a') +
  stroke('M742,620 V520', '#c9a35a', 8) +
  stroke('M740,618 V524', '#ffe9b8', 2) +
  telephone([822, 606, 0.46], '#3a3566') +
  group(
    path('M-13,-46 H13 L10,0 H-10Z', '#b9cbe6', { opacity: 0.55 }) +
      path('M-12,-28 H12 L10,0 H-10Z', '#8fb0de', { opacity: 0.6 }),
    { transform: 'translate(688,626)' },
  );

/** A pleated shade, bright from within. */
const lampshade = (): string =>
  path('M694,524 L714,416 H770 L790,524Z', '#ffe0a0') +
  path('M748,416 H770 L790,524 H756Z', '#f5c07a') +
  stroke('M708,520 L724,420 M728,522 L735,420 M768,520 L756,420', '#e9b56e', 2) +
  ellipse([742, 524, 48, 7], '#fff4d6');

function lampLight(): string {
  const down = linearGradient([
    [0, '#ffdca0', 0.55],
    [1, '#ff9c55', 0],
  ]);
  const up = linearGradient([
    [0, '#ffb765', 0],
    [1, '#ffdca0', 0.42],
  ]);
  return (
    gradientPath('M696,526 H788 L900,730 H580Z', down) +
    gradientPath('M716,414 H768 L860,150 H624Z', up) +
    glow([742, 470, 260], '#ffc98a', 0.7)
  );
}

/** Blouses beside a shoe bag, a belt hanging out: somebody leaves tomorrow. */
const suitcase = (): string =>
  group(
    path('M-120,-126 L-104,-214 H112 L126,-126Z', '#2a3566') +
      path('M-108,-134 L-94,-204 H102 L114,-134Z', '#3d4b86') +
      path('M-134,0 L-120,-126 H126 L142,0Z', '#34427a') +
      path('M96,-126 H126 L142,0 H112Z', '#4f60a4') +
      path('M-104,-120 C-70,-150 -10,-146 0,-122 C30,-146 90,-142 110,-120Z', '#c7768c') +
      path('M0,-122 C30,-146 90,-142 110,-120Z', '#e6d6c4') +
      rect([-40, -66, 80, 12], '#c9a35a', { rx: 5 }) +
      stroke('M70,-122 C80,-80 60,-60 72,-22', '#8a5a3c', 7),
    { transform: 'translate(1070,716)' },
  );

/** The bed's cover, thrown back in one fold, with a ticket and the key card on it. */
const cover = (): string =>
  gradientPath(
    'M-60,706 C160,676 380,716 620,690 C900,664 1180,700 1500,676 V960 H-60Z',
    linearGradient([
      [0, '#7d5a8c'],
      [0.2, '#5c4274'],
      [1, '#241a3c'],
    ]),
  ) +
  path(
    'M-60,706 C160,676 380,716 620,690 C660,716 560,760 300,768 C120,772 0,760 -60,764Z',
    '#cfc7e0',
    {
      opacity: 0.85,
    },
  ) +
  path(
    'M-60,742 C120,756 420,752 590,706 C560,744 420,768 300,768 C120,772 0,760 -60,764Z',
    '#9089b4',
  ) +
  stroke('M760,700 C800,770 780,850 830,940 M1000,690 C1030,760 1010,840 1060,940', '#3b2a56', 5) +
  group(
    path('M-70,0 L48,-16 L62,16 L-56,34Z', '#f0dfc0') +
      stroke('M-48,6 L10,-2 M-44,16 L30,6', '#9a8666', 4) +
      path('M20,-12 L26,14', 'none', { stroke: '#b9a27c', 'stroke-width': 2 }),
    { transform: 'translate(720,716)' },
  );

const NIGHT: LitSet = {
  dark: '#090a1e',
  light: NIGHT_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('window', 0.35, window() + painting()),
    scenery('bed', 0.55, headboard() + pillows() + nightTable()),
    beam('lamp', 0.55, lampLight()),
    scenery('shade', 0.55, lampshade()),
    light('glow', 0.55, glow([742, 470, 560], '#ffb062', 0.26)),
  ],
  before: [
    scenery('cover', 1, suitcase() + cover()),
    warmth(glow([742, 520, 520], '#ff9a4a', 0.5)),
    veil('#05051a', [640, 430, 980], 0.58),
  ],
};

export const HOTEL_ROOM: Background = {
  id: 'hotel-room',
  lights: earlierHours(NIGHT, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    lamps: ['lamp', 'glow'],
    back: 'shade',
    front: 'cover',
    frontShape: 'M-60,706 C160,676 380,716 620,690 C900,664 1180,700 1500,676 V960 H-60Z',
  }),
  phases: BY_THE_HOUR,
  gradient: ['#2b2850', '#241a3c'],
  places: [{ x: 430, y: 306, scale: 0.82 }],
  posing: [['vetrova', 'neutral']],
  phone: true,
};
