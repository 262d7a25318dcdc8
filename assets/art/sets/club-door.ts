/**
 * Before the locked door of a fitness club: dark machines behind the glass, the plate with the
 * hours, a bakery across the way that has its lamps on; with snow in winter, else with a green tree.
 */
import { relit } from '../relit.ts';
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
import { BY_THE_HOUR, laterHours, UNDER_SNOW, type Room } from './office-hours.ts';
import { scribble } from './props.ts';
import { glow, skylines } from './scenery.ts';
import { FROST, GREEN, type Season } from './street-seasons.ts';

const isSnowy = ({ leaves }: Season): boolean => leaves === undefined;

/** The street on the left, towards the bakery. */
const town = ({ sky, houses }: Season): string =>
  backdrop(sky) +
  skylines({ from: -60, to: 560, lamps: ['#ffe2a6', '#fff1cf', '#ffd593'] }, [
    { ground: 600, height: [260, 420], width: [90, 150], colour: houses[0], seed: 23, lit: 0.05 },
  ]);

/** The bakery: an awning, a window full of loaves, warm light behind it. */
const bakery = (season: Season): string =>
  rect([-60, 170, 300, 450], season.houses[1]) +
  rect([-60, 160, 310, 18], isSnowy(season) ? '#f4f8fc' : '#5a6b7c') +
  rect([-30, 330, 220, 200], '#ffd890') +
  rect([-30, 330, 220, 200], 'none', { stroke: '#6a4a38', 'stroke-width': 10 }) +
  [400, 466]
    .map(
      (y) =>
        rect([-26, y, 212, 7], '#8a5a38') +
        [0, 40, 84, 130, 170]
          .map((x, index) =>
            path(
              `M${x - 18},${y} c0,-${18 + (index % 3) * 5} 36,-${18 + (index % 3) * 5} 36,0Z`,
              ['#b5713a', '#d0924e', '#a5622e'][index % 3] ?? '#b5713a',
            ),
          )
          .join(''),
    )
    .join('') +
  path('M-60,286 H220 L236,336 H-60Z', '#b5483a') +
  [-20, 60, 140].map((x) => path(`M${x},286 h40 l6,50 h-42Z`, '#f6ead8')).join('') +
  (isSnowy(season)
    ? path('M-60,280 C0,268 60,276 120,270 C170,266 210,274 224,288 H-60Z', '#ffffff')
    : '');

const ground = ({ road, kerb }: Season): string =>
  gradientPath('M-60,596 H1510 V760 H-60Z', linearGradient(road)) +
  path('M-60,590 H600 V604 H-60Z', kerb);

/** Treadmills, weights and a row of lockers, seen through the glass as cut-outs in the dark. */
const inside = (): string =>
  clipped(
    gradientRect(
      [640, 120, 900, 620],
      linearGradient([
        [0, '#223450'],
        [1, '#31465f'],
      ]),
    ) +
      [700, 900]
        .map((x) =>
          group(
            path('M0,0 H150 L166,22 H-10Z', '#14223a') +
              stroke('M130,6 L104,-150 L60,-160', '#14223a', 12) +
              rect([36, -178, 60, 26], '#1b2d4a', { rx: 6 }) +
              rect([44, -172, 44, 12], '#4a6a94', { rx: 3 }) +
              stroke('M112,-100 H60', '#14223a', 9),
            { transform: `translate(${x},640)` },
          ),
        )
        .join('') +
      [1110, 1220, 1330]
        .map(
          (x) =>
            rect([x, 420, 96, 230], '#1a2b46') +
            rect([x + 8, 430, 80, 100], '#22385a') +
            rect([x + 8, 540, 80, 100], '#22385a') +
            circle([x + 76, 480, 5], '#6a86ac'),
        )
        .join('') +
      rect([660, 170, 30, 480], '#17263f') +
      circle([1180, 220, 34], '#1a2b46') +
      stroke('M1040,200 h60 M1260,200 h80', '#1a2b46', 12),
    'M640,150 H1500 V680 H640Z',
  ) +
  path('M660,150 H780 L560,680 H640Z M900,150 H960 L760,680 H700Z', '#ffffff', { opacity: 0.08 });

/** The plate by the door: a dumb-bell, and the hours that nobody has changed. */
const plate = (): string =>
  rect([662, 300, 128, 170], '#f3f5f6', { rx: 6 }) +
  rect([662, 300, 128, 50], '#e2574c', { rx: 6 }) +
  rect([662, 334, 128, 16], '#e2574c') +
  stroke('M702,325 H750', '#ffffff', 7) +
  stroke('M700,314 V336 M752,314 V336 M692,318 V332 M760,318 V332', '#ffffff', 7) +
  scribble([680, 366, 92, 90], '#8795a6', 6);

/** Steel posts, the double door with its long handles and a lock that says no. */
const front = (season: Season): string =>
  inside() +
  rect([620, 40, 900, 110], '#3b4a60') +
  rect([620, 138, 900, 14], '#2c384a') +
  rect([900, 66, 300, 54], '#e2574c', { rx: 10 }) +
  stroke('M960,93 H1140', '#ffffff', 12) +
  stroke('M966,74 V112 M1134,74 V112 M948,80 V106 M1152,80 V106', '#ffffff', 12) +
  rect([620, 150, 24, 530], '#4a5a70') +
  rect([636, 150, 8, 530], '#637590') +
  rect([812, 150, 18, 530], '#4a5a70') +
  rect([1010, 150, 18, 530], '#4a5a70') +
  rect([1230, 150, 18, 530], '#4a5a70') +
  rect([620, 676, 900, 16], '#2c384a') +
  rect([990, 360, 10, 160], '#c3ccd6', { rx: 5 }) +
  rect([1040, 360, 10, 160], '#c3ccd6', { rx: 5 }) +
  rect([1000, 430, 40, 26], '#d9a441', { rx: 6 }) +
  plate() +
  (isSnowy(season)
    ? path('M610,42 C700,22 820,36 930,26 C1080,16 1300,34 1520,24 V46 H610Z', '#ffffff') +
      path('M640,676 C680,640 760,660 800,676Z', '#f4f8fc')
    : '');

const FLAKES: readonly (readonly [x: number, y: number, size: number])[] = [
  [40, 120, 3],
  [120, 250, 2.2],
  [250, 90, 2.6],
  [300, 430, 2.2],
  [330, 180, 2],
  [540, 110, 3],
  [590, 360, 2.2],
  [600, 210, 2.6],
  [570, 470, 2],
  [60, 520, 2.4],
  [760, 20, 2.2],
  [1010, 18, 2.6],
  [480, 60, 2.4],
  [200, 200, 2],
];

/** Snow in the air, and a breath of steam from the bakery; or the tree that stands between. */
const between = (season: Season): string =>
  season.leaves === undefined
    ? FLAKES.map(([x, y, size]) => circle([x, y, size], '#ffffff', { opacity: 0.85 })).join('')
    : stroke('M560,620 C562,540 552,480 558,400', '#6b5646', 16) +
      [
        [520, 380, 58],
        [566, 320, 66],
        [610, 392, 52],
      ]
        .map(
          ([x = 0, y = 0, size = 50]) =>
            circle([x, y, size], season.leaves?.[0] ?? '') +
            circle([x + 14, y - 14, size * 0.64], season.leaves?.[1] ?? ''),
        )
        .join('');

/** Snow swept aside, with the footprints of eleven people before it; or slabs. */
const pavement = (season: Season): string =>
  gradientPath('M-60,716 C300,704 1100,704 1510,716 V960 H-60Z', linearGradient(season.pavement)) +
  stroke('M-60,716 C300,704 1100,704 1510,716', season.edge, 5, { opacity: 0.9 }) +
  (isSnowy(season)
    ? path(
        'M-60,740 C40,690 200,690 260,730 C300,756 240,800 120,806 C20,812 -40,790 -60,780Z',
        '#ffffff',
        { opacity: 0.8 },
      ) +
      [620, 720, 830, 930]
        .map((x, index) => ellipse([x, 752 + (index % 2) * 26, 24, 9], '#b3c2d6'))
        .join('')
    : [-10, 240, 490, 740, 990, 1240]
        .map((x) =>
          path(`M${x},714 L${x + (x - 720) * 0.3},960 h4 L${x + 4},714Z`, '#6d6864', {
            opacity: 0.3,
          }),
        )
        .join(''));

const inSeason = (season: Season): LitSet => ({
  dark: season.dark,
  light: season.light,
  behind: [
    scenery('town', 0.15, town(season)),
    scenery('bakery', 0.3, bakery(season) + ground(season)),
    scenery('front', 0.5, front(season) + between(season)),
    light('sun', 0.5, glow([420, 240, 460], '#fff0d0', 0.32)),
  ],
  before: [
    scenery('pavement', 1, pavement(season)),
    warmth(glow([300, 460, 620], '#ffd9a0', 0.36)),
    veil('#243044', [640, 420, 1000], 0.4),
  ],
});

/** The bakery's lamps throw their light on the snow and on whoever waits. */
const OUTDOORS: Room = {
  glass: { d: 'M-60,-60 H1520 V760 H-60Z', sheet: 'town', depth: 0.15 },
  daylight: ['sun'],
  back: 'front',
  front: 'pavement',
  lamps: [
    [80, 430, 460],
    [726, 170, 240],
    [1050, 90, 300],
  ],
  source: [470, 240],
  town: skylines({ from: -60, to: 560, lamps: ['#ffd593', '#ffe5b8', '#ffcf87'] }, [
    { ground: 600, height: [260, 420], width: [90, 150], colour: '#000000', seed: 23, lit: 0.14 },
  ]),
};

/** Against the dark the bakery's window is the brightest thing in the street. */
const lampsOn = (set: LitSet): LitSet =>
  relit(set, {
    on: {
      hour: [
        beam(
          'bakery-window',
          0.3,
          rect([-25, 335, 210, 190], '#8a5a26') + glow([80, 430, 340], '#ffb45a', 0.6),
        ),
      ],
    },
  });

const green = laterHours(inSeason(GREEN), OUTDOORS);
const frost = laterHours(inSeason(FROST), OUTDOORS);

export const CLUB_DOOR: Background = {
  id: 'club-door',
  lights: {
    day: green.day,
    dusk: lampsOn(green.dusk),
    night: lampsOn(green.night),
    'winter-day': frost.day,
    'winter-dusk': lampsOn(frost.dusk),
    'winter-night': lampsOn(frost.night),
  },
  phases: BY_THE_HOUR,
  winter: UNDER_SNOW,
  gradient: ['#c5e1ee', '#857f7c'],
  places: [{ x: 430, y: 316, scale: 0.82 }],
  posing: [['drozdov', 'angry']],
  phone: true,
};
