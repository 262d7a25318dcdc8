/**
 * The counter of a garage with the hall behind it: a van on the ramp with a wheel off, tools on the
 * wall by their shapes, a rack of tyres, on the counter a brake disc and the pads that are still good.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  ellipse,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { clockFace, clockHands, mug, paperStack, type ClockPlace } from './props.ts';
import { glow } from './scenery.ts';

const CLOCK: ClockPlace = [640, 132, 46];
const PANES = [40, 150, 260];

/** A brick hall with a row of panes under the roof. */
const hall = (): string =>
  backdrop([
    [0, '#c3c0b8'],
    [0.6, '#b4afa6'],
    [1, '#8a8782'],
  ]) +
  PANES.map((x) =>
    gradientRect(
      [x - 50, 70, 100, 150],
      linearGradient([
        [0, '#bcd9e8'],
        [1, '#f3ead0'],
      ]),
    ),
  ).join('');

const structure = (): string =>
  PANES.map(
    (x) =>
      rect([x - 58, 62, 116, 10], '#5f666b') +
      rect([x - 58, 62, 9, 168], '#5f666b') +
      rect([x + 49, 62, 9, 168], '#5f666b') +
      rect([x - 4, 72, 7, 150], '#6d757a') +
      rect([x - 58, 140, 116, 6], '#6d757a') +
      rect([x - 64, 220, 128, 12], '#767e83'),
  ).join('') +
  rect([-60, -60, 1580, 80], '#6a7176') +
  rect([-60, 16, 1580, 9], '#545b60') +
  [360, 900, 1320].map((x) => rect([x, 26, 220, 13], '#fbf8e6', { rx: 5 })).join('') +
  rect([-60, 540, 1580, 60], '#c9a23c', { opacity: 0.85 }) +
  rect([-60, 540, 1580, 8], '#e9c66a') +
  rect([-60, 600, 1580, 200], '#76766f');

const HANDLES = ['#c9453f', '#2f6fa3', '#e0a33a', '#3f8f6a'];

/** A board of spanners by size, two hammers, screwdrivers. */
const tools = (): string =>
  rect([36, 268, 300, 226], '#4a545c', { rx: 6 }) +
  rect([44, 276, 284, 210], '#5b6770') +
  [0, 1, 2, 3, 4, 5]
    .map((index) =>
      group(
        stroke(`M0,0 V${64 - index * 6}`, '#cfd6da', 9) +
          stroke(`M-9,-12 a11,11 0 1 0 18,0`, '#cfd6da', 6) +
          circle([0, 70 - index * 6, 9], '#cfd6da') +
          circle([0, 70 - index * 6, 4], '#5b6770'),
        { transform: `translate(${70 + index * 30},306)` },
      ),
    )
    .join('') +
  [0, 1, 2, 3]
    .map((index) =>
      group(
        rect([-3, 0, 6, 44], '#cfd6da') +
          rect([-9, -36, 18, 38], HANDLES[index] ?? '#c9453f', { rx: 5 }),
        { transform: `translate(${74 + index * 30},438)` },
      ),
    )
    .join('') +
  [238, 288]
    .map(
      (x) =>
        rect([x - 4, 330, 9, 130], '#a8774c') + rect([x - 24, 312, 50, 24], '#8b959c', { rx: 4 }),
    )
    .join('');

const tyre = (x: number, y: number): string =>
  circle([x, y, 46], '#2a2c30') +
  circle([x, y, 42], '#36393e') +
  circle([x, y, 24], '#76766f') +
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
    .join('') + [1112, 1424].map((x) => rect([x, 220, 12, 420], '#3f6a8f')).join('');

/** The baker's van, high on the ramp; its front wheel leans against the post. */
const vanOnRamp = (): string =>
  group(
    path(
      'M0,150 V-20 C0,-56 18,-70 50,-70 H306 C344,-70 372,-34 392,22 L424,48 C440,58 446,76 446,100 V150Z',
      '#f6f1e6',
    ) +
      path('M0,150 V96 H446 V150Z', '#d8cdb8') +
      path('M0,-20 C0,-56 18,-70 50,-70 H306 C320,-70 332,-65 342,-56 L0,-34Z', '#ffffff') +
      path('M300,-46 H318 C340,-32 358,-6 370,26 H300Z', '#4a6b80') +
      path('M300,-46 H314 L304,26 H300Z', '#ffffff', { opacity: 0.35 }) +
      rect([286, -54, 4, 190], '#cfc4ae') +
      path('M86,6 C86,-26 180,-26 180,6 C200,8 200,44 178,44 H88 C66,44 66,8 86,6Z', '#d99a4e') +
      stroke('M104,8 q8,14 2,32 M132,2 q8,18 2,40 M160,8 q8,14 2,32', '#b0702e', 5) +
      rect([424, 72, 22, 20], '#ffe9a8', { rx: 5 }) +
      path('M34,150 a48,48 0 0 1 96,0Z M326,150 a48,48 0 0 1 96,0Z', '#3a3f45') +
      circle([82, 150, 40], '#2a2c30') +
      circle([82, 150, 20], '#b9c0c4') +
      circle([374, 150, 30], '#9aa2a8') +
      circle([374, 150, 30], 'none', { stroke: '#7d868c', 'stroke-width': 4 }) +
      circle([374, 150, 9], '#5c656b') +
      path('M346,128 q-8,22 0,44 l14,-6 q-5,-16 0,-32Z', '#c9453f'),
    { transform: 'translate(640,268)' },
  ) +
  rect([650, 440, 420, 18], '#c9453f') +
  rect([650, 452, 420, 6], '#93302b') +
  [690, 1010]
    .map((x) => rect([x, 170, 26, 520], '#c9453f') + rect([x + 16, 170, 10, 520], '#93302b'))
    .join('') +
  group(tyre(0, 0), { transform: 'translate(1060,640)' });

/** The disc, smooth as a mirror, a pair of pads, a gauge that says how thick they are. */
const counter = (): string =>
  tabletop(
    706,
    [
      [0, '#6f7a80'],
      [0.16, '#59636a'],
      [1, '#2a3035'],
    ],
    '#b9c3c8',
  ) +
  group(
    ellipse([0, 12, 96, 20], '#1a1f23', { opacity: 0.4 }) +
      ellipse([0, 0, 94, 26], '#8b959b') +
      ellipse([0, -6, 94, 26], '#cfd6da') +
      path('M-60,-26 C-20,-36 30,-34 60,-26 L20,-12 H-20Z', '#ffffff', { opacity: 0.7 }) +
      ellipse([0, -8, 38, 11], '#7d868c') +
      ellipse([0, -14, 30, 9], '#a9b2b8') +
      ellipse([0, -14, 11, 4], '#4a5359'),
    { transform: 'translate(690,716)' },
  ) +
  [0, 1]
    .map((index) =>
      group(
        path('M-44,8 C-40,-22 40,-22 44,8 L34,18 H-34Z', '#39414a') +
          path('M-36,4 C-32,-16 32,-16 36,4 L28,10 H-28Z', '#6d5a4c'),
        { transform: `translate(${844 + index * 100},716) rotate(${index * 8 - 4})` },
      ),
    )
    .join('') +
  paperStack(210, 716, 4, '#f0ead8') +
  mug(1080, 664, '#c9453f', '#ef8a6e') +
  group(
    path('M-70,14 L-52,-30 H50 L68,14Z', '#e9e4d4') +
      stroke('M-34,-16 H26 M-38,-2 H34', '#8b9096', 4) +
      rect([-16, -38, 32, 12], '#5c656b', { rx: 3 }),
    { transform: 'translate(1230,720)' },
  );

const BEAMS = ['M-60,40 V330 L520,960 H900 L300,70Z', 'M310,70 H330 L1010,960 H930Z'];

const AFTERNOON: LitSet = {
  dark: '#262423',
  light: DAY_LIGHT,
  behind: [
    scenery('hall', 0.15, hall()),
    scenery('walls', 0.35, structure() + tools() + tyreRack() + clockFace(CLOCK)),
    ...clockHands(CLOCK, 0.35, [17, 30]),
    scenery('ramp', 0.5, vanOnRamp()),
    light('sun', 0.5, sunshine(BEAMS, '#ffe9c0', 0.24, 0.04)),
  ],
  before: [
    scenery('counter', 1, counter()),
    warmth(glow([720, 420, 620], '#ffcf94', 0.38)),
    veil('#23221f', [700, 420, 980], 0.44),
  ],
};

export const GARAGE: Background = {
  id: 'garage',
  lights: laterHours(AFTERNOON, {
    glass: {
      d: PANES.map((x) => `M${x - 50},70 h100 v150 h-100Z`).join(' '),
      sheet: 'hall',
      depth: 0.15,
    },
    daylight: ['sun'],
    back: 'ramp',
    front: 'counter',
    lamps: [
      [470, 32, 460],
      [1010, 32, 460],
      [1430, 32, 420],
    ],
    source: [560, 110],
  }),
  phases: BY_THE_HOUR,
  gradient: ['#c3c0b8', '#2a3035'],
  places: [
    { x: 430, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
  ],
  posing: [['osipov', 'worried']],
  phone: false,
};
