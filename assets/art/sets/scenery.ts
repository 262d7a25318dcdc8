/** Things that stand in more than one set. */
import { mix } from '../colour.ts';
import {
  gradientRect,
  group,
  path,
  radialGradient,
  rect,
  type Box,
  type Definition,
} from '../svg.ts';

/** Draws from the same seed are the same for ever, so that a picture never changes by itself. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** A row of houses against the sky. */
export type Skyline = {
  readonly from: number;
  readonly to: number;
  /** Where the houses stand. */
  readonly ground: number;
  readonly height: readonly [least: number, most: number];
  readonly width: readonly [least: number, most: number];
  readonly colour: string;
  readonly seed: number;
  /** Share of the windows that are lit, 0 to 1. */
  readonly lit: number;
  readonly lamps: readonly string[];
};

/** What rows of houses one before the other share. */
export type Town = Pick<Skyline, 'from' | 'to' | 'lamps'>;

const WINDOW_PITCH = { x: 14, y: 17 };

function litWindows(house: Box, { lit, lamps }: Skyline, next: () => number): string {
  const [x, y, width, height] = house;
  let windows = '';
  for (let top = y + 12; top < y + height - 16; top += WINDOW_PITCH.y) {
    for (let left = x + 8; left < x + width - 8; left += WINDOW_PITCH.x) {
      if (next() < lit) {
        const lamp = lamps[Math.floor(next() * lamps.length)] ?? '#ffffff';
        const opacity = (0.45 + next() * 0.55).toFixed(2);
        windows += rect([Math.round(left), Math.round(top), 6, 8], lamp, { opacity });
      }
    }
  }
  return windows;
}

/** Houses side by side, with some of their windows lit. */
export function skyline(row: Skyline): string {
  const next = sequence(row.seed);
  const between = ([least, most]: readonly [number, number]): number =>
    Math.round(least + next() * (most - least));
  let houses = '';
  for (let x = row.from; x < row.to;) {
    const width = between(row.width);
    const height = between(row.height);
    const top = row.ground - height;
    houses += rect([x, top, width + 1, height], row.colour);
    if (next() > 0.7) {
      houses += rect(
        [Math.round(x + width * 0.3), top - 14, Math.round(width * 0.35), 16],
        row.colour,
      );
    }
    houses += litWindows([x, top, width, height], row, next);
    x += width;
  }
  return houses;
}

/** Rows of houses one before the other, farthest first; `common` is what they share. */
export const skylines = (common: Town, rows: readonly Omit<Skyline, keyof Town>[]): string =>
  rows.map((row) => skyline({ ...common, ...row })).join('');

/** Light around a lamp, fading to nothing at the radius; meant for a layer that is screened. */
export function glow(
  [x, y, radius]: readonly [x: number, y: number, radius: number],
  colour: string,
  opacity: number,
  squash = 1,
): string {
  const gradient: Definition = radialGradient(
    [
      [0, colour, opacity],
      [0.35, colour, opacity * 0.45],
      [0.7, colour, opacity * 0.1],
      [1, colour, 0],
    ],
    [x, y, radius],
    squash === 1 ? '' : `translate(0,${(y * (1 - squash)).toFixed(2)}) scale(1,${squash})`,
  );
  return gradientRect([x - radius, y - radius * squash, radius * 2, radius * 2 * squash], gradient);
}

/** The darkening towards the edges of a picture. */
export const vignette = (
  colour: string,
  [x, y, radius]: readonly [x: number, y: number, radius: number],
  strength: number,
): string =>
  gradientRect(
    [-80, -80, 1600, 1060],
    radialGradient(
      [
        [0, colour, 0],
        [0.62, colour, strength * 0.13],
        [1, colour, strength],
      ],
      [x, y, radius],
    ),
  );

const LEAF_ANGLES = [-62, -44, -26, -8, 10, 28, 46, 64];

function leaf(angle: number, length: number, colour: string): string {
  const half = length * 0.28;
  return path(
    `M0,0 C${half},${-length * 0.3} ${length * 0.24},${-length * 0.75} 0,${-length} C${-length * 0.24},${-length * 0.75} ${-half},${-length * 0.3} 0,0Z`,
    colour,
    { transform: `rotate(${angle})` },
  );
}

/** Leaves and pot of the plants that offices keep by day, and of the herbs of a kitchen. */
export const HOUSEPLANT = [['#3c8068', '#4c9576', '#30705c'], '#c67f62'] as const;
export const HERBS = [['#3d7a3f', '#5a9a4e', '#2f6437'], '#c7683c'] as const;

/** A fan of leaves about 130 units high at scale 1, in a pot if a colour is given for it. */
export function plant(
  [x, y, scale]: readonly [x: number, y: number, scale: number],
  leaves: readonly string[],
  pot = '',
): string {
  const fan = LEAF_ANGLES.map((angle, index) =>
    leaf(
      angle,
      120 - Math.abs(angle) * 0.5 + (index % 3) * 14,
      leaves[index % leaves.length] ?? '#2f6437',
    ),
  ).join('');
  const veins = LEAF_ANGLES.map((angle) =>
    path('M-1,0 V-80 H1 V0Z', leaves[0] ?? '#2f6437', {
      transform: `rotate(${angle})`,
      opacity: 0.5,
    }),
  ).join('');
  const vessel =
    pot === ''
      ? ''
      : path('M-34,-6 H34 L26,58 H-26Z', pot) +
        path('M8,-6 H34 L26,58 H4Z', '#000000', { opacity: 0.18 }) +
        rect([-38, -14, 76, 14], mix(pot, '#ffffff', 0.12));
  return group(fan + veins + vessel, { transform: `translate(${x},${y}) scale(${scale})` });
}
