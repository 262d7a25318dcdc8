/**
 * A hotel room: the bed with its padded headboard, the lamp on the night table, the town beyond
 * heavy curtains, a suitcase half packed, tomorrow's dress on the door. By night the lamp lights it,
 * by day the sun from a window on the right that is not seen.
 */
import { DAY_LIGHT, NIGHT_LIGHT } from '../light.ts';
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
  type Box,
} from '../svg.ts';
import { backdrop, beam, sunshine, veil, warmth } from './atmosphere.ts';
import { bed, bedside, headboard, tableLamp } from './hotel-bed.ts';
import { HOTEL_DAY, HOTEL_NIGHT, type HotelPalette } from './hotel-palette.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { glow, skylines } from './scenery.ts';

const WINDOW = 'M-60,60 H330 V600 H-60Z';
const STRIPES = Array.from({ length: 24 }, (_, index) => 384 + index * 46);

/** Striped paper on the wall, and the edge of the ceiling. */
const wall = ({ wall: colours, stripe, cornice: [face, edge] }: HotelPalette): string =>
  backdrop(colours) +
  STRIPES.map((x) => rect([x, 20, 20, 800], stripe, { opacity: 0.22 })).join('') +
  rect([-60, -60, 1580, 78], face) +
  rect([-60, 18, 1580, 7], edge);

const TREES: readonly (readonly [x: number, y: number, r: number])[] = [
  [-20, 588, 54],
  [64, 602, 46],
  [150, 592, 58],
  [246, 604, 50],
  [322, 590, 52],
];

const town = ({ sky, houses, lamps, trees }: HotelPalette): string =>
  gradientRect([-60, 40, 400, 580], linearGradient(sky)) +
  skylines(
    { from: -60, to: 340, lamps },
    houses.map(([colour, lit], index) => ({
      ground: 606,
      height: index === 0 ? ([170, 320] as const) : ([60, 190] as const),
      width: index === 0 ? ([50, 92] as const) : ([66, 120] as const),
      colour,
      seed: index === 0 ? 21 : 45,
      lit,
    })),
  ) +
  TREES.map((tree, index) => circle(tree, trees[index % trees.length] ?? '#0d1540')).join('');

const moon = (): string =>
  glow([96, 168, 150], '#9db9ff', 0.5) +
  circle([96, 168, 26], '#eef2ff') +
  circle([105, 162, 6], '#cfd8f4');

const outside = (tones: HotelPalette, disc: string): string =>
  wall(tones) +
  clipped(
    town(tones) + disc + path('M40,60 H150 L-60,420 V260Z', '#ffffff', { opacity: 0.06 }),
    WINDOW,
  );

const FOLDS = [0, 1, 2, 3, 4];

/** A heavy curtain from the rail to the floor, drawn aside in five folds. */
const curtain = (x: number, fold: number, tones: readonly string[]): string =>
  FOLDS.map((index) => {
    const left = x + index * fold;
    return path(
      `M${left},48 h${fold + 1} c5,170 -7,380 3,600 h${-fold - 1} c-8,-210 5,-420 -3,-600Z`,
      tones[index % tones.length] ?? '#51305a',
    );
  }).join('');

const window = ({ window: [frame, sill, rail], curtain: cloth, brass }: HotelPalette): string =>
  rect([150, 60, 12, 540], frame) +
  rect([-60, 330, 390, 10], frame) +
  rect([-60, 596, 420, 16], sill) +
  rect([376, 60, 26, 588], '#1a0f24', { opacity: 0.16 }) +
  curtain(-74, 20, cloth) +
  curtain(266, 22, cloth) +
  rect([-60, 34, 470, 16], rail) +
  [-40, 20, 280, 320, 360].map((x) => circle([x, 50, 7], brass[0])).join('');

/** A frame and the shadow that it throws to the left, away from window and lamp. */
const framed = ([x, y, width, height]: Box, wood: string, picture: string): string =>
  group(
    rect([-8, 10, width, height], '#1a0f24', { opacity: 0.28 }) +
      rect([0, 0, width, height], wood) +
      picture,
    { transform: `translate(${x},${y})` },
  );

/** A lake in the mountains. */
const lake = ({ lake: [sky, hills, water, disc] }: HotelPalette): string =>
  clipped(
    rect([10, 10, 216, 140], sky) +
      circle([160, 48, 16], disc) +
      path('M0,96 L60,52 L104,92 L150,62 L240,104 V160 H0Z', hills) +
      path('M44,64 L60,52 L72,63 L62,70Z M134,74 L150,62 L164,69 L150,76Z', disc, {
        opacity: 0.7,
      }) +
      rect([10, 96, 216, 54], water) +
      path('M148,96 h24 l14,54 h-52Z', disc, { opacity: 0.34 }),
    'M10,10 h216 v140 h-216Z',
  );

/** A pressed sprig behind glass. */
const sprig = ({ prints: [mount, leaf] }: HotelPalette): string =>
  rect([8, 8, 84, 118], mount) +
  stroke('M50,110 C46,84 54,60 50,28', leaf, 4) +
  [
    [44, 92, -34],
    [56, 78, 34],
    [44, 62, -34],
    [56, 48, 34],
  ]
    .map(([x, y, turn]) =>
      ellipse([0, 0, 15, 6], leaf, { transform: `translate(${x},${y}) rotate(${turn})` }),
    )
    .join('');

const pictures = (tones: HotelPalette): string =>
  framed([560, 122, 236, 160], tones.brass[0], lake(tones)) +
  framed([884, 130, 100, 134], tones.wood[0], sprig(tones)) +
  framed([1014, 130, 100, 134], tones.wood[0], sprig(tones));

/** The door with the way out in case of fire, and on its hook what will be worn tomorrow. */
const door = ({
  door: [face, panel, frame],
  dress: [cloth, dark, bright],
  brass,
  prints,
}: HotelPalette): string =>
  rect([1254, 96, 216, 700], frame) +
  rect([1268, 110, 204, 690], face) +
  rect([1290, 420, 160, 300], panel) +
  rect([1290, 140, 160, 240], panel) +
  rect([1384, 160, 62, 84], prints[0]) +
  stroke('M1394,176 h22 v24 h20 M1394,220 h42', '#c9553f', 4) +
  circle([1286, 470, 9], brass[0]) +
  stroke('M1286,470 h26', brass[0], 7) +
  stroke('M1330,118 v16 q14,4 6,14 L1292,176 H1376 L1336,148', brass[0], 5) +
  path(
    'M1296,174 C1318,190 1350,190 1372,174 L1384,214 L1366,286 L1404,520 H1262 L1300,286 L1284,214Z',
    cloth,
  ) +
  path('M1296,174 L1284,214 L1300,286 L1262,520 H1310 L1322,286 L1308,184Z', dark) +
  stroke('M1344,300 L1362,512 M1372,300 L1392,512', bright, 4) +
  rect([1300, 280, 66, 10], brass[0]);

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

/** Four panes of sun, bent over the wall as a window on the right throws them. */
const panes = (): string =>
  [820, 938]
    .flatMap((x) => [0, 1].map((row) => [x, 330 - (x - 820) * 0.24 + row * -168] as const))
    .map(([x, y]) =>
      gradientPath(
        `M${x},${y} l104,-26 v146 l-104,26Z`,
        linearGradient(
          [
            [0, '#ffe7b4', 0.5],
            [1, '#ffd893', 0.34],
          ],
          [1, 0, 0, 1],
        ),
      ),
    )
    .join('');

/** The same on the bed, and the beams between. */
const sunOnBed = (): string =>
  sunshine(
    ['M600,736 L716,719 L600,900 L440,930Z', 'M742,715 L858,704 L800,864 L632,894Z'],
    '#ffe9bd',
    0.46,
    0.16,
  );
const BEAMS = ['M1500,-40 L1500,120 L700,960 H420Z', 'M1500,180 V330 L960,960 H770Z'];

const behind = (tones: HotelPalette, disc: string): LitSet['behind'] => [
  scenery('outside', 0.15, outside(tones, disc)),
  scenery('window', 0.35, window(tones) + pictures(tones) + door(tones)),
  scenery('bed', 0.55, headboard(tones) + bedside(tones)),
];

const NIGHT: LitSet = {
  dark: '#090a1e',
  light: NIGHT_LIGHT,
  behind: [
    ...behind(HOTEL_NIGHT, moon()),
    beam('lamp', 0.55, lampLight()),
    scenery('shade', 0.55, tableLamp(HOTEL_NIGHT)),
    light('glow', 0.55, glow([742, 470, 560], '#ffb062', 0.26)),
  ],
  before: [
    scenery('cover', 1, bed(HOTEL_NIGHT)),
    warmth(glow([742, 520, 520], '#ff9a4a', 0.5)),
    veil('#05051a', [640, 430, 980], 0.58),
  ],
};

const DAY: LitSet = {
  dark: '#33262c',
  light: DAY_LIGHT,
  behind: [
    ...behind(HOTEL_DAY, ''),
    scenery('shade', 0.55, tableLamp(HOTEL_DAY)),
    beam('panes', 0.55, panes()),
    light('sun', 0.55, sunshine(BEAMS, '#ffe9c0', 0.22)),
  ],
  before: [
    scenery('cover', 1, bed(HOTEL_DAY)),
    beam('sun-on-bed', 1, sunOnBed()),
    warmth(glow([742, 460, 560], '#ffcf94', 0.34)),
    veil('#2c1c2c', [660, 420, 980], 0.46),
  ],
};

/** The lamp is lit before the day has gone. */
const EVENING: LitSet = {
  ...DAY,
  behind: [
    ...behind(HOTEL_DAY, ''),
    beam('lamp', 0.55, lampLight()),
    scenery('shade', 0.55, tableLamp(HOTEL_NIGHT)),
  ],
};

const { dusk } = laterHours(EVENING, {
  glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
  daylight: ['sun-on-bed'],
  back: 'shade',
  front: 'cover',
  lamps: [
    [742, 470, 170],
    [742, 480, 520],
  ],
  source: [742, 380],
});

export const HOTEL_ROOM: Background = {
  id: 'hotel-room',
  lights: { night: NIGHT, dusk, day: DAY },
  phases: BY_THE_HOUR,
  gradient: ['#2b2850', '#241a3c'],
  places: [{ x: 430, y: 306, scale: 0.82 }],
  posing: [['vetrova', 'neutral']],
  phone: true,
};
