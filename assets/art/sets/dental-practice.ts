/**
 * A dental practice three days before it opens: the chair still in its foil, the lamp on its arm, a
 * wall of drawers, balloons for Saturday, and boxes of leaflets.
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
import { clockFace, clockHands, scribble, type ClockPlace } from './props.ts';
import { glow, HOUSEPLANT, plant, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [664, 142, 46];
const WINDOW = 'M-60,90 H330 V520 H-60Z';

const outside = (): string =>
  backdrop([
    [0, '#e3efec'],
    [0.6, '#d3e4e0'],
    [1, '#b4c9c6'],
  ]) +
  clipped(
    gradientRect(
      [-60, 70, 410, 470],
      linearGradient([
        [0, '#8fc4ea'],
        [0.6, '#d2e8f0'],
        [1, '#f8f0d8'],
      ]),
    ) +
      skylines({ from: -60, to: 350, lamps: ['#fdf6e6'] }, [
        { ground: 530, height: [120, 240], width: [80, 150], colour: '#a9c6d6', seed: 33, lit: 0 },
      ]) +
      [
        [20, 470, 70],
        [110, 440, 84],
        [210, 476, 76],
        [300, 450, 70],
      ]
        .map(
          ([x = 0, y = 0, size = 60]) =>
            circle([x, y, size], '#7fae6c') + circle([x + 16, y - 16, size * 0.62], '#a3ca84'),
        )
        .join('') +
      path('M60,90 H170 L-60,440 V280Z', '#ffffff', { opacity: 0.2 }),
    WINDOW,
  );

const windowFrame = (): string =>
  rect([-60, 76, 406, 16], '#ffffff') +
  rect([328, 76, 18, 462], '#ffffff') +
  rect([346, 90, 6, 450], '#a8bfbb') +
  rect([130, 90, 13, 430], '#f4f8f7') +
  rect([-60, 518, 430, 20], '#ffffff') +
  rect([-60, 538, 430, 7], '#a8bfbb') +
  [100, 118, 136, 154].map((y) => rect([-60, y, 388, 12], '#f6faf8', { opacity: 0.8 })).join('');

/** A molar as a sign, white on teal. */
const sign = (): string =>
  rect([772, 96, 168, 168], '#237f7b', { rx: 26 }) +
  path('M880,96 h34 q26,0 26,26 v116 q0,26 -26,26 h-62Z', '#2f9a94') +
  path(
    'M816,150 C816,122 842,122 856,132 C870,122 896,122 896,150 C896,182 886,192 882,226 C880,238 868,238 866,226 C864,206 862,196 856,196 C850,196 848,206 846,226 C844,238 832,238 830,226 C826,192 816,182 816,150Z',
    '#ffffff',
  );

/** White fronts with long handles under a worktop, glass doors above. */
const cabinets = (): string =>
  rect([980, 110, 480, 190], '#ffffff') +
  [980, 1100, 1220, 1340]
    .map(
      (x) =>
        rect([x + 8, 120, 104, 170], '#c5dedb') +
        path(`M${x + 30},120 h34 l-44,170 h-12 v-84Z`, '#ffffff', { opacity: 0.45 }) +
        rect([x + 20, 236, 26, 44], '#7fb0ac') +
        rect([x + 52, 250, 20, 30], '#e7b04e') +
        rect([x + 78, 226, 22, 54], '#9cc6c2'),
    )
    .join('') +
  rect([600, 486, 920, 18], '#fdfefd') +
  rect([600, 504, 920, 280], '#eef5f3') +
  [600, 720, 840, 960, 1080, 1200]
    .map(
      (x) =>
        [514, 590, 666]
          .map(
            (y) =>
              rect([x + 6, y, 108, 68], '#ffffff') +
              rect([x + 36, y + 14, 48, 7], '#8fb7b3', { rx: 3 }),
          )
          .join('') + rect([x + 114, 510, 6, 240], '#d3e2df'),
    )
    .join('') +
  plant([1180, 486, 0.5], ...HOUSEPLANT);

/** The lamp hangs over the chair on two arms. */
const lamp = (): string =>
  stroke('M720,-60 V60 L992,196 L946,300', '#c8d4d2', 13) +
  stroke('M717,-60 V62 L988,198', '#ffffff', 4) +
  circle([992, 196, 14], '#8fa6a4') +
  group(
    path('M-76,-18 C-70,-40 70,-40 76,-18 L64,14 H-64Z', '#ffffff') +
      path('M26,-34 C52,-32 72,-28 76,-18 L64,14 H36Z', '#d5e2e0') +
      rect([-58, 12, 116, 9], '#fff6d6', { rx: 4 }),
    { transform: 'translate(930,318) rotate(14)' },
  );

/** The patient's chair, tilted back; a strip of foil is still on it. */
const chair = (): string =>
  group(
    ellipse([40, 236, 150, 16], '#4a6360', { opacity: 0.35 }) +
      path('M-6,150 H76 L92,236 H-26Z', '#cfdad8') +
      path('M46,150 H76 L92,236 H54Z', '#a9bbb8') +
      path(
        'M-150,-76 C-170,-110 -130,-140 -104,-112 L-16,48 H156 C196,48 204,96 160,104 L-18,112 C-50,112 -66,96 -78,72Z',
        '#2f9a94',
      ) +
      path(
        'M-150,-76 C-170,-110 -130,-140 -104,-112 L-16,48 H156 C180,48 194,66 188,82 L-30,84Z',
        '#56bdb4',
      ) +
      path('M-160,-96 C-190,-140 -150,-166 -126,-140 L-108,-112 L-146,-80Z', '#237f7b') +
      stroke('M-136,-96 L-40,78 M-96,-96 L4,56 M20,56 L60,100 M100,52 L140,100', '#e4fbf8', 4, {
        opacity: 0.6,
      }) +
      path('M-70,-4 C-40,-26 10,-26 34,-10 L20,8 C0,-4 -30,-2 -54,14Z', '#fdfefd'),
    { transform: 'translate(830,470)' },
  );

const balloon = (x: number, y: number, colour: string): string =>
  stroke(
    `M${x},${y + 52} C${x + 14},${y + 130} ${x - 16},${y + 190} ${520 + x * 0.03},620`,
    '#8fa6a4',
    2.5,
  ) +
  ellipse([x, y, 40, 50], colour) +
  path(
    `M${x + 4},${y - 49} C${x + 44},${y - 40} ${x + 52},${y + 24} ${x + 14},${y + 46} C${x + 34},${y + 10} ${x + 30},${y - 30} ${x + 4},${y - 49}Z`,
    '#000000',
    { opacity: 0.12 },
  ) +
  ellipse([x - 13, y - 18, 7, 12], '#ffffff', { opacity: 0.6 }) +
  path(`M${x - 7},${y + 58} L${x},${y + 48} L${x + 7},${y + 58}Z`, colour);

const balloons = (): string =>
  balloon(584, 300, '#f0b64c') + balloon(524, 246, '#e4716a') + balloon(624, 246, '#56bdb4');

const leaflets = (x: number, y: number, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    rect(
      [x + ((index * 31) % 9) - 4, y - 8 - index * 8, 116, 8],
      index % 2 === 0 ? '#ffffff' : '#dbe7e5',
    ),
  ).join('');

/** An open box of leaflets, two stacks beside it, one leaflet apart with its number ringed in red. */
const counter = (): string =>
  tabletop(
    704,
    [
      [0, '#fbfdfc'],
      [0.16, '#e0ebe9'],
      [1, '#7f9b99'],
    ],
    '#ffffff',
  ) +
  group(
    path('M-96,-104 L-130,-132 L-30,-132 L0,-104Z', '#dcb78a') +
      path('M96,-104 L128,-130 L60,-134 L0,-104Z', '#c99f6e') +
      rect([-96, -104, 192, 104], '#cda475') +
      rect([62, -104, 34, 104], '#a98257') +
      rect([-12, -104, 22, 104], '#e9d2a8') +
      rect([-78, -46, 46, 30], '#f6efe0'),
    { transform: 'translate(170,720)' },
  ) +
  leaflets(880, 716, 9) +
  leaflets(1020, 716, 13) +
  group(
    path('M-84,20 L-62,-34 H54 L82,20Z', '#ffffff') +
      path('M-76,0 L-62,-34 H54 L66,-14Z', '#2f9a94') +
      scribble([-40, 2, 70, 14], '#9fb4b2', 4) +
      ellipse([44, 6, 26, 11], 'none', { stroke: '#d0342c', 'stroke-width': 5 }),
    { transform: 'translate(700,728)' },
  );

const BEAMS = ['M-60,60 V460 L520,960 H980 L330,60Z', 'M-60,520 V740 L100,960 H260Z'];

const MORNING: LitSet = {
  dark: '#233230',
  light: DAY_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, windowFrame() + sign() + cabinets() + clockFace(CLOCK)),
    ...clockHands(CLOCK, 0.35, [10, 15]),
    scenery('chair', 0.5, balloons() + chair() + lamp()),
    falloff(0.5, [140, 300, 1500], '#88a3b0'),
    light('sun', 0.5, sunshine(BEAMS, '#fff6da', 0.24, 0.05)),
  ],
  before: [
    scenery('counter', 1, counter()),
    warmth(glow([700, 420, 620], '#ffdcae', 0.36)),
    veil('#2a4442', [680, 420, 1000], 0.34),
  ],
};

export const DENTAL_PRACTICE: Background = {
  id: 'dental-practice',
  lights: laterHours(MORNING, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'chair',
    front: 'counter',
    lamps: [
      [930, 340, 420],
      [1100, -20, 480],
    ],
    source: [800, 200],
  }),
  phases: BY_THE_HOUR,
  gradient: ['#e3efec', '#7f9b99'],
  places: [{ x: 428, y: 308, scale: 0.82 }],
  posing: [['gavrilova', 'angry']],
  phone: true,
};
