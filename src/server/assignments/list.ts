/** Reads assignments, and how far people have come with them. */
import { sql, type Selectable } from 'kysely';
import type { ASSIGNMENT_ROUTES, AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import type { AssignmentTable } from '../store/database.ts';
import type { Queries } from '../store/store.ts';
import { coaches, isFor } from './assigned.ts';
import { standingsAt } from '../statistics/read.ts';
import { exceptionsAt, rulesFor } from './exceptions.ts';
import { isOverdue, progressOf } from './progress.ts';

/** The rules of an assignment as its row keeps them. */
export const rulesOf = (
  row: Selectable<AssignmentTable>,
): Omit<AssignmentView, 'people' | 'groups'> => ({
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
  meters: row.meters,
  language: row.language,
  repetition: row.repetition === 1,
  pack:
    row.pack_id === null || row.pack_version === null
      ? null
      : { id: row.pack_id, version: row.pack_version },
  closedAt: row.closed_at === null ? null : iso(row.closed_at),
  releasedAt: row.released_at === null ? null : iso(row.released_at),
});

const iso = (ms: number): string => new Date(ms).toISOString();

type OwnAssignment = ResponseOf<(typeof ASSIGNMENT_ROUTES)['assignments']>['assignments'][number];

/** What is assigned to somebody, the next due first, with his own days and his progress. */
export async function ownAssignments(
  db: Queries,
  person: Person,
  now: number,
): Promise<OwnAssignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('person', (join) => join.on('person.id', '=', person.id))
    .selectAll('assignment')
    .where(isFor('assignment.id', 'person.id'))
    .orderBy('assignment.id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const standings = await standingsAt(db, ids, person.id);
  const exceptions = await exceptionsAt(db, ids, person.id);
  return rows
    .map((row) => {
      const key = `${row.id} ${person.id}`;
      const rules = rulesFor(rulesOf(row), exceptions.get(key));
      const progress = progressOf(rules, standings.get(key) ?? new Map());
      const state = stateAt(rules, now);
      return { ...rules, state, overdue: isOverdue(rules, progress, now), progress };
    })
    .toSorted((a, b) => dueOf(a) - dueOf(b));
}

const dueOf = ({ dueAt }: Pick<OwnAssignment, 'dueAt'>): number =>
  dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);

function stateAt(
  { opensAt, closedAt }: Pick<OwnAssignment, 'opensAt' | 'closedAt'>,
  now: number,
): OwnAssignment['state'] {
  if (closedAt !== null && now >= Date.parse(closedAt)) return 'closed';
  return now < Date.parse(opensAt) ? 'upcoming' : 'open';
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
