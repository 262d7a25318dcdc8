import type { ActorFrame } from './actor.ts';
import type { BackgroundManifest, Box } from './manifest.ts';
import { transformOf, type View } from './view.ts';

/** From the brows to the chin and from ear to ear, in units of the drawing. */
const FACE: Box = [-88, -78, 184, 226];

const { round } = Math;

/**
 * Where the faces of those who stand in their places are, in CSS pixels from the top left of the
 * picture, rounded; of whoever is still coming in or going out, none.
 */
export function facesOf(
  { places, peopleDepth }: BackgroundManifest,
  actors: readonly ActorFrame[],
  view: View,
): Box[] {
  const ground = transformOf(view, peopleDepth);
  return actors.flatMap<Box>(({ place: index, away, leaving }) => {
    const place = places[index];
    if (place === undefined || away > 0 || leaving) return [];
    const unit = (ground.scale * place.scale) / view.resolution;
    const [left, , width] = FACE;
    const side = place.mirrored === true ? -left - width : left;
    const x = (ground.x + place.x * ground.scale) / view.resolution + side * unit;
    const y = (ground.y + place.y * ground.scale) / view.resolution + FACE[1] * unit;
    return [[round(x), round(y), round(width * unit), round(FACE[3] * unit)]];
  });
}
