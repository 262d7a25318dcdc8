/** Brings the grades to a review that can already be read. */
import type { LoadedReview } from './loaded-review.ts';
import type { Grades, Reach } from './grading.ts';
import type { Course } from './review.ts';

/** What the solver adds to a review. */
export type SolverPart = { readonly reach: Reach | null; readonly grades: Grades };

/** Before the solver's report is there. */
export const UNSOLVED: SolverPart = { reach: null, grades: 'awaited' };

type Graded = Pick<LoadedReview, 'text' | 'kept' | 'report'> & { readonly review: Course };

/**
 * Grades an attempt in a task of its own after the next paint, since it takes a tenth of a second
 * and more on a slow phone.
 *
 * @param tell - takes what is known: first how far the scores reach, then the grades.
 */
export async function gradeWhenPainted(
  { review, text, kept, report }: Graded,
  tell: (part: Partial<SolverPart>) => void,
): Promise<void> {
  const solver = await report;
  if (solver === null) return tell({ grades: 'none' });
  tell({ reach: solver });
  try {
    const [{ gradeAttempt }] = await Promise.all([import('./grade-attempt.ts'), painted()]);
    const scenario = { play: text.scenario.play, debrief: review.debrief, report: solver };
    tell({ grades: gradeAttempt(review.attempt, scenario, kept) ?? 'none' });
  } catch (error) {
    tell({ grades: 'none' });
    throw error;
  }
}

/** The next paint; a page in the background is never painted, and waits a moment instead. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
