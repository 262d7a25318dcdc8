/**
 * An office corridor: doors on one side, daylight from the end, a clock over the notice board, a
 * water cooler, chairs for those who wait, seen over the counter of the reception.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  ellipse,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, falloff, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { clockFace, clockHands, scribble, type ClockPlace } from './props.ts';
import { glow, plant } from './scenery.ts';

const CLOCK: ClockPlace = [676, 128, 46];

/** The far end: a window over a stairwell. */
const farEnd = (): string =>
  backdrop([
    [0, '#dfe3e6'],
    [1, '#c2c9cf'],
  ]) +
  rect([560, 190, 230, 330], '#b4bec6') +
  gradientRect(
    [574, 204, 202, 262],
    linearGradient([
      [0, '#cfe6f2'],
      [0.7, '#f3f6f2'],
      [1, '#fdeccb'],
    ]),
  ) +
  path('M574,466 V400 h40 v-50 h50 v70 h46 v-36 h66 V466Z', '#b1c6d2') +
  rect([670, 204, 10, 262], '#e9edf0') +
  rect([574, 320, 202, 8], '#e9edf0') +
  rect([566, 462, 218, 12], '#f7f8f8');

/** Ceiling, floor and side walls, drawn together towards the far end. */
function hallway(): string {
  const floor = linearGradient([
    [0, '#c7cdd0'],
    [1, '#7f8b95'],
  ]);
  return (
    path('M-60,-60 H1510 L800,176 H552Z', '#eef1f2') +
    [0, 1, 2]
      .map((index) => {
        const [y, half] = [-10 + index * 70, 260 - index * 80];
        return path(
          `M${676 - half},${y} H${676 + half} L${676 + half * 0.72},${y + 36} H${676 - half * 0.72}Z`,
          '#ffffff',
        );
      })
      .join('') +
    gradientPath('M552,520 H800 L1510,960 H-60Z', floor) +
    path('M620,520 H732 L900,960 H420Z', '#ffffff', { opacity: 0.22 }) +
    path('M-60,-60 L552,176 V520 L-60,960Z', '#d2d8da') +
    path('M-60,640 L552,418 V520 L-60,960Z', '#7f9aa8') +
    path('M-60,626 L552,412 V420 L-60,640Z', '#f3f5f5') +
    path('M1510,-60 L800,176 V520 L1510,960Z', '#e3e6e5') +
    path('M1510,640 L800,418 V520 L1510,960Z', '#8ea8b4') +
    path('M1510,626 L800,412 V420 L1510,640Z', '#fbfcfc')
  );
}

type Door = readonly [near: number, far: number, colour: string];

const DOORS: readonly Door[] = [
  [1430, 1240, '#a8714c'],
  [1120, 1010, '#9c6846'],
  [930, 866, '#8f5f40'],
];

/** Height of the right wall at x, from the ceiling's line or the floor's. */
const onWall = (x: number, at: 'door' | 'floor'): number => {
  const depth = (x - 800) / 710;
  return at === 'door' ? 262 - depth * 112 : 520 + depth * 440;
};

const door = ([near, far, colour]: Door): string => {
  const [topNear, topFar] = [onWall(near, 'door'), onWall(far, 'door')];
  const [footNear, footFar] = [onWall(near, 'floor'), onWall(far, 'floor')];
  const inset = (near - far) * 0.12;
  return (
    path(`M${near},${topNear} L${far},${topFar} V${footFar} L${near},${footNear}Z`, '#f4f5f4') +
    path(
      `M${near - inset},${topNear + inset} L${far + inset},${topFar + inset} V${footFar - inset * 0.4} L${near - inset},${footNear - inset * 0.4}Z`,
      colour,
    ) +
    path(
      `M${near - inset},${topNear + inset} L${near - inset * 2.4},${topNear + inset * 1.4} V${footNear - inset * 1.4} L${near - inset},${footNear - inset * 0.4}Z`,
      '#ffffff',
      { opacity: 0.12 },
    ) +
    circle([far + inset * 2.4, (topFar + footFar) / 2 + 12, inset * 0.36], '#e8c17a')
  );
};

/** The notice board on the near wall, with paper in all colours. */
const board = (): string =>
  path('M-20,196 L214,238 V420 L-20,446Z', '#8a6b4c') +
  path('M-10,208 L204,248 V412 L-10,434Z', '#d8bd92') +
  path('M12,234 L82,246 V324 L12,318Z', '#fbfaf4') +
  path('M102,262 L162,272 V330 L102,326Z', '#ffe27a') +
  path('M22,344 L86,346 V404 L22,412Z', '#a8d8c0') +
  path('M106,350 L190,350 V396 L106,402Z', '#fbfaf4') +
  path('M176,268 L198,272 V318 L176,316Z', '#ff9fb0') +
  group(scribble([18, 250, 52, 54], '#9aa5ad', 4), { transform: 'skewY(6) translate(2,-4)' }) +
  circle([46, 240, 4], '#c9453f') +
  circle([132, 268, 4], '#2f6fa3') +
  circle([54, 345, 4], '#c9453f');

const cooler = (): string =>
  group(
    ellipse([0, 6, 66, 10], '#3c4650', { opacity: 0.3 }) +
      path('M-46,-190 H46 V0 H-46Z', '#f4f6f6') +
      path('M14,-190 H46 V0 H14Z', '#cfd7da') +
      rect([-30, -164, 60, 46], '#5f7482', { rx: 6 }) +
      rect([-18, -150, 12, 16], '#3f8fd0', { rx: 3 }) +
      rect([8, -150, 12, 16], '#d0453f', { rx: 3 }) +
      path(
        'M-34,-190 C-36,-210 -40,-216 -40,-236 V-300 C-40,-314 -28,-320 0,-320 C28,-320 40,-314 40,-300 V-236 C40,-216 36,-210 34,-190Z',
        '#a9d5ea',
        { opacity: 0.85 },
      ) +
      path(
        'M-40,-268 H40 V-236 C40,-216 36,-210 34,-190 H-34 C-36,-210 -40,-216 -40,-236Z',
        '#6fb4d8',
        { opacity: 0.8 },
      ) +
      path('M18,-314 C26,-310 28,-300 28,-288 V-210 L18,-204Z', '#ffffff', { opacity: 0.55 }),
    { transform: 'translate(640,690)' },
  );

/** Two chairs in a row for those who wait. */
const chairs = (): string =>
  [0, 1]
    .map((index) =>
      group(
        path('M-52,-140 C-52,-156 -40,-162 0,-162 C40,-162 52,-156 52,-140 V-62 H-52Z', '#3f6a7c') +
          path('M20,-161 C44,-160 52,-154 52,-140 V-62 H30Z', '#5f8fa2') +
          path('M-58,-62 H58 L66,-34 H-66Z', '#335866') +
          stroke('M-54,-34 V26 M54,-34 V26', '#8d979e', 8),
        { transform: `translate(${906 + index * 132},716)` },
      ),
    )
    .join('');

/** The counter of the reception, with its bell and the book that visitors sign. */
const reception = (): string =>
  tabletop(
    732,
    [
      [0, '#cfae86'],
      [0.16, '#b38f68'],
      [1, '#6f5544'],
    ],
    '#efd9b4',
  ) +
  group(
    ellipse([0, 10, 40, 8], '#3a2a20', { opacity: 0.35 }) +
      rect([-34, -2, 68, 10], '#5a4636', { rx: 4 }) +
      path('M-28,-4 C-28,-30 -14,-40 0,-40 C14,-40 28,-30 28,-4Z', '#d9a441') +
      path('M8,-38 C20,-34 28,-24 28,-4 H14 C16,-18 14,-30 8,-38Z', '#f7dd98') +
      rect([-4, -48, 8, 10], '#8a6b34', { rx: 3 }),
    { transform: 'translate(660,744)' },
  ) +
  group(
    path('M-96,22 L-74,-24 H0 L2,22Z', '#fbf8ef') +
      path('M2,22 L0,-24 H78 L100,22Z', '#efeadd') +
      scribble([-64, -14, 52, 30], '#a9aeb4', 4) +
      stroke('M30,-12 L76,12', '#2f4a7a', 5),
    { transform: 'translate(880,742)' },
  );

const DAY: LitSet = {
  dark: '#252c33',
  light: DAY_LIGHT,
  behind: [
    scenery('window', 0.12, farEnd()),
    scenery('hallway', 0.3, hallway() + DOORS.map(door).join('') + board()),
    light('daylight', 0.3, glow([676, 330, 420], '#fff6e0', 0.55)),
    falloff(0.3, [676, 330, 900], '#8b97ac'),
    scenery('clock', 0.5, clockFace(CLOCK) + cooler() + chairs()),
    ...clockHands(CLOCK, 0.5, [10, 55]),
  ],
  before: [
    scenery('reception', 1, reception()),
    warmth(glow([720, 400, 620], '#ffd9a8', 0.36)),
    scenery('leaves', 1.3, plant([20, 950, 2.1], ['#33584e', '#3f6a5c', '#2c4d45'])),
    veil('#232c36', [676, 420, 980], 0.4),
  ],
};

export const CORRIDOR: Background = {
  id: 'corridor',
  lights: laterHours(DAY, {
    glass: {
      d: 'M574,204 H670 V320 H574Z M680,204 H776 V320 H680Z M574,328 H670 V462 H574Z M680,328 H776 V462 H680Z',
      sheet: 'window',
      depth: 0.12,
    },
    daylight: ['daylight', 'falloff'],
    back: 'second-hand',
    front: 'leaves',
    lamps: [
      [676, 10, 520],
      [676, 150, 260],
    ],
    source: [676, 60],
  }),
  phases: BY_THE_HOUR,
  gradient: ['#dfe3e6', '#56636e'],
  places: [
    { x: 420, y: 322, scale: 0.84 },
    { x: 872, y: 330, scale: 0.8, mirrored: true },
    { x: 1200, y: 356, scale: 0.72, mirrored: true },
  ],
  posing: [
    ['andrey', 'neutral'],
    ['larisa', 'annoyed'],
  ],
  phone: false,
};
