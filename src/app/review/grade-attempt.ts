/** Grades an attempt by the solver's report; loaded when the debrief has been painted. */
import type { DebriefFile, PlayFile } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { storyStart } from '../../core/attempt/story-start.ts';
import { grade, type Conduct } from '../../core/solver/grade.ts';
import { worthBy, type SolverReport } from '../../core/solver/report.ts';
import {
  NEAR,
  reviewAttempt,
  type AppraisedChoice,
  type Review as SolverReview,
  type ReviewedDecision,
} from '../../core/solver/review.ts';
import { firstOfLine, laterChoices } from './attempts-seen.ts';
import {
  isHolding,
  type Alternative,
  type GradedStep,
  type Grading,
  type Solved,
} from './grading.ts';
import { ratedOf } from './review.ts';

/** The files of a scenario that grading reads. */
export type GradedScenario = {
  readonly play: PlayFile;
  readonly debrief: DebriefFile;
  readonly report: SolverReport;
};

/**
 * Grades a finished attempt.
 *
 * @param kept - the attempts on this device: decisions count as put right by the later ones.
 * @returns `null` where the report does not fit the attempt.
 */
export function gradeAttempt(
  attempt: Attempt,
  scenario: GradedScenario,
  kept: readonly Attempt[],
): Grading | null {
  const review = reviewOf(attempt, scenario);
  if (review === null) return null;
  const conduct = conductBy(scenario.debrief);
  const start = pointsOf(review.start);
  const steps = review.decisions.map((decision) => gradedStep(decision, conduct));
  return {
    steps,
    start,
    end: steps.reduce((sum, { points }) => sum + points, start),
    accuracy: Math.round(review.accuracy),
    solved: solvedIn(attempt, review, scenario, kept),
  };
}

function reviewOf(
  attempt: Attempt,
  { play, debrief, report }: GradedScenario,
): SolverReview | null {
  if (report.hash !== attempt.hash) return null;
  const { story: storyJson, variants, follows } = play;
  const start = storyStart({ storyJson, variants, follows }, attempt);
  if (!start.ok) return null;
  const reviewed = reviewAttempt({
    ...start.value,
    choices: attempt.decisions.map(({ choice }) => choice),
    report,
    endWorth: worthBy(debrief.endings),
    conduct: conductBy(debrief),
  });
  return reviewed.ok ? reviewed.value : null;
}

const conductBy =
  ({ rubric }: DebriefFile) =>
  (choice: string): Conduct =>
    ratedOf(rubric, choice)?.conduct.severity ?? 0;

/** Whole points: the steps between rounded worths add up to the rounded end. */
const pointsOf = (share: number): number => Math.round(100 * share);

/** Conduct from here on is never shown as a good way, whatever it gains. */
const UNFAIR = 2;

function gradedStep(decision: ReviewedDecision, conduct: (choice: string) => Conduct): GradedStep {
  const { choice, regret, before, after, offered, stakes } = decision;
  const good = goodWays(decision, conduct);
  const ways = good.slice(0, 2);
  return {
    choice,
    grade: decision.grade,
    regret,
    points: pointsOf(after) - pointsOf(before),
    ways,
    found: good.includes(choice),
    others: offered
      .map((other) => other.choice)
      .filter((other) => other !== choice && !ways.includes(other)),
    alternatives: offered
      .filter((other) => other.choice !== choice)
      .map((other) => alternative(other, conduct)),
    settled: stakes <= SETTLED,
  };
}

/** What was not done has lifted nothing: it is told by what it forgoes alone. */
const alternative = (
  { choice, regret }: AppraisedChoice,
  conduct: (choice: string) => Conduct,
): Alternative => ({
  choice,
  grade: grade({ regret, before: 1, after: 1, conduct: conduct(choice) }),
});

/** Where the choices lie no further apart than this, the position was decided. */
const SETTLED = 0.04;

/** The fair choices as good as the best of them: the fairest first, then the best. */
function goodWays(
  { offered }: ReviewedDecision,
  conduct: (choice: string) => Conduct,
): readonly string[] {
  const fair = offered.filter(({ choice }) => conduct(choice) < UNFAIR);
  const least = Math.min(...fair.map(({ regret }) => regret));
  return fair
    .filter(({ regret }) => regret - least <= NEAR)
    .map(({ choice }) => choice)
    .toSorted((one, other) => conduct(one) - conduct(other));
}

/**
 * How many decisions of the line's first attempt did not hold, and at how many of them a later
 * attempt that had made the same choices before found a good way.
 */
function solvedIn(
  attempt: Attempt,
  review: SolverReview,
  scenario: GradedScenario,
  kept: readonly Attempt[],
): Solved | null {
  const first = firstOfLine(attempt, kept);
  const graded = first.id === attempt.id ? review : reviewOf(first, scenario);
  if (graded === null) return null;
  const conduct = conductBy(scenario.debrief);
  const missed = graded.decisions.flatMap((decision, at) => {
    const good = goodWays(decision, conduct);
    const fine = good.includes(decision.choice) || isHolding(decision);
    return fine ? [] : [{ number: at + 1, good }];
  });
  if (missed.length === 0) return null;
  const tried = missed.map(({ number, good }) => ({
    good,
    later: laterChoices(first, number, kept),
  }));
  return {
    solved: tried.filter(({ good, later }) => later.some((choice) => good.includes(choice))).length,
    of: missed.length,
    retried: tried.some(({ later }) => later.length > 0),
  };
}
