/** What was said of an attempt. */
import type { ServerAttempt } from '../data/server-attempt.ts';

export type Comment = ServerAttempt['comments'][number];
export type Verdict = ServerAttempt['verdicts'][number];

/** Both in the order in which they were written. */
export type Remarks = {
  readonly comments: readonly Comment[];
  readonly verdicts: readonly Verdict[];
};

/** Where a remark belongs: a decision, from 0, or `null` for the attempt as a whole. */
export type Position = number | null;

/** What was said at one place. */
export const remarksAt = ({ comments, verdicts }: Remarks, position: Position): Remarks => ({
  comments: comments.filter((each) => each.position === position),
  verdicts: verdicts.filter((each) => each.position === position),
});
