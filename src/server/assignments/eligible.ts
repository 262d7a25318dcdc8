/** Whether an attempt belongs to an assignment. */
import type { AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { Uncounted } from '../../contract/api/attempt-routes.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { lockPerson } from '../statistics/keep.ts';
import type { Queries } from '../store/store.ts';
import { isFor } from './assigned.ts';
import { exceptionsAt, rulesFor } from './exceptions.ts';
import { rulesOf } from './list.ts';

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
  const row = await db
    .selectFrom('assignment')
    .innerJoin('person', (join) => join.on('person.id', '=', person))
    .selectAll('assignment')
    .where('assignment.id', '=', assignment)
    .where(isFor('assignment.id', 'person.id'))
    .executeTakeFirst();
  if (row === undefined) return 'not-assigned';
  const exceptions = await exceptionsAt(db, [assignment], person);
  const rules = rulesFor(rulesOf(row), exceptions.get(`${assignment} ${person}`));
  const against = brokenRule(rules, attempt);
  if (against !== null || rules.attemptsAllowed === null) return against;
  return (await attemptsBefore(db, asked)) < rules.attemptsAllowed ? null : 'attempts-used-up';
}

function brokenRule(
  rules: Omit<AssignmentView, 'people' | 'groups'>,
  attempt: Attempt,
): Uncounted | null {
  const began = Date.parse(attempt.startedAt);
  const { opensAt, closedAt, timers, language } = rules;
  if (!rules.scenarios.includes(attempt.scenario)) return 'scenario-not-assigned';
  if (began < Date.parse(opensAt) - SKEW_MS) return 'not-open-yet';
  if (closedAt !== null && began >= Date.parse(closedAt)) return 'closed';
  if (timers === 'on' && !attempt.rules.timers) return 'timers-demanded';
  if (timers === 'off' && attempt.rules.timers) return 'timers-forbidden';
  if (language !== null && attempt.locale !== language) return 'language-fixed';
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
