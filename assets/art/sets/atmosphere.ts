/** The layers that lie over a whole set. */
import { light, scenery, shade, type SetLayer } from '../set.ts';
import {
  gradientPath,
  gradientRect,
  linearGradient,
  radialGradient,
  stroke,
  type Stop,
} from '../svg.ts';
import { vignette } from './scenery.ts';

/** The darkening of the edges. */
export const veil = (
  colour: string,
  centre: readonly [x: number, y: number, radius: number],
  strength: number,
): SetLayer => ({
  ...scenery('veil', 0, vignette(colour, centre, strength)),
  role: 'veil',
  soft: true,
});

/** Light that only high trust brings. */
export const warmth = (art: string): SetLayer => ({ ...light('warmth', 1, art), role: 'warmth' });

/** Light with edges, such as a beam. */
export const beam = (id: string, depth: number, art: string): SetLayer => ({
  ...light(id, depth, art),
  soft: false,
});

/** The desk or counter in front, from one side of the picture to the other. */
export const tabletop = (y: number, wood: readonly Stop[], edge: string): string =>
  gradientPath(
    `M-60,${y} C300,${y - 12} 1100,${y - 12} 1500,${y} V960 H-60Z`,
    linearGradient(wood),
  ) + stroke(`M-60,${y} C300,${y - 12} 1100,${y - 12} 1500,${y}`, edge, 3, { opacity: 0.7 });

/** The wall behind everything, from corner to corner; its colours run along `line`. */
export const backdrop = (
  colours: readonly Stop[],
  line?: readonly [x1: number, y1: number, x2: number, y2: number],
): string => gradientRect([-60, -60, 1580, 1020], linearGradient(colours, line));

/** Sun falling in from the upper right: the beams are paths, and pale from `opacity` to `end`. */
export function sunshine(
  beams: readonly string[],
  colour: string,
  opacity: number,
  end = 0,
): string {
  const falling = linearGradient(
    [
      [0, colour, opacity],
      [1, colour, end],
    ],
    [1, 0, 0, 1],
  );
  return beams.map((beamOfSun) => gradientPath(beamOfSun, falling)).join('');
}

/**
 * Daylight grows weaker on its way from the window: walls and furniture far from it keep a shade.
 *
 * @param source - the middle of the window, and how far away the shade is `colour`.
 */
export const falloff = (
  depth: number,
  source: readonly [x: number, y: number, reach: number],
  colour: string,
): SetLayer =>
  shade(
    'falloff',
    depth,
    gradientRect(
      [-60, -60, 1580, 1020],
      radialGradient(
        [
          [0, '#ffffff'],
          [0.3, '#ffffff'],
          [1, colour],
        ],
        source,
      ),
    ),
  );
