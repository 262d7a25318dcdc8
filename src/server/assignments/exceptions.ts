/** What is different for single people of an assignment: a day of their own, or its end. */
import type { ASSIGNMENT_ROUTES } from '../../contract/api/assignment-routes.ts';
import type { BodyOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Person, type Refusal } from '../api/call.ts';
import { record } from '../audit.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { notify } from '../notices/notify.ts';
import { isFor } from './assigned.ts';

/** Moments are milliseconds since 1970; `null`: as for everybody. */
export type AssignmentException = {
  readonly due_at: number | null;
  readonly closed_at: number | null;
};

/** Exceptions of assignments, of one person or of everybody, under `<assignment> <person>`. */
export async function exceptionsAt(
  db: Queries,
  assignments: readonly string[],
  person?: string,
): Promise<Map<string, AssignmentException>> {
  if (assignments.length === 0) return new Map();
  const rows = await db
    .selectFrom('assignment_exception')
    .selectAll()
    .where('assignment_id', 'in', assignments)
    .$if(person !== undefined, (query) => query.where('person_id', '=', person ?? ''))
    .execute();
  return new Map(rows.map((row) => [`${row.assignment_id} ${row.person_id}`, row]));
}

type Days = { readonly dueAt: string | null; readonly closedAt: string | null };

/** The rules as they are for one person: of two ends the earlier. */
export function rulesFor<T extends Days>(rules: T, exception: AssignmentException | undefined): T {
  if (exception === undefined) return rules;
  const { due_at: due, closed_at: closed } = exception;
  const ends = [rules.closedAt, closed === null ? null : iso(closed)].filter((end) => end !== null);
  return {
    ...rules,
    dueAt: due === null ? rules.dueAt : iso(due),
    closedAt: ends.toSorted()[0] ?? null,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

type Change = BodyOf<(typeof ASSIGNMENT_ROUTES)['setAssignedPeople']>;

/** Gives people of an assignment a day of their own, ends it for them, or takes that back. */
export async function setAssignedPeople(
  { store, clock, mailer }: Team,
  by: Person,
  id: string,
  { people, dueAt, closed }: Change,
): Promise<Result<null, Refusal>> {
  const ids = [...new Set(people)];
  return inTransaction(store.db, async (db) => {
    const found = await db
      .selectFrom('person')
      .innerJoin('assignment', (join) => join.on('assignment.id', '=', id))
      .select('person.id')
      .where('person.id', 'in', ids)
      .where(isFor('assignment.id', 'person.id'))
      .execute();
    if (found.length !== ids.length) return refuse('not-found', 'a person of the assignment');
    const change = {
      ...(dueAt !== undefined && { due_at: dueAt === null ? null : Date.parse(dueAt) }),
      ...(closed !== undefined && { closed_at: closed ? clock() : null }),
    };
    if (Object.keys(change).length === 0) return ok(null);
    await saveExceptions(db, id, ids, change);
    const now = clock();
    await db.updateTable('assignment').set({ changed_at: now }).where('id', '=', id).execute();
    const due = change.due_at ?? 0;
    if (due > now) {
      const notice = { kind: 'extended', key: `${id} ${due}`, assignment: id, dueAt: due } as const;
      const notices = ids.map((person) => ({ ...notice, person, from: by.id }));
      await notify(db, notices, { now, mailed: mailer !== null });
    }
    const subject = { kind: 'assignment', id } as const;
    const action = 'assignment-changed-for-people';
    await record(db, { actor: by.id, action, subject, detail: { people: ids, ...change } }, now);
    return ok(null);
  });
}

async function saveExceptions(
  db: Queries,
  assignment: string,
  people: readonly string[],
  change: Partial<AssignmentException>,
): Promise<void> {
  const nothing = { assignment_id: assignment, due_at: null, closed_at: null };
  await db
    .insertInto('assignment_exception')
    .values(people.map((person) => ({ ...nothing, person_id: person, ...change })))
    .onConflict((conflict) => conflict.columns(['assignment_id', 'person_id']).doUpdateSet(change))
    .execute();
}
