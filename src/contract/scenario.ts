/** The manifest of a scenario, `scenario.json`: everything about it that is not its story. */
import * as z from 'zod/mini';
import { CHANNELS } from '../core/story/turn.ts';
import { localeSchema, localizedSchema } from './locale.ts';

/** A scenario's folder name and id: lower-case words joined by hyphens. */
export const scenarioIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
/** A name used in Ink tags and lists: a lower-case letter, then letters, digits, `_` or `-`. */
export const nameSchema = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/));

/** The 13 competencies of the rubric, K1-K13. */
export const COMPETENCIES = [
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'K7',
  'K8',
  'K9',
  'K10',
  'K11',
  'K12',
  'K13',
] as const;
export const competencySchema = z.enum(COMPETENCIES);
export type Competency = z.infer<typeof competencySchema>;
/** A statement of the rubric: N1-N24, A1-A24, R1-R22, S1-S25. */
export const statementSchema = z
  .string()
  .check(
    z.regex(/^(N([1-9]|1\d|2[0-4])|A([1-9]|1\d|2[0-4])|R([1-9]|1\d|2[0-2])|S([1-9]|1\d|2[0-5]))$/),
  );

/** Someone who speaks or is seen; `drawing` names a person of the drawn cast, if there is one. */
export const castMemberSchema = z.strictObject({
  name: localizedSchema,
  role: localizedSchema,
  drawing: z.optional(nameSchema),
});

/**
 * An ending: its name, what followed, and its band.
 *
 * The outcome of an attempt that ends here is `lo + (hi - lo) * (trust + partnership) / 200`.
 * `tone` chooses the light of the debrief, never a grade.
 */
export const endingSchema = z.strictObject({
  band: z.tuple([
    z.number().check(z.minimum(0), z.maximum(1)),
    z.number().check(z.minimum(0), z.maximum(1)),
  ]),
  tone: z.enum(['bright', 'mixed', 'dim']),
  title: localizedSchema,
  followed: localizedSchema,
  /** What the outcome cost, in the story's own terms; may be empty. */
  cost: z.array(localizedSchema),
  /** What it kept or won. */
  kept: z.array(localizedSchema),
  statements: z.array(statementSchema),
});

/**
 * The scenario that this one goes on from.
 *
 * Its endings stand under the variants that begin after them: every one under at least one, and
 * several variants may share an ending.
 */
export const followsSchema = z.strictObject({
  scenario: scenarioIdSchema,
  /** The ending of the real case, taken where the learner has none of his own. */
  historical: nameSchema,
  /** By variant: the endings of the followed scenario. */
  variants: z.record(nameSchema, z.array(nameSchema).check(z.minLength(1))),
});

/** From whose chair a scenario is played: of those who meet clients, or of those who lead them. */
export const SEATS = ['front-line', 'leader'] as const;
export type Seat = (typeof SEATS)[number];

/** A whole scenario, or a moment: a single decision to come back to. */
export const SCENARIO_KINDS = ['scenario', 'moment'] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

export const scenarioSchema = z.strictObject({
  version: z.literal(1),
  id: scenarioIdSchema,
  kind: z.optional(z.enum(SCENARIO_KINDS)),
  /** `front-line` unless it is said. */
  seat: z.optional(z.enum(SEATS)),
  sourceLocale: localeSchema,
  locales: z.array(localeSchema).check(z.minLength(1)),
  title: localizedSchema,
  /** One or two sentences that make one want to play. */
  summary: localizedSchema,
  /** Who the player is. */
  role: localizedSchema,
  /** What there is to lose, in one sentence. */
  stakes: localizedSchema,
  channel: z.enum(CHANNELS),
  /** Estimated minutes of a first play. */
  minutes: z.number().check(z.minimum(1), z.maximum(60)),
  /** Decisions on a typical path, shown as "about". */
  decisions: z.number().check(z.minimum(1), z.maximum(40)),
  competencies: z.array(competencySchema).check(z.minLength(1)),
  /** By cast id; `you` is the player and needs no entry. */
  cast: z.record(nameSchema, castMemberSchema),
  /** By background id: the caption of the place. */
  backgrounds: z.record(nameSchema, localizedSchema),
  /** Ids that `music` and `sound` tags may name, with the caption of what is heard. */
  music: z.record(nameSchema, localizedSchema),
  sounds: z.record(nameSchema, localizedSchema),
  /** By reaction id (the items of the story's `reactions` list): the word of why. */
  reactions: z.record(nameSchema, localizedSchema),
  /** By promise id (the items of the story's `promises` list). */
  promises: z.record(nameSchema, localizedSchema),
  /** Names of the variants; variant n of the story is the nth. */
  variants: z.array(nameSchema).check(z.minLength(1)),
  follows: z.optional(followsSchema),
  endings: z.record(nameSchema, endingSchema),
  /** Where the case comes from: its id in the rubric (D1-D4) and what really happened. */
  source: z.strictObject({
    case: z.enum(['D1', 'D2', 'D3', 'D4']),
    title: localizedSchema,
    retold: localizedSchema,
  }),
  contentNotes: z.array(localizedSchema),
});
/** A checked manifest. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** The kind of a scenario; one that says nothing is whole. */
export const kindOf = ({ kind }: Pick<Scenario, 'kind'>): ScenarioKind => kind ?? 'scenario';
export type Ending = z.infer<typeof endingSchema>;
export type CastMember = z.infer<typeof castMemberSchema>;
