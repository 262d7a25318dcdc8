/** Reads assignments, and how far people have come with them. */
import { sql } from 'kysely';
import type { AssignmentView, Progress } from '../../contract/api/assignment-routes.ts';
import type { Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import type { AssignmentTable } from '../store/database.ts';
import type { Queries } from '../store/store.ts';
import { coaches, isFor } from './assigned.ts';
import { isOverdue, progressOf, type AssignedAttempt, type ProgressRules } from './progress.ts';

/** The rules of an assignment as its row keeps them. */
export const rulesOf = (row: AssignmentTable): Omit<AssignmentView, 'people' | 'groups'> => ({
  id: row.id,
  title: row.title,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `saveAssignment`
  scenarios: JSON.parse(row.scenarios) as string[],
  opensAt: iso(row.opens_at),
  dueAt: row.due_at === null ? null : iso(row.due_at),
  timeZone: row.time_zone,
  attemptsAllowed: row.attempts_allowed,
  counts: row.counts,
  passMarks: { trust: row.pass_trust, partnership: row.pass_partnership },
  timers: row.timers,
  feedback: row.feedback,
  closedAt: row.closed_at === null ? null : iso(row.closed_at),
  releasedAt: row.released_at === null ? null : iso(row.released_at),
});

const iso = (ms: number): string => new Date(ms).toISOString();

/** What is assigned to somebody and has opened, the next due first, with his progress. */
export async function ownAssignments(
  db: Queries,
  person: Person,
  now: number,
): Promise<(Omit<AssignmentView, 'people' | 'groups'> & { progress: Progress[] })[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('person', (join) => join.on('person.id', '=', person.id))
    .selectAll('assignment')
    .where(isFor('assignment.id', 'person.id'))
    .where('opens_at', '<=', now)
    .orderBy(sql`coalesce(due_at, 9007199254740991)`)
    .orderBy('assignment.id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const attempts = await attemptsAt(db, ids, person.id);
  return rows.map((row) => {
    const rules = rulesOf(row);
    const own = attempts.filter(({ assignment }) => assignment === row.id);
    return { ...rules, progress: progressOf(rules, own) };
  });
}

type PersonalAttempt = AssignedAttempt & { readonly assignment: string; readonly person: string };

async function attemptsAt(
  db: Queries,
  assignments: readonly string[],
  person?: string,
): Promise<PersonalAttempt[]> {
  if (assignments.length === 0) return [];
  const rows = await db
    .selectFrom('attempt')
    .select([
      'id',
      'assignment_id',
      'person_id',
      'scenario_id',
      'finished_at',
      'received_at',
      'trust',
      'partnership',
    ])
    .where('assignment_id', 'in', assignments)
    .$if(person !== undefined, (query) => query.where('person_id', '=', person ?? ''))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    assignment: row.assignment_id ?? '',
    person: row.person_id,
    scenario: row.scenario_id,
    finishedAt: row.finished_at ?? (row.trust === null ? null : row.received_at),
    trust: row.trust,
    partnership: row.partnership,
  }));
}

export type LedWanted = {
  readonly viewer: Person;
  readonly limit: number;
  readonly after?: Position | null;
  readonly id?: string;
};

/** Assignments that are for somebody whom `viewer` coaches, the latest first. */
export async function ledAssignments(
  db: Queries,
  { viewer, limit, after, id }: LedWanted,
): Promise<{ readonly view: AssignmentView; readonly position: Position }[]> {
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .$if(!viewer.roles.includes('trainer'), (query) =>
      query.where((builder) =>
        builder.exists(
          builder
            .selectFrom('person')
            .select('person.id')
            .where(coaches(viewer, 'person.id'))
            .where(isFor('assignment.id', 'person.id')),
        ),
      ),
    )
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(after !== undefined && after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${Number(after?.key)}, ${after?.id})`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const views: { view: AssignmentView; position: Position }[] = [];
  for (const row of rows)
    views.push({
      view: { ...rulesOf(row), ...(await assignedTo(db, viewer, row.id)) },
      position: { key: row.created_at, id: row.id },
    });
  return views;
}

/** People and groups that are named; a manager is told of his own alone. */
async function assignedTo(
  db: Queries,
  viewer: Person,
  id: string,
): Promise<{ people: string[]; groups: string[] }> {
  const people = await db
    .selectFrom('assignment_person')
    .select('person_id')
    .where('assignment_id', '=', id)
    .where(coaches(viewer, 'assignment_person.person_id'))
    .orderBy('person_id')
    .execute();
  const groups = await db
    .selectFrom('assignment_group')
    .select('group_id')
    .where('assignment_id', '=', id)
    .$if(!viewer.roles.includes('trainer'), (query) =>
      query.where('group_id', 'in', (builder) =>
        builder.selectFrom('group_manager').select('group_id').where('person_id', '=', viewer.id),
      ),
    )
    .orderBy('group_id')
    .execute();
  return {
    people: people.map(({ person_id: person }) => person),
    groups: groups.map(({ group_id: group }) => group),
  };
}

export type StatusRow = {
  readonly person: { readonly id: string; readonly name: string };
  readonly overdue: boolean;
  readonly progress: Progress[];
};

/** Everybody an assignment is for, as far as `viewer` coaches them, with their progress. */
export async function statusOf(
  db: Queries,
  viewer: Person,
  { id, rules }: { id: string; rules: ProgressRules },
  now: number,
): Promise<StatusRow[]> {
  const people = await db
    .selectFrom('person')
    .innerJoin('assignment', (join) => join.on('assignment.id', '=', id))
    .select(['person.id', 'person.name'])
    .where(isFor('assignment.id', 'person.id'))
    .where(coaches(viewer, 'person.id'))
    .where('person.status', '!=', 'disabled')
    .orderBy('person.sort_name')
    .orderBy('person.id')
    .execute();
  const attempts = new Map<string, AssignedAttempt[]>(people.map((person) => [person.id, []]));
  for (const attempt of await attemptsAt(db, [id])) attempts.get(attempt.person)?.push(attempt);
  return people.map((person) => {
    const progress = progressOf(rules, attempts.get(person.id) ?? []);
    return { person, overdue: isOverdue(rules, progress, now), progress };
  });
}
