/** What is assigned to people, as far as statistics go by it. */
import type { AssignmentView } from '../../contract/api/assignment-routes.ts';
import { exceptionsAt, rulesFor } from '../assignments/exceptions.ts';
import type { Queries } from '../store/store.ts';

export type AssignedRules = Pick<
  AssignmentView,
  'id' | 'scenarios' | 'counts' | 'passMarks' | 'dueAt' | 'closedAt'
>;

/**
 * What is assigned to each of some people by name or by group, and has opened, with the days that
 * hold for each; the latest first.
 */
export async function assignedRules(
  db: Queries,
  people: readonly string[],
  now: number,
): Promise<Map<string, AssignedRules[]>> {
  const found = new Map<string, AssignedRules[]>(people.map((person) => [person, []]));
  if (people.length === 0) return found;
  const pairs = await pairsOf(db, people);
  const ids = [...new Set(pairs.map(({ assignment_id: id }) => id))];
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('assignment')
    .select(['id', 'scenarios', 'counts', 'pass_trust', 'pass_partnership', 'due_at', 'closed_at'])
    .where('id', 'in', ids)
    .where('opens_at', '<=', now)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const exceptions = await exceptionsAt(db, ids);
  const assigned = new Set(pairs.map((pair) => `${pair.assignment_id} ${pair.person_id}`));
  for (const row of rows) {
    const passMarks = { trust: row.pass_trust, partnership: row.pass_partnership };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `saveAssignment`
    const scenarios = JSON.parse(row.scenarios) as string[];
    const days = { dueAt: isoOrNull(row.due_at), closedAt: isoOrNull(row.closed_at) };
    const rules = { id: row.id, scenarios, counts: row.counts, passMarks, ...days };
    for (const person of people) {
      const pair = `${row.id} ${person}`;
      if (assigned.has(pair)) found.get(person)?.push(rulesFor(rules, exceptions.get(pair)));
    }
  }
  return found;
}

const isoOrNull = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString();

async function pairsOf(
  db: Queries,
  people: readonly string[],
): Promise<{ assignment_id: string; person_id: string }[]> {
  const named = db
    .selectFrom('assignment_person')
    .select(['assignment_id', 'person_id'])
    .where('person_id', 'in', people);
  const grouped = db
    .selectFrom('assignment_group')
    .innerJoin('group_member', 'group_member.group_id', 'assignment_group.group_id')
    .select(['assignment_group.assignment_id', 'group_member.person_id'])
    .where('group_member.person_id', 'in', people);
  return named.union(grouped).execute();
}
