/** Finds what has become due, and leaves a notice of it. */
import { sql } from 'kysely';
import type { Person } from '../api/call.ts';
import { rulesOf } from '../assignments/list.ts';
import { statusOf } from '../assignments/status.ts';
import type { Queries } from '../store/store.ts';
import { notify, type NewNotice } from './notify.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long before the day somebody is reminded of it. */
const SOON_MS = 48 * HOUR_MS;
/** What became due earlier than this is not told any more, as after a long standstill. */
export const STALE_MS = 7 * DAY_MS;

/** The server itself, which sees everybody. */
const EVERYBODY: Person = { id: '', name: '', email: '', roles: ['trainer'], session: '' };

type When = { readonly now: number; readonly mailed: boolean };

/** Leaves every notice that assignments make due at a moment; again and again without harm. */
export async function leaveDueNotices(db: Queries, when: When): Promise<void> {
  await notify(db, await assignedNotices(db, when.now), when);
  await notify(db, await dayNotices(db, when.now), when);
  await notify(db, await releasedNotices(db, when.now), when);
}

/** Whoever an open assignment is for, and was not told so: also those who have joined a group. */
async function assignedNotices(db: Queries, now: number): Promise<NewNotice[]> {
  // From those who are named and grouped to the assignments: people times assignments are many.
  const { rows } = await sql<Assigned>`
    select assignment.id, assignment.due_at, assignment.created_by, assigned.person_id
    from assignment
    join (
      select assignment_id, person_id from assignment_person
      union
      select grouped.assignment_id, member.person_id from assignment_group as grouped
      join group_member as member on member.group_id = grouped.group_id
    ) as assigned on assigned.assignment_id = assignment.id
    join person on person.id = assigned.person_id
    where assignment.opens_at <= ${now} and assignment.closed_at is null
      and (assignment.due_at is null or assignment.due_at > ${now - STALE_MS})
      and person.status != 'disabled'
      and not exists (select 1 from notice where notice.person_id = assigned.person_id
        and notice.due_key = 'assigned ' || assignment.id)`.execute(db);
  return rows.map((row) => ({
    person: row.person_id,
    kind: 'assigned',
    key: row.id,
    assignment: row.id,
    from: row.created_by,
    dueAt: row.due_at,
  }));
}

type Assigned = {
  readonly id: string;
  readonly due_at: number | null;
  readonly created_by: string;
  readonly person_id: string;
};

/** Whose day is near or past, with something left to finish. */
async function dayNotices(db: Queries, now: number): Promise<NewNotice[]> {
  const near = [now - STALE_MS, now + SOON_MS] as const;
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('closed_at', 'is', null)
    .where('opens_at', '<=', now)
    .where((eb) =>
      eb.or([
        eb.and([eb('due_at', '>', near[0]), eb('due_at', '<=', near[1])]),
        eb.exists(
          eb
            .selectFrom('assignment_exception')
            .select('person_id')
            .whereRef('assignment_id', '=', 'assignment.id')
            .where('assignment_exception.due_at', '>', near[0])
            .where('assignment_exception.due_at', '<=', near[1]),
        ),
      ]),
    )
    .execute();
  const notices: NewNotice[] = [];
  for (const row of rows)
    for (const { person, dueAt, closed, state } of await statusOf(
      db,
      EVERYBODY,
      rulesOf(row),
      now,
    )) {
      const due = dueAt === null ? null : Date.parse(dueAt);
      const unfinished = state === 'not-begun' || state === 'begun';
      if (due === null || closed || !unfinished || due <= near[0] || due > near[1]) continue;
      const kind = now > due ? 'overdue' : 'due-soon';
      notices.push({
        person: person.id,
        kind,
        key: `${row.id} ${due}`,
        assignment: row.id,
        dueAt: due,
      });
    }
  return notices;
}

/** Whose reviews have been released. */
async function releasedNotices(db: Queries, now: number): Promise<NewNotice[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('standing', 'standing.assignment_id', 'assignment.id')
    .select(['assignment.id', 'assignment.released_at', 'standing.person_id'])
    .distinct()
    .where('assignment.feedback', '=', 'on-release')
    .where('assignment.released_at', '>', now - STALE_MS)
    .where('standing.finished', '>', 0)
    .execute();
  return rows.map((row) => ({
    person: row.person_id,
    kind: 'released',
    key: `${row.id} ${row.released_at}`,
    assignment: row.id,
  }));
}

/** Tells whoever has not finished an assignment that its day has been put off. */
export async function tellMoreTime(
  db: Queries,
  { id, by }: { readonly id: string; readonly by: string },
  when: When,
): Promise<void> {
  const row = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return;
  const status = await statusOf(db, EVERYBODY, rulesOf(row), when.now);
  const notices = status
    .filter(({ state, closed }) => !closed && (state === 'not-begun' || state === 'begun'))
    .map(({ person }) => ({
      person: person.id,
      kind: 'extended' as const,
      key: `${id} ${row.due_at}`,
      assignment: id,
      from: by,
      dueAt: row.due_at,
    }));
  await notify(db, notices, when);
}
