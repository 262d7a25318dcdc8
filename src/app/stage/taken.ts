import type { ActorFrame } from './actor.ts';
import type { Place } from './manifest.ts';
import type { LoadedSet } from './set-view.ts';

/**
 * The places beside the first, up to the last where somebody who is in memory stays.
 *
 * Whoever leaves needs no room, and whoever is still being fetched none yet: only with them come
 * textures that reach far enough.
 */
export function takenBeside(
  { place: { manifest }, people }: Pick<LoadedSet, 'place' | 'people'>,
  actors: readonly ActorFrame[],
): readonly Place[] {
  const taken = actors
    .filter(({ drawing, leaving }) => !leaving && people.has(drawing))
    .map(({ place }) => place);
  return manifest.places.slice(1, Math.max(0, ...taken) + 1);
}
