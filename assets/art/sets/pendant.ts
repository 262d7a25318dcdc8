/** A lamp on a cord, which hangs in a room at every hour and explains its light when it is lit. */
import { glow } from './scenery.ts';
import { scenery, type SetLayer } from '../set.ts';
import { ellipse, gradientPath, linearGradient, path, stroke } from '../svg.ts';

/** The middle of the rim of its shade. */
export type Pendant = { readonly x: number; readonly y: number; readonly colour: string };

/** Where it hangs: before the wall, behind the people. */
export const PENDANT_DEPTH = 0.55;

/** The lamp itself, unlit. */
export const pendant = ({ x, y, colour }: Pendant): SetLayer =>
  scenery(
    'pendant',
    PENDANT_DEPTH,
    stroke(`M${x},-60 V${y - 56}`, '#2b2630', 4) +
      path(
        `M${x - 62},${y} C${x - 56},${y - 42} ${x - 24},${y - 58} ${x},${y - 58} C${x + 24},${y - 58} ${x + 56},${y - 42} ${x + 62},${y}Z`,
        colour,
      ) +
      path(
        `M${x + 6},${y - 58} C${x + 30},${y - 56} ${x + 56},${y - 40} ${x + 62},${y} H${x + 34} C${x + 32},${y - 28} ${x + 20},${y - 46} ${x + 6},${y - 58}Z`,
        '#ffffff',
        { opacity: 0.2 },
      ) +
      ellipse([x, y, 62, 9], '#e9dcc2'),
  );

/** What it throws when it is lit: the bulb, and a cone that falls on table and shoulders. */
export const pendantLight = ({ x, y }: Pendant): string =>
  gradientPath(
    `M${x - 58},${y} H${x + 58} L${x + 330},710 H${x - 330}Z`,
    linearGradient([
      [0, '#ffdf9c', 0.42],
      [0.5, '#ffbe6a', 0.16],
      [1, '#ffb45a', 0],
    ]),
  ) +
  ellipse([x, y, 62, 9], '#fff3cf') +
  glow([x, y + 6, 130], '#fff0c4', 0.85) +
  glow([x, y + 60, 460], '#ffc878', 0.42);
