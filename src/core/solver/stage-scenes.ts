/** What several stories may bring to the stage, told in drawings rather than in names of a cast. */
import { lightAt, type Hour, type HourLights } from '../story/hour.ts';
import { mayShow } from './may-show.ts';

/** A compiled story, and who is drawn for whom in it. */
export type DrawnStory = {
  readonly story: string;
  readonly cast: Readonly<Record<string, { readonly drawing?: string | undefined }>>;
};

/** An hour at which a place may be seen, and the drawings of those who may stand there then. */
export type Sighting = { readonly hour: Hour; readonly drawings: ReadonlySet<string> };

/** By background: every sighting that some of the stories may bring. */
export function sightingsIn(
  stories: readonly DrawnStory[],
): ReadonlyMap<string, readonly Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  for (const { story, cast } of stories)
    for (const { background, hour, people } of mayShow(story)) {
      const drawings = new Set([...people].flatMap((person) => cast[person]?.drawing ?? []));
      sightings.set(background, [...(sightings.get(background) ?? []), { hour, drawings }]);
    }
  return sightings;
}

/** By name of a place's light: the drawings of those who may be seen in it. */
export function seenByLight(
  place: HourLights,
  sightings: readonly Sighting[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, Set<string>>();
  for (const { hour, drawings } of sightings) {
    const light = lightAt(place, hour);
    seen.set(light, new Set([...(seen.get(light) ?? []), ...drawings]));
  }
  return seen;
}
