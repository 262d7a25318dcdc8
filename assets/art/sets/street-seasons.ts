/** The colours of the minibus stop in the frost, and with leaves on the trees. */
import { DAY_LIGHT, FROST_LIGHT, type Light } from '../light.ts';
import type { Stop } from '../svg.ts';

/** What the season does to the street. */
export type Season = {
  readonly light: Light;
  readonly dark: string;
  readonly sky: readonly Stop[];
  readonly houses: readonly [far: string, near: string];
  readonly road: readonly Stop[];
  /** The far kerb, and the marks on the road. */
  readonly kerb: string;
  readonly pavement: readonly Stop[];
  readonly edge: string;
  /** The crowns of the trees; without, they are bare and it snows. */
  readonly leaves?: readonly [dark: string, bright: string];
};

export const FROST: Season = {
  light: FROST_LIGHT,
  dark: '#3a4659',
  sky: [
    [0, '#b4c6de'],
    [0.55, '#dde6ee'],
    [1, '#f6e6d8'],
  ],
  houses: ['#b5c3d6', '#93a6c0'],
  road: [
    [0, '#aab4c4'],
    [1, '#8793a8'],
  ],
  kerb: '#eef3f9',
  pavement: [
    [0, '#f3f7fb'],
    [0.2, '#dbe4ee'],
    [1, '#9fb0c6'],
  ],
  edge: '#ffffff',
};

export const GREEN: Season = {
  light: DAY_LIGHT,
  dark: '#33433f',
  sky: [
    [0, '#8dc0e8'],
    [0.5, '#c5e1ee'],
    [1, '#f8ecd2'],
  ],
  houses: ['#a9c3d2', '#86a4b6'],
  road: [
    [0, '#8b929b'],
    [1, '#6c737e'],
  ],
  kerb: '#d9d6cb',
  pavement: [
    [0, '#d8d1c2'],
    [0.2, '#c2baab'],
    [1, '#857f7c'],
  ],
  edge: '#efe9da',
  leaves: ['#5f9450', '#8cba66'],
};
