/** Where somebody stands with an assignment, in one word. */
import type { AssignmentStatus, AssignmentView } from '../../contract/api/assignment-routes.ts';

export type PersonStatus =
  | 'overdue'
  | 'below'
  | 'waiting'
  | 'in-progress'
  | 'not-started'
  | 'passed'
  | 'closed';

type Rules = Pick<AssignmentView, 'feedback' | 'releasedAt'>;

/**
 * One word for somebody's progress.
 *
 * `waiting`: everything has been played, and the results wait for the trainer to release them.
 */
export function statusOf(
  { feedback, releasedAt }: Rules,
  { state, overdue, closed }: Pick<AssignmentStatus, 'state' | 'overdue' | 'closed'>,
): PersonStatus {
  if (state === 'passed' || state === 'not-passed') {
    if (feedback === 'on-release' && releasedAt === null) return 'waiting';
    return state === 'passed' ? 'passed' : 'below';
  }
  if (closed) return 'closed';
  if (overdue) return 'overdue';
  return state === 'begun' ? 'in-progress' : 'not-started';
}

type Played = Pick<AssignmentStatus, 'progress'>;

/** Attempts at all scenarios together. */
export const triesOf = ({ progress }: Played): number =>
  progress.reduce((sum, { attempts }) => sum + attempts, 0);

/** The means of both scores over what counts, in whole points; `null` where nothing does yet. */
export function meansOf({
  progress,
}: Played): { readonly trust: number; readonly partnership: number } | null {
  const counted = progress.flatMap((each) => (each.counted === null ? [] : [each.counted]));
  if (counted.length === 0) return null;
  const mean = (of: 'trust' | 'partnership'): number =>
    Math.round(counted.reduce((sum, each) => sum + each[of], 0) / counted.length);
  return { trust: mean('trust'), partnership: mean('partnership') };
}
