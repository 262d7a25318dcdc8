/** What dawn and day make of a room that is drawn by night, by the light of its lamp. */
import { DAY_LIGHT } from '../light.ts';
import { relit } from '../relit.ts';
import { light, type LitSet } from '../set.ts';
import { gradientPath, linearGradient, type Stop } from '../svg.ts';
import { beam } from './atmosphere.ts';
import { glow } from './scenery.ts';

/** Where the hours show in a room that is dark at first. */
export type DarkRoom = {
  /** The glass: a path, the sheet that what is behind it is painted on, and that sheet's depth. */
  readonly glass: { readonly d: string; readonly sheet: string; readonly depth: number };
  /** Ids of the sheets of lamplight, which are put out by day. */
  readonly lamps: readonly string[];
  /** The id of the last sheet of scenery behind the people. */
  readonly back: string;
  /** The id of the frontmost sheet of scenery, and its outline. */
  readonly front: string;
  readonly frontShape: string;
};

const DAWN_SKY: readonly Stop[] = [
  [0, '#3d3f7c'],
  [0.5, '#8a5f86'],
  [1, '#e08d63'],
];

const DAY_SKY: readonly Stop[] = [
  [0, '#86b4dc'],
  [0.6, '#b4cfe0'],
  [1, '#b9a78f'],
];

/** Daylight from the window over a whole shape, weaker on the right. */
const evenly = (d: string, near: string, far: string): string =>
  gradientPath(
    d,
    linearGradient(
      [
        [0, near],
        [1, far],
      ],
      [0, 0, 1, 0],
    ),
  );

/** A room by night, at dawn with its lamp still on, and in broad day with the lamp put out. */
export function earlierHours(
  night: LitSet,
  { glass, lamps, back, front, frontShape }: DarkRoom,
): { readonly night: LitSet; readonly dusk: LitSet; readonly day: LitSet } {
  const sky = (colours: readonly Stop[]) =>
    beam('sky', glass.depth, gradientPath(glass.d, linearGradient(colours)));
  const dusk = relit(night, {
    on: {
      [glass.sheet]: [sky(DAWN_SKY)],
      [back]: [light('daybreak', 0.55, glow([300, 330, 900], '#e09a86', 0.36))],
    },
    dark: '#171228',
  });
  const day = relit(night, {
    without: lamps,
    on: {
      [glass.sheet]: [sky(DAY_SKY)],
      [back]: [light('daylight', 0.55, evenly('M-60,-60 H1520 V960 H-60Z', '#8d97ac', '#5d6277'))],
      [front]: [beam('daylight-in-front', 1, evenly(frontShape, '#7d6f6c', '#4c4248'))],
    },
    dark: '#2a3046',
    light: DAY_LIGHT,
  });
  return { night, dusk, day };
}
