/**
 * The kitchen of a family in the morning: a window on the yard, a fridge hung with children's
 * drawings, a kettle, two bowls not yet cleared away, the keys of the car ready on the table.
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
import { clockFace, clockHands, mug, scribble, type ClockPlace } from './props.ts';
import { glow, HERBS, plant, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [874, 142, 44];
const WINDOW = 'M-40,96 H350 V470 H-40Z';

const outside = (): string =>
  backdrop([
    [0, '#e4ded0'],
    [1, '#cfc5b2'],
  ]) +
  clipped(
    gradientRect(
      [-60, 80, 430, 420],
      linearGradient([
        [0, '#a8cfe8'],
        [0.6, '#dcebee'],
        [1, '#f6ead0'],
      ]),
    ) +
      skylines({ from: -60, to: 380, lamps: ['#fdf6e6'] }, [
        {
          ground: 480,
          height: [150, 260],
          width: [110, 170],
          colour: '#b4c8d2',
          seed: 17,
          lit: 0.1,
        },
      ]) +
      stroke('M286,480 C290,400 276,350 284,270 M284,350 C306,320 318,300 330,262', '#8a7a6c', 12) +
      stroke('M284,310 C262,280 256,260 250,236 M330,262 l8,-26 M284,270 l2,-34', '#8a7a6c', 6) +
      path('M40,96 H140 L-40,380 V240Z', '#ffffff', { opacity: 0.2 }),
    WINDOW,
  );

const windowFrame = (): string =>
  rect([-60, 82, 424, 16], '#fbf9f3') +
  rect([348, 82, 16, 404], '#fbf9f3') +
  rect([364, 96, 6, 390], '#b5ab9a') +
  rect([148, 96, 14, 374], '#f1eee6') +
  rect([-60, 470, 446, 20], '#ffffff') +
  rect([-60, 490, 446, 7], '#b5ab9a') +
  path('M-60,82 H364 V128 C300,150 250,120 190,140 C120,158 60,124 -60,146Z', '#e9b9a0') +
  path('M190,140 C120,158 60,124 -60,146 V132 C60,112 120,142 190,126Z', '#d09a82') +
  plant([40, 462, 0.5], ...HERBS) +
  plant([280, 462, 0.4], ...HERBS);

/** Tiles, cupboards above and below, a stove's hood at the right. */
const units = (): string =>
  rect([600, 330, 920, 170], '#f0ece2') +
  Array.from({ length: 13 }, (_, column) => rect([600 + column * 70, 330, 3, 170], '#d5cfc0')).join(
    '',
  ) +
  rect([600, 386, 920, 3], '#d5cfc0') +
  rect([600, 442, 920, 3], '#d5cfc0') +
  [930, 1090, 1250]
    .map(
      (x) =>
        rect([x, 60, 152, 230], '#7fa39a') +
        rect([x + 118, 60, 34, 230], '#6a8f87') +
        rect([x + 14, 76, 124, 198], '#8db0a6', { rx: 4 }) +
        rect([x + 22, 254, 34, 8], '#f1e2b8', { rx: 4 }),
    )
    .join('') +
  rect([930, 286, 480, 8], '#56766f') +
  rect([600, 500, 920, 20], '#c9a678') +
  rect([600, 520, 920, 260], '#7fa39a') +
  [600, 760, 920, 1080]
    .map(
      (x) =>
        rect([x + 8, 532, 144, 200], '#8db0a6', { rx: 4 }) +
        rect([x + 60, 546, 40, 8], '#f1e2b8', { rx: 4 }),
    )
    .join('');

/** A sun, a house and a boat, by three hands of different ages. */
const drawings = (): string =>
  group(
    rect([0, 0, 74, 60], '#fffdf6') +
      circle([54, 16, 10], '#f2b632') +
      path('M10,52 V30 L28,16 L46,30 V52Z', '#d9604a') +
      rect([22, 38, 12, 14], '#5a86b8'),
    { transform: 'translate(640,190) rotate(-4)' },
  ) +
  group(
    rect([0, 0, 62, 78], '#fffdf6') +
      path('M8,58 H54 L46,70 H16Z', '#5a86b8') +
      path('M30,56 V16 L52,50Z', '#6fae6a') +
      stroke('M30,58 V14', '#7a5a3c', 4),
    { transform: 'translate(728,206) rotate(3)' },
  ) +
  group(rect([0, 0, 70, 54], '#ffe9a8') + scribble([10, 12, 48, 34], '#b29a4a', 4), {
    transform: 'translate(650,290) rotate(2)',
  }) +
  circle([676, 192, 6], '#c9453f') +
  circle([760, 210, 6], '#2f6fa3') +
  circle([686, 294, 6], '#3f8f6a');

const fridge = (): string =>
  rect([606, 130, 216, 640], '#b9c0c0', { rx: 14 }) +
  rect([606, 130, 196, 640], '#eef1ef', { rx: 14 }) +
  rect([606, 428, 196, 5], '#b9c0c0') +
  rect([782, 350, 9, 66], '#a2abab', { rx: 4 }) +
  rect([782, 446, 9, 66], '#a2abab', { rx: 4 }) +
  drawings();

const kettle = (): string =>
  group(
    ellipse([0, 2, 58, 8], '#8a6b48', { opacity: 0.4 }) +
      path('M-50,0 C-58,-58 -34,-86 0,-86 C34,-86 58,-58 50,0Z', '#d9604a') +
      path('M10,-86 C40,-82 58,-52 50,0 H24 C36,-40 30,-70 10,-86Z', '#ef8a6e') +
      path('M-46,-30 L-86,-62 L-78,-70 L-40,-50Z', '#b94a38') +
      stroke('M-34,-80 C-40,-124 40,-124 34,-80', '#3c3a40', 9) +
      circle([0, -92, 9], '#3c3a40'),
    { transform: 'translate(930,500)' },
  );

const bowl = (x: number, colour: string): string =>
  group(
    ellipse([0, 6, 54, 9], '#3a2418', { opacity: 0.3 }) +
      path('M-52,-34 H52 C48,2 26,8 0,8 C-26,8 -48,2 -52,-34Z', colour) +
      path('M20,-34 H52 C48,2 26,8 6,8 C28,0 30,-20 20,-34Z', '#000000', { opacity: 0.12 }) +
      ellipse([0, -34, 52, 10], '#fdf8ec') +
      ellipse([0, -33, 42, 7], '#e6c58e') +
      stroke('M20,-38 L64,-66', '#9aa2a8', 6),
    { transform: `translate(${x},714)` },
  );

/** A ring with two keys and a red tag. */
const keys = (): string =>
  group(
    stroke('M0,0 a14,12 0 1 1 1,0', '#8f969c', 5) +
      stroke('M14,4 L62,20 M50,16 l-4,10 M58,19 l-4,10 M10,10 L44,36 M36,30 l-7,7', '#a9b0b6', 6) +
      path('M-18,0 L-66,10 L-60,30 L-12,16Z', '#c9453f'),
    { transform: 'translate(700,726)' },
  );

const table = (): string =>
  tabletop(
    702,
    [
      [0, '#d9b184'],
      [0.18, '#c2966a'],
      [1, '#7d5a44'],
    ],
    '#f3d9ac',
  ) +
  bowl(230, '#7fb0c4') +
  keys() +
  bowl(900, '#e9a05a') +
  mug(1030, 660, '#f3ead8', '#ffffff') +
  rect([1130, 620, 74, 96], '#fdfbf4') +
  path('M1130,620 L1150,590 H1184 L1204,620Z', '#e9efef') +
  rect([1184, 620, 20, 96], '#d5dde0') +
  rect([1130, 656, 74, 26], '#5a86b8');

const BEAMS = ['M-60,60 V520 L420,960 H900 L330,60Z', 'M-60,560 V760 L60,960 H220Z'];

const MORNING: LitSet = {
  dark: '#2c2a24',
  light: DAY_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, windowFrame() + units() + clockFace(CLOCK)),
    ...clockHands(CLOCK, 0.35, [9, 20]),
    scenery('fridge', 0.5, fridge() + kettle()),
    falloff(0.5, [160, 280, 1400], '#9c93ac'),
    light('sun', 0.5, sunshine(BEAMS, '#fff0cf', 0.2, 0.06)),
  ],
  before: [
    scenery('table', 1, table()),
    warmth(glow([640, 420, 620], '#ffd09a', 0.38)),
    veil('#332c22', [660, 420, 1000], 0.34),
  ],
};

export const HOME_KITCHEN: Background = {
  id: 'home-kitchen',
  lights: laterHours(MORNING, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'fridge',
    front: 'table',
    lamps: [],
    source: { x: 616, y: 196, colour: '#d98a3a' },
  }),
  phases: BY_THE_HOUR,
  gradient: ['#e4ded0', '#7d5a44'],
  places: [{ x: 430, y: 310, scale: 0.82 }],
  posing: [['ponomareva', 'worried']],
  phone: true,
};
