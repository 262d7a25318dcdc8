/**
 * A warehouse before a delivery: the gate rolled up on an empty yard, pallets in racks, a forklift
 * that waits, the desk of whoever is in charge.
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
  type Box,
} from '../svg.ts';
import { backdrop, falloff, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { clockFace, clockHands, mug, paperStack, scribble, type ClockPlace } from './props.ts';
import { glow, skylines } from './scenery.ts';

const CLOCK: ClockPlace = [906, 108, 46];
const GATE = 'M600,230 H1000 V610 H600Z';

const SLATS = Array.from({ length: 5 }, (_, index) => 176 + index * 12);

/** The yard through the gate: wet ground, a fence, blocks far off, no truck. */
const yard = (): string =>
  backdrop([
    [0, '#8f9aa4'],
    [0.6, '#a7afb4'],
    [1, '#7f868c'],
  ]) +
  clipped(
    gradientRect(
      [580, 210, 440, 420],
      linearGradient([
        [0, '#b9cedd'],
        [0.5, '#e2e6e2'],
        [1, '#f3e2c4'],
      ]),
    ) +
      skylines({ from: 590, to: 1010, lamps: ['#ffe2a6'] }, [
        {
          ground: 470,
          height: [50, 130],
          width: [60, 120],
          colour: '#a9b9c6',
          seed: 29,
          lit: 0.12,
        },
      ]) +
      rect([590, 430, 420, 40], '#8a97a2') +
      stroke('M590,440 H1010 M590,456 H1010', '#a9b5be', 3) +
      path('M580,468 H1020 V620 H580Z', '#8f8f90') +
      path(
        'M640,540 C700,524 820,524 880,540 C920,556 860,572 760,572 C680,572 620,558 640,540Z',
        '#c6d3da',
        {
          opacity: 0.75,
        },
      ) +
      path('M700,468 L640,620 H660 L714,468Z M900,468 L960,620 H940 L888,468Z', '#e9d27a', {
        opacity: 0.8,
      }),
    GATE,
  );

const gate = (): string =>
  rect([560, 150, 480, 84], '#5a656e') +
  SLATS.map((y) => rect([572, y, 456, 8], '#7d8991')).join('') +
  rect([560, 150, 40, 470], '#4d565e') +
  rect([1000, 150, 40, 470], '#4d565e') +
  [160, 250, 340, 430, 520]
    .map(
      (y) =>
        path(`M560,${y} l40,-30 v30 l-40,30Z`, '#e9b23c') +
        path(`M1000,${y} l40,-30 v30 l-40,30Z`, '#e9b23c'),
    )
    .join('') +
  rect([646, 96, 96, 44], '#2f6fa3', { rx: 5 }) +
  [0, 1, 2].map((mark) => rect([666 + mark * 22, 106, 12, 24], '#ffffff')).join('') +
  clockFace(CLOCK, { rim: '#2c343c', dial: '#eef0ee' });

const LAMPS = [180, 520, 860, 1200].map((x): Box => [x, 58, 190, 12]);

/** Steel trusses and the long lamps under the roof. */
const roof = (): string =>
  rect([-60, -60, 1580, 110], '#6d767e') +
  rect([-60, 50, 1580, 8], '#566069') +
  Array.from({ length: 12 }, (_, index) =>
    stroke(`M${-60 + index * 140},50 l70,-80 l70,80`, '#7f8992', 7),
  ).join('') +
  LAMPS.map(
    (lamp) => rect(lamp, '#f7f6ea', { rx: 5 }) + rect([lamp[0] + 20, 50, 150, 8], '#4f5860'),
  ).join('');

const BOXES = ['#c69a6a', '#b98a58', '#d3ab7c', '#8fa3ad', '#c69a6a', '#a97a4c'];

/** A carton on its pallet; the place is its lower left corner and its size. */
function crate(
  [x, floor, width, height]: readonly [x: number, floor: number, width: number, height: number],
  tone: number,
): string {
  const colour = BOXES[tone % BOXES.length] ?? '#c69a6a';
  return (
    rect([x, floor - height, width, height], colour) +
    rect([x + width - 16, floor - height, 16, height], '#000000', { opacity: 0.14 }) +
    rect([x + width * 0.4, floor - height, 14, height], '#e9d6b0', { opacity: 0.6 }) +
    rect([x + 10, floor - 30, 26, 18], '#f6f1e4')
  );
}

/** Three tiers of a pallet rack, wares on each. */
const rack = (x: number, seed: number): string =>
  [250, 430, 620]
    .map(
      (floor, tier) =>
        [0, 1, 2]
          .map((index) =>
            (tier + index + seed) % 5 === 4
              ? ''
              : crate(
                  [
                    x + 22 + index * 122,
                    floor,
                    104,
                    72 + ((index * 29 + tier * 17 + seed * 11) % 56),
                  ],
                  index + tier + seed,
                ),
          )
          .join('') +
        rect([x, floor, 400, 15], '#d9632e') +
        rect([x, floor + 15, 400, 5], '#a8481f'),
    )
    .join('') +
  [x, x + 388]
    .map((post) => rect([post, 60, 18, 700], '#2f5f8f') + rect([post + 12, 60, 6, 700], '#234a72'))
    .join('');

/** A forklift from the side, its fork down. */
const forklift = (): string =>
  group(
    ellipse([70, 122, 190, 13], '#2c3238', { opacity: 0.35 }) +
      stroke('M196,114 V-130 M222,114 V-130', '#4a525a', 10) +
      path('M216,96 H318 V108 H216Z', '#6b747c') +
      path('M-60,100 V18 C-60,-2 -44,-12 -24,-12 H70 L104,40 H178 V100Z', '#e9a63c') +
      path('M-60,100 V72 H178 V100Z', '#c4842a') +
      path('M40,-12 H70 L104,40 H178 V58 H92Z', '#f6cd7c') +
      stroke('M-38,-10 L-26,-134 H104 L118,40', '#3a4148', 10) +
      path('M-6,24 C-10,-18 14,-26 30,-22 L24,26 H64 V40 H0Z', '#2f353c') +
      stroke('M92,36 L70,0 M58,2 l22,-6', '#3a4148', 7) +
      circle([-20, 98, 34], '#23282e') +
      circle([-20, 98, 15], '#9aa2a8') +
      circle([136, 100, 28], '#23282e') +
      circle([136, 100, 12], '#9aa2a8'),
    { transform: 'translate(730,560) scale(.9)' },
  );

const desk = (): string =>
  tabletop(
    706,
    [
      [0, '#7d868c'],
      [0.16, '#656e75'],
      [1, '#32383e'],
    ],
    '#c3cacd',
  ) +
  group(
    path('M-90,26 L-66,-30 H60 L88,26Z', '#8a5a34') +
      path('M-70,18 L-52,-24 H46 L66,18Z', '#fbf8ef') +
      scribble([-44, -14, 84, 30], '#9aa0a6', 4) +
      rect([-22, -40, 44, 14], '#aab2b8', { rx: 4 }) +
      stroke('M54,22 L110,-14', '#c9453f', 6),
    { transform: 'translate(690,728)' },
  ) +
  mug(860, 664, '#2f5f8f', '#7fa8cf') +
  paperStack(220, 716, 4) +
  crate([1080, 716, 150, 96], 2);

const MORNING: LitSet = {
  dark: '#23282d',
  light: DAY_LIGHT,
  behind: [
    scenery('yard', 0.15, yard()),
    scenery('hall', 0.35, roof() + gate()),
    ...clockHands(CLOCK, 0.35, [8, 5], { rim: '#2c343c' }),
    falloff(0.5, [800, 420, 960], '#7f8898'),
    light(
      'daylight',
      0.5,
      glow([800, 420, 460], '#fff0d4', 0.4) +
        sunshine(['M604,240 H996 L840,960 H220Z'], '#ffeccb', 0.34, 0.03),
    ),
    scenery('racks', 0.5, rack(-90, 1) + rack(1080, 3) + forklift()),
  ],
  before: [
    scenery('desk', 1, desk()),
    warmth(glow([760, 420, 620], '#ffd09a', 0.38)),
    veil('#1e242a', [700, 420, 980], 0.5),
  ],
};

export const WAREHOUSE: Background = {
  id: 'warehouse',
  lights: laterHours(MORNING, {
    glass: { d: GATE, sheet: 'yard', depth: 0.15 },
    daylight: ['daylight', 'falloff'],
    back: 'racks',
    front: 'desk',
    lamps: [
      [275, 70, 420],
      [615, 70, 420],
      [955, 70, 420],
    ],
    source: [615, 70],
    strips: LAMPS,
  }),
  phases: BY_THE_HOUR,
  gradient: ['#a7afb4', '#32383e'],
  places: [{ x: 426, y: 312, scale: 0.82 }],
  posing: [['belov', 'neutral']],
  phone: true,
};
