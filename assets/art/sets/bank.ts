/**
 * A branch of a bank, seen from behind window four: glass between the two sides, a queue behind a
 * cord, the machine by the door that gives cash without a fee, a board of numbers being called.
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
import { clockFace, clockHands, paperStack, scribble, type ClockPlace } from './props.ts';
import { glow, HOUSEPLANT, plant, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [690, 128, 46];
const WINDOW = 'M860,130 H1480 V560 H860Z';

/** The market square through the front. */
const outside = (): string =>
  backdrop([
    [0, '#e6ebe6'],
    [0.6, '#d5dfd8'],
    [1, '#b7c6be'],
  ]) +
  clipped(
    gradientRect(
      [840, 110, 660, 480],
      linearGradient([
        [0, '#9ccae8'],
        [0.6, '#dcebee'],
        [1, '#f6e9cc'],
      ]),
    ) +
      skylines({ from: 850, to: 1490, lamps: ['#fdf6e6'] }, [
        {
          ground: 540,
          height: [150, 270],
          width: [90, 150],
          colour: '#b4c9d2',
          seed: 51,
          lit: 0.06,
        },
      ]) +
      rect([850, 520, 640, 60], '#c9c4b6') +
      [900, 1060, 1220, 1380]
        .map(
          (x, index) =>
            rect([x, 462, 100, 70], '#a9835c') +
            path(
              `M${x - 14},430 H${x + 114} L${x + 126},466 H${x - 26}Z`,
              ['#c9554a', '#3f8f6a', '#e0a33a', '#2f6fa3'][index] ?? '#c9554a',
            ) +
            [0, 2]
              .map((strip) => path(`M${x + 8 + strip * 34},430 h22 l4,36 h-26Z`, '#fbf6ea'))
              .join(''),
        )
        .join('') +
      path('M930,130 H1030 L880,560 H860 V430Z', '#ffffff', { opacity: 0.2 }),
    WINDOW,
  );

/** Frames of the front, its glass door, and the cash machine beside it. */
const front = (): string =>
  rect([846, 116, 680, 16], '#2f5a4c') +
  rect([846, 116, 14, 460], '#2f5a4c') +
  rect([1096, 130, 12, 440], '#2f5a4c') +
  rect([1290, 130, 12, 440], '#2f5a4c') +
  rect([846, 556, 680, 18], '#24473c') +
  rect([1270, 340, 8, 110], '#d9c48a', { rx: 4 }) +
  group(
    rect([6, 8, 150, 300], '#1d2f2a', { opacity: 0.25 }) +
      rect([0, 0, 150, 300], '#2f7a62', { rx: 10 }) +
      rect([118, 0, 32, 300], '#25614e', { rx: 10 }) +
      rect([16, 18, 118, 30], '#f3ead0', { rx: 5 }) +
      stroke('M30,33 H104', '#2f7a62', 7) +
      rect([22, 66, 106, 76], '#173a44', { rx: 4 }) +
      rect([30, 74, 90, 60], '#5fb6c9') +
      scribble([40, 84, 62, 40], '#e4f6fa', 5) +
      [0, 1, 2]
        .flatMap((row) =>
          [0, 1, 2].map((column) =>
            rect([36 + column * 20, 158 + row * 16, 14, 10], '#dfe8e4', { rx: 2 }),
          ),
        )
        .join('') +
      rect([104, 160, 24, 8], '#173a44') +
      rect([30, 222, 90, 14], '#173a44', { rx: 4 }) +
      path('M46,230 H104 L110,252 H40Z', '#b9d3a0'),
    { transform: 'translate(1130,290)' },
  );

/** Numbers that are called, as bars, and the one for this window lit. */
const board = (): string =>
  rect([-30, 96, 268, 178], '#1d2b33', { rx: 8 }) +
  [0, 1, 2]
    .map((row) => {
      const colour = row === 1 ? '#ffc24a' : '#5c7380';
      return (
        rect([-6, 118 + row * 50, 92, 24], colour, { rx: 4 }) +
        path(`M110,${130 + row * 50} h30 m-10,-9 l11,9 l-11,9`, 'none', {
          stroke: colour,
          'stroke-width': 5,
        }) +
        rect([168, 118 + row * 50, 44, 24], colour, { rx: 4 })
      );
    })
    .join('') +
  rect([80, 40, 8, 60], '#4a5a60');

/** A leaflet stand, a plant, a bench of green leather along the wall. */
const hallway = (): string =>
  rect([-60, 574, 1580, 240], '#c3b9a4') +
  path('M-60,600 H1520 V640 H-60Z', '#d5ccb8') +
  rect([24, 470, 250, 30], '#3f8570', { rx: 8 }) +
  rect([24, 400, 250, 64], '#347560', { rx: 10 }) +
  rect([40, 500, 12, 90], '#5a5a52') +
  rect([246, 500, 12, 90], '#5a5a52') +
  rect([600, 330, 140, 270], '#8a6f52') +
  [350, 432, 514]
    .map(
      (y, row) =>
        rect([610, y, 120, 62], '#6f573f') +
        [0, 1, 2]
          .map((column) => {
            const colour = ['#f6f1e2', '#8fc1a9', '#e9b96a'][(column + row) % 3] ?? '#f6f1e2';
            return (
              rect([616 + column * 38, y + 8, 32, 52], colour) +
              rect([620 + column * 38, y + 16, 22, 6], '#4a6a60')
            );
          })
          .join(''),
    )
    .join('') +
  plant([800, 560, 0.8], ...HOUSEPLANT) +
  clockFace(CLOCK);

/** Brass posts and the cord that keeps the queue in line. */
const cord = (): string =>
  [780, 1010, 1240]
    .map(
      (x) =>
        ellipse([x, 690, 40, 9], '#6f5a34') +
        rect([x - 6, 520, 12, 170], '#c9a35a') +
        rect([x + 1, 520, 5, 170], '#f0d692') +
        circle([x, 512, 12], '#e0bc6e'),
    )
    .join('') +
  stroke(
    'M780,530 C840,600 950,600 1010,530 C1070,600 1180,600 1240,530 C1300,600 1400,600 1500,530',
    '#8a2f3f',
    11,
  ) +
  stroke('M784,528 C842,596 948,596 1006,528', '#b0495a', 3);

/** The pane with its tray, a calculator, stamps, the screen that can be turned. */
const windowFour = (): string =>
  path('M-60,70 H20 L-60,420Z', '#ffffff', { opacity: 0.16 }) +
  path('M560,-60 H640 L380,700 H300Z', '#ffffff', { opacity: 0.07 }) +
  rect([640, -60, 10, 780], '#dfe8e6', { opacity: 0.5 }) +
  tabletop(
    706,
    [
      [0, '#c9b79a'],
      [0.16, '#a8957a'],
      [1, '#5a4e42'],
    ],
    '#f0e2c6',
  ) +
  path('M330,716 H560 L584,752 H306Z', '#5c5a55') +
  path('M346,722 H544 L560,744 H330Z', '#8d8a83') +
  group(
    path('M-96,0 L-84,-108 H78 L96,0Z', '#2a333a') +
      path('M-84,-6 L-74,-100 H68 L82,-6Z', '#e6f0f0') +
      scribble([-58, -88, 110, 30], '#7f9aa0', 5) +
      [0, 1, 2]
        .map(
          (row) =>
            rect([-62, -50 + row * 14, 74, 7], '#d0604f') +
            rect([28, -50 + row * 14, 34, 7], '#d0604f'),
        )
        .join('') +
      path('M-26,0 h52 l10,18 h-72Z', '#3a444c'),
    { transform: 'translate(770,712)' },
  ) +
  paperStack(180, 716, 3) +
  group(
    path('M-46,14 L-36,-26 H36 L48,14Z', '#39434c') +
      rect([-26, -20, 52, 10], '#b9d3a0') +
      [0, 1]
        .flatMap((row) =>
          [0, 1, 2, 3].map((column) => rect([-28 + column * 15, -4 + row * 9, 11, 6], '#9aa6ad')),
        )
        .join(''),
    { transform: 'translate(960,726)' },
  ) +
  [1060, 1110]
    .map(
      (x, index) =>
        rect([x - 16, 700, 32, 18], '#5a4034', { rx: 4 }) +
        circle([x, 676, 14], index === 0 ? '#8a2f3f' : '#2f5a4c') +
        rect([x - 5, 684, 10, 20], '#3a2a22'),
    )
    .join('');

const BEAMS = ['M1510,80 V420 L900,960 H520L1290,130Z', 'M1090,130 H1010 L240,960 H400Z'];

const AFTERNOON: LitSet = {
  dark: '#24302c',
  light: DAY_LIGHT,
  behind: [
    scenery('outside', 0.15, outside()),
    scenery('wall', 0.35, front() + board() + hallway()),
    ...clockHands(CLOCK, 0.35, [15, 40]),
    scenery('cord', 0.55, cord()),
    falloff(0.55, [1200, 330, 1300], '#93a3a4'),
    light('sun', 0.55, sunshine(BEAMS, '#fff2d2', 0.22, 0.04)),
  ],
  before: [
    scenery('window-four', 1, windowFour()),
    warmth(glow([720, 400, 620], '#ffd9a0', 0.36)),
    veil('#2a352f', [700, 420, 1000], 0.36),
  ],
};

export const BANK: Background = {
  id: 'bank',
  lights: laterHours(AFTERNOON, {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun', 'falloff'],
    back: 'cord',
    front: 'window-four',
    lamps: [],
    source: { x: 586, y: 150, colour: '#2f6b52' },
  }),
  phases: BY_THE_HOUR,
  gradient: ['#e6ebe6', '#5a4e42'],
  places: [
    { x: 430, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
  ],
  posing: [['sychev', 'angry']],
  phone: false,
};
