/** What of a build belongs into the package of one pack. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  playFileSchema,
  scenarioPaths,
  type PlayFile,
  type ScenarioCard,
} from '../contract/compiled.ts';
import type { Locale } from '../contract/locale.ts';
import { PACKS_PATH, packsFileSchema, type Pack } from '../contract/pack.ts';
import type { PackageData, PackageFormat } from '../contract/package.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { PLAYER_FOLDER } from './player-files.ts';
import { readPictures, type Pictures } from './pictures.ts';
import { readSounds } from './sounds.ts';

/** What a package is asked to be. */
export type PackageRequest = {
  readonly pack: Pack;
  readonly format: PackageFormat;
  /** The preferred one first. */
  readonly locales: readonly Locale[];
};

/** Why there is nothing to put into a package. */
export type ContentFailure = 'no-build' | 'scenario-missing';

/** Everything of a pack that a package holds. */
export type Content = {
  readonly data: PackageData;
  readonly plays: readonly PlayFile[];
  /** Pictures and sounds: paths in the package, each the same as below the build. */
  readonly media: readonly string[];
};

/** Reads the content of a pack out of a build. */
export function readContent(
  dist: string,
  { pack, format, locales }: PackageRequest,
): Result<Content, ContentFailure> {
  if (readPacks(dist) === null || !existsSync(join(dist, PLAYER_FOLDER))) return err('no-build');
  const plays = pack.scenarios.flatMap((scenario) => readPlay(dist, scenario) ?? []);
  if (plays.length < pack.scenarios.length) return err('scenario-missing');
  const cards = plays.map(({ card }) => card);
  const pictures = readPictures(join(dist, 'stage'), plays);
  const sounds = readSounds(join(dist, 'sound'), plays);
  const files = {
    ...Object.fromEntries(plays.flatMap((play) => textsOf(dist, play, locales))),
    ...inFolder('stage', pictures),
    ...inFolder('sound', sounds),
  };
  return ok({
    data: { version: 1, format, pack: { ...pack, kind: kindOf(cards) }, cards, locales, files },
    plays,
    media: [
      ...pictures.media.map((name) => `stage/${name}`),
      ...sounds.media.map((name) => `sound/${name}`),
    ],
  });
}

/** Teams mix: a pack is one of moments where it holds nothing else. */
const kindOf = (cards: readonly ScenarioCard[]): Pack['kind'] =>
  cards.every(({ kind }) => kind === 'moment') ? 'moments' : 'scenarios';

const inFolder = (folder: string, { files }: Pictures): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

/** The packs of a build; `null` where there is none that can be read. */
export function readPacks(dist: string): readonly Pack[] | null {
  const file = join(dist, PACKS_PATH);
  if (!existsSync(file)) return null;
  const parsed = packsFileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data.packs : null;
}

function readPlay(dist: string, scenario: string): PlayFile | null {
  const name = readdirSync(join(dist, 'stories')).find((file) =>
    new RegExp(`^${scenario}\\.[0-9a-f]{12}\\.play\\.json$`).test(file),
  );
  if (name === undefined) return null;
  const parsed = playFileSchema.safeParse(
    JSON.parse(readFileSync(join(dist, 'stories', name), 'utf8')),
  );
  return parsed.success ? parsed.data : null;
}

/** The text files of a scenario in the languages asked for, by path. */
function textsOf(
  dist: string,
  { card, sourceLocale }: PlayFile,
  locales: readonly Locale[],
): readonly (readonly [string, string])[] {
  const paths = pathsOf(
    card,
    locales.filter((locale) => locale !== sourceLocale),
  );
  return paths.flatMap((path) => {
    const file = join(dist, path);
    return existsSync(file) ? [[path, readFileSync(file, 'utf8')] as const] : [];
  });
}

function pathsOf({ id, hash }: ScenarioCard, locales: readonly Locale[]): readonly string[] {
  const { play, debrief, solver, strings, debriefStrings } = scenarioPaths(id, hash);
  return [
    play,
    debrief,
    solver,
    ...locales.flatMap((locale) => [strings(locale), debriefStrings(locale)]),
  ];
}
