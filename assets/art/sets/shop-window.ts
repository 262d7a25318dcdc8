/** The street that the showroom's window looks on: two seasons, three hours of the day. */
import {
  circle,
  clipped,
  ellipse,
  gradientRect,
  linearGradient,
  path,
  stroke,
  type Stop,
} from '../svg.ts';
import { glow, skylines } from './scenery.ts';

/** The colours of the street. */
export type WindowView = {
  readonly sky: readonly Stop[];
  readonly houses: readonly [far: string, near: string];
  /** Share of the windows in those rows that are lit. */
  readonly lit: readonly [far: number, near: number];
  /** Lawn or snow, and the pavement before it. */
  readonly ground: readonly [far: string, near: string];
  readonly bark: string;
  /** The crown of the tree; bare without. */
  readonly leaves?: readonly [dark: string, bright: string];
  /** Whether snow falls, and how clearly it is seen, 0 to 1. */
  readonly snowfall: number;
  readonly lampOn: boolean;
};

const WINDOW = 'M-60,120 H520 V640 H-60Z';

const SNOWFLAKES: readonly (readonly [x: number, y: number])[] = [
  [20, 170],
  [74, 260],
  [128, 190],
  [150, 330],
  [196, 230],
  [232, 150],
  [262, 300],
  [306, 204],
  [60, 380],
  [352, 160],
  [392, 250],
  [428, 180],
  [468, 320],
  [496, 220],
  [110, 440],
  [30, 480],
  [444, 420],
  [486, 470],
];

const CROWN: readonly (readonly [x: number, y: number, radius: number])[] = [
  [26, 404, 48],
  [70, 352, 58],
  [116, 398, 46],
  [66, 420, 52],
];

function tree({ bark, leaves, snowfall }: WindowView): string {
  const wood =
    stroke('M72,600 C74,540 66,500 70,440', bark, 13) +
    stroke('M70,500 C60,460 40,440 26,400 M70,470 C86,430 104,420 112,370', bark, 7) +
    stroke(
      'M70,440 C66,400 74,370 68,330 M40,430 C36,410 20,404 10,392 M98,424 C112,414 124,414 132,398',
      bark,
      5,
    );
  if (leaves !== undefined) {
    return (
      wood +
      CROWN.map(([x, y, radius]) => circle([x, y, radius], leaves[0])).join('') +
      CROWN.map(([x, y, radius]) => circle([x + 12, y - 12, radius * 0.66], leaves[1])).join('')
    );
  }
  return (
    wood +
    (snowfall > 0 ? stroke('M26,400 l-3,-8 M112,370 l4,-9 M68,330 l-1,-7', '#cdd9f6', 4) : '')
  );
}

const streetLamp = ({ lampOn, bark }: WindowView): string =>
  stroke('M204,606 V330 C204,304 182,298 162,304', bark, 8) +
  path('M144,304 h36 l-6,20 h-24Z', bark) +
  (lampOn
    ? ellipse([162, 325, 13, 5], '#ffeab8') + glow([162, 330, 130], '#ffcf87', 0.75)
    : ellipse([162, 325, 13, 5], '#e8edf2'));

/** What is seen through the glass, at the size of the whole window. */
export function shopWindow(view: WindowView): string {
  const { sky, houses, lit, ground, snowfall } = view;
  return clipped(
    gradientRect([-60, 100, 620, 560], linearGradient(sky)) +
      skylines({ from: -60, to: 560, lamps: ['#ffd593', '#ffe5b8', '#ffcf87'] }, [
        {
          ground: 570,
          height: [120, 260],
          width: [60, 110],
          colour: houses[0],
          seed: 9,
          lit: lit[0],
        },
        {
          ground: 590,
          height: [40, 150],
          width: [80, 150],
          colour: houses[1],
          seed: 31,
          lit: lit[1],
        },
      ]) +
      path('M-60,584 C80,566 260,590 560,572 V660 H-60Z', ground[0]) +
      path('M-60,606 C120,590 300,612 560,598 V660 H-60Z', ground[1]) +
      tree(view) +
      streetLamp(view) +
      (snowfall > 0
        ? SNOWFLAKES.map(([x, y], index) =>
            circle([x, y, index % 3 === 0 ? 3.4 : 2.2], '#ffffff', {
              opacity: (0.55 + (index % 4) * 0.1) * snowfall,
            }),
          ).join('')
        : '') +
      path('M-20,120 H150 L-60,480 V200Z', '#ffffff', { opacity: 0.06 }) +
      path('M330,120 H430 L190,640 H90Z', '#ffffff', { opacity: 0.05 }),
    WINDOW,
  );
}

export const SNOW_DUSK: WindowView = {
  sky: [
    [0, '#22346f'],
    [0.5, '#4a5fa6'],
    [0.85, '#9d8fc0'],
    [1, '#e0a9a8'],
  ],
  houses: ['#3d4f93', '#2b3a78'],
  lit: [0.14, 0.26],
  ground: ['#b9c6ea', '#93a5d8'],
  bark: '#26315f',
  snowfall: 1,
  lampOn: true,
};

export const SNOW_NIGHT: WindowView = {
  ...SNOW_DUSK,
  sky: [
    [0, '#0a1133'],
    [0.6, '#1a2658'],
    [1, '#3a4180'],
  ],
  houses: ['#1f2c63', '#141d4a'],
  lit: [0.1, 0.16],
  ground: ['#6f7fb8', '#5262a0'],
  bark: '#101842',
};

export const SNOW_DAY: WindowView = {
  ...SNOW_DUSK,
  sky: [
    [0, '#a9c2dc'],
    [0.7, '#d5e1ec'],
    [1, '#f1ebe4'],
  ],
  houses: ['#a9bacd', '#8b9fb8'],
  lit: [0.02, 0.08],
  ground: ['#f3f7fb', '#dbe5f0'],
  bark: '#5b6378',
  snowfall: 0.9,
  lampOn: false,
};

export const GREEN_DAY: WindowView = {
  sky: [
    [0, '#8fc0e6'],
    [0.6, '#c6e0ee'],
    [1, '#f3ecd6'],
  ],
  houses: ['#a8bfd0', '#8aa3b6'],
  lit: [0, 0.04],
  ground: ['#8fb06c', '#a9aeb0'],
  bark: '#6b5646',
  leaves: ['#5d9350', '#86b765'],
  snowfall: 0,
  lampOn: false,
};

export const GREEN_DUSK: WindowView = {
  ...GREEN_DAY,
  sky: [
    [0, '#3c4a86'],
    [0.45, '#8f6f9c'],
    [0.8, '#e89a7c'],
    [1, '#ffce94'],
  ],
  houses: ['#6a5c8a', '#4b4674'],
  lit: [0.12, 0.24],
  ground: ['#5a6a55', '#6a6478'],
  bark: '#3a3450',
  leaves: ['#3d5a4a', '#57775a'],
  lampOn: true,
};

export const GREEN_NIGHT: WindowView = {
  ...GREEN_DUSK,
  sky: [
    [0, '#0b1230'],
    [0.65, '#1b2752'],
    [1, '#3f4472'],
  ],
  houses: ['#202b5a', '#151d44'],
  lit: [0.1, 0.18],
  ground: ['#26394a', '#323a58'],
  bark: '#141a38',
  leaves: ['#1b3440', '#284a4c'],
};
