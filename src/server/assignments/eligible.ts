/** Whether an attempt belongs to an assignment. */
import type { Uncounted } from '../../contract/api/attempt-routes.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { lockPerson } from '../statistics/keep.ts';
import type { AssignmentTable } from '../store/database.ts';
import type { Queries } from '../store/store.ts';
import { isFor } from './assigned.ts';

/** Clocks differ: who begins in the minute of the opening has not begun too early. */
const SKEW_MS = 600_000;

type Asked = { readonly attempt: Attempt; readonly assignment: string; readonly person: string };

/**
 * Why an attempt that is not kept yet cannot count for an assignment; `null` when it can.
 *
 * It must have been begun while the assignment was open; when it is delivered matters not. Call it
 * in the transaction that keeps the attempt: until its end no other attempt of this person is let
 * in, so that nobody has more than he is allowed.
 */
export async function whyNot(db: Queries, asked: Asked): Promise<Uncounted | null> {
  const { attempt, assignment, person } = asked;
  await lockPerson(db, person);
  const rules = await db
    .selectFrom('assignment')
    .innerJoin('person', (join) => join.on('person.id', '=', person))
    .select(['scenarios', 'opens_at', 'closed_at', 'attempts_allowed', 'timers'])
    .where('assignment.id', '=', assignment)
    .where(isFor('assignment.id', 'person.id'))
    .executeTakeFirst();
  if (rules === undefined) return 'not-assigned';
  const against = brokenRule(rules, attempt);
  if (against !== null || rules.attempts_allowed === null) return against;
  return (await attemptsBefore(db, asked)) < rules.attempts_allowed ? null : 'attempts-used-up';
}

type Rules = Pick<AssignmentTable, 'scenarios' | 'opens_at' | 'closed_at' | 'timers'>;

function brokenRule(rules: Rules, attempt: Attempt): Uncounted | null {
  const began = Date.parse(attempt.startedAt);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `saveAssignment`
  const scenarios = JSON.parse(rules.scenarios) as string[];
  if (!scenarios.includes(attempt.scenario)) return 'scenario-not-assigned';
  if (began < rules.opens_at - SKEW_MS) return 'not-open-yet';
  if (rules.closed_at !== null && began >= rules.closed_at) return 'closed';
  if (rules.timers === 'on' && !attempt.rules.timers) return 'timers-demanded';
  if (rules.timers === 'off' && attempt.rules.timers) return 'timers-forbidden';
  return null;
}

/** How many attempts count for the assignment and the scenario already. */
async function attemptsBefore(
  db: Queries,
  { attempt, assignment, person }: Asked,
): Promise<number> {
  const standing = await db
    .selectFrom('standing')
    .select('attempts')
    .where('person_id', '=', person)
    .where('scenario_id', '=', attempt.scenario)
    .where('assignment_id', '=', assignment)
    .executeTakeFirst();
  return standing?.attempts ?? 0;
}
