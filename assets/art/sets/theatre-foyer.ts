/**
 * The foyer of a theatre before the performance, seen over the counter of the cloakroom: a great
 * lamp of glass, red curtains at the doors of the boxes, gilded pillars, coats on their numbers.
 */
import { DINNER_LIGHT } from '../light.ts';
import { scenery, type Background, type LitSet } from '../set.ts';
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
import { backdrop, beam, tabletop, veil, warmth } from './atmosphere.ts';
import { clockFace, clockHands, type ClockPlace } from './props.ts';
import { glow } from './scenery.ts';

const CLOCK: ClockPlace = [660, 176, 44];

const wall = (): string =>
  backdrop([
    [0, '#6b2a38'],
    [0.55, '#84383f'],
    [1, '#5a2230'],
  ]) +
  rect([-60, -60, 1580, 110], '#4a1c2a') +
  rect([-60, 50, 1580, 12], '#c9974a') +
  rect([-60, 62, 1580, 5], '#7a4a2a') +
  Array.from({ length: 12 }, (_, index) =>
    path(`M${-50 + index * 132},96 q40,26 80,0 q-14,44 -40,44 q-26,0 -40,-44Z`, '#95454a', {
      opacity: 0.5,
    }),
  ).join('') +
  rect([-60, 520, 1580, 8], '#c9974a') +
  rect([-60, 528, 1580, 110], '#5c2430') +
  gradientRect(
    [-60, 630, 1580, 330],
    linearGradient([
      [0, '#8a5a44'],
      [1, '#3a2028'],
    ]),
  );

/** A pillar with a gilded head. */
const pillar = (x: number): string =>
  rect([x, 60, 70, 600], '#e0c9a4') +
  rect([x + 46, 60, 24, 600], '#b79a78') +
  rect([x + 10, 60, 8, 600], '#f6e8cc') +
  path(`M${x - 16},60 H${x + 86} L${x + 74},110 H${x - 4}Z`, '#d9a84e') +
  path(`M${x + 46},60 H${x + 86} L${x + 74},110 H${x + 50}Z`, '#a87a34') +
  rect([x - 12, 634, 94, 30], '#d9a84e');

/** The door of a box: gilded frame, and the curtain tied aside before the light of the house. */
const boxDoor = (x: number): string =>
  path(`M${x - 14},640 V250 C${x - 14},170 ${x + 174},170 ${x + 174},250 V640Z`, '#c9974a') +
  path(`M${x},640 V256 C${x},186 ${x + 160},186 ${x + 160},256 V640Z`, '#f2b866') +
  path(`M${x},640 V256 C${x},186 ${x + 160},186 ${x + 160},256 V640Z`, '#3a1420', {
    opacity: 0.35,
  }) +
  path(
    `M${x},640 V250 C${x + 10},206 ${x + 60},196 ${x + 84},204 C${x + 70},330 ${x + 30},420 ${x + 12},440 C${x + 30},470 ${x + 30},580 ${x + 26},640Z`,
    '#a3263a',
  ) +
  path(
    `M${x + 46},204 C${x + 60},200 ${x + 76},200 ${x + 84},204 C${x + 70},330 ${x + 30},420 ${x + 12},440 C${x + 36},360 ${x + 46},280 ${x + 46},204Z`,
    '#c8455a',
  ) +
  path(
    `M${x + 160},640 V250 C${x + 150},206 ${x + 112},196 ${x + 90},204 C${x + 100},330 ${x + 136},420 ${x + 150},440 C${x + 132},470 ${x + 132},580 ${x + 136},640Z`,
    '#86203a',
  ) +
  stroke(`M${x + 2},440 q18,10 24,-6 M${x + 158},440 q-18,10 -24,-6`, '#e9c46a', 8);

/** People in the distance, cut out of one dark paper, who have turned to look. */
const spectators = (): string =>
  [
    [690, 1],
    [752, 0.88],
    [1010, 0.94],
    [1080, 1.05],
    [1146, 0.86],
    [1322, 1],
    [1396, 0.9],
  ]
    .map(([x = 0, scale = 1], index) =>
      group(
        circle([0, -186, 24], '#2f1420') +
          (index % 2 === 0 ? circle([0, -214, 13], '#2f1420') : '') +
          path('M-46,0 C-50,-100 -40,-146 -10,-158 H10 C40,-146 50,-100 46,0Z', '#2f1420') +
          path('M14,-158 C40,-146 50,-100 46,0 H34 C38,-90 32,-140 14,-158Z', '#7a3a3a'),
        { transform: `translate(${x},690) scale(${scale})` },
      ),
    )
    .join('');

/** A rail of coats, each with its metal number above. */
const coats = (): string => {
  const cloths = ['#3b3a58', '#7a5a46', '#4a2f3a', '#8a7a68', '#2f4a4e', '#5c3d52', '#6b6258'];
  return (
    rect([-60, 210, 330, 12], '#c9974a') +
    cloths
      .map((cloth, index) => {
        const x = -56 + index * 46;
        return (
          circle([x + 22, 194, 11], '#f0d692') +
          stroke(`M${x + 22},206 v24`, '#b9bcc4', 4) +
          path(
            `M${x},262 C${x + 4},240 ${x + 14},232 ${x + 22},232 C${x + 30},232 ${x + 40},240 ${x + 46},262 L${x + 50},${560 - (index % 3) * 26} H${x - 6}Z`,
            cloth,
          ) +
          path(
            `M${x + 28},234 C${x + 36},238 ${x + 42},248 ${x + 46},262 L${x + 50},${560 - (index % 3) * 26} H${x + 32}Z`,
            '#ffffff',
            { opacity: 0.1 },
          ) +
          (index % 3 === 1
            ? path(
                `M${x + 6},252 C${x + 10},232 ${x + 34},232 ${x + 40},252 C${x + 34},268 ${x + 12},268 ${x + 6},252Z`,
                '#d9c3a4',
              )
            : '')
        );
      })
      .join('')
  );
};

const LAMPS = [560, 660, 760, 860, 960];

/** Three rings of drops and a crown of bulbs. */
const chandelier = (): string =>
  stroke('M760,-60 V40', '#a87a34', 7) +
  stroke('M560,70 C600,130 920,130 960,70 M600,50 C640,90 880,90 920,50', '#d9a84e', 8) +
  LAMPS.map((x, index) => {
    const y = 62 - Math.abs(2 - index) * 4 + 24;
    return rect([x - 5, y - 22, 10, 24], '#f6ecd8') + ellipse([x, y - 32, 7, 13], '#fff6d8');
  }).join('') +
  Array.from({ length: 13 }, (_, index) => {
    const x = 580 + index * 30;
    const y = 112 - Math.abs(6 - index) ** 2 * 0.9;
    return path(`M${x},${y} l7,16 l-7,18 l-7,-18Z`, index % 2 === 0 ? '#fff0cc' : '#e9cf9a');
  }).join('');

function lampLight(): string {
  const cone = linearGradient([
    [0, '#ffe1a0', 0.26],
    [1, '#ffb45a', 0],
  ]);
  return (
    gradientPath('M560,90 H960 L1280,700 H260Z', cone) +
    glow([760, 70, 420], '#ffe2a8', 0.7) +
    LAMPS.map((x) => glow([x, 52, 60], '#fff0c4', 0.8)).join('')
  );
}

/** The counter of the cloakroom: opera glasses, a dish of numbers, the bell, a coat laid down. */
const counter = (): string =>
  tabletop(
    704,
    [
      [0, '#8a4f34'],
      [0.16, '#6d3a2a'],
      [1, '#2a1418'],
    ],
    '#e0a868',
  ) +
  rect([-60, 764, 1580, 8], '#c9974a') +
  group(
    path('M-150,20 L-120,-40 H96 L140,20Z', '#3f3350') +
      path('M58,-40 H96 L140,20 H88Z', '#5a4a6e') +
      path('M-126,-18 L-112,-52 H84 L104,-18Z', '#4c3e60') +
      path('M44,-52 H84 L104,-18 H62Z', '#6d5c84') +
      Array.from({ length: 11 }, (_, index) =>
        circle([-102 + index * 17, -52, 14], '#a8845e'),
      ).join('') +
      Array.from({ length: 10 }, (_, index) => circle([-92 + index * 17, -58, 9], '#c9a57c')).join(
        '',
      ) +
      path('M-60,-20 C-30,-26 -10,-16 10,-22 L22,26 H-8 L-14,2 L-40,26 H-66Z', '#a3263a') +
      path('M-8,26 l2,10 m8,-10 l2,10 m8,-10 l2,10 M-66,26 l-2,10 m12,-10 l0,10', 'none', {
        stroke: '#a3263a',
        'stroke-width': 4,
      }),
    { transform: 'translate(700,700)' },
  ) +
  group(
    ellipse([0, 4, 64, 13], '#c9974a') +
      ellipse([0, 0, 60, 11], '#5a2a24') +
      [-30, -6, 20, 38]
        .map((x, index) => circle([x, -4 - (index % 2) * 5, 11], '#f0d692'))
        .join(''),
    { transform: 'translate(930,718)' },
  ) +
  group(
    circle([-24, 0, 20], '#1f1a24') +
      circle([24, 0, 20], '#1f1a24') +
      circle([-24, 0, 12], '#5a6a8a') +
      circle([24, 0, 12], '#5a6a8a') +
      rect([-14, -10, 28, 9], '#d9a84e') +
      path('M-42,-10 L-30,-34 H-12 L-8,-8Z M42,-10 L30,-34 H12 L8,-8Z', '#d9a84e'),
    { transform: 'translate(1060,706)' },
  );

const EVENING: LitSet = {
  dark: '#1d0a12',
  light: DINNER_LIGHT,
  behind: [
    scenery('wall', 0.2, wall()),
    scenery(
      'doors',
      0.35,
      boxDoor(820) + boxDoor(1190) + clockFace(CLOCK, { rim: '#c9974a', dial: '#f6ead0' }),
    ),
    ...clockHands(CLOCK, 0.35, [18, 40], { rim: '#3a1c20', second: '#a3263a' }),
    scenery('pillars', 0.45, spectators() + pillar(1060) + pillar(300) + coats() + chandelier()),
    beam('lamps', 0.45, lampLight()),
  ],
  before: [
    scenery('counter', 1, counter()),
    warmth(glow([740, 420, 640], '#ffb35a', 0.4)),
    veil('#1d0a12', [720, 420, 980], 0.56),
  ],
};

/** No window: it is evening here at every hour. */
export const THEATRE_FOYER: Background = {
  id: 'theatre-foyer',
  lights: { evening: EVENING },
  phases: { day: 'evening', dusk: 'evening', night: 'evening' },
  gradient: ['#84383f', '#2a1418'],
  places: [
    { x: 430, y: 318, scale: 0.82 },
    { x: 872, y: 322, scale: 0.8, mirrored: true },
  ],
  posing: [
    ['kuprin', 'angry'],
    ['klavdia', 'worried'],
  ],
  phone: false,
};
