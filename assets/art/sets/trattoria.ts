/** What dining room and kitchen of the restaurant share. */
import { mix } from '../colour.ts';
import {
  circle,
  clipped,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
  type Stop,
} from '../svg.ts';
import { relit } from '../relit.ts';
import { light, type LitSet, scenery } from '../set.ts';
import { backdrop } from './atmosphere.ts';
import { glow, skyline } from './scenery.ts';

/** What the hour does to the street outside and to the walls. */
export type TrattoriaHour = {
  readonly wall: readonly Stop[];
  readonly street: readonly Stop[];
  readonly houses: string;
  readonly kerb: string;
  readonly tiles: readonly [string, string, string];
  readonly frame: string;
  readonly sill: string;
  /** Share of the windows opposite that are lit. */
  readonly lit: number;
};

export const EVENING: TrattoriaHour = {
  wall: [
    [0, '#5a1f2e'],
    [0.6, '#7d2f33'],
    [1, '#61222c'],
  ],
  street: [
    [0, '#1d2f66'],
    [0.6, '#3d4f8f'],
    [1, '#c77f7a'],
  ],
  houses: '#26386f',
  kerb: '#1b2450',
  tiles: ['#8e3b36', '#96423b', '#863530'],
  frame: '#2e1018',
  sill: '#9c5a40',
  lit: 0.2,
};

export const LATE: TrattoriaHour = {
  wall: [
    [0, '#231a38'],
    [0.6, '#33233f'],
    [1, '#251a33'],
  ],
  street: [
    [0, '#0b1330'],
    [0.6, '#182452'],
    [1, '#3a3f72'],
  ],
  houses: '#121c45',
  kerb: '#0c1230',
  tiles: ['#40304b', '#46344f', '#3b2c47'],
  frame: '#150d1e',
  sill: '#4d3547',
  lit: 0.05,
};

export const wall = ({ wall: stops }: TrattoriaHour): string => backdrop(stops);

const ARCH = 'M60,600 V290 C60,170 150,110 240,110 C330,110 420,170 420,290 V600Z';

const streetLamp = (): string =>
  rect([117, 446, 6, 154], '#131a3b') +
  circle([120, 430, 16], '#ffe2a6') +
  glow([120, 430, 120], '#ffcf87', 0.8);

/** The courier's bicycle, with the box on its carrier. */
const bicycle = (): string =>
  circle([240, 548, 40], 'none', { stroke: '#0e1430', 'stroke-width': 6 }) +
  circle([350, 548, 40], 'none', { stroke: '#0e1430', 'stroke-width': 6 }) +
  stroke(
    'M240,548 L280,484 H334 L350,548 M280,484 L306,548 H240 M306,548 L334,484 M272,470 h26 M334,484 l-4,-22 h22',
    '#0e1430',
    6,
  ) +
  path('M204,432 h58 v44 h-58Z', '#1f7a6b') +
  path('M204,446 h58 v8 h-58Z', '#f4c95d');

const windowBars = (colour: string): string =>
  stroke('M60,600 V290 C60,170 150,110 240,110 C330,110 420,170 420,290 V600', colour, 16) +
  stroke('M240,110 V600 M60,330 H420', colour, 9);

/** The arched window on the street. */
export const archedWindow = (hour: TrattoriaHour, { bike = true } = {}): string =>
  clipped(
    gradientRect([40, 90, 400, 520], linearGradient(hour.street)) +
      skyline({
        from: 40,
        to: 440,
        ground: 600,
        height: [120, 240],
        width: [60, 110],
        colour: hour.houses,
        seed: 9,
        lit: hour.lit,
        lamps: ['#ffd593', '#ffe5b8'],
      }) +
      rect([40, 560, 400, 50], hour.kerb) +
      streetLamp() +
      (bike ? bicycle() : '') +
      path('M60,110 H200 L60,420Z', '#ffffff', { opacity: 0.07 }),
    ARCH,
  ) +
  windowBars(hour.frame) +
  rect([40, 598, 400, 16], hour.sill);

/** The street in broad day, before the evening in the arched window: no lamp and no window is lit. */
export const dayInWindow = ({ bike = true } = {}): string =>
  clipped(
    gradientRect(
      [40, 90, 400, 520],
      linearGradient([
        [0, '#86b4d6'],
        [0.6, '#c3d9de'],
        [1, '#e6d9b8'],
      ]),
    ) +
      skyline({
        from: 40,
        to: 440,
        ground: 600,
        height: [120, 240],
        width: [60, 110],
        colour: '#93a9b5',
        seed: 9,
        lit: 0.2,
        lamps: ['#7b93a3'],
      }) +
      rect([40, 560, 400, 50], '#8d8a86') +
      rect([117, 446, 6, 154], '#4a5260') +
      circle([120, 430, 16], '#dfe5e6') +
      (bike ? bicycle() : '') +
      path('M60,110 H200 L60,420Z', '#ffffff', { opacity: 0.2 }),
    ARCH,
  ) + windowBars(EVENING.frame);

/**
 * A sky, laid as light over the evening in the arched window; the frame stays dark.
 *
 * Black changes nothing where light is laid on.
 */
export const skyInWindow = (sky: readonly Stop[]): string =>
  gradientPath(ARCH, linearGradient(sky)) + windowBars('#000000');

/** Three rows of tiles along the wall. */
export const tiles = ({ tiles: colours }: TrattoriaHour): string =>
  Array.from({ length: 27 }, (_, column) =>
    [0, 1, 2]
      .map((row) =>
        rect(
          [-62 + column * 62, 606 + row * 34, 58, 30],
          colours[(column + row * 2) % 3] ?? colours[0],
        ),
      )
      .join(''),
  ).join('');

const BULBS = [100, 92, 112, 112, 92, 82, 90, 108, 116, 110, 100, 88, 84, 88, 98, 106];

/** A string of bulbs below the ceiling. */
export const garland = (bulb: string): string =>
  stroke('M-60,70 C200,150 420,60 620,96 C860,140 1100,60 1500,110', '#2a0c14', 3) +
  BULBS.map((y, index) => circle([-70 + index * 100, y + 12, 7], bulb)).join('');

/** The light of the bulbs. */
export const garlandGlow = (): string =>
  BULBS.map((y, index) => glow([-70 + index * 100, y + 12, 44], '#ffcf7a', 0.7)).join('');

/** The board with the dishes of the day, too far off to read. */
export const menuBoard = (x: number, y: number): string =>
  group(
    rect([-80, -115, 160, 230], '#3a2018') +
      rect([-70, -105, 140, 210], '#232a2a') +
      stroke(
        'M-48,-77 h84 M-48,-45 h60 M-48,-21 h72 M-48,3 h50 M-48,27 h66 M-48,51 h40',
        '#f3ead8',
        3.4,
        { opacity: 0.85 },
      ) +
      path('M38,65 q-16,-20 0,-34 q18,12 0,34Z', '#d9534a'),
    { transform: `translate(${x},${y}) rotate(1.5)` },
  );

/** A paper bag with the sign of the house and the order stapled to it. */
export function bag([x, y, scale]: readonly [number, number, number], paper: string): string {
  return group(
    path('M-60,-130 H60 V10 H-60Z', paper) +
      path('M-60,-130 H-20 V10 H-60Z', '#5a2a2a', { opacity: 0.25 }) +
      path(
        'M-60,-130 L-50,-142 L-38,-130 L-26,-142 L-14,-130 L-2,-142 L10,-130 L22,-142 L34,-130 L46,-142 L60,-130Z',
        mix(paper, '#6a4a2a', 0.08),
      ) +
      rect([-34, -150, 78, 44], '#fff9ec') +
      [0, 1, 2]
        .map((row) => rect([-26, -142 + row * 10, row === 0 ? 58 : 44, 4], '#b79c84'))
        .join('') +
      circle([4, -58, 26], '#b5382f') +
      stroke('M-10,-50 Q4,-82 18,-50 M-12,-46 H20', '#fff6e6', 5),
    { transform: `translate(${x},${y}) scale(${scale})` },
  );
}

/** Boxes of pizza, one on the other. */
export const pizzaBoxes = (x: number, y: number, boxes: number): string =>
  group(
    Array.from(
      { length: boxes },
      (_, index) =>
        rect(
          [-96 + index * 3, -30 - index * 26, 190, 24],
          index % 2 === 0 ? '#f7eedd' : '#efe3cd',
        ) + rect([-96 + index * 3, -10 - index * 26, 190, 4], '#c9b394'),
    ).join('') + path(`M-84,${-8 - boxes * 26} h166 l8,8 h-182Z`, '#fff6e6'),
    { transform: `translate(${x},${y})` },
  );

/**
 * A room of the house by day: the street is bright, the lamps are off.
 *
 * @param last - the last sheet of scenery behind the people.
 */
export const byDay = (evening: LitSet, last: string): LitSet =>
  relit(evening, {
    without: ['lamps'],
    on: {
      street: [scenery('day', 0.2, dayInWindow())],
      [last]: [light('daylight', 0.5, glow([240, 330, 620], '#cfe0ea', 0.5))],
    },
    dark: '#2a1014',
  });
