/**
 * The service firm's own office late in the day: low sun through the blinds, the rack with its
 * lamps, a board of crossed-out dates, and telephones on every desk.
 */
import { LATE_SUN_LIGHT } from '../light.ts';
import { relit } from '../relit.ts';
import { light, scenery, shade, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  gradientRect,
  group,
  linearGradient,
  path,
  radialGradient,
  rect,
  stroke,
} from '../svg.ts';
import { tabletop, veil, warmth } from './atmosphere.ts';
import { laterHours } from './office-hours.ts';
import { monitor, mug, paperStack, scribble, telephone } from './props.ts';
import { glow, skyline } from './scenery.ts';

/** Brightest round the window; where the rack hums, the sun never comes. */
const walls = (): string =>
  gradientRect(
    [-60, -60, 1580, 1020],
    radialGradient(
      [
        [0, '#f4dfae'],
        [0.3, '#e0c795'],
        [0.62, '#b39a7c'],
        [1, '#75645f'],
      ],
      [860, 250, 900],
    ),
  ) + path('M-60,-60 H1520 V70 H-60Z', '#4b3a2c', { opacity: 0.22 });

const SLATS = Array.from({ length: 17 }, (_, index) => 110 + index * 16.4);

const blindWindow = (): string =>
  rect([570, 96, 330, 300], '#5c5346') +
  gradientRect(
    [582, 108, 306, 276],
    linearGradient([
      [0, '#fff1c9'],
      [0.5, '#ffd08a'],
      [1, '#f0a267'],
    ]),
  ) +
  clipped(
    skyline({
      from: 582,
      to: 888,
      ground: 384,
      height: [60, 170],
      width: [40, 80],
      colour: '#d98f5e',
      seed: 3,
      lit: 0,
      lamps: [],
    }),
    'M582,108H888V384H582Z',
  ) +
  SLATS.map(
    (y) =>
      rect([578, y, 314, 9], '#f3e6c6') + rect([578, y + 8, 314, 3], '#a88c5f', { opacity: 0.6 }),
  ).join('') +
  stroke('M620,108 V386 M850,108 V386', '#a88c5f', 2);

/** Dates as bars: two crossed out, the third with a ring round it. */
const whiteboard = (): string =>
  group(
    rect([960, 120, 400, 250], '#8d9296') +
      rect([970, 130, 380, 230], '#f5f4ee') +
      rect([994, 154, 120, 20], '#34506b', { rx: 4 }) +
      [994, 1112, 1230]
        .map((x) => rect([x, 202, 86, 20], '#34506b', { rx: 4, opacity: 0.85 }))
        .join('') +
      stroke('M984,218 L1092,208 M1102,220 L1210,208', '#d0342c', 6) +
      stroke(
        'M1222,232 C1210,196 1240,186 1276,190 C1326,194 1338,226 1300,236 C1268,244 1232,240 1222,226',
        '#d0342c',
        5,
      ) +
      stroke('M994,256 h150 M994,282 h210 M994,308 h120', '#7b93a8', 5) +
      rect([1240, 262, 84, 70], '#ffe27a') +
      scribble([1250, 274, 62, 46], '#b29a4a', 4),
    { transform: 'rotate(.6 1160 250)' },
  ) +
  rect([1010, 366, 90, 8], '#b5382f') +
  rect([1110, 366, 60, 8], '#34506b');

/** Sun through the slats, lying on the wall in stripes. */
const stripes = (): string =>
  Array.from({ length: 9 }, (_, index) =>
    path(
      `M900,${150 + index * 34} L1510,${258 + index * 40} V${276 + index * 40} L900,${164 + index * 34}Z`,
      '#a5803c',
      { opacity: 0.9 },
    ),
  ).join('');

const LEDS = [
  ['#63d28f', '#63d28f', '#5a6070', '#63d28f', '#5a6070'],
  ['#ff6a4d', '#ffb84a', '#ffb84a', '#ff6a4d', '#5a6070'],
] as const;

const CABLES: readonly (readonly [d: string, colour: string])[] = [
  ['M206,226 C330,240 340,420 300,520 C280,600 350,660 420,690', '#3f7f9a'],
  ['M226,280 C350,300 330,480 340,560 C350,620 300,660 360,700', '#c98a2c'],
  ['M246,226 C370,300 300,420 372,520 C420,590 380,660 460,700', '#8a3d5c'],
  ['M206,394 C320,420 400,560 330,620 C300,660 420,690 480,700', '#4e8a5c'],
];

function server(index: number): string {
  const top = 196 + index * 56;
  const leds = LEDS[index === 2 || index === 6 ? 1 : 0];
  return (
    rect([44, top, 202, 44], index === 4 ? '#15171d' : '#343845') +
    rect([44, top, 202, 4], '#4b5060') +
    leds.map((colour, led) => circle([64 + led * 15, top + 24, 3.6], colour)).join('') +
    [0, 1, 2, 3].map((slot) => rect([160 + slot * 19, top + 14, 12, 16], '#20232c')).join('')
  );
}

const rack = (): string =>
  rect([20, 170, 250, 560], '#2b2d36') +
  rect([34, 184, 222, 532], '#1a1c24') +
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map(server).join('') +
  group(CABLES.map(([d, colour]) => stroke(d, colour, 6)).join(''), {
    transform: 'translate(-40,0)',
  });

/** A colleague's desk behind, with its own telephone. */
const deskBehind = (): string =>
  rect([600, 566, 380, 16], '#8d6d4c') +
  rect([614, 582, 14, 180], '#6f5340') +
  rect([950, 582, 14, 180], '#6f5340') +
  monitor([640, 430, 150, 96], '#34506b', scribble([12, 12, 100, 54], '#8fb1be', 5)) +
  telephone([870, 556, 0.62], '#4a4f5c', '#ff6a4d');

const WARNING_SCREEN =
  rect([40, 32, 150, 82], '#f4f2ec') +
  rect([40, 32, 150, 18], '#d0342c') +
  circle([64, 80, 12], '#d0342c') +
  stroke('M64,74 v7 M64,86 v.5', '#ffffff', 3) +
  rect([84, 68, 90, 6], '#8b9099') +
  rect([84, 82, 66, 6], '#8b9099') +
  rect([130, 96, 46, 12], '#c9cdd3');

const STICKERS: readonly (readonly [x: number, y: number, colour: string, turn: number])[] = [
  [1224, 484, '#ffe27a', 6],
  [1236, 530, '#ff9fb0', -5],
  [1014, 590, '#a8e0b0', 4],
];

const sticker = ([x, y, colour, turn]: (typeof STICKERS)[number]): string =>
  group(
    rect([x, y, 42, 42], colour) +
      stroke(`M${x + 7},${y + 14} h26 M${x + 7},${y + 24} h18`, '#7a6a4a', 3),
    { transform: `rotate(${turn} ${x} ${y})` },
  );

const front = (): string =>
  tabletop(
    706,
    [
      [0, '#8a6a4c'],
      [0.15, '#6f5340'],
      [1, '#37292a'],
    ],
    '#d9b484',
  ) +
  monitor([1010, 478, 250, 166], '#2f6fa3', WARNING_SCREEN) +
  STICKERS.map(sticker).join('') +
  paperStack(250, 708, 6) +
  telephone([470, 704, 0.96], '#2e323c', '#ff6a4d') +
  telephone([640, 706, 0.96], '#7a3a34', '#ffb84a') +
  telephone([810, 704, 0.96], '#2e4a52', '#63d28f') +
  mug(932, 660, '#f3ead8', '#ffd9a0') +
  path('M560,716 C590,742 640,748 700,738 C740,732 770,740 790,720', 'none', {
    stroke: '#1f2229',
    'stroke-width': 5,
  });

const AFTERNOON: LitSet = {
  dark: '#241b14',
  light: LATE_SUN_LIGHT,
  behind: [
    scenery('walls', 0.2, walls() + blindWindow()),
    scenery('board', 0.35, whiteboard()),
    light('stripes', 0.35, stripes()),
    scenery('rack', 0.5, rack() + deskBehind()),
    light(
      'leds',
      0.5,
      glow([80, 330, 90], '#ff6a4d', 0.5) +
        glow([80, 556, 90], '#ff9a4d', 0.45) +
        glow([736, 240, 420], '#ffc46b', 0.4),
    ),
  ],
  before: [
    scenery('desk', 1, front()),
    warmth(glow([720, 400, 620], '#ffb35a', 0.36)),
    veil('#2a1d14', [700, 400, 960], 0.5),
  ],
};

const { day: LATE, night: NIGHT } = laterHours(AFTERNOON, {
  glass: { d: 'M582,108 H888 V384 H582Z', sheet: 'walls', depth: 0.2 },
  daylight: ['stripes'],
  back: 'leds',
  front: 'desk',
  lamps: [[1135, 560, 260]],
  source: { x: 636, y: 150, colour: '#7a3a34' },
});

/** By day the sun stands higher: white light in the window, and the blue of the sky in the shade. */
const DAY = relit(LATE, {
  on: {
    leds: [light('noon', 0.5, glow([736, 240, 560], '#d6e8ff', 0.5))],
    desk: [
      shade(
        'hour',
        0,
        gradientRect(
          [-60, -60, 1580, 1020],
          radialGradient(
            [
              [0, '#ffffff'],
              [0.4, '#eef2fb'],
              [1, '#b3bfdd'],
            ],
            [760, 300, 980],
          ),
        ),
      ),
    ],
  },
});

export const SERVICE_DESK: Background = {
  id: 'service-desk',
  lights: { afternoon: LATE, day: DAY, night: NIGHT },
  phases: { day: 'day', dusk: 'afternoon', night: 'night' },
  gradient: ['#d8c7a0', '#37292a'],
  places: [
    { x: 430, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
    { x: 1190, y: 350, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['rustam', 'annoyed'],
    ['kostya', 'delighted'],
  ],
  phone: false,
};
