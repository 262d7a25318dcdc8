/** The layers that lie over a whole set. */
import { light, scenery, type SetLayer } from '../set.ts';
import { gradientPath, linearGradient, stroke, type Stop } from '../svg.ts';
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
