/**
 * The office of a head of department by day: a glass partition towards the others' desks, a chart
 * that goes up and down, a shelf with a cup won years ago, a desk with two telephones.
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
import { officeChair } from './furniture.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { files, laptopBack, mug, paperStack, scribble, spines } from './props.ts';
import { glow, plant, HOUSEPLANT } from './scenery.ts';

const walls = (): string =>
  backdrop([
    [0, '#e6dccf'],
    [1, '#cdbfae'],
  ]) +
  rect([-60, -60, 1580, 132], '#f1eae0') +
  rect([-60, 70, 1580, 5], '#c4b6a4');

/** The others' room behind the glass: lamps, desks, screens, somebody's coat on a chair. */
const othersRoom = (): string =>
  gradientRect(
    [-60, 110, 640, 500],
    linearGradient([
      [0, '#cfe0e4'],
      [1, '#a9c1c6'],
    ]),
  ) +
  rect([-60, 430, 640, 190], '#8fa6a8') +
  [40, 240, 440].map((x) => path(`M${x - 60},110 h120 l-16,14 h-88Z`, '#fbfaf2')).join('') +
  [30, 200, 370]
    .map(
      (x, index) =>
        rect([x, 372, 120, 78], '#4a5a66', { rx: 4 }) +
        rect([x + 6, 378, 108, 62], ['#7fa8b8', '#8fb7a8', '#7f96b8'][index] ?? '#7fa8b8') +
        rect([x + 54, 450, 12, 16], '#4a5a66') +
        rect([x - 16, 466, 152, 10], '#b58f6c') +
        rect([x - 8, 476, 10, 90], '#8a6b52') +
        rect([x + 118, 476, 10, 90], '#8a6b52'),
    )
    .join('') +
  group(officeChair(0, 0, '#6d8794'), { transform: 'translate(110,606) scale(.72)' }) +
  group(officeChair(0, 0, '#8a6d7c'), { transform: 'translate(300,606) scale(.72)' }) +
  plant([500, 560, 0.9], ['#5c8f7c', '#6ea38c', '#4f8270'], '#d8cfc0');

const partition = (): string =>
  path('M40,110 H150 L-60,560 V330Z', '#ffffff', { opacity: 0.2 }) +
  path('M300,110 H360 L130,610 H60Z', '#ffffff', { opacity: 0.16 }) +
  path('M470,110 H580 V150 L370,610 H250Z', '#ffffff', { opacity: 0.1 }) +
  rect([-60, 104, 660, 12], '#6d5a4c') +
  rect([-60, 606, 660, 14], '#6d5a4c') +
  rect([584, 104, 16, 520], '#6d5a4c') +
  rect([196, 112, 9, 500], '#7d6857') +
  rect([-60, 300, 644, 34], '#ffffff', { opacity: 0.22 });

/** Sales by month: bars, and a red line that falls and rises again. */
function chart(): string {
  const bars = [86, 110, 94, 58, 46, 72, 98, 124];
  return group(
    rect([5, 6, 300, 214], '#5a4a3c', { opacity: 0.2 }) +
      rect([0, 0, 300, 214], '#9a9da0', { rx: 4 }) +
      rect([9, 9, 282, 196], '#fbfaf5') +
      rect([24, 24, 96, 12], '#4a5a66', { rx: 4 }) +
      bars
        .map((height, index) =>
          rect([32 + index * 31, 186 - height, 20, height], index > 5 ? '#1f8a7c' : '#b9c9cb'),
        )
        .join('') +
      stroke('M42,92 L73,70 L104,84 L135,122 L166,134 L197,104 L228,80 L259,54', '#c9453f', 5) +
      circle([259, 54, 7], '#c9453f') +
      rect([24, 186, 252, 3], '#4a5a66') +
      rect([232, 20, 46, 40], '#ffe27a', { transform: 'rotate(4 250 40)' }),
    { transform: 'translate(640,124)' },
  );
}

/** A cup for the best shop of some past year. */
const trophy = (x: number, floor: number): string =>
  group(
    rect([-24, -16, 48, 16], '#5a4a3c') +
      path('M-8,-34 h16 l6,18 h-28Z', '#d9a441') +
      path('M-30,-96 H30 C30,-60 18,-38 0,-34 C-18,-38 -30,-60 -30,-96Z', '#e9bd5a') +
      path('M10,-96 H30 C30,-60 18,-38 4,-34 C12,-50 14,-70 10,-96Z', '#f7dd98') +
      stroke('M-30,-88 C-50,-88 -46,-58 -24,-58 M30,-88 C50,-88 46,-58 24,-58', '#d9a441', 6),
    { transform: `translate(${x},${floor})` },
  );

const shelf = (): string =>
  rect([1010, 140, 420, 420], '#8a6b52') +
  rect([1024, 154, 392, 392], '#6b523f') +
  [280, 410, 546].map((floor) => rect([1018, floor, 404, 12], '#a8845f')).join('') +
  trophy(1080, 280) +
  spines(1150, 280, [
    [24, 96, '#4a6b7a'],
    [30, 108, '#8a3d5c'],
    [20, 90, '#c99a52'],
    [28, 102, '#3f6a5a'],
    [22, 94, '#4a6b7a'],
  ]) +
  files(1036, 410, ['#c9554a', '#c9554a', '#3f5a76', '#3f5a76', '#e0a33a'], {
    width: 32,
    height: 108,
  }) +
  plant([1330, 396, 0.5], ...HOUSEPLANT) +
  paperStack(1110, 552, 7) +
  spines(1220, 546, [
    [34, 110, '#5a5f76'],
    [34, 110, '#5a5f76'],
    [34, 104, '#7f9466'],
  ]);

/** A phone lying on the desk with its screen up, and one more under a stack. */
const mobile = (): string =>
  group(
    path('M-46,6 L-30,-18 H40 L30,6Z', '#141824') +
      path('M-40,3 L-27,-15 H36 L27,3Z', '#3f6fb0') +
      path('M-30,-2 h34 l2,-4 h-34Z', '#ffffff', { opacity: 0.8 }) +
      path('M-25,-9 h26 l2,-3 h-26Z', '#ffffff', { opacity: 0.6 }),
    { transform: 'translate(700,716) scale(1.25)' },
  );

const agenda = (): string =>
  group(
    path('M-110,18 L-84,-34 H0 L4,18Z', '#fbf8ef') +
      path('M4,18 L0,-34 H86 L114,18Z', '#efeadd') +
      scribble([-76, -24, 62, 34], '#a9aeb4', 4) +
      scribble([14, -24, 66, 34], '#a9aeb4', 4) +
      path('M-112,18 H116 L118,26 H-114Z', '#7a2f46') +
      stroke('M62,14 L108,-20', '#2f4a7a', 6),
    { transform: 'translate(566,716)' },
  );

const desk = (): string =>
  tabletop(
    704,
    [
      [0, '#a9795a'],
      [0.16, '#8d6048'],
      [1, '#4d332e'],
    ],
    '#dcae88',
  ) +
  laptopBack(250, 716, ['#3c4658', '#566278', '#a5b0bf']) +
  agenda() +
  mobile() +
  mug(820, 664, '#2f5a66', '#5f9aa6') +
  paperStack(1010, 716, 4) +
  ellipse([1180, 720, 70, 10], '#2b1a16', { opacity: 0.3 }) +
  plant([1180, 676, 0.66], ['#3c8068', '#4c9576', '#30705c'], '#e9e2d6');

const BEAMS = ['M1510,-60 V200 L560,960 H220 L1260,-60Z', 'M1100,-60 H1190 L160,960 H40Z'];

const DAY: LitSet = {
  dark: '#2b231d',
  light: DAY_LIGHT,
  behind: [
    scenery('others', 0.15, walls() + othersRoom()),
    scenery('wall', 0.35, partition() + chart()),
    scenery('shelf', 0.5, shelf()),
    falloff(0.5, [1300, 100, 1500], '#a0a3b6'),
    light('sun', 0.5, sunshine(BEAMS, '#fff0cf', 0.26)),
  ],
  before: [
    scenery('desk', 1, desk()),
    warmth(glow([760, 400, 620], '#ffd09a', 0.36)),
    veil('#33261e', [660, 420, 1000], 0.36),
  ],
};

export const HEAD_OFFICE: Background = {
  id: 'head-office',
  lights: laterHours(DAY, {
    glass: { d: 'M-60,110 H600 V620 H-60Z', sheet: 'others', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'shelf',
    front: 'desk',
    lamps: [],
    source: { x: 612, y: 150, colour: '#3d6a78' },
    steady: true,
  }),
  phases: BY_THE_HOUR,
  gradient: ['#e6dccf', '#4d332e'],
  places: [
    { x: 432, y: 310, scale: 0.82 },
    { x: 850, y: 328, scale: 0.8, mirrored: true },
    { x: 1186, y: 350, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['olga', 'neutral'],
    ['vera', 'worried'],
  ],
  phone: false,
};
