/**
 * The magazine's own office: covers of earlier issues on the wall, pages of the next one on a line,
 * piles of copies, a window on the yard.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, falloff, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { monitor, mug, scribble, telephone } from './props.ts';
import { glow, plant, skyline, HOUSEPLANT } from './scenery.ts';

const WINDOW = 'M700,90 H1090 V470 H700Z';

function outside(): string {
  const sky = linearGradient([
    [0, '#a8cfe6'],
    [0.7, '#dfeef2'],
    [1, '#f7ead6'],
  ]);
  return (
    backdrop([
      [0, '#d9dfdc'],
      [1, '#c3c9c4'],
    ]) +
    clipped(
      gradientRect([690, 80, 420, 400], sky) +
        skyline({
          from: 690,
          to: 1110,
          ground: 480,
          height: [60, 190],
          width: [60, 110],
          colour: '#9bb9cc',
          seed: 19,
          lit: 0.1,
          lamps: ['#f3f8fa', '#fff4dc'],
        }) +
        path(
          'M690,440 q40,-46 90,-26 q30,-50 90,-30 q60,-40 110,4 q50,-20 130,20 v80 H690Z',
          '#7fa98a',
        ) +
        path('M700,90 H820 L700,330Z', '#ffffff', { opacity: 0.3 }) +
        path('M930,90 H1000 L820,470 H740Z', '#ffffff', { opacity: 0.2 }),
      WINDOW,
    )
  );
}

const windowFrame = (): string =>
  rect([684, 76, 422, 14], '#f4f2ec') +
  rect([684, 76, 16, 410], '#f4f2ec') +
  rect([1090, 76, 16, 410], '#e3e0d8') +
  rect([888, 90, 12, 380], '#ece9e1') +
  rect([684, 470, 422, 14], '#ece9e1') +
  rect([668, 484, 454, 14], '#ffffff') +
  rect([668, 498, 454, 6], '#aeb4b0');

type Cover = readonly [x: number, y: number, ground: string, figure: string, accent: string];

const COVERS: readonly Cover[] = [
  [40, 120, '#8a1f4b', '#f2c9a8', '#f6e3c8'],
  [152, 120, '#1f6f69', '#e9c46a', '#f4f1e6'],
  [40, 268, '#e0a33a', '#3a4a66', '#fff6e0'],
  [152, 268, '#2f4a7a', '#e7e2d6', '#e9824a'],
];

/** The cover of an issue: a title that is a bar, and one large figure. */
function cover([x, y, ground, figure, accent]: Cover, index: number): string {
  const figures = [
    circle([47, 84, 26], figure) + path('M12,130 C14,102 80,102 82,130Z', figure),
    path('M16,120 L40,64 L56,92 L68,76 L84,120Z', figure) + circle([66, 54, 9], accent),
    rect([20, 82, 14, 40], figure) +
      rect([40, 66, 14, 56], figure) +
      rect([60, 50, 14, 72], figure),
    circle([47, 86, 30], figure) + path('M47,86 L47,56 A30,30 0 0 1 75,96Z', accent),
  ];
  return group(
    rect([4, 5, 94, 130], '#4a4f4c', { opacity: 0.25 }) +
      rect([0, 0, 94, 130], ground) +
      rect([10, 12, 74, 13], accent) +
      rect([10, 30, 40, 5], accent, { opacity: 0.7 }) +
      (figures[index % figures.length] ?? ''),
    { transform: `translate(${x},${y})` },
  );
}

const PROOFS: readonly (readonly [x: number, y: number, turn: number, kind: number])[] = [
  [1176, 150, -2, 0],
  [1300, 156, 2.5, 1],
  [1150, 292, 1.5, 1],
  [1272, 290, -1, 0],
];

/** A page of the next issue on the line, with columns of text and a picture. */
function proof([x, y, turn, kind]: (typeof PROOFS)[number]): string {
  return group(
    rect([0, 0, 84, 108], '#fbf9f2') +
      rect([8, 10, 68, 8], '#3a4450') +
      (kind === 0
        ? rect([8, 26, 68, 34], '#8fb1be') +
          scribble([8, 66, 30, 34], '#b2b8bc', 3) +
          scribble([44, 66, 30, 34], '#b2b8bc', 3)
        : scribble([8, 26, 30, 72], '#b2b8bc', 3) +
          rect([44, 26, 32, 40], '#e0b27a') +
          scribble([44, 72, 32, 28], '#b2b8bc', 3)) +
      rect([36, -7, 12, 16], '#c9554a', { rx: 3 }),
    { transform: `translate(${x},${y}) rotate(${turn})` },
  );
}

const wallThings = (): string =>
  windowFrame() +
  COVERS.map(cover).join('') +
  stroke('M1126,138 Q1270,168 1430,140 M1120,276 Q1270,304 1430,278', '#8d918c', 2) +
  PROOFS.map(proof).join('');

/** A pile of copies; each is a spine with a band of colour. */
const copies = (x: number, floor: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const left = x + ((index * 29) % 17) - 8;
    const top = floor - (index + 1) * 13;
    return (
      rect([left, top, 190, 12], index % 2 === 0 ? '#f7f4ec' : '#e9e4d8') +
      rect(
        [left + 20, top, 46, 12],
        ['#8a1f4b', '#1f6f69', '#e0a33a', '#2f4a7a'][index % 4] ?? '#8a1f4b',
      )
    );
  }).join('');

const cupboard = (): string =>
  rect([-60, 560, 350, 240], '#a9805c') +
  rect([-60, 552, 362, 14], '#c79d74') +
  rect([110, 566, 6, 234], '#8b6748') +
  circle([94, 660, 6], '#e7d9bd') +
  circle([132, 660, 6], '#e7d9bd') +
  copies(-30, 552, 9) +
  plant([232, 540, 0.7], ...HOUSEPLANT);

/** A colleague's place behind: a partition with a lamp clipped to it. */
const partition = (): string =>
  rect([960, 520, 420, 260], '#8fa3a8') +
  rect([960, 512, 420, 14], '#b9c8cb') +
  rect([1000, 556, 120, 84], '#f4f1e8') +
  scribble([1012, 570, 92, 54], '#a8adb0', 4) +
  rect([1150, 560, 64, 64], '#ffe27a') +
  scribble([1158, 572, 48, 40], '#b29a4a', 4);

/** What is on the screen: the plan of pages, two by two. */
const pagePlan = (): string =>
  [0, 1, 2, 3]
    .flatMap((column) =>
      [0, 1].map((row) => {
        const [x, y] = [16 + column * 54, 14 + row * 58];
        return (
          rect([x, y, 46, 50], '#fbf9f2') +
          rect([x + 5, y + 6, 36, 5], '#3a4450') +
          rect([x + 5, y + 15, 36, 16], (column + row) % 3 === 0 ? '#c9554a' : '#8fb1be') +
          rect([x + 5, y + 35, 30, 4], '#b2b8bc')
        );
      }),
    )
    .join('');

const desk = (): string =>
  tabletop(
    702,
    [
      [0, '#e3c49a'],
      [0.2, '#cfa97e'],
      [1, '#87664e'],
    ],
    '#f6dfb8',
  ) +
  monitor([966, 500, 250, 150], '#5d7f95', pagePlan()) +
  copies(150, 716, 5) +
  telephone([620, 704, 0.9], '#39424e', '#63d28f') +
  mug(744, 662, '#8a1f4b', '#c24d7c') +
  group(
    path('M0,0 h30 l-4,-56 h-22Z', '#5d7f95') +
      stroke('M6,-52 L-6,-96 M14,-54 L14,-104 M22,-52 L34,-92', '#c98a3a', 6) +
      stroke('M-6,-96 l-2,-8 M14,-104 v-8 M34,-92 l3,-8', '#2b2f38', 5),
    { transform: 'translate(420,704)' },
  );

const BEAMS = ['M890,90 H700 L160,720 H470Z', 'M1090,90 H900 L500,720 H820Z'];

const DAY: LitSet = {
  dark: '#2a3230',
  light: DAY_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, wallThings()),
    scenery('cupboard', 0.55, cupboard() + partition()),
    falloff(0.55, [895, 280, 1000], '#98a2ba'),
    light('sun', 0.55, sunshine(BEAMS, '#fff2cf', 0.3)),
  ],
  before: [
    scenery('desk', 1, desk()),
    warmth(glow([820, 360, 620], '#ffd59a', 0.36)),
    scenery('leaves', 1.3, plant([24, 944, 2], ['#2f5a4c', '#3a6a58', '#295044'])),
    veil('#2c3a38', [660, 420, 1000], 0.34),
  ],
};

export const EDITORIAL: Background = {
  id: 'editorial',
  lights: laterHours(DAY, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'cupboard',
    front: 'leaves',
    lamps: [[1240, 470, 330]],
    source: { x: 640, y: 150, colour: '#a03f5c' },
    steady: true,
  }),
  phases: BY_THE_HOUR,
  gradient: ['#d9dfdc', '#87664e'],
  places: [
    { x: 424, y: 306, scale: 0.82 },
    { x: 852, y: 322, scale: 0.8, mirrored: true },
    { x: 1186, y: 348, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['marina', 'warm'],
    ['igor', 'neutral'],
  ],
  phone: false,
};
