/**
 * What the build makes of a scenario folder, as the browser loads it.
 *
 * Three kinds of file, all named by the content hash: what is needed to play, the translation of the
 * play, and, not before the debrief, the rubric with the endings and the translation of its feedback.
 * The hash is SHA-256 over everything that decides turns and scores: the compiled story, the number
 * of variants, what they follow, and the bands of the endings. Wording of titles, endings and feedback is not in it.
 */
import * as z from 'zod/mini';
import { localeSchema, localizedSchema } from './locale.ts';
import { rubricSchema } from './rubric.ts';
import {
  castMemberSchema,
  competencySchema,
  endingSchema,
  nameSchema,
  scenarioIdSchema,
  scenarioSchema,
  SCENARIO_KINDS,
  SEATS,
} from './scenario.ts';

export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a library lists of a scenario. */
export const scenarioCardSchema = z.strictObject({
  id: scenarioIdSchema,
  hash: hashSchema,
  kind: z.enum(SCENARIO_KINDS),
  /** `front-line` unless it is said. */
  seat: z.optional(z.enum(SEATS)),
  title: localizedSchema,
  summary: localizedSchema,
  role: localizedSchema,
  stakes: localizedSchema,
  channel: scenarioSchema.shape.channel,
  minutes: z.number(),
  decisions: z.number(),
  competencies: z.array(competencySchema),
  contentNotes: z.array(localizedSchema),
  /** Its first background, whose picture stands for it. */
  background: z.string(),
  /** How many endings there are. */
  endings: z.number(),
  /** The scenario that it goes on from; missing where it stands for itself. */
  follows: z.optional(scenarioIdSchema),
});
export type ScenarioCard = z.infer<typeof scenarioCardSchema>;

/** What came before a scenario that follows another one. */
export const beforeSchema = z.strictObject({
  scenario: scenarioIdSchema,
  title: localizedSchema,
  historical: nameSchema,
  /** By ending of the followed scenario: how it is told, and the variants that begin after it. */
  endings: z.record(
    nameSchema,
    z.strictObject({
      title: localizedSchema,
      followed: localizedSchema,
      variants: z.array(z.number()),
    }),
  ),
});
export type Before = z.infer<typeof beforeSchema>;

/** `stories/<id>.<hash12>.play.json`: all that playing needs, in the source language. */
export const playFileSchema = z.strictObject({
  version: z.literal(1),
  card: scenarioCardSchema,
  sourceLocale: localeSchema,
  locales: z.array(localeSchema),
  cast: z.record(nameSchema, castMemberSchema),
  backgrounds: z.record(nameSchema, localizedSchema),
  music: z.record(nameSchema, localizedSchema),
  sounds: z.record(nameSchema, localizedSchema),
  reactions: z.record(nameSchema, localizedSchema),
  promises: z.record(nameSchema, localizedSchema),
  variants: z.number(),
  follows: z.optional(beforeSchema),
  /** Choices at which one may say how sure one is; missing where there are none. */
  asks: z.optional(z.array(z.string())),
  /** Ink's own JSON, kept as text: the runtime and the hash read the same bytes. */
  story: z.string(),
});
export type PlayFile = z.infer<typeof playFileSchema>;

/** `stories/<id>.<hash12>.<locale>.json` and `….debrief.<locale>.json`: text by id. */
export const stringsFileSchema = z.record(z.string(), z.string());
export type Strings = z.infer<typeof stringsFileSchema>;

/** `stories/<id>.<hash12>.debrief.json`: loaded when an attempt has ended, never before. */
export const debriefFileSchema = z.strictObject({
  version: z.literal(1),
  endings: z.record(nameSchema, endingSchema),
  source: scenarioSchema.shape.source,
  rubric: rubricSchema,
});
export type DebriefFile = z.infer<typeof debriefFileSchema>;

/** The first characters of a hash, as used in file names. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** Paths of a scenario's files below the site's root. */
export const scenarioPaths = (
  id: string,
  hash: string,
): {
  play: string;
  debrief: string;
  /** The solver's report; absent while the scenario has not been solved. */
  solver: string;
  /** What was measured of it; absent while it has not been. */
  health: string;
  strings: (locale: string) => string;
  debriefStrings: (locale: string) => string;
} => {
  const base = `stories/${id}.${shortHash(hash)}`;
  return {
    play: `${base}.play.json`,
    debrief: `${base}.debrief.json`,
    solver: `${base}.solver.json`,
    health: `${base}.health.json`,
    strings: (locale) => `${base}.${locale}.json`,
    debriefStrings: (locale) => `${base}.debrief.${locale}.json`,
  };
};
