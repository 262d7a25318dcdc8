/**
 * A minibus stop on a frosty morning: blocks of flats under a white sky, the shelter with its bench,
 * the yellow minibus coming up the road.
 */
import { FROST_LIGHT } from '../light.ts';
import { always, light, scenery, type Background } from '../set.ts';
import {
  circle,
  ellipse,
  gradientPath,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import { backdrop, veil, warmth } from './atmosphere.ts';
import { glow, skylines } from './scenery.ts';

const FLAKES: readonly (readonly [x: number, y: number, size: number])[] = [
  [40, 120, 3],
  [120, 300, 2.2],
  [190, 90, 2.6],
  [250, 420, 2.2],
  [330, 180, 2],
  [590, 110, 3],
  [640, 360, 2.2],
  [700, 210, 2.6],
  [770, 470, 2],
  [820, 130, 2.4],
  [900, 300, 3],
  [980, 90, 2.2],
  [1060, 400, 2.6],
  [1130, 190, 2],
  [1210, 320, 2.8],
  [1290, 120, 2.2],
  [1370, 260, 3],
  [60, 520, 2.4],
  [560, 560, 2.2],
  [1180, 540, 2.2],
];

const snow = (): string =>
  FLAKES.map(([x, y, size]) => circle([x, y, size], '#ffffff', { opacity: 0.8 })).join('');

function town(): string {
  return (
    backdrop([
      [0, '#b4c6de'],
      [0.55, '#dde6ee'],
      [1, '#f6e6d8'],
    ]) +
    circle([1010, 250, 44], '#fff7e6') +
    glow([1010, 250, 300], '#fff3d6', 0.85) +
    skylines({ from: -60, to: 1510, lamps: ['#ffe2a6', '#fff1cf', '#ffd593'] }, [
      { ground: 600, height: [180, 330], width: [90, 170], colour: '#b5c3d6', seed: 41, lit: 0.06 },
      { ground: 604, height: [90, 220], width: [110, 200], colour: '#93a6c0', seed: 13, lit: 0.16 },
    ])
  );
}

function bareTree(x: number, ground: number, scale: number): string {
  const bark = '#5b5f74';
  return group(
    stroke('M0,0 C2,-70 -6,-110 -2,-180', bark, 15) +
      stroke('M-2,-110 C-14,-150 -38,-170 -50,-214 M0,-150 C18,-190 38,-200 48,-252', bark, 8) +
      stroke(
        'M-2,-180 C-8,-220 2,-250 -4,-290 M-32,-176 C-38,-196 -54,-202 -66,-214 M28,-196 C44,-206 58,-206 76,-222',
        bark,
        5,
      ) +
      stroke(
        'M-50,-214 l-3,-10 M48,-252 l4,-10 M-4,-290 l-1,-8 M-66,-214 l-8,-6 M76,-222 l8,-6',
        '#f2f6fb',
        5,
      ) +
      stroke('M-6,-120 C-18,-158 -40,-176 -52,-216 M-4,-160 V-186', '#f2f6fb', 3, { opacity: 0.8 }),
    { transform: `translate(${x},${ground}) scale(${scale})` },
  );
}

const streetLamp = (x: number): string =>
  stroke(`M${x},620 V170 C${x},140 ${x - 30},134 ${x - 58},140`, '#53607a', 9) +
  path(`M${x - 92},134 h40 l-6,16 h-28Z`, '#45506a') +
  ellipse([x - 72, 152, 15, 5], '#ffeebd');

/** The yellow minibus, coming towards the stop. */
const minibus = (): string =>
  group(
    ellipse([110, 172, 190, 14], '#3f4a60', { opacity: 0.35 }) +
      path(
        'M-60,160 V40 C-60,6 -40,-14 -6,-14 H196 C244,-14 282,30 292,84 L298,112 V160Z',
        '#e9b23c',
      ) +
      path('M-60,160 V124 H298 V160Z', '#c88f26') +
      path('M-60,40 C-60,6 -40,-14 -6,-14 H196 C208,-14 220,-12 230,-6 L-60,6Z', '#f6d078') +
      [-44, 30, 104]
        .map(
          (x) =>
            path(`M${x},18 h62 v54 h-62Z`, '#3f556f') +
            path(`M${x},18 h34 l-20,54 h-14Z`, '#ffffff', { opacity: 0.22 }),
        )
        .join('') +
      path('M184,16 H212 C242,28 258,52 264,80 H184Z', '#4a6280') +
      path('M184,16 H206 L190,80 H184Z', '#ffffff', { opacity: 0.25 }) +
      rect([40, -34, 92, 22], '#2c3242', { rx: 4 }) +
      [50, 66, 82, 98].map((x) => rect([x, -28, 10, 10], '#ffb84a', { rx: 2 })).join('') +
      circle([280, 116, 10], '#fff6d8') +
      [6, 232]
        .map((x) => circle([x, 160, 32], '#2b303c') + circle([x, 160, 14], '#a8b0bd'))
        .join(''),
    { transform: 'translate(640,436)' },
  );

const road = (): string =>
  gradientPath(
    'M-60,596 H1510 V760 H-60Z',
    linearGradient([
      [0, '#aab4c4'],
      [1, '#8793a8'],
    ]),
  ) +
  path('M-60,586 H1510 V604 H-60Z', '#eef3f9') +
  [-20, 220, 460, 700, 940, 1180, 1420]
    .map((x) => path(`M${x},664 h130 l12,12 h-130Z`, '#eef3f9', { opacity: 0.8 }))
    .join('');

/** A glass shelter with a bench and the sign of the stop. */
const shelter = (): string =>
  path('M-60,96 H300 L334,124 H-60Z', '#4b586f') +
  path('M-60,84 H296 L300,96 H-60Z', '#f4f8fc') +
  rect([-60, 124, 366, 500], '#dceaf2', { opacity: 0.34 }) +
  path('M40,124 H130 L-40,470 V300Z', '#ffffff', { opacity: 0.24 }) +
  path('M190,124 H240 L60,624 H10Z', '#ffffff', { opacity: 0.18 }) +
  rect([296, 118, 14, 520], '#4b586f') +
  rect([120, 124, 8, 500], '#5d6b84') +
  rect([-60, 372, 360, 8], '#5d6b84') +
  rect([-60, 560, 330, 18], '#9a6f4c') +
  rect([-60, 560, 330, 5], '#eef3f9') +
  rect([20, 578, 12, 60], '#4b586f') +
  rect([220, 578, 12, 60], '#4b586f') +
  rect([150, 176, 118, 150], '#f5f7fa') +
  rect([150, 176, 118, 30], '#2f6fa3') +
  [222, 244, 266, 288, 308]
    .map((y, row) => rect([162, y, 40 + ((row * 23) % 44), 7], '#9aa7b8', { rx: 3 }))
    .join('');

const stopSign = (): string =>
  rect([596, 220, 10, 440], '#5d6b84') +
  rect([560, 180, 82, 96], '#2f6fa3', { rx: 8 }) +
  rect([568, 188, 66, 80], '#ffffff', { rx: 4, opacity: 0.14 }) +
  path('M578,212 h44 a6,6 0 0 1 6,6 v28 h-56 v-28 a6,6 0 0 1 6,-6Z', '#ffffff') +
  rect([578, 220, 18, 12], '#2f6fa3') +
  rect([602, 220, 18, 12], '#2f6fa3') +
  circle([586, 250, 6], '#ffffff') +
  circle([614, 250, 6], '#ffffff');

const pavement = (): string =>
  gradientPath(
    'M-60,724 C300,712 1100,712 1510,724 V960 H-60Z',
    linearGradient([
      [0, '#f3f7fb'],
      [0.2, '#dbe4ee'],
      [1, '#9fb0c6'],
    ]),
  ) +
  stroke('M-60,724 C300,712 1100,712 1510,724', '#ffffff', 5, { opacity: 0.9 }) +
  path(
    'M220,800 q24,-14 46,0 q-20,16 -46,0Z M330,846 q26,-14 48,0 q-22,18 -48,0Z M560,806 q24,-14 46,0 q-20,16 -46,0Z',
    '#b7c5d8',
  ) +
  path(
    'M1060,760 C1120,730 1240,728 1300,762 C1340,784 1420,770 1510,752 V960 H1010 C1000,880 1020,790 1060,760Z',
    '#ffffff',
    { opacity: 0.75 },
  );

/** A twig with frost on it, close to the viewer. */
const twig = (): string =>
  stroke(
    'M-60,900 C20,840 60,800 150,780 M20,846 C40,800 40,780 60,742 M70,806 C110,812 130,826 170,826',
    '#565a70',
    9,
  ) + stroke('M-60,892 C20,834 60,794 148,776 M22,838 C40,796 40,776 60,738', '#f2f6fb', 4);

export const STREET: Background = {
  id: 'street',
  lights: {
    frost: {
      dark: '#3a4659',
      light: FROST_LIGHT,
      behind: [
        scenery('town', 0.12, town()),
        scenery(
          'road',
          0.3,
          streetLamp(1230) + bareTree(1130, 620, 1.1) + bareTree(500, 612, 0.9) + road(),
        ),
        scenery('minibus', 0.45, minibus() + stopSign()),
        scenery('shelter', 0.55, shelter() + snow()),
        light('sun', 0.55, glow([1010, 250, 420], '#fff0d0', 0.4)),
      ],
      before: [
        scenery('pavement', 1, pavement()),
        warmth(glow([800, 400, 640], '#ffd9a0', 0.36)),
        scenery('twig', 1.3, twig()),
        veil('#2a3850', [680, 420, 1020], 0.3),
      ],
    },
  },
  phases: always('frost'),
  gradient: ['#dde6ee', '#9fb0c6'],
  places: [
    { x: 430, y: 318, scale: 0.82 },
    { x: 860, y: 330, scale: 0.8, mirrored: true },
  ],
  posing: [['alyona', 'worried']],
  phone: true,
};
