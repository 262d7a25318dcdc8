/** Whether an attempt belongs to an assignment. */
import type { FailureReason } from '../../contract/api/failure.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Queries } from '../store/store.ts';
import { isFor } from './assigned.ts';

/** Clocks differ: who begins in the minute of the opening has not begun too early. */
const SKEW_MS = 600_000;

/**
 * Why an attempt that is not kept yet cannot count for an assignment; `null` when it can.
 *
 * It must have been begun while the assignment was open; when it is delivered matters not. Call it
 * in the transaction that keeps the attempt: until its end no other attempt of this person is let
 * in, so that nobody has more than he is allowed.
 */
export async function whyNot(
  db: Queries,
  { attempt, assignment, person }: { attempt: Attempt; assignment: string; person: string },
): Promise<FailureReason | null> {
  await db
    .updateTable('person')
    .set((builder) => ({ status: builder.ref('status') }))
    .where('id', '=', person)
    .execute();
  const rules = await db
    .selectFrom('assignment')
    .innerJoin('person', (join) => join.on('person.id', '=', person))
    .select(['scenarios', 'opens_at', 'closed_at', 'attempts_allowed'])
    .where('assignment.id', '=', assignment)
    .where(isFor('assignment.id', 'person.id'))
    .executeTakeFirst();
  if (rules === undefined) return 'not-assigned';
  const began = Date.parse(attempt.startedAt);
  const open = began >= rules.opens_at - SKEW_MS && began < (rules.closed_at ?? Infinity);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `saveAssignment`
  const scenarios = JSON.parse(rules.scenarios) as string[];
  if (!open || !scenarios.includes(attempt.scenario)) return 'not-assigned';
  if (rules.attempts_allowed === null) return null;
  const { used } = await db
    .selectFrom('attempt')
    .select(({ fn }) => fn.countAll<number>().as('used'))
    .where('assignment_id', '=', assignment)
    .where('person_id', '=', person)
    .where('scenario_id', '=', attempt.scenario)
    .where('id', '!=', attempt.id)
    .executeTakeFirstOrThrow();
  return used < rules.attempts_allowed ? null : 'attempts-used-up';
}
