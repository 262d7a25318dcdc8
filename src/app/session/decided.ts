import type { Attempt, DecisionRecord } from '../../core/attempt/attempt.ts';
import type { Turn } from '../../core/story/turn.ts';

/**
 * An attempt with one decision more.
 *
 * @param after - the turn that followed; when the story ends with it, the attempt is finished and
 *   carries its result.
 * @param now - milliseconds since 1970 UTC.
 */
export function decided(
  attempt: Attempt,
  record: DecisionRecord,
  after: Turn,
  now: number,
): Attempt {
  const decisions = [...attempt.decisions, record];
  const { ending, trust, partnership } = after;
  if (ending === null || after.choices.length > 0) return { ...attempt, decisions };
  return {
    ...attempt,
    decisions,
    status: 'finished',
    finishedAt: new Date(now).toISOString(),
    result: { ending, trust, partnership },
  };
}
