/**
 * The client's meeting room on a bright morning: a glass wall over the town, the door to the
 * corridor ajar, the clock beside it, and a long table.
 */
import { DAY_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import { ellipse, gradientPath, gradientRect, linearGradient, path, rect } from '../svg.ts';
import { backdrop, sunshine, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import { clockFace, clockHands, cup, notes, type ClockPlace } from './props.ts';
import { glow, plant, skyline, skylines } from './scenery.ts';

const FRAME_COLOUR = '#2d4252';
const CLOCK: ClockPlace = [312, 196, 52];
const MULLIONS = [384, 620, 860, 1100, 1340];

function town(): string {
  return (
    backdrop([
      [0, '#a9d3e6'],
      [0.55, '#dcecec'],
      [1, '#fbe6cf'],
    ]) +
    glow([1220, 190, 420], '#fff0c9', 0.95) +
    skylines({ from: 380, to: 1510, lamps: ['#dff0f2', '#fbf3df', '#fff1d0'] }, [
      { ground: 600, height: [160, 330], width: [60, 120], colour: '#b7d0da', seed: 5, lit: 0 },
      { ground: 600, height: [90, 240], width: [70, 150], colour: '#98b8c6', seed: 17, lit: 0.12 },
      { ground: 602, height: [40, 150], width: [90, 180], colour: '#789caf', seed: 29, lit: 0.16 },
    ]) +
    path('M380,560 C620,548 1000,566 1510,552 V620 H380Z', '#5f8a80') +
    path('M380,575 C700,560 1100,585 1510,570 V620 H380Z', '#4f786f')
  );
}

/** The nearest houses again, in the dark but for their windows. */
const TOWN_LIGHTS = skyline({
  from: 380,
  to: 1510,
  ground: 602,
  height: [90, 240],
  width: [70, 150],
  colour: '#000000',
  seed: 17,
  lit: 0.3,
  lamps: ['#ffcf87', '#ffe3b2', '#e8b06a'],
});

/** The bright sky on the glass; after dark the room is brighter. */
const reflections = (): string =>
  path('M560,84 H700 L430,600 H380 V430Z', '#ffffff', { opacity: 0.15 }) +
  path('M980,84 H1070 L800,600 H700Z', '#ffffff', { opacity: 0.13 }) +
  path('M1250,84 H1440 V120 L1180,600 H990Z', '#ffffff', { opacity: 0.11 });

/** A frosted band with stripes, so that nobody walks into the glass. */
const frostedBand = (): string =>
  rect([380, 300, 1130, 66], '#ffffff', { opacity: 0.18 }) +
  Array.from({ length: 47 }, (_, index) =>
    rect([386 + index * 24, 306, 10, 54], '#ffffff', { opacity: 0.09 }),
  ).join('');

const glassWall = (): string =>
  frostedBand() +
  MULLIONS.map(
    (x) =>
      rect([x, 60, 9, 540], FRAME_COLOUR) + rect([x + 9, 60, 4, 540], '#ffffff', { opacity: 0.5 }),
  ).join('') +
  rect([380, 60, 1130, 12], FRAME_COLOUR) +
  rect([380, 592, 1130, 12], FRAME_COLOUR);

const door = (): string =>
  path('M30,130 H216 V640 H30Z', '#8f9aa0') +
  path('M42,142 H204 V640 H42Z', '#c7d3d3') +
  path('M42,142 H204 V230 L42,340Z', '#ffffff', { opacity: 0.4 }) +
  path('M42,520 H204 V640 H42Z', '#a3b0b2') +
  rect([100, 300, 46, 130], '#aebcbd') +
  rect([106, 306, 34, 60], '#e3ecec') +
  path('M216,130 L246,112 V668 L216,640Z', '#6d5a4a') +
  path('M246,112 L250,112 V668 L246,668Z', '#4e3f34') +
  ellipse([227, 392, 4, 9], '#e8c17a');

const ceiling = (): string =>
  rect([-60, -60, 1580, 122], '#e6e0d5') +
  rect([-60, 58, 1580, 5], '#b9b2a6') +
  [140, 520, 900, 1280]
    .map((x) => path(`M${x - 70},52 H${x + 70} L${x + 58},62 H${x - 58}Z`, '#fffaf0'))
    .join('');

const room = (): string =>
  gradientRect(
    [-60, 596, 1580, 364],
    linearGradient([
      [0, '#b9c4c4'],
      [1, '#8fa0a6'],
    ]),
  ) +
  glassWall() +
  gradientPath(
    'M-60,0 H384 V604 H-60Z',
    linearGradient(
      [
        [0, '#efe9de'],
        [1, '#d9d4cb'],
      ],
      [0, 0, 1, 1],
    ),
  ) +
  path('M384,0 V604 L398,604 V0Z', '#b9b2a6') +
  door() +
  ceiling();

const chair = (x: number, y: number): string =>
  path(
    `M${x - 58},${y + 140} C${x - 64},${y + 20} ${x - 44},${y - 10} ${x},${y - 10} C${x + 44},${y - 10} ${x + 64},${y + 20} ${x + 58},${y + 140}Z`,
    '#38505f',
  ) +
  path(
    `M${x + 10},${y - 10} C${x + 46},${y - 6} ${x + 64},${y + 20} ${x + 58},${y + 140} H${x + 30} C${x + 36},${y + 40} ${x + 30},${y + 6} ${x + 10},${y - 10}Z`,
    '#5a7686',
  );

/** Clear glass: a carafe and a tumbler. */
const carafe = (): string =>
  path('M1080,632 H1120 L1126,728 H1074Z', '#dff0f2', { opacity: 0.75 }) +
  path('M1078,678 H1122 L1126,728 H1074Z', '#9fcbd6', { opacity: 0.7 }) +
  path('M1088,636 H1096 L1092,724 H1082Z', '#ffffff', { opacity: 0.8 }) +
  path('M1150,680 H1178 L1174,728 H1154Z', '#dff0f2', { opacity: 0.8 });

function table(): string {
  const wood = linearGradient([
    [0, '#d8a873'],
    [0.3, '#c58f5a'],
    [1, '#8d5c38'],
  ]);
  return (
    gradientPath('M120,712 C380,670 1180,668 1510,690 V960 H-60 V820Z', wood) +
    path('M120,712 C380,670 1180,668 1510,690 V704 C1180,684 400,686 112,728Z', '#f0c999', {
      opacity: 0.8,
    })
  );
}

/** Broad shafts of morning sun through the glass, and where they meet the table. */
const SHAFTS = [
  'M1510,-60 V300 L620,960 H250 L1240,-60Z',
  'M1060,-60 H1150 L240,960 H120Z',
  'M700,960 L900,678 H1130 L1040,960Z',
  'M1180,960 L1260,682 H1330 L1350,960Z',
];

const DAY: LitSet = {
  dark: '#1b2b38',
  light: DAY_LIGHT,
  behind: [
    scenery('town', 0.15, town()),
    scenery('reflections', 0.35, reflections()),
    scenery('room', 0.35, room()),
    scenery(
      'clock',
      0.55,
      clockFace(CLOCK) +
        plant([1330, 640, 1.2], ['#3f7a5f', '#4f8f6d', '#35684f', '#5fa079'], '#e9e2d6') +
        chair(690, 560) +
        chair(1050, 566),
    ),
    ...clockHands(CLOCK, 0.55, [11, 25]),
  ],
  before: [
    scenery(
      'table',
      1,
      table() + cup(620, 706, '#fffdf7') + notes(760, 722, '#fbf8f1', '#c23b36') + carafe(),
    ),
    light('shafts', 1, sunshine(SHAFTS, '#fff4d6', 0.22, 0.03)),
    warmth(glow([760, 420, 640], '#ffd08a', 0.34)),
    veil('#1d2f40', [720, 400, 1000], 0.34),
  ],
};

export const MEETING_ROOM: Background = {
  id: 'meeting-room',
  lights: laterHours(DAY, {
    glass: { d: 'M380,60 H1510 V604 H380Z', sheet: 'town', depth: 0.15 },
    daylight: ['shafts', 'reflections'],
    back: 'second-hand',
    front: 'table',
    lamps: [],
    source: { x: 690, y: 150, colour: '#2d4252' },
    town: TOWN_LIGHTS,
  }),
  phases: BY_THE_HOUR,
  gradient: ['#b7d0da', '#8d5c38'],
  places: [
    { x: 496, y: 318, scale: 0.82 },
    { x: 876, y: 330, scale: 0.8, mirrored: true },
    { x: 1214, y: 360, scale: 0.72, mirrored: true },
  ],
  posing: [
    ['viktor', 'annoyed'],
    ['alyona', 'worried'],
  ],
  phone: false,
};
