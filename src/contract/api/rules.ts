/** The rules by which something is played: a pack proposes them, an assignment sets them. */
import * as z from 'zod/mini';
import { localeSchema } from '../locale.ts';
import { scenarioIdSchema } from '../scenario.ts';
import { nameSchema } from './page.ts';

/** Which attempt counts where there are several. */
export const COUNTED = ['first', 'best', 'last'] as const;
/** Whose choice timers are: the learner's, or the rule's. */
export const TIMERS = ['learner', 'on', 'off'] as const;
/** When feedback shows: after each decision, at the end, or when the trainer releases it. */
export const FEEDBACK = ['as-you-go', 'at-end', 'on-release'] as const;
/** Whether both scores show while one plays. */
export const METERS = ['shown', 'hidden'] as const;

const markSchema = z.number().check(z.int(), z.minimum(0), z.maximum(100));

/** What both scores must reach. */
export const passMarksSchema = z.strictObject({ trust: markSchema, partnership: markSchema });

export const titleSchema = nameSchema(200);

/** Scenarios in the order to play them. */
export const scenarioListSchema = z.array(scenarioIdSchema).check(
  z.minLength(1),
  z.maxLength(50),
  z.refine((ids) => new Set(ids).size === ids.length, 'a scenario stands twice'),
);

/** The fields of the rules. */
export const ruleFields = {
  /** For each scenario; `null`: as many as one likes. */
  attemptsAllowed: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(100))),
  counts: z.enum(COUNTED),
  timers: z.enum(TIMERS),
  feedback: z.enum(FEEDBACK),
  meters: z.enum(METERS),
  /** The language to begin in; `null`: the learner's. */
  language: z.nullable(localeSchema),
};

/** The same in what is sent: some may be left out. */
export const sentRules = {
  ...ruleFields,
  meters: z.prefault(ruleFields.meters, 'shown'),
  language: z.prefault(ruleFields.language, null),
};

/** The rules of a pack that says nothing else. */
export const USUAL_RULES = {
  attemptsAllowed: null,
  counts: 'best',
  timers: 'learner',
  feedback: 'at-end',
  meters: 'shown',
  language: null,
} as const;
