/**
 * The landing before a client's flat: the door stands open on a warm hall, a window on the stairs
 * tells the hour, a lamp burns when it is late, the wrong bag waits on the mat.
 */
import { SHOWROOM_LIGHT } from '../light.ts';
import { light, scenery, shade, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  ellipse,
  gradientPath,
  gradientRect,
  linearGradient,
  path,
  radialGradient,
  rect,
  stroke,
  type Stop,
} from '../svg.ts';
import { beam, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR } from './office-hours.ts';
import { glow, plant, skyline } from './scenery.ts';
import { bag } from './trattoria.ts';

const HALL = 'M560,96 H860 V780 H560Z';

const wall = (): string =>
  gradientRect(
    [-60, -60, 1580, 640],
    linearGradient([
      [0, '#c9c6b4'],
      [1, '#b3b09f'],
    ]),
  ) +
  gradientRect(
    [-60, 430, 1580, 530],
    linearGradient([
      [0, '#5f8579'],
      [1, '#47685f'],
    ]),
  ) +
  rect([-60, 424, 1580, 10], '#e4dfc9');

/** The hall of the flat: wallpaper, a mirror, coats on their hooks, a shaded lamp. */
const hall = (): string =>
  clipped(
    gradientRect(
      [550, 80, 320, 720],
      linearGradient([
        [0, '#f6d49a'],
        [0.7, '#eab878'],
        [1, '#b9835a'],
      ]),
    ) +
      [0, 1, 2, 3, 4, 5, 6]
        .map((column) => rect([566 + column * 44, 96, 8, 540], '#fff3d2', { opacity: 0.22 }))
        .join('') +
      rect([550, 640, 320, 160], '#a06a48') +
      path('M560,640 L620,640 L560,780Z', '#8a5638') +
      rect([600, 212, 96, 150], '#b98552', { rx: 44 }) +
      rect([608, 220, 80, 134], '#fbeccb', { rx: 38 }) +
      path('M620,240 L660,226 L622,330Z', '#ffffff', { opacity: 0.6 }) +
      rect([724, 236, 130, 12], '#8a5638') +
      [742, 782, 822].map((x) => circle([x, 254, 6], '#6b4028')).join('') +
      path('M728,258 C722,300 716,380 720,440 H770 C772,380 764,300 756,258Z', '#7d3a48') +
      path('M768,258 C764,300 758,360 762,420 H806 C808,360 802,300 796,258Z', '#3f5a86') +
      path('M812,258 C806,300 802,340 806,386 H846 C848,340 842,300 836,258Z', '#d9a441') +
      path('M600,560 H690 V640 H600Z', '#8a5638') +
      rect([592, 550, 106, 12], '#a8703f') +
      path('M622,640 q4,-22 26,-18 l16,12 q4,6 -2,6Z', '#4a2f24') +
      path('M628,470 L616,518 H682 L670,470Z', '#ffe6ae') +
      rect([644, 518, 10, 34], '#8a5638'),
    HALL,
  );

const frame = (): string =>
  rect([536, 72, 24, 720], '#6d4a34') +
  rect([860, 72, 24, 720], '#7d573e') +
  rect([536, 72, 348, 24], '#86603f') +
  rect([552, 92, 8, 690], '#4e3324') +
  path('M860,96 L1004,60 V830 L860,784Z', '#8a3f34') +
  path('M860,96 L1004,60 V90 L872,122 V760 L860,756Z', '#a5544a') +
  path('M890,140 L980,120 V400 L890,404Z', '#7a352c') +
  path('M890,450 L980,450 V740 L890,716Z', '#7a352c') +
  circle([884, 440, 10], '#e8c17a') +
  rect([876, 462, 14, 26], '#c99a52', { rx: 3 });

/** A bell button, a row of letter boxes and a number plate without a number one could read. */
const fittings = (): string =>
  rect([484, 360, 30, 52], '#efe9da', { rx: 6 }) +
  circle([499, 386, 9], '#c9554a') +
  rect([468, 226, 56, 40], '#2f4a7a', { rx: 6 }) +
  stroke('M482,240 v14 M496,240 q10,0 8,7 q-2,6 -8,7 h10', '#f3efe2', 4) +
  rect([30, 250, 190, 150], '#5f7c8f') +
  [0, 1, 2]
    .flatMap((row) =>
      [0, 1].map(
        (column) =>
          rect([40 + column * 90, 258 + row * 46, 82, 40], '#7d9bad') +
          rect([54 + column * 90, 268 + row * 46, 54, 5], '#3c5464') +
          circle([112 + column * 90, 288 + row * 46, 3], '#3c5464'),
      ),
    )
    .join('') +
  path('M60,250 l70,-18 l6,18Z', '#fbf8ee');

const stairs = (): string =>
  [0, 1, 2, 3, 4]
    .map(
      (step) =>
        rect([1080 + step * 76, 720 - step * 70, 500, 74], step % 2 === 0 ? '#a8a292' : '#b3ad9c') +
        rect([1080 + step * 76, 720 - step * 70, 500, 9], '#cfc9b6'),
    )
    .join('') +
  stroke('M1060,560 L1480,180', '#5a4a3e', 14) +
  [1090, 1170, 1250, 1330, 1410]
    .map((x, index) => rect([x, 536 - index * 72, 7, 190], '#4a5560'))
    .join('');

const lamp = (): string =>
  rect([250, -60, 8, 150], '#4a4436') +
  path('M196,128 C200,98 226,88 254,88 C282,88 308,98 312,128Z', '#4f6f66') +
  ellipse([254, 128, 58, 9], '#fff2c8');

function hallLight(): string {
  const spill = linearGradient(
    [
      [0, '#ffd48a', 0.55],
      [1, '#ffb45a', 0],
    ],
    [0.5, 0, 0.5, 1],
  );
  return (
    gradientPath('M560,600 H860 L1000,900 H360Z', spill) +
    glow([650, 490, 230], '#ffe2a0', 0.8) +
    glow([710, 400, 460], '#ffc46b', 0.4)
  );
}

const landing = (): string =>
  gradientPath(
    'M-60,742 C300,732 1100,732 1500,742 V960 H-60Z',
    linearGradient([
      [0, '#9a8f80'],
      [0.2, '#84796c'],
      [1, '#4d453f'],
    ]),
  ) +
  [-10, 200, 410, 620, 830, 1040, 1250, 1460]
    .map((x) =>
      path(`M${x},740 L${x + (x - 720) * 0.3},960 h4 L${x + 4},740Z`, '#5d544b', { opacity: 0.6 }),
    )
    .join('') +
  rect([-60, 820, 1580, 4], '#5d544b', { opacity: 0.5 }) +
  path('M520,770 H900 L950,850 H470Z', '#7d3a34') +
  path('M540,778 H880 L916,840 H504Z', 'none', { stroke: '#d9a441', 'stroke-width': 5 }) +
  bag([700, 812, 0.94], '#c99a63') +
  bag([820, 820, 0.78], '#d3a66e');

/** What the window on the stairs shows. */
type Outside = { readonly sky: readonly Stop[]; readonly houses: string; readonly lit: number };

const STAIR_WINDOW = 'M1070,70 H1290 V330 H1070Z';

const stairWindow = ({ sky, houses, lit }: Outside): string =>
  clipped(
    gradientRect([1060, 60, 240, 280], linearGradient(sky)) +
      skyline({
        from: 1060,
        to: 1300,
        ground: 340,
        height: [60, 150],
        width: [44, 80],
        colour: houses,
        seed: 23,
        lit,
        lamps: ['#ffd593', '#ffe5b8'],
      }),
    STAIR_WINDOW,
  ) +
  path(STAIR_WINDOW, 'none', { stroke: '#e4dfc9', 'stroke-width': 12 }) +
  stroke('M1180,70 V330 M1070,160 H1290', '#e4dfc9', 7) +
  rect([1052, 332, 256, 14], '#cfc9b6');

/** After sunset the landing has what comes out of the door, and the dark takes the stairs. */
const aroundTheDoor = (): string =>
  gradientRect(
    [-60, -60, 1580, 1020],
    radialGradient(
      [
        [0, '#fff6e6'],
        [0.34, '#f6dec6'],
        [0.66, '#a892a8'],
        [1, '#4f4c84'],
      ],
      [620, 430, 960],
    ),
  );

/** The landing with the hall's light on it, and what else lights it at that hour. */
const at = (outside: Outside, late: boolean): LitSet => ({
  dark: '#1c1a1a',
  light: SHOWROOM_LIGHT,
  behind: [
    scenery('wall', 0.2, wall() + hall()),
    scenery('outside', 0.2, stairWindow(outside)),
    scenery('door', 0.35, frame() + fittings() + lamp()),
    scenery('stairs', 0.5, stairs()),
    beam('lamps', 0.5, hallLight()),
    late
      ? light('lamp-on', 0.5, glow([254, 130, 260], '#ffedba', 0.75))
      : light('daylight', 0.5, glow([1180, 220, 760], '#dceaf2', 0.5)),
  ],
  before: [
    scenery('landing', 1, landing()),
    ...(late ? [shade('hour', 0, aroundTheDoor())] : []),
    warmth(glow([720, 420, 600], '#ffb35a', 0.42)),
    scenery('leaves', 1.3, plant([16, 950, 2], ['#22352f', '#2b4038', '#1f302b'])),
    veil('#14110f', [660, 420, 960], late ? 0.56 : 0.36),
  ],
});

const DAY: Outside = {
  sky: [
    [0, '#a9cde8'],
    [1, '#e6eff0'],
  ],
  houses: '#93aabb',
  lit: 0,
};
const DUSK: Outside = {
  sky: [
    [0, '#51508c'],
    [1, '#f0a583'],
  ],
  houses: '#4c4773',
  lit: 0.16,
};
const NIGHT: Outside = {
  sky: [
    [0, '#0c1333'],
    [1, '#2c3565'],
  ],
  houses: '#161f48',
  lit: 0.2,
};

export const DOORWAY: Background = {
  id: 'doorway',
  lights: { day: at(DAY, false), dusk: at(DUSK, true), night: at(NIGHT, true) },
  phases: BY_THE_HOUR,
  gradient: ['#b3b09f', '#4d453f'],
  places: [
    { x: 402, y: 330, scale: 0.82 },
    { x: 760, y: 322, scale: 0.8, mirrored: true },
  ],
  posing: [
    ['timur', 'neutral'],
    ['regina', 'angry'],
  ],
  phone: false,
};
