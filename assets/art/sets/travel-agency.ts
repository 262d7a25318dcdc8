/**
 * A travel agency at noon: a map of the world with pins in it, posters of a lake, a coast and a
 * mountain, a rack of leaflets, a globe, a telephone on hold with its lamp blinking.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  ellipse,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, falloff, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { mug, paperStack, telephone } from './props.ts';
import { glow, HOUSEPLANT, plant, skylines } from './scenery.ts';

const WINDOW = 'M-60,100 H260 V590 H-60Z';

/** An autumn street behind the glass, where a coach stands. */
const outside = (): string =>
  backdrop([
    [0, '#f3e6d2'],
    [0.6, '#ecd9be'],
    [1, '#cbb597'],
  ]) +
  clipped(
    gradientRect(
      [-60, 80, 340, 530],
      linearGradient([
        [0, '#9cc6e4'],
        [0.6, '#dfe9e6'],
        [1, '#f6e2bc'],
      ]),
    ) +
      skylines({ from: -60, to: 270, lamps: ['#fdf6e6'] }, [
        {
          ground: 560,
          height: [160, 280],
          width: [90, 140],
          colour: '#b9c6cc',
          seed: 71,
          lit: 0.06,
        },
      ]) +
      [
        [20, 380, 66],
        [92, 350, 78],
        [180, 392, 64],
      ]
        .map(
          ([x = 0, y = 0, size = 60]) =>
            circle([x, y, size], '#c9803a') + circle([x + 16, y - 16, size * 0.62], '#e6a94c'),
        )
        .join('') +
      group(
        path(
          'M-60,0 V-96 C-60,-110 -52,-116 -40,-116 H190 C206,-116 214,-106 216,-90 L220,0Z',
          '#2f8fa0',
        ) +
          path('M-60,0 V-30 H219 L220,0Z', '#23707e') +
          [-48, 10, 68, 126].map((x) => rect([x, -100, 50, 40], '#cfe6ee', { rx: 5 })).join('') +
          circle([0, 0, 20], '#2b2f36') +
          circle([160, 0, 20], '#2b2f36'),
        { transform: 'translate(40,560)' },
      ) +
      path('M-40,100 H60 L-60,420 V240Z', '#ffffff', { opacity: 0.2 }),
    WINDOW,
  );

const windowFrame = (): string =>
  rect([-60, 84, 336, 16], '#b0573c') +
  rect([260, 84, 16, 520], '#b0573c') +
  rect([276, 96, 6, 508], '#a88f70') +
  rect([-60, 588, 346, 18], '#c9704f') +
  rect([-60, 606, 346, 7], '#a88f70');

/** Land as a cutter of paper sees it, with pins and the thread between two of them. */
const worldMap = (): string =>
  group(
    rect([6, 8, 420, 236], '#7a6648', { opacity: 0.3 }) +
      rect([0, 0, 420, 236], '#fbf6e8') +
      rect([10, 10, 400, 216], '#a9d0dc') +
      path(
        'M36,52 C60,30 120,30 138,52 C150,70 122,84 116,104 C108,124 88,110 84,92 C70,88 30,78 36,52Z',
        '#7fae78',
      ) +
      path(
        'M118,128 C140,120 158,136 152,160 C146,186 132,206 124,206 C114,190 104,146 118,128Z',
        '#96bf84',
      ) +
      path(
        'M188,50 C220,28 330,26 372,52 C392,72 366,90 344,92 C330,112 306,126 296,108 C276,104 262,92 244,96 C216,100 184,80 188,50Z',
        '#7fae78',
      ) +
      path(
        'M206,104 C236,98 262,112 256,140 C250,172 234,190 224,190 C208,166 192,126 206,104Z',
        '#96bf84',
      ) +
      path('M330,156 C350,146 378,152 378,172 C372,190 340,192 328,176Z', '#8fb87c') +
      stroke('M232,72 C262,40 310,50 336,78', '#d0443a', 4, { 'stroke-dasharray': '3 9' }) +
      [
        [232, 72],
        [336, 78],
        [98, 68],
        [226, 136],
        [352, 170],
      ]
        .map(
          ([x = 0, y = 0]) => circle([x, y, 7], '#d0443a') + circle([x - 2, y - 2, 2.4], '#ffd2c8'),
        )
        .join(''),
    { transform: 'translate(620,104)' },
  );

/** A poster in its frame: `scene` is drawn 150 by 200. */
const poster = (x: number, y: number, scene: string): string =>
  group(
    rect([-3, -2, 166, 218], '#7a6648', { opacity: 0.28 }) +
      rect([-8, -8, 166, 216], '#fffdf6') +
      clipped(scene, 'M0,0 H150 V200 H0Z'),
    { transform: `translate(${x},${y})` },
  );

const lake = (): string =>
  rect([0, 0, 150, 110], '#bfe0ea') +
  circle([108, 40, 18], '#fff2c4') +
  path('M0,110 L40,50 L74,92 L104,58 L150,110Z', '#6f93a8') +
  path('M28,68 L40,50 L53,66 L44,74Z M94,70 L104,58 L117,72 L106,78Z', '#ffffff') +
  rect([0, 104, 150, 96], '#3f86a8') +
  path('M0,130 H150 V138 H0Z M20,160 H130 V166 H20Z', '#6fb0c8') +
  path('M40,158 h66 l-12,18 h-42Z', '#c9553f') +
  stroke('M74,158 V120', '#fffdf6', 4) +
  path('M76,122 L104,150 H76Z', '#fffdf6');

const coast = (): string =>
  rect([0, 0, 150, 200], '#f6c98a') +
  circle([74, 66, 30], '#fff0c0') +
  rect([0, 96, 150, 54], '#3f9aa8') +
  path('M0,140 C50,126 90,150 150,134 V200 H0Z', '#f3dfb4') +
  stroke('M112,190 C108,140 114,110 124,84', '#6d4a32', 8) +
  [-70, -20, 30, 80]
    .map((turn) =>
      path('M0,0 C16,-20 44,-18 56,4 C36,-4 16,0 0,0Z', '#3f7d52', {
        transform: `translate(124,84) rotate(${turn - 90})`,
      }),
    )
    .join('');

const leafletRack = (): string =>
  rect([1084, 330, 330, 330], '#c9a678') +
  rect([1394, 330, 20, 330], '#a8845a') +
  [344, 450, 556]
    .map(
      (y, row) =>
        rect([1096, y, 292, 92], '#a8845a') +
        [0, 1, 2, 3]
          .map((column) => {
            const tone = ['#3f9aa8', '#e4716a', '#f0b64c', '#7fae78', '#7fa6d8'][
              (column + row * 2) % 5
            ];
            return (
              rect([1104 + column * 71, y + 10, 60, 82], tone ?? '#3f9aa8') +
              rect([1112 + column * 71, y + 20, 44, 8], '#ffffff') +
              circle([1134 + column * 71, y + 58, 15], '#ffffff', { opacity: 0.5 })
            );
          })
          .join('') +
        rect([1090, y + 86, 304, 10], '#dcb98a'),
    )
    .join('');

/** A chair of cane for those who wait, and a suitcase as a sign of the trade. */
const corner = (): string =>
  rect([-60, 640, 1580, 160], '#c3a887') +
  plant([640, 640, 0.9], ...HOUSEPLANT) +
  group(
    ellipse([0, 6, 120, 12], '#6d5638', { opacity: 0.35 }) +
      rect([-104, -130, 208, 132], '#8a4a36', { rx: 16 }) +
      rect([52, -130, 52, 132], '#a8624a', { rx: 16 }) +
      stroke('M-30,-130 C-30,-160 30,-160 30,-130', '#5c3020', 11) +
      [-64, 44].map((x) => rect([x, -130, 20, 132], '#d9a45c')).join('') +
      circle([-16, -70, 20], '#3f9aa8') +
      path('M6,-52 l34,-10 l8,24 l-34,10Z', '#f0b64c'),
    { transform: 'translate(850,690)' },
  );

const globe = (): string =>
  group(
    ellipse([0, 4, 50, 9], '#3a2a1c', { opacity: 0.35 }) +
      path('M-36,0 H36 L22,-16 H-22Z', '#8a5a34') +
      rect([-4, -34, 8, 22], '#c9a35a') +
      circle([0, -86, 56], '#5aa6bd') +
      path(
        'M-44,-104 C-20,-134 10,-128 8,-108 C4,-92 -18,-96 -22,-78 C-30,-70 -50,-84 -44,-104Z',
        '#8fbf7c',
      ) +
      path('M4,-76 C24,-84 42,-72 36,-54 C28,-38 12,-42 8,-56Z', '#8fbf7c') +
      path('M18,-139 A56,56 0 0 1 30,-39 C50,-60 50,-112 18,-139Z', '#000000', { opacity: 0.16 }) +
      stroke('M-34,-146 C-84,-110 -76,-40 -6,-26', '#c9a35a', 6),
    { transform: 'translate(1080,708)' },
  );

const counter = (): string =>
  tabletop(
    706,
    [
      [0, '#d79a63'],
      [0.16, '#bd7f4e'],
      [1, '#6a4430'],
    ],
    '#f6cf9a',
  ) +
  globe() +
  telephone([720, 704, 0.9], '#8a3d3a', '#ffd24a') +
  paperStack(190, 716, 4) +
  mug(930, 662, '#3f9aa8', '#8fd0da') +
  group(
    path('M-70,18 L-58,-22 H54 L70,18Z', '#fffdf6') +
      path('M-62,-4 L-58,-22 H54 L60,-4Z', '#3f9aa8') +
      stroke('M-38,6 H20', '#9aa5aa', 4),
    { transform: 'translate(566,728)' },
  );

const BEAMS = ['M-60,80 V520 L380,960 H820 L250,90Z', 'M-60,560 V740 L60,960 H200Z'];

const NOON: LitSet = {
  dark: '#33281e',
  light: DAY_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery(
      'wall',
      0.35,
      windowFrame() + worldMap() + poster(1084, 92, coast()) + poster(1290, 92, lake()),
    ),
    scenery('leaflets', 0.5, corner() + leafletRack()),
    falloff(0.5, [80, 330, 1500], '#a58f9a'),
    light('sun', 0.5, sunshine(BEAMS, '#fff0cf', 0.24, 0.05)),
  ],
  before: [
    scenery('counter', 1, counter()),
    warmth(glow([720, 400, 620], '#ffd09a', 0.38)),
    veil('#3a2c1e', [700, 420, 1000], 0.36),
  ],
};

export const TRAVEL_AGENCY: Background = {
  id: 'travel-agency',
  lights: laterHours(NOON, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'leaflets',
    front: 'counter',
    lamps: [],
    source: { x: 590, y: 150, colour: '#c9573f' },
  }),
  phases: BY_THE_HOUR,
  gradient: ['#f3e6d2', '#6a4430'],
  places: [
    { x: 430, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
  ],
  posing: [['zimina', 'neutral']],
  phone: false,
};
