/**
 * The counter of a garage with the hall behind it: a van on the ramp with a wheel off, before the
 * gate that lights it all; tools on the wall by their size, a rack of tyres, on the counter a brake
 * disc and the pads that are still good.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import { circle, ellipse, group, path, rect, stroke } from '../svg.ts';
import { beam, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { GLASS, hall, LAMP, sunOnFloor, tyre, walls } from './garage-hall.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { clockFace, clockHands, mug, paperStack, type ClockPlace } from './props.ts';
import { glow } from './scenery.ts';

const CLOCK: ClockPlace = [626, 132, 46];

/** The baker's van: its side in shade, the light of the yard along roof and nose. */
const van = (): string =>
  path(
    'M0,150 V-20 C0,-56 18,-70 50,-70 H306 C344,-70 372,-34 392,22 L424,48 C440,58 446,76 446,100 V150Z',
    '#e6dcc8',
  ) +
  path('M0,150 V96 H446 V150Z', '#b7aa98') +
  path('M0,-20 C0,-56 18,-70 50,-70 H306 C320,-70 332,-65 342,-56 L0,-42Z', '#fffaf0') +
  path(
    'M342,-56 C366,-38 382,-6 392,22 L424,48 C440,58 446,76 446,100 H436 C434,80 428,66 414,58 L382,32 C372,0 358,-34 334,-52Z',
    '#fffaf0',
  ) +
  path('M0,-20 C0,-56 18,-70 50,-70 L64,-70 C40,-40 34,60 40,150 H0Z', '#8f8698', {
    opacity: 0.4,
  }) +
  path('M300,-46 H318 C340,-32 358,-6 370,26 H300Z', '#43647a') +
  path('M300,-46 H314 L304,26 H300Z', '#ffffff', { opacity: 0.35 }) +
  rect([286, -54, 4, 190], '#b9ac98') +
  rect([262, 40, 18, 6], '#8d8272', { rx: 3 }) +
  path('M86,6 C86,-26 180,-26 180,6 C200,8 200,44 178,44 H88 C66,44 66,8 86,6Z', '#cf8a3e') +
  path('M100,-8 C120,-20 160,-18 174,0 C150,-8 124,-8 100,-8Z', '#eab068') +
  stroke('M104,8 q8,14 2,32 M132,2 q8,18 2,40 M160,8 q8,14 2,32', '#a0602a', 5) +
  rect([424, 72, 22, 20], '#ffe9a8', { rx: 5 }) +
  path('M34,150 a48,48 0 0 1 96,0Z M326,150 a48,48 0 0 1 96,0Z', '#2c3036');

/** The wheel that is left, and the disc and caliper where the other was. */
const axles = (): string =>
  rect([10, 148, 430, 14], '#33383d') +
  stroke('M60,168 C160,182 300,182 420,164', '#4a5056', 7) +
  circle([82, 158, 44], '#222428') +
  circle([82, 158, 38], '#34373c') +
  circle([82, 158, 22], '#b9c0c4') +
  circle([82, 158, 8], '#6d757a') +
  circle([374, 156, 32], '#8d969c') +
  circle([374, 156, 26], '#b4bcc1') +
  circle([374, 156, 11], '#5c656b') +
  [0, 72, 144, 216, 288]
    .map((turn) =>
      circle([0, -7, 2], '#d9dfe2', { transform: `translate(374,156) rotate(${turn})` }),
    )
    .join('') +
  path('M346,134 q-10,22 0,44 l18,-8 q-6,-14 0,-28Z', '#c9453f');

/** Two posts and the arms that carry the van; its wheel leans against one of them. */
const ramp = (): string =>
  [676, 1040]
    .map(
      (x) =>
        rect([x - 16, 660, 66, 16], '#3a3f44') +
        rect([x, 150, 32, 520], '#a8352f') +
        rect([x + 18, 150, 14, 520], '#d9584e') +
        rect([x - 4, 150, 40, 14], '#7c2622') +
        [210, 270, 510, 570].map((y) => rect([x + 6, y, 8, 20], '#7c2622', { rx: 3 })).join(''),
    )
    .join('') +
  path('M676,446 H760 V462 H676Z M1072,446 H980 V462 H1072Z', '#c9453f') +
  path('M676,456 H760 V462 H676Z M1072,456 H980 V462 H1072Z', '#7c2622') +
  ellipse([1122, 678, 56, 10], '#1c1c1e', { opacity: 0.4 }) +
  group(tyre(0, 0), { transform: 'translate(1118,632)' });

const vanOnRamp = (): string =>
  ramp() + group(van() + axles(), { transform: 'translate(644,282)' });

/** The disc, smooth as a mirror, a pair of pads, a gauge that says how thick they are. */
const counter = (): string =>
  tabletop(
    706,
    [
      [0, '#6f7a80'],
      [0.16, '#59636a'],
      [1, '#2a3035'],
    ],
    '#b9c3c8',
  ) +
  group(
    ellipse([0, 12, 96, 20], '#1a1f23', { opacity: 0.4 }) +
      ellipse([0, 0, 94, 26], '#8b959b') +
      ellipse([0, -6, 94, 26], '#cfd6da') +
      path('M-60,-26 C-20,-36 30,-34 60,-26 L20,-12 H-20Z', '#ffffff', { opacity: 0.7 }) +
      ellipse([0, -8, 38, 11], '#7d868c') +
      ellipse([0, -14, 30, 9], '#a9b2b8') +
      ellipse([0, -14, 11, 4], '#4a5359'),
    { transform: 'translate(690,716)' },
  ) +
  [0, 1]
    .map((index) =>
      group(
        path('M-44,8 C-40,-22 40,-22 44,8 L34,18 H-34Z', '#39414a') +
          path('M-36,4 C-32,-16 32,-16 36,4 L28,10 H-28Z', '#6d5a4c'),
        { transform: `translate(${844 + index * 100},716) rotate(${index * 8 - 4})` },
      ),
    )
    .join('') +
  paperStack(210, 716, 4, '#f0ead8') +
  mug(1080, 664, '#c9453f', '#ef8a6e') +
  group(
    path('M-70,14 L-52,-30 H50 L68,14Z', '#e9e4d4') +
      stroke('M-34,-16 H26 M-38,-2 H34', '#8b9096', 4) +
      rect([-16, -38, 32, 12], '#5c656b', { rx: 3 }),
    { transform: 'translate(1230,720)' },
  );

/** The afternoon comes in by the gate: over the floor, and along the counter. */
const BEAMS = ['M722,96 H1092 L900,960 H300Z', 'M210,70 H310 L240,560 H60Z'];
const ON_COUNTER = ['M560,706 L960,700 L860,960 H290Z'];

const AFTERNOON: LitSet = {
  dark: '#262423',
  light: DAY_LIGHT,
  behind: [
    scenery('hall', 0.15, hall()),
    scenery('walls', 0.35, walls() + clockFace(CLOCK)),
    ...clockHands(CLOCK, 0.35, [17, 30]),
    beam('sun-on-floor', 0.35, sunOnFloor()),
    scenery('ramp', 0.5, vanOnRamp()),
    light(
      'sun',
      0.5,
      sunshine(BEAMS, '#ffe9c0', 0.2, 0.02) + glow([906, 300, 460], '#fff0cc', 0.26),
    ),
  ],
  before: [
    scenery('counter', 1, counter()),
    beam('sun-on-counter', 1, sunshine(ON_COUNTER, '#ffe9c0', 0.34)),
    warmth(glow([720, 420, 620], '#ffcf94', 0.38)),
    veil('#1c1a1c', [720, 420, 980], 0.52),
  ],
};

export const GARAGE: Background = {
  id: 'garage',
  lights: laterHours(AFTERNOON, {
    glass: { d: GLASS, sheet: 'hall', depth: 0.15 },
    daylight: ['sun', 'sun-on-floor', 'sun-on-counter'],
    back: 'ramp',
    front: 'counter',
    lamps: [[470, 38, 460]],
    source: [560, 90],
    strips: [LAMP],
  }),
  phases: BY_THE_HOUR,
  gradient: ['#c6b494', '#2a3035'],
  places: [
    { x: 430, y: 312, scale: 0.82 },
    { x: 850, y: 326, scale: 0.8, mirrored: true },
  ],
  posing: [['osipov', 'worried']],
  phone: false,
};
