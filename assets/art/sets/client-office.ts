/**
 * The finance director's office by day: files from floor to ceiling, the year's calendar with a ring
 * round one day, the folder with every letter on the table, beside it the bill.
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
import { backdrop, falloff, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { cup, files, monitor, scribble, telephone } from './props.ts';
import { glow, plant, HOUSEPLANT } from './scenery.ts';

const walls = (): string =>
  backdrop([
    [0, '#d5dccd'],
    [1, '#b9c2b0'],
  ]) +
  gradientRect(
    [-60, 560, 1580, 400],
    linearGradient([
      [0, '#8d9a86'],
      [1, '#77846f'],
    ]),
  ) +
  rect([-60, 552, 1580, 10], '#eef1e6');

const SHELF_COLOURS = [
  ['#5d7f6a', '#5d7f6a', '#8a5a4a', '#5d7f6a', '#3f5a76', '#3f5a76', '#c9a14a'],
  ['#3f5a76', '#8a5a4a', '#8a5a4a', '#5d7f6a', '#c9a14a', '#5d7f6a', '#5d7f6a'],
  ['#c9a14a', '#5d7f6a', '#3f5a76', '#3f5a76', '#5d7f6a', '#8a5a4a', '#3f5a76'],
] as const;

const cupboard = (): string =>
  rect([-60, 92, 346, 560], '#9a7656') +
  rect([-46, 106, 318, 536], '#6d513c') +
  SHELF_COLOURS.map(
    (colours, row) =>
      files(-36, 262 + row * 176, colours, { width: 40, height: 128 }) +
      rect([-46, 262 + row * 176, 318, 12], '#b08a66'),
  ).join('');

/** A year at a glance: twelve months of days, one of them with a ring. */
function calendar(): string {
  const months = Array.from({ length: 12 }, (_, month) => {
    const [x, y] = [16 + (month % 4) * 46, 40 + Math.floor(month / 4) * 52];
    const days = Array.from({ length: 20 }, (__, day) =>
      rect(
        [x + (day % 5) * 7, y + 10 + Math.floor(day / 5) * 8, 4, 4],
        day % 5 === 4 ? '#d9736a' : '#9aa59c',
      ),
    ).join('');
    return rect([x, y, 30, 5], '#5d7f6a') + days;
  }).join('');
  return group(
    rect([5, 6, 206, 212], '#4a5348', { opacity: 0.22 }) +
      rect([0, 0, 206, 212], '#fbfaf4') +
      rect([0, 0, 206, 26], '#5d7f6a') +
      months +
      circle([122, 116, 13], 'none', { stroke: '#d0342c', 'stroke-width': 4 }),
    { transform: 'translate(576,150)' },
  );
}

const windowWithBlind = (): string =>
  rect([850, 96, 330, 330], '#f2f1ea') +
  gradientRect(
    [866, 112, 298, 298],
    linearGradient([
      [0, '#b5d6e8'],
      [0.7, '#e6f0f0'],
      [1, '#f6ead4'],
    ]),
  ) +
  path('M866,410 V330 h60 v-60 h70 v90 h60 v-40 h108 V410Z', '#a9bfc6') +
  Array.from({ length: 9 }, (_, index) =>
    rect([862, 112 + index * 15, 306, 9], '#ffffff', { opacity: 0.92 }),
  ).join('') +
  rect([1008, 240, 12, 170], '#f2f1ea') +
  rect([834, 424, 362, 14], '#ffffff') +
  plant([1120, 400, 0.46], ...HOUSEPLANT);

/** A safe with a wheel, and a tray of letters on it. */
const safe = (): string =>
  rect([1080, 540, 240, 240], '#59655c') +
  rect([1094, 554, 212, 212], '#6b786e') +
  circle([1160, 650, 30], '#49544c') +
  circle([1160, 650, 18], '#8b978d') +
  stroke('M1160,622 V678 M1132,650 H1188', '#c9d0c6', 5) +
  rect([1270, 620, 10, 60], '#49544c') +
  rect([1110, 512, 180, 28], '#b08a66') +
  path('M1120,512 l150,-14 l6,14Z', '#fbfaf4') +
  path('M1126,500 l140,-16 l6,14 l-140,14Z', '#eeeade');

const chair = (): string =>
  path('M690,740 V540 C690,508 712,490 748,490 H792 C826,490 848,508 848,540 V740Z', '#5a4a44') +
  path('M800,490 C828,492 848,510 848,540 V740 H822 V540 C822,516 816,500 800,490Z', '#786560');

/** The folder with every letter, with tabs, and a band that hardly closes. */
const folder = (): string =>
  group(
    path('M-150,30 L-118,-44 H130 L160,30Z', '#7a2f46') +
      path('M-138,22 L-110,-52 H122 L148,22Z', '#f6f2e6') +
      path('M-132,14 L-106,-60 H118 L142,14Z', '#fdfbf3') +
      path('M-126,6 L-100,-68 H112 L136,6Z', '#8a3d56') +
      path('M-126,6 L-100,-68 H-62 L-80,6Z', '#a5546c') +
      rect([14, -54, 74, 26], '#f6f2e6') +
      scribble([22, -48, 56, 16], '#9a8f86', 4) +
      stroke('M84,-68 L104,6', '#2f2a30', 6) +
      [0, 1, 2, 3]
        .map((tab) =>
          path(
            `M${140 + tab * 3},${10 - tab * 14} h20 v-10 h-22Z`,
            ['#e0a33a', '#5d8f7a', '#4a6fb0', '#d9736a'][tab] ?? '#e0a33a',
          ),
        )
        .join(''),
    { transform: 'translate(620,726)' },
  );

/** The bill: a table, and the sum with a red ring round it. */
const bill = (): string =>
  group(
    path('M-84,10 L74,-10 L120,84 L-60,108Z', '#fdfaf2') +
      path('M-66,20 L2,11 L8,23 L-60,32Z', '#7a2f46') +
      [0, 1, 2, 3]
        .map(
          (row) =>
            path(`M${-56 + row * 6},${44 + row * 13} l76,-9 l2,5 l-76,9Z`, '#b4bac2') +
            path(`M${52 + row * 6},${31 + row * 13} l24,-3 l2,5 l-24,3Z`, '#6c7480'),
        )
        .join('') +
      ellipse([74, 82, 34, 13], 'none', {
        stroke: '#d0342c',
        'stroke-width': 5,
        transform: 'rotate(-7 74 82)',
      }),
    { transform: 'translate(850,704)' },
  );

const desk = (): string =>
  tabletop(
    704,
    [
      [0, '#b98a60'],
      [0.16, '#9c6f4c'],
      [1, '#5a3f34'],
    ],
    '#e6c094',
  ) +
  monitor([30, 546, 190, 110], '#34506b', scribble([14, 14, 140, 66], '#8fb1be', 5)) +
  folder() +
  bill() +
  cup(1030, 704, '#f4ece0') +
  telephone([1180, 706, 0.9], '#3c4a44', '#63d28f');

const BEAMS = ['M1164,240 H866 L330,760 H840Z'];

const DAY: LitSet = {
  dark: '#232a22',
  light: DAY_LIGHT,
  behind: [
    scenery('walls', 0.2, walls()),
    scenery('window', 0.35, windowWithBlind() + calendar()),
    scenery('cupboard', 0.5, cupboard() + safe() + chair()),
    falloff(0.5, [1015, 300, 1100], '#98a0a8'),
    light('sun', 0.5, sunshine(BEAMS, '#fff2cf', 0.3)),
  ],
  before: [
    scenery('desk', 1, desk()),
    warmth(glow([760, 400, 620], '#ffd59a', 0.36)),
    veil('#29322a', [680, 420, 1000], 0.36),
  ],
};

export const CLIENT_OFFICE: Background = {
  id: 'client-office',
  lights: laterHours(DAY, {
    glass: {
      d: 'M866,250 H1008 V410 H866Z M1020,250 H1164 V410 H1020Z',
      sheet: 'window',
      depth: 0.35,
    },
    daylight: ['sun', 'falloff'],
    back: 'cupboard',
    front: 'desk',
    lamps: [],
    source: { x: 640, y: 150, colour: '#4f6f62' },
    steady: true,
  }),
  phases: BY_THE_HOUR,
  gradient: ['#d5dccd', '#5a3f34'],
  places: [
    { x: 436, y: 310, scale: 0.84 },
    { x: 846, y: 326, scale: 0.8, mirrored: true },
    { x: 1170, y: 350, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['natalia', 'annoyed'],
    ['gleb', 'worried'],
  ],
  phone: false,
};
