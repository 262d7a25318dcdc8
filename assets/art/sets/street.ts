/**
 * A minibus stop: blocks of flats, the shelter with its bench, the yellow minibus coming up the road;
 * in the frost under a white sky, and with leaves on the trees.
 */
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  ellipse,
  gradientPath,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours, UNDER_SNOW, type Room } from './office-hours.ts';
import { glow, skylines } from './scenery.ts';
import { FROST, GREEN, type Season } from './street-seasons.ts';

const FLAKES: readonly (readonly [x: number, y: number, size: number])[] = [
  [40, 120, 3],
  [120, 300, 2.2],
  [190, 90, 2.6],
  [250, 420, 2.2],
  [330, 180, 2],
  [590, 110, 3],
  [640, 360, 2.2],
  [700, 210, 2.6],
  [770, 470, 2],
  [820, 130, 2.4],
  [900, 300, 3],
  [980, 90, 2.2],
  [1060, 400, 2.6],
  [1130, 190, 2],
  [1210, 320, 2.8],
  [1290, 120, 2.2],
  [1370, 260, 3],
  [60, 520, 2.4],
  [560, 560, 2.2],
  [1180, 540, 2.2],
];

const snow = (): string =>
  FLAKES.map(([x, y, size]) => circle([x, y, size], '#ffffff', { opacity: 0.8 })).join('');

function town({ sky, houses }: Season): string {
  return (
    backdrop(sky) +
    circle([1010, 250, 44], '#fff7e6') +
    glow([1010, 250, 300], '#fff3d6', 0.85) +
    skylines({ from: -60, to: 1510, lamps: ['#ffe2a6', '#fff1cf', '#ffd593'] }, [
      { ground: 600, height: [180, 330], width: [90, 170], colour: houses[0], seed: 41, lit: 0.06 },
      { ground: 604, height: [90, 220], width: [110, 200], colour: houses[1], seed: 13, lit: 0.16 },
    ])
  );
}

const CROWN: readonly (readonly [x: number, y: number, radius: number])[] = [
  [-56, -196, 52],
  [-4, -262, 64],
  [52, -212, 54],
  [0, -178, 58],
];

/** One tone of a crown; the bright one is smaller, and turned to the light. */
const crown = (colour: string, grow: number, shift: number): string =>
  CROWN.map(([cx, cy, radius]) => circle([cx + shift, cy - shift, radius * grow], colour)).join('');

function tree([x, ground, scale]: readonly [number, number, number], { leaves }: Season): string {
  const bark = leaves === undefined ? '#5b5f74' : '#6b5646';
  const wood =
    stroke('M0,0 C2,-70 -6,-110 -2,-180', bark, 15) +
    stroke('M-2,-110 C-14,-150 -38,-170 -50,-214 M0,-150 C18,-190 38,-200 48,-252', bark, 8);
  const twigs =
    stroke(
      'M-2,-180 C-8,-220 2,-250 -4,-290 M-32,-176 C-38,-196 -54,-202 -66,-214 M28,-196 C44,-206 58,-206 76,-222',
      bark,
      5,
    ) +
    stroke(
      'M-50,-214 l-3,-10 M48,-252 l4,-10 M-4,-290 l-1,-8 M-66,-214 l-8,-6 M76,-222 l8,-6',
      '#f2f6fb',
      5,
    ) +
    stroke('M-6,-120 C-18,-158 -40,-176 -52,-216 M-4,-160 V-186', '#f2f6fb', 3, { opacity: 0.8 });
  const top = leaves === undefined ? twigs : crown(leaves[0], 1, 0) + crown(leaves[1], 0.66, 14);
  return group(wood + top, { transform: `translate(${x},${ground}) scale(${scale})` });
}

const streetLamp = (x: number): string =>
  stroke(`M${x},620 V170 C${x},140 ${x - 30},134 ${x - 58},140`, '#53607a', 9) +
  path(`M${x - 92},134 h40 l-6,16 h-28Z`, '#45506a') +
  ellipse([x - 72, 152, 15, 5], '#ffeebd');

/** The yellow minibus, coming towards the stop. */
const minibus = (): string =>
  group(
    ellipse([110, 172, 190, 14], '#3f4a60', { opacity: 0.35 }) +
      path(
        'M-60,160 V40 C-60,6 -40,-14 -6,-14 H196 C244,-14 282,30 292,84 L298,112 V160Z',
        '#e9b23c',
      ) +
      path('M-60,160 V124 H298 V160Z', '#c88f26') +
      path('M-60,40 C-60,6 -40,-14 -6,-14 H196 C208,-14 220,-12 230,-6 L-60,6Z', '#f6d078') +
      [-44, 30, 104]
        .map(
          (x) =>
            path(`M${x},18 h62 v54 h-62Z`, '#3f556f') +
            path(`M${x},18 h34 l-20,54 h-14Z`, '#ffffff', { opacity: 0.22 }),
        )
        .join('') +
      path('M184,16 H212 C242,28 258,52 264,80 H184Z', '#4a6280') +
      path('M184,16 H206 L190,80 H184Z', '#ffffff', { opacity: 0.25 }) +
      rect([40, -34, 92, 22], '#2c3242', { rx: 4 }) +
      [50, 66, 82, 98].map((x) => rect([x, -28, 10, 10], '#ffb84a', { rx: 2 })).join('') +
      circle([280, 116, 10], '#fff6d8') +
      [6, 232]
        .map((x) => circle([x, 160, 32], '#2b303c') + circle([x, 160, 14], '#a8b0bd'))
        .join(''),
    { transform: 'translate(640,436)' },
  );

const road = ({ road: asphalt, kerb, leaves }: Season): string =>
  (leaves === undefined ? '' : path('M-60,566 H1510 V600 H-60Z', leaves[1])) +
  gradientPath('M-60,596 H1510 V760 H-60Z', linearGradient(asphalt)) +
  path('M-60,586 H1510 V604 H-60Z', kerb) +
  [-20, 220, 460, 700, 940, 1180, 1420]
    .map((x) => path(`M${x},664 h130 l12,12 h-130Z`, kerb, { opacity: 0.8 }))
    .join('');

/** A glass shelter with a bench and the sign of the stop. */
const shelter = ({ leaves, edge }: Season): string =>
  path('M-60,96 H300 L334,124 H-60Z', '#4b586f') +
  path('M-60,84 H296 L300,96 H-60Z', leaves === undefined ? '#f4f8fc' : '#6a7890') +
  rect([-60, 124, 366, 500], '#dceaf2', { opacity: 0.34 }) +
  path('M40,124 H130 L-40,470 V300Z', '#ffffff', { opacity: 0.24 }) +
  path('M190,124 H240 L60,624 H10Z', '#ffffff', { opacity: 0.18 }) +
  rect([296, 118, 14, 520], '#4b586f') +
  rect([120, 124, 8, 500], '#5d6b84') +
  rect([-60, 372, 360, 8], '#5d6b84') +
  rect([-60, 560, 330, 18], '#9a6f4c') +
  rect([-60, 560, 330, 5], leaves === undefined ? '#eef3f9' : edge) +
  rect([20, 578, 12, 60], '#4b586f') +
  rect([220, 578, 12, 60], '#4b586f') +
  rect([150, 176, 118, 150], '#f5f7fa') +
  rect([150, 176, 118, 30], '#2f6fa3') +
  [222, 244, 266, 288, 308]
    .map((y, row) => rect([162, y, 40 + ((row * 23) % 44), 7], '#9aa7b8', { rx: 3 }))
    .join('');

const stopSign = (): string =>
  rect([596, 220, 10, 440], '#5d6b84') +
  rect([560, 180, 82, 96], '#2f6fa3', { rx: 8 }) +
  rect([568, 188, 66, 80], '#ffffff', { rx: 4, opacity: 0.14 }) +
  path('M578,212 h44 a6,6 0 0 1 6,6 v28 h-56 v-28 a6,6 0 0 1 6,-6Z', '#ffffff') +
  rect([578, 220, 18, 12], '#2f6fa3') +
  rect([602, 220, 18, 12], '#2f6fa3') +
  circle([586, 250, 6], '#ffffff') +
  circle([614, 250, 6], '#ffffff');

const pavement = ({ pavement: stones, edge, leaves }: Season): string =>
  gradientPath('M-60,724 C300,712 1100,712 1510,724 V960 H-60Z', linearGradient(stones)) +
  stroke('M-60,724 C300,712 1100,712 1510,724', edge, 5, { opacity: 0.9 }) +
  (leaves === undefined ? trodden() : paving());

/** Footprints, and snow swept into a heap. */
const trodden = (): string =>
  path(
    'M220,800 q24,-14 46,0 q-20,16 -46,0Z M330,846 q26,-14 48,0 q-22,18 -48,0Z M560,806 q24,-14 46,0 q-20,16 -46,0Z',
    '#b7c5d8',
  ) +
  path(
    'M1060,760 C1120,730 1240,728 1300,762 C1340,784 1420,770 1510,752 V960 H1010 C1000,880 1020,790 1060,760Z',
    '#ffffff',
    { opacity: 0.75 },
  );

/** Slabs, and a puddle that holds the sky. */
const paving = (): string =>
  [-10, 200, 410, 620, 830, 1040, 1250, 1460]
    .map((x) =>
      path(`M${x},722 L${x + (x - 720) * 0.3},960 h4 L${x + 4},722Z`, '#6d6864', { opacity: 0.3 }),
    )
    .join('') +
  rect([-60, 806, 1580, 4], '#6d6864', { opacity: 0.26 }) +
  path(
    'M1060,790 C1120,768 1260,770 1310,792 C1340,812 1280,834 1190,832 C1100,832 1020,812 1060,790Z',
    '#a9c8da',
    { opacity: 0.8 },
  );

/** A twig close to the viewer, with frost or with leaves on it. */
const twig = ({ leaves }: Season): string =>
  stroke(
    'M-60,900 C20,840 60,800 150,780 M20,846 C40,800 40,780 60,742 M70,806 C110,812 130,826 170,826',
    leaves === undefined ? '#565a70' : '#5d4a3c',
    9,
  ) +
  (leaves === undefined
    ? stroke('M-60,892 C20,834 60,794 148,776 M22,838 C40,796 40,776 60,738', '#f2f6fb', 4)
    : LEAVES.map(([x, y, turn], index) =>
        path('M0,0 C18,-22 52,-22 70,0 C52,20 18,20 0,0Z', leaves[index % 2] ?? leaves[0], {
          transform: `translate(${x},${y}) rotate(${turn})`,
        }),
      ).join(''));

const LEAVES: readonly (readonly [x: number, y: number, turn: number])[] = [
  [10, 852, -100],
  [46, 792, -30],
  [58, 748, -80],
  [92, 800, 40],
  [120, 790, -40],
  [146, 782, 0],
  [164, 826, 20],
  [-20, 878, -50],
];

const inSeason = (season: Season): LitSet => ({
  dark: season.dark,
  light: season.light,
  behind: [
    scenery('town', 0.12, town(season)),
    scenery(
      'road',
      0.3,
      streetLamp(1230) +
        tree([1130, 620, 1.1], season) +
        tree([500, 612, 0.9], season) +
        road(season),
    ),
    scenery('minibus', 0.45, minibus() + stopSign()),
    scenery('shelter', 0.55, shelter(season) + (season.leaves === undefined ? snow() : '')),
    light('sun', 0.55, glow([1010, 250, 420], '#fff0d0', 0.4)),
  ],
  before: [
    scenery('pavement', 1, pavement(season)),
    warmth(glow([800, 400, 640], '#ffd9a0', 0.36)),
    scenery('twig', 1.3, twig(season)),
    veil('#2a3850', [680, 420, 1020], 0.3),
  ],
});

/** Under the open sky: the lamps of the street and of the shelter, the headlight of the minibus. */
const OUTDOORS: Room = {
  glass: { d: 'M-60,-60 H1520 V760 H-60Z', sheet: 'town', depth: 0.12 },
  daylight: ['sun'],
  back: 'shelter',
  front: 'twig',
  lamps: [
    [1158, 152, 300],
    [140, 150, 420],
    [920, 552, 150],
  ],
  town: skylines({ from: -60, to: 1510, lamps: ['#ffd593', '#ffe5b8', '#ffcf87'] }, [
    { ground: 604, height: [90, 220], width: [110, 200], colour: '#000000', seed: 13, lit: 0.3 },
  ]),
};

const green = laterHours(inSeason(GREEN), OUTDOORS);
const frost = laterHours(inSeason(FROST), OUTDOORS);

export const STREET: Background = {
  id: 'street',
  lights: {
    ...green,
    'winter-day': frost.day,
    'winter-dusk': frost.dusk,
    'winter-night': frost.night,
  },
  phases: BY_THE_HOUR,
  winter: UNDER_SNOW,
  gradient: ['#c5e1ee', '#857f7c'],
  places: [
    { x: 430, y: 318, scale: 0.82 },
    { x: 860, y: 330, scale: 0.8, mirrored: true },
  ],
  posing: [['alyona', 'worried']],
  phone: true,
};
