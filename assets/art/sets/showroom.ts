/**
 * A small furniture showroom, with the street in its window at every hour, under snow and without.
 *
 * Warm spotlights inside; chairs on a podium, a wall of fabric swatches, a board
 * of prices too far off to read, samples on the counter in front.
 */
import { DAY_LIGHT, SHOWROOM_LIGHT } from '../light.ts';
import { veil, warmth } from './atmosphere.ts';
import { officeChair } from './furniture.ts';
import { BY_THE_HOUR, UNDER_SNOW } from './office-hours.ts';
import { glow, plant, HERBS } from './scenery.ts';
import {
  GREEN_DAY,
  GREEN_DUSK,
  GREEN_NIGHT,
  shopWindow,
  SNOW_DAY,
  SNOW_DUSK,
  SNOW_NIGHT,
  type WindowView,
} from './shop-window.ts';
import { relit } from '../relit.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
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
} from '../svg.ts';

const FRAME_COLOUR = '#3a3238';

const walls = (): string =>
  gradientRect(
    [-60, -60, 1560, 1020],
    linearGradient([
      [0, '#e6d2b2'],
      [0.55, '#dcc3a0'],
      [1, '#b08f78'],
    ]),
  ) +
  gradientRect(
    [-60, -60, 1560, 130],
    linearGradient([
      [0, '#8a7468'],
      [1, '#b39a84'],
    ]),
  );

const shopFront = (): string =>
  rect([-60, 108, 596, 14], FRAME_COLOUR) +
  rect([520, 108, 16, 546], FRAME_COLOUR) +
  rect([224, 120, 9, 522], FRAME_COLOUR) +
  rect([-60, 640, 596, 16], FRAME_COLOUR) +
  rect([-60, 632, 580, 10], '#f0e2cc');

const FABRICS = [
  '#9c4a3c',
  '#c97b4a',
  '#e0b25a',
  '#7f9466',
  '#4c7f78',
  '#3f6488',
  '#5b4f86',
  '#8a4668',
  '#b98a6a',
  '#d8c09a',
  '#6a7380',
  '#33424f',
];

function swatch(x: number, y: number, colour: string): string {
  return (
    rect([x + 3, y + 4, 44, 52], '#5a4436', { rx: 4, opacity: 0.25 }) +
    rect([x, y, 44, 52], colour, { rx: 4 }) +
    path(`M${x + 28},${y} h16 v52 h-30Z`, '#ffffff', { opacity: 0.1 }) +
    circle([x + 22, y - 3, 4], '#8d8178')
  );
}

function swatchWall(): string {
  const rails = [150, 226, 302].map((y) => rect([574, y - 8, 224, 6], '#7d6658')).join('');
  const samples = FABRICS.map((colour, index) =>
    swatch(582 + (index % 4) * 54, 150 + Math.floor(index / 4) * 76, colour),
  ).join('');
  return rails + samples;
}

/** Prices by rows of bars: a board one sees but does not read. */
function priceBoard(): string {
  const rows = [0, 1, 2, 3, 4]
    .map(
      (row) =>
        rect([874, 196 + row * 34, 62 + ((row * 29) % 34), 8], '#d9cdb8', { rx: 4 }) +
        rect([992, 192 + row * 34, 38, 16], row === 2 ? '#e9a23b' : '#58706a', { rx: 4 }),
    )
    .join('');
  return (
    rect([850, 146, 206, 226], '#5a4436', { rx: 6, opacity: 0.22 }) +
    rect([844, 138, 206, 226], '#7a5c46', { rx: 6 }) +
    rect([852, 146, 190, 210], '#31433f', { rx: 3 }) +
    rect([874, 164, 92, 10], '#f3ead8', { rx: 5 }) +
    rows
  );
}

const TRACK_LAMPS = [616, 742, 930, 1080];

const ceilingTrack = (): string =>
  rect([540, 62, 960, 8], FRAME_COLOUR) +
  TRACK_LAMPS.map(
    (x) =>
      rect([x - 3, 70, 6, 18], FRAME_COLOUR) +
      path(`M${x - 15},86 h30 l7,30 h-44Z`, '#4a4046') +
      ellipse([x, 116, 22, 5], '#fff4d8'),
  ).join('');

const podium = (): string =>
  path('M552,668 H1110 L1150,720 H520Z', '#efdcc0') +
  path('M520,720 H1150 V800 H520Z', '#b89272') +
  rect([520, 716, 630, 6], '#fff1d6') +
  officeChair(640, 690, '#b5483a') +
  officeChair(800, 694, '#3f7a78') +
  officeChair(960, 690, '#d9a441');

/** A finished desk with its screen, against the right wall. */
const displayDesk = (): string =>
  rect([1130, 474, 310, 14], '#a5744e') +
  rect([1130, 474, 310, 5], '#e0b183') +
  rect([1148, 488, 14, 240], '#8b919a') +
  rect([1408, 488, 14, 240], '#6f757e') +
  rect([1210, 342, 170, 104], '#2c303a', { rx: 6 }) +
  rect([1218, 350, 154, 88], '#5f88a8', { rx: 3 }) +
  rect([1288, 446, 14, 22], '#3a3e48') +
  rect([1262, 466, 66, 8], '#3a3e48') +
  plant([1174, 470, 0.42], ...HERBS);

const SAMPLE_TILES = ['#6b4a36', '#b98a5e', '#d9c3a0', '#8d9296', '#31353d'];

function tileFan(): string {
  return group(
    SAMPLE_TILES.map((colour, index) =>
      rect([-12, -74, 54, 88], colour, { rx: 5, transform: `rotate(${-40 + index * 20} 14 14)` }),
    ).join('') + circle([14, 6, 7], '#ece4d6'),
    { transform: 'translate(640,716)' },
  );
}

/** An open catalogue with pictures and no words. */
const catalogue = (): string =>
  group(
    path(
      'M-104,10 C-70,-8 -30,-8 0,6 C30,-8 72,-8 106,10 L118,34 C76,20 34,20 0,32 C-34,20 -78,20 -116,34Z',
      '#fbf6ec',
    ) +
      path('M0,6 C30,-8 72,-8 106,10 L118,34 C76,20 34,20 0,32Z', '#e9dfcf') +
      path('M-84,8 C-64,0 -42,-1 -22,4 L-26,16 C-46,11 -70,12 -92,20Z', '#7fa3b0') +
      path('M22,4 C42,-1 64,0 84,8 L92,20 C70,12 46,11 26,16Z', '#d39a6a'),
    { transform: 'translate(834,692)' },
  );

const tapeMeasure = (): string =>
  group(
    path('M-26,-20 H18 C26,-20 30,-14 30,-6 V22 H-26Z', '#e0a23a') +
      path('M6,-20 H18 C26,-20 30,-14 30,-6 V22 H10Z', '#f4c56a') +
      circle([0, 0, 11], '#fff4dc') +
      rect([30, 14, 74, 8], '#f3d98a') +
      [40, 52, 64, 76, 88].map((x) => rect([x, 14, 2, 4], '#7a5a2a')).join(''),
    { transform: 'translate(986,688)' },
  );

const counter = (): string =>
  gradientPath(
    'M-60,694 C300,684 1100,684 1500,694 V960 H-60Z',
    linearGradient([
      [0, '#c99868'],
      [0.14, '#a8774f'],
      [1, '#5c3d33'],
    ]),
  ) +
  stroke('M-60,694 C300,684 1100,684 1500,694', '#ffdfae', 3, { opacity: 0.8 }) +
  ellipse([652, 730, 96, 12], '#4a2f26', { opacity: 0.35 }) +
  tileFan() +
  catalogue() +
  tapeMeasure();

function spots(): string {
  const cone = linearGradient([
    [0, '#ffe9bd', 0.3],
    [1, '#ffd48a', 0],
  ]);
  return (
    TRACK_LAMPS.map(
      (x) =>
        gradientPath(`M${x - 20},116 H${x + 20} L${x + 120},620 H${x - 120}Z`, cone) +
        glow([x, 116, 86], '#fff0cc', 0.7),
    ).join('') + glow([820, 640, 420], '#ffd08a', 0.32, 0.4)
  );
}

/** The shop with its spots on, and a view in its window. */
const byLamplight = (view: WindowView): LitSet => ({
  dark: '#2a1d1c',
  light: SHOWROOM_LIGHT,
  behind: [
    scenery('walls', 0.15, walls()),
    scenery('street', 0.15, shopWindow(view)),
    scenery(
      'shop-front',
      0.35,
      shopFront() + swatchWall() + priceBoard() + ceilingTrack() + displayDesk(),
    ),
    scenery('podium', 0.55, podium()),
    light('spots', 0.55, spots()),
  ],
  before: [
    scenery('counter', 1, counter()),
    warmth(glow([760, 420, 620], '#ffb35a', 0.42)),
    scenery('leaves', 1.3, plant([24, 944, 2], ['#2b3a34', '#34463c', '#26332e'])),
    veil('#2a1712', [660, 420, 1000], 0.5),
  ],
});

const byDaylight = (view: WindowView): LitSet =>
  relit(byLamplight(view), {
    on: { spots: [light('daylight', 0.55, glow([220, 380, 700], '#dbe8f4', 0.42))] },
    dark: '#3a3230',
    light: DAY_LIGHT,
  });

export const SHOWROOM: Background = {
  id: 'showroom',
  lights: {
    day: byDaylight(GREEN_DAY),
    dusk: byLamplight(GREEN_DUSK),
    night: byLamplight(GREEN_NIGHT),
    'winter-day': byDaylight(SNOW_DAY),
    'winter-dusk': byLamplight(SNOW_DUSK),
    'winter-night': byLamplight(SNOW_NIGHT),
  },
  phases: BY_THE_HOUR,
  winter: UNDER_SNOW,
  gradient: ['#8a7468', '#5c3d33'],
  places: [
    { x: 428, y: 306, scale: 0.82 },
    { x: 846, y: 322, scale: 0.78, mirrored: true },
  ],
  posing: [['artyom', 'neutral']],
  phone: false,
};
