/**
 * The rubric of a scenario, `rubric.json`: what each choice is worth and why.
 *
 * It is kept apart from the story, so that nothing of it reaches the learner's browser before the
 * debrief. Feedback is written in the scenario's source language; the catalogue translates it under
 * the ids that `feedbackId` makes.
 */
import * as z from 'zod/mini';
import { competencySchema, nameSchema, statementSchema } from './scenario.ts';

/** What the author holds a choice to be: the best there, acceptable, or a trap. */
export const LEVELS = ['best', 'ok', 'trap'] as const;

/** The catalogue of traps (measures.md 3.9); `-` joins the words of one kind. */
export const TRAPS = [
  'sarcasm',
  'rule-shield',
  'blame-shift',
  'empty-apology',
  'overpromise',
  'pay-off',
  'appease',
  'avoid',
  'excuse-flood',
  'win-argument',
  'depersonalise',
  'escalate',
  'privacy-breach',
  'public-shaming',
  'push-sale',
  'hand-off',
  'hero',
  'training-theatre',
] as const;

/** A condition on the story's variables before the choice, e.g. `"auto == 1 and trust < 50"`. */
const conditionSchema = z
  .string()
  .check(
    z.regex(
      /^\s*[a-z_]\w*\s*(==|!=|<=|>=|<|>)\s*-?\d+(\s+and\s+[a-z_]\w*\s*(==|!=|<=|>=|<|>)\s*-?\d+)*\s*$/i,
    ),
  );
const sentenceSchema = z.string().check(z.minLength(1));

/** The blocks of review.md 4.5. `felt` is the client's own voice; `feltWhen` replaces it, first match. */
export const feedbackSchema = z.strictObject({
  happened: sentenceSchema,
  felt: sentenceSchema,
  feltWhen: z.optional(z.array(z.strictObject({ when: conditionSchema, text: sentenceSchema }))),
  principle: sentenceSchema,
  /** A sentence that can be said aloud, or an act with its object and time. */
  instead: sentenceSchema,
  /** What really happened at this point, retold truthfully. */
  case: sentenceSchema,
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** Rubric statements that the choice keeps or breaks, whatever it led to; severity 3 crosses a line. */
export const conductSchema = z.strictObject({
  kept: z.array(statementSchema),
  broken: z.array(statementSchema),
  severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});

export const ratedChoiceSchema = z.strictObject({
  level: z.enum(LEVELS),
  /** Where the choice is best only there; elsewhere `level` holds. */
  bestWhen: z.optional(conditionSchema),
  trap: z.optional(z.enum(TRAPS)),
  /** Why a decent person does it; needed for traps. */
  motive: z.optional(sentenceSchema),
  /** What the people of the real case did, or the nearest inference. */
  historical: z.optional(z.boolean()),
  conduct: conductSchema,
  feedback: feedbackSchema,
});
export type RatedChoice = z.infer<typeof ratedChoiceSchema>;

export const decisionSchema = z.strictObject({
  statements: z.array(statementSchema).check(z.minLength(1)),
  competencies: z.array(competencySchema).check(z.minLength(1)),
  /** Short name of the decision for lists and maps, in the source language. */
  title: sentenceSchema,
  /** Ids of the lines from which the best choice could be known. */
  because: z.array(z.string()),
  /** `ask`: whoever decides may say how sure he is, and why. */
  confidence: z.optional(z.literal('ask')),
  choices: z.record(z.string(), ratedChoiceSchema),
});
export type Decision = z.infer<typeof decisionSchema>;

export const rubricSchema = z.strictObject({
  version: z.literal(1),
  /** By decision id: the name of the knot that offers the choices. */
  decisions: z.record(nameSchema, decisionSchema),
});
/** A checked rubric. */
export type Rubric = z.infer<typeof rubricSchema>;

/** The blocks of feedback, in the order they are shown. */
export const FEEDBACK_BLOCKS = ['happened', 'felt', 'principle', 'instead', 'case'] as const;
export type FeedbackBlock = (typeof FEEDBACK_BLOCKS)[number];

/** The catalogue id of a block of feedback: `d02b.felt`, or `d02b.felt.0` for its first variant. */
export const feedbackId = (choice: string, block: FeedbackBlock, variant?: number): string =>
  variant === undefined ? `${choice}.${block}` : `${choice}.${block}.${variant}`;

/** The catalogue id of a decision's title: `d02.title`. */
export const decisionTitleId = (decision: string): string => `${decision}.title`;
