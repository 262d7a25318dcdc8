/** Which of the baked pictures a pack shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PlayFile } from '../contract/compiled.ts';

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
const manifestSchema = z.looseObject({
  lights: z.record(
    z.string(),
    z.looseObject({
      people: z.record(z.string(), z.strictObject({ 1: z.string(), 2: z.string() })),
      sheets: z.array(z.looseObject({ images: unknowns })),
    }),
  ),
  drawings: unknowns,
});

/** Reads the stage of a build; nothing where no stage has been baked. */
export function readPictures(folder: string, plays: readonly PlayFile[]): Pictures {
  const file = join(folder, 'stage.json');
  if (!existsSync(file)) return { files: {}, media: [] };
  const index = indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const places = new Set(plays.flatMap(({ backgrounds }) => Object.keys(backgrounds)));
  // Faces are shown of the client alone, who stands first in the cast.
  const clients = new Set(plays.flatMap(({ cast }) => Object.values(cast)[0]?.drawing ?? []));
  const shown = {
    ...index,
    backgrounds: only(index.backgrounds, places),
    posters: only(index.posters, places),
    portraits: only(index.portraits, clients),
  };
  const manifests = Object.entries(shown.backgrounds).map(
    ([place, name]) => [name, withPeople(join(folder, name), seenAt(place, plays))] as const,
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

/** The drawings of those who come in, in some scenario of the pack that plays there. */
function seenAt(place: string, plays: readonly PlayFile[]): ReadonlySet<string> {
  const here = plays.filter(({ backgrounds }) => Object.hasOwn(backgrounds, place));
  return new Set(
    here.flatMap(({ cast, story }) =>
      [...story.matchAll(/\^enter: *([a-z0-9_-]+)/g)].flatMap(
        ([, name = '']) => cast[name]?.drawing ?? [],
      ),
    ),
  );
}

/**
 * A place, without those whom no scenario of the pack brings there, and of the figures the finer
 * textures alone: an LMS takes only so much.
 */
function withPeople(file: string, people: ReadonlySet<string>): unknown {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const lights = Object.entries(manifest.lights).map(
    ([name, { people: lit, sheets, ...light }]) =>
      [
        name,
        {
          ...light,
          people: Object.fromEntries(
            Object.entries(only(lit, people)).map(([who, urls]) => [
              who,
              { 1: urls[2], 2: urls[2] },
            ]),
          ),
          sheets: sheets.map((sheet) => ({ ...sheet, images: finerOnPhones(sheet.images) })),
        },
      ] as const,
  );
  return {
    ...manifest,
    lights: Object.fromEntries(lights),
    drawings: only(manifest.drawings, people),
  };
}

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
