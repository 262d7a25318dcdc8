/** What the debrief shows of a graded attempt; `grade-attempt.ts` makes it. */
import type { Grade } from '../../core/solver/grade.ts';
import type { ScoreRange } from '../../core/solver/report.ts';
import type { ReviewedDecision } from '../../core/solver/review.ts';

/** A choice that was offered and not taken. */
export type Alternative = Pick<ReviewedDecision, 'choice' | 'grade'>;

/** One decision, graded, and the ways that were better or as good. */
export type GradedStep = Pick<ReviewedDecision, 'choice' | 'grade' | 'regret'> & {
  /** What it won or lost, in points of 100, against a competent colleague; the steps add up. */
  readonly points: number;
  /** One or two choices that were as good as the best and broke no rule badly; the fairest first. */
  readonly ways: readonly string[];
  /** Whether what was chosen is as good as they are. */
  readonly found: boolean;
  /** All other choices that were offered, without the one taken. */
  readonly others: readonly string[];
  /** All of these, graded as if they had been chosen: the best first. */
  readonly alternatives: readonly Alternative[];
  /** Whether every choice led to nearly the same. */
  readonly settled: boolean;
};

/** How many decisions of a first attempt have been put right since. */
export type Solved = {
  readonly solved: number;
  readonly of: number;
  /** Whether any of them has been tried again. */
  readonly retried: boolean;
};

/** An attempt, graded. */
export type Grading = {
  readonly steps: readonly GradedStep[];
  /** What the start was worth to a competent colleague, in points of 100. */
  readonly start: number;
  /** What the end was worth on the same scale: `start` and all the steps' points. */
  readonly end: number;
  /** From 0 to 100: how near the moves were to the best, on average. */
  readonly accuracy: number;
  /** `null` where there was nothing to put right. */
  readonly solved: Solved | null;
};

/** The grading; `awaited` while it is worked out, `none` where this version has no grades. */
export type Grades = Grading | 'awaited' | 'none';

/** Whether the grades are there. */
export const isGrading = (grades: Grades): grades is Grading => typeof grades === 'object';

/** The grades of one decision, by its number from 1; `null` until there are any. */
export const gradedStepOf = (grades: Grades, number: number): GradedStep | null =>
  isGrading(grades) ? (grades.steps[number - 1] ?? null) : null;

/** The least and the most that any path reaches in each score. */
export type Reach = { readonly trust: ScoreRange; readonly partnership: ScoreRange };

const HOLDING: readonly Grade[] = ['strong', 'sound', 'rescue'];
const COSTLY: readonly Grade[] = ['costly', 'turning-point', 'line-crossed'];

/** Whether a step is credited to its competencies: little was forgone, and by fair means. */
export const isHolding = ({ grade }: Pick<GradedStep, 'grade'>): boolean => HOLDING.includes(grade);

/** Whether a decision is worth a second look at every way it offered. */
export const isCostly = ({ grade }: Pick<GradedStep, 'grade'>): boolean => COSTLY.includes(grade);

/** A competency, with how many of its decisions were credited. */
export type Credit = { readonly competency: string; readonly held: number; readonly of: number };

/** What conduct forgoes at the least, whatever it gained: the regret where costly begins. */
const UNFAIR_COST = 0.09;

/** Sums of regret below this are noise. */
const NO_COST = 0.01;

/**
 * The competency whose decisions forwent most; `null` where none forwent anything.
 *
 * @param competencies - of each step, in the order of the steps.
 */
export function weakestOf(
  steps: readonly Pick<GradedStep, 'grade' | 'regret'>[],
  competencies: readonly (readonly string[])[],
): string | null {
  const forgone = new Map<string, number>();
  for (const [at, step] of steps.entries())
    for (const competency of competencies[at] ?? [])
      forgone.set(competency, (forgone.get(competency) ?? 0) + costOf(step));
  const [most] = [...forgone].toSorted(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > NO_COST ? most[0] : null;
}

const costOf = (step: Pick<GradedStep, 'grade' | 'regret'>): number =>
  isCostly(step) ? Math.max(step.regret, UNFAIR_COST) : step.regret;

/**
 * Counts the credited decisions of each competency, in the order in which they first came up.
 *
 * @param competencies - of each step, in the order of the steps.
 */
export function creditsOf(
  steps: readonly Pick<GradedStep, 'grade'>[],
  competencies: readonly (readonly string[])[],
): readonly Credit[] {
  const credits = new Map<string, { held: number; of: number }>();
  for (const [at, step] of steps.entries())
    for (const competency of competencies[at] ?? []) {
      const { held, of } = credits.get(competency) ?? { held: 0, of: 0 };
      credits.set(competency, { held: held + (isHolding(step) ? 1 : 0), of: of + 1 });
    }
  return [...credits].map(([competency, credit]) => ({ competency, ...credit }));
}
