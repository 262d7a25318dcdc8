/** Which of the baked pictures a pack shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PlayFile } from '../contract/compiled.ts';
import { seenByLight, sightingsIn, type Sighting } from '../core/solver/stage-scenes.ts';
import { amongLights } from '../core/story/hour.ts';

/** JSON files by name, and the names of the files they point at. */
export type Pictures = {
  readonly files: Readonly<Record<string, string>>;
  readonly media: readonly string[];
};

const unknowns = z.record(z.string(), z.unknown());
const indexSchema = z.looseObject({
  backgrounds: z.record(z.string(), z.string()),
  posters: unknowns,
  portraits: unknowns,
});
const hoursSchema = z.strictObject({ day: z.string(), dusk: z.string(), night: z.string() });
const manifestSchema = z.looseObject({
  phases: hoursSchema,
  winter: z.optional(hoursSchema),
  lights: z.record(
    z.string(),
    z.looseObject({
      people: z.record(z.string(), z.strictObject({ 1: z.string(), 2: z.string() })),
      sheets: z.array(z.looseObject({ images: unknowns })),
    }),
  ),
  drawings: unknowns,
});

/** What of a scenario tells what is to be seen in it. */
export type StagedPlay = Pick<PlayFile, 'story' | 'cast' | 'backgrounds'>;

/** Reads the stage of a build; nothing where no stage has been baked. */
export function readPictures(folder: string, plays: readonly StagedPlay[]): Pictures {
  const file = join(folder, 'stage.json');
  if (!existsSync(file)) return { files: {}, media: [] };
  const index = indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const sightings = sightingsIn(plays);
  const named = plays.flatMap(({ backgrounds }) => Object.keys(backgrounds));
  const shown = {
    ...index,
    backgrounds: only(index.backgrounds, new Set(sightings.keys())),
    posters: only(index.posters, new Set(named)),
    portraits: only(index.portraits, drawnIn(plays)),
  };
  const manifests = Object.entries(shown.backgrounds).map(
    ([place, name]) => [name, asSeen(join(folder, name), sightings.get(place) ?? [])] as const,
  );
  const values = [shown, ...manifests.map(([, manifest]) => manifest)];
  return {
    files: Object.fromEntries(
      [['stage.json', shown] as const, ...manifests].map(([name, value]) => [
        name,
        JSON.stringify(value),
      ]),
    ),
    media: [...new Set(values.flatMap(picturesIn))].toSorted(),
  };
}

/** Everybody whose face stands beside a line, also of those who never come in. */
const drawnIn = (plays: readonly StagedPlay[]): ReadonlySet<string> =>
  new Set(plays.flatMap(({ cast }) => Object.values(cast).flatMap(({ drawing }) => drawing ?? [])));

/**
 * A place without the lights and the people that no scenario of the pack shows there, and of the
 * figures the finer textures alone: an LMS takes only so much.
 */
function asSeen(file: string, sightings: readonly Sighting[]): unknown {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const seen = seenByLight(manifest, sightings);
  const lights = Object.entries(manifest.lights).flatMap(([name, { people, sheets, ...light }]) => {
    const here = seen.get(name);
    if (here === undefined) return [];
    const images = sheets.map((sheet) => ({ ...sheet, images: finerOnPhones(sheet.images) }));
    return [[name, { ...light, people: finer(only(people, here)), sheets: images }] as const];
  });
  return {
    ...manifest,
    ...amongLights(manifest, new Set(seen.keys())),
    lights: Object.fromEntries(lights),
    drawings: only(manifest.drawings, new Set([...seen.values()].flatMap((people) => [...people]))),
  };
}

type Densities = Readonly<Record<1 | 2, string>>;

const finer = (people: Readonly<Record<string, Densities>>): Record<string, Densities> =>
  Object.fromEntries(
    Object.entries(people).map(([who, urls]) => [who, { 1: urls[2], 2: urls[2] }]),
  );

/** Phones have fine screens: the coarse textures for them would hardly ever be asked for. */
function finerOnPhones(images: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fine = images['narrow@2'];
  return fine === undefined ? { ...images } : { ...images, 'narrow@1': fine };
}

const only = <T>(
  record: Readonly<Record<string, T>>,
  names: ReadonlySet<string>,
): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));

/** Every file name of a picture in a JSON value. */
function picturesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.endsWith('.webp') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(picturesIn);
}
