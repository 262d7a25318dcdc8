/** The one or two decisions that a talk begins with. */
import { gradedStepOf, isGrading, isHolding, type Grades } from '../review/grading.ts';
import { isSureWrong, type Step } from '../review/review.ts';

export type TurningPoint = {
  readonly step: Step;
  /** Sure and wrong, costly, or, where nothing was costly, what won most. */
  readonly why: 'sure-wrong' | 'cost' | 'gain';
};

/** More would be a list of faults. */
const MOST = 2;

/**
 * What was sure and wrong first, then what cost most; where nothing cost much, the decision that
 * won most. Without grades the author's levels and the movement of the scores stand in.
 */
export function turningPoints(
  steps: readonly Step[],
  grades: Exclude<Grades, 'awaited'>,
): readonly TurningPoint[] {
  const wrong = steps
    .filter((step) => isSureWrong(step) || isCostlyIn(step, grades))
    .toSorted((one, other) => byUrgency(one, other) || lossOf(other, grades) - lossOf(one, grades))
    .map((step) => ({ step, why: isSureWrong(step) ? 'sure-wrong' : 'cost' }) as const);
  if (wrong.length > 0) return wrong.slice(0, MOST);
  const [best] = steps.toSorted((one, other) => lossOf(one, grades) - lossOf(other, grades));
  return best === undefined ? [] : [{ step: best, why: 'gain' }];
}

const byUrgency = (one: Step, other: Step): number =>
  Number(isSureWrong(other)) - Number(isSureWrong(one));

function isCostlyIn(step: Step, grades: Exclude<Grades, 'awaited'>): boolean {
  if (!isGrading(grades)) return step.level === 'trap';
  const graded = gradedStepOf(grades, step.number);
  return graded !== null && !isHolding(graded);
}

/** What a decision cost, in points of 100; a gain is less than nothing. A crossed line counts most. */
function lossOf({ number, change }: Step, grades: Exclude<Grades, 'awaited'>): number {
  const graded = gradedStepOf(grades, number);
  if (graded === null) return -(change.trust + change.partnership);
  return graded.grade === 'line-crossed' ? 100 : -graded.points;
}
