/**
 * The dining room of the restaurant in the evening: the arched window on the street, tables with
 * checked cloths, bottles on the wall, a laid table in front.
 */
import { DINNER_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  ellipse,
  gradientPath,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { veil, warmth } from './atmosphere.ts';
import { glow, plant, HERBS } from './scenery.ts';
import {
  archedWindow,
  byDay,
  EVENING,
  garland,
  garlandGlow,
  menuBoard,
  tiles,
  wall,
} from './trattoria.ts';

const BOTTLES = ['#2f5a3a', '#5b2230', '#27402f', '#6b3a1f', '#3a2a44', '#2f5a3a', '#5b2230'];

function bottle(x: number, floor: number, glass: string): string {
  return (
    path(
      `M${x - 11},${floor} V${floor - 44} C${x - 11},${floor - 56} ${x - 5},${floor - 58} ${x - 5},${floor - 66} V${floor - 84} H${x + 5} V${floor - 66} C${x + 5},${floor - 58} ${x + 11},${floor - 56} ${x + 11},${floor - 44} V${floor}Z`,
      glass,
    ) +
    rect([x - 11, floor - 38, 22, 20], '#f3e6cc') +
    rect([x + 5, floor - 46, 3, 44], '#ffffff', { opacity: 0.25 }) +
    rect([x - 6, floor - 88, 12, 10], '#b5382f')
  );
}

/** Shelves of bottles in a wooden frame. */
const wineShelf = (): string =>
  rect([592, 170, 330, 330], '#3a1a18') +
  rect([604, 182, 306, 306], '#4a2420') +
  [282, 382, 482]
    .map(
      (floor, row) =>
        rect([600, floor, 314, 9], '#8a5034') +
        BOTTLES.map((_, index) =>
          (index + row) % 5 === 4
            ? ''
            : bottle(632 + index * 42, floor, BOTTLES[(index + row * 2) % 7] ?? '#2f5a3a'),
        ).join(''),
    )
    .join('') +
  rect([592, 160, 330, 14], '#6b3626');

/** A small landscape in a gold frame: a hill, cypresses, a sun. */
const painting = (x: number, y: number): string =>
  group(
    rect([0, 0, 170, 124], '#c08a3c') +
      rect([6, 6, 158, 112], '#e0b25a') +
      clipped(
        rect([12, 12, 146, 100], '#f0c98a') +
          circle([112, 44, 15], '#fff0c8') +
          path('M0,92 C40,60 80,66 110,80 C130,70 150,70 170,82 V124 H0Z', '#8d9a56') +
          path('M0,104 C50,88 110,96 170,92 V124 H0Z', '#6d7f44') +
          [34, 48, 132]
            .map((tree) => path(`M${tree},92 q-8,-26 0,-44 q8,18 0,44Z`, '#3f5a38'))
            .join(''),
        'M12,12 h146 v100 h-146Z',
      ),
    { transform: `translate(${x},${y})` },
  );

const CHECKS = 9;

/** A checked cloth hanging over a round table. */
function tableCloth([x, y, width, height]: readonly [number, number, number, number]): string {
  const side = width / CHECKS;
  const cloth = `M${x},${y} H${x + width} L${x + width - 14},${y + height} Q${x + width / 2},${y + height + 16} ${x + 14},${y + height}Z`;
  const checks = Array.from({ length: CHECKS }, (_, column) =>
    column % 2 === 0
      ? rect([x + column * side, y, side, height + 20], '#b5382f', { opacity: 0.55 })
      : '',
  ).join('');
  const rows = Array.from({ length: Math.floor(height / side) + 1 }, (_, row) =>
    row % 2 === 0 ? rect([x, y + row * side, width, side], '#b5382f', { opacity: 0.45 }) : '',
  ).join('');
  return (
    clipped(rect([x, y, width, height + 20], '#f3e2cc') + checks + rows, cloth) +
    ellipse([x + width / 2, y, width / 2, width * 0.075], '#f7ead8')
  );
}

const glassOfWine = (x: number, floor: number, wine: string, scale = 1): string =>
  group(
    stroke('M0,-2 V-44', '#f3efe6', 3, { opacity: 0.8 }) +
      ellipse([0, 0, 15, 4], '#f3efe6', { opacity: 0.6 }) +
      path('M-18,-92 H18 C20,-62 12,-46 0,-44 C-12,-46 -20,-62 -18,-92Z', '#f7f3ea', {
        opacity: 0.32,
      }) +
      path('M-17,-74 H17 C16,-56 10,-48 0,-46 C-10,-48 -16,-56 -17,-74Z', wine) +
      path('M8,-88 h5 c1,20 -2,30 -6,36Z', '#ffffff', { opacity: 0.55 }),
    { transform: `translate(${x},${floor}) scale(${scale})` },
  );

const candle = (x: number, floor: number): string =>
  rect([x - 7, floor - 34, 14, 34], '#f6ecd8') +
  ellipse([x, floor, 18, 5], '#8a5034') +
  path(`M${x},${floor - 54} q-7,12 0,18 q7,-6 0,-18Z`, '#ffd98a');

const farTables = (): string =>
  tableCloth([560, 566, 190, 150]) +
  candle(640, 566) +
  glassOfWine(690, 570, '#7d1f33', 0.7) +
  tableCloth([1010, 560, 220, 160]) +
  candle(1110, 560) +
  glassOfWine(1060, 564, '#7d1f33', 0.7) +
  glassOfWine(1170, 564, '#e8c46a', 0.7) +
  chair(520, 560) +
  chair(780, 560) +
  chair(970, 556) +
  chair(1270, 556);

const chair = (x: number, y: number): string =>
  stroke(
    `M${x - 26},${y + 160} V${y - 60} Q${x},${y - 84} ${x + 26},${y - 60} V${y + 160}`,
    '#3a1a14',
    10,
  ) +
  stroke(
    `M${x - 22},${y - 34} H${x + 22} M${x - 22},${y - 4} H${x + 22} M${x - 26},${y + 34} H${x + 26}`,
    '#4d261c',
    9,
  );

const LAMPS = [640, 1120];

const pendants = (): string =>
  LAMPS.map(
    (x) =>
      stroke(`M${x},-60 V96`, '#20090f', 4) +
      path(
        `M${x - 64},150 C${x - 56},108 ${x - 24},94 ${x},94 C${x + 24},94 ${x + 56},108 ${x + 64},150Z`,
        '#3f6a4a',
      ) +
      path(
        `M${x + 8},94 C${x + 30},96 ${x + 56},110 ${x + 64},150 H${x + 34} C${x + 32},122 ${x + 22},104 ${x + 8},94Z`,
        '#5f8f66',
      ) +
      ellipse([x, 150, 64, 10], '#fff0c4'),
  ).join('');

function lampLight(): string {
  const cone = linearGradient([
    [0, '#ffe1a0', 0.34],
    [1, '#ffb45a', 0],
  ]);
  return (
    LAMPS.map(
      (x) =>
        gradientPath(`M${x - 60},150 H${x + 60} L${x + 190},580 H${x - 190}Z`, cone) +
        glow([x, 150, 120], '#fff0c4', 0.8),
    ).join('') +
    glow([640, 520, 90], '#ffd08a', 0.7) +
    glow([1110, 514, 90], '#ffd08a', 0.7) +
    garlandGlow()
  );
}

const plateOfPasta = (): string =>
  ellipse([560, 752, 132, 30], '#2c1210', { opacity: 0.35 }) +
  ellipse([560, 742, 130, 30], '#f6f1e6') +
  ellipse([560, 738, 92, 19], '#e3dccb') +
  path(
    'M484,736 C490,704 530,690 562,692 C600,690 634,706 638,736 C620,752 504,754 484,736Z',
    '#efc56a',
  ) +
  stroke(
    'M496,732 C516,706 560,742 584,712 M510,742 C540,716 590,748 620,722 M530,706 C556,698 600,706 616,726',
    '#d9a441',
    6,
  ) +
  path('M528,704 C540,688 582,686 596,704 C586,718 540,718 528,704Z', '#b5382f') +
  path('M556,692 q10,-14 24,-8 q-8,14 -24,8Z', '#4f8a45');

const breadBasket = (): string =>
  path('M770,716 H930 L912,760 H788Z', '#8a5a34') +
  stroke('M776,730 H924 M782,744 H918', '#b98552', 5) +
  path(
    'M782,718 C776,690 812,680 826,694 C836,674 872,674 878,694 C900,684 924,698 916,718Z',
    '#d9a05a',
  ) +
  path('M800,704 q10,-8 20,0 M846,694 q12,-8 22,0 M888,704 q8,-6 16,0', '#f0c98a');

/** A checked cloth over the table in front. */
export const tablecloth = (): string =>
  gradientPath(
    'M-60,700 C300,690 1100,690 1500,700 V960 H-60Z',
    linearGradient([
      [0, '#f4e6d2'],
      [0.3, '#e3cdb6'],
      [1, '#a8847a'],
    ]),
  ) +
  Array.from({ length: 12 }, (_, index) =>
    path(
      `M${-40 + index * 132},${698 + Math.abs(6 - index) * 0.6} h62 l${(index - 6) * 9},262 h-70Z`,
      '#b5382f',
      { opacity: 0.34 },
    ),
  ).join('') +
  rect([-60, 740, 1580, 34], '#b5382f', { opacity: 0.26 }) +
  rect([-60, 820, 1580, 60], '#b5382f', { opacity: 0.26 });

const laidTable = (): string =>
  tablecloth() +
  plateOfPasta() +
  breadBasket() +
  glassOfWine(726, 748, '#7d1f33', 1.2) +
  glassOfWine(1010, 744, '#e8c46a', 1.2) +
  plant([1230, 694, 0.62], ...HERBS);

/** The dining room by evening. */
export const DINNER: LitSet = {
  dark: '#22060f',
  light: DINNER_LIGHT,
  behind: [
    scenery('street', 0.2, wall(EVENING) + archedWindow(EVENING)),
    scenery('wall', 0.35, wineShelf() + painting(980, 220) + menuBoard(1332, 275) + tiles(EVENING)),
    scenery('tables', 0.55, farTables() + pendants() + garland('#ffe9b3')),
    light('lamps', 0.55, lampLight()),
  ],
  before: [
    scenery('table', 1, laidTable()),
    warmth(glow([740, 440, 620], '#ffb35a', 0.4)),
    veil('#22060f', [720, 420, 980], 0.58),
  ],
};

export const RESTAURANT: Background = {
  id: 'restaurant',
  lights: { evening: DINNER, day: byDay(DINNER, 'tables') },
  phases: { day: 'day', dusk: 'evening', night: 'evening' },
  gradient: ['#7d2f33', '#61222c'],
  places: [
    { x: 436, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
    { x: 1180, y: 350, scale: 0.74, mirrored: true },
  ],
  posing: [
    ['regina', 'annoyed'],
    ['maria', 'worried'],
  ],
  phone: false,
};
