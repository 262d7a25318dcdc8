/** Handlers of assignments. */
import type {
  ASSIGNMENT_ROUTES,
  AssignmentStatus,
  AssignmentView,
} from '../../contract/api/assignment-routes.ts';
import type { BodyOf, QueryOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { cutPage, parseCursor } from '../api/cursor.ts';
import { ledAssignments, ownAssignments } from '../assignments/list.ts';
import { setAssignedPeople } from '../assignments/exceptions.ts';
import {
  arrange,
  statusOf,
  statusPage,
  summarise,
  type StatusWanted,
} from '../assignments/status.ts';
import { groupsOf, membersOf } from '../people/list.ts';
import type { Action } from '../../contract/action.ts';
import { record } from '../audit.ts';
import { tellMoreTime } from '../notices/due.ts';
import { makeCsv } from '../../contract/csv.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof ASSIGNMENT_ROUTES;

/** The handlers of `ASSIGNMENT_ROUTES`. */
export const assignmentHandlers = (team: Team): Handlers<Routes> => ({
  assignments: async ({ person }) =>
    ok({ assignments: await ownAssignments(team.store.db, person, team.clock()) }),
  ledAssignments: async ({ query: { cursor, limit }, person: viewer }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const rows = await ledAssignments(team.store.db, { viewer, after, limit: limit + 1 });
    const page = cutPage(rows, limit, ({ position }) => position);
    return ok({ items: page.items.map(({ view }) => view), next: page.next });
  },
  ledAssignmentTable: async ({ person: viewer }) => {
    const rows = await ledAssignments(team.store.db, { viewer, after: null, limit: ALL });
    return ok(assignmentsTable(rows.map(({ view }) => view)));
  },
  saveAssignment: async ({ params: { id }, body, person }) =>
    saveAssignment(team, person, id, body),
  setAssignmentState: async ({ params: { id }, body, person }) => setState(team, person, id, body),
  setAssignedPeople: async ({ params: { id }, body, person }) =>
    setAssignedPeople(team, person, id, body),
  assignmentStatus: async ({ params: { id }, query, person }) => {
    const { cursor, limit, ...filters } = query;
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const status = await statusFor(team, person, id);
    if (!status.ok) return status;
    const { db } = team.store;
    const arranged = arrange(status.value, await wantedOf(db, person, filters));
    const { people, next } = statusPage(arranged, after, limit);
    const ids = people.map((row) => row.person.id);
    const groups = await groupsOf(db, person, ids);
    return ok({
      people: people.map((row) => ({ ...row, groups: groups.get(row.person.id) ?? [] })),
      next,
      total: arranged.length,
      summary: summarise(status.value),
    });
  },
  assignmentTable: async ({ params: { id }, query, person }) => {
    const status = await statusFor(team, person, id);
    if (!status.ok) return status;
    const wanted = await wantedOf(team.store.db, person, query);
    return ok(makeCsv([[...HEADER], ...arrange(status.value, wanted).flatMap(cellsOf)]));
  },
});

/** Adds or changes an assignment; what has been played stays what it was. */
async function saveAssignment(
  { store, clock, mailer }: Team,
  by: Person,
  id: string,
  body: BodyOf<Routes['saveAssignment']>,
): Promise<Result<AssignmentView, Refusal>> {
  const saved = await inTransaction(store.db, async (db) => {
    if (!(await areThere(db, body))) return false;
    const row = { ...rowOf(body), changed_at: clock() };
    const before = await db
      .selectFrom('assignment')
      .select('due_at')
      .where('id', '=', id)
      .executeTakeFirst();
    const created = { created_by: by.id, created_at: clock(), closed_at: null, released_at: null };
    await db
      .insertInto('assignment')
      .values({ id, ...row, ...created })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await db.deleteFrom('assignment_person').where('assignment_id', '=', id).execute();
    await db.deleteFrom('assignment_group').where('assignment_id', '=', id).execute();
    const people = [...new Set(body.people)].map((person) => ({
      assignment_id: id,
      person_id: person,
    }));
    const groups = [...new Set(body.groups)].map((group) => ({
      assignment_id: id,
      group_id: group,
    }));
    if (people.length > 0) await db.insertInto('assignment_person').values(people).execute();
    if (groups.length > 0) await db.insertInto('assignment_group').values(groups).execute();
    const subject = { kind: 'assignment', id } as const;
    await record(db, { actor: by.id, action: 'assignment-saved', subject, detail: row }, clock());
    const when = { now: clock(), mailed: mailer !== null };
    if (row.due_at !== null && row.due_at > (before?.due_at ?? Infinity))
      await tellMoreTime(db, { id, by: by.id }, when);
    return true;
  });
  return saved ? assignmentFor(store.db, by, id) : refuse('not-found', 'a person or a group');
}

const rowOf = (body: BodyOf<Routes['saveAssignment']>) => ({
  title: body.title,
  scenarios: JSON.stringify(body.scenarios),
  opens_at: Date.parse(body.opensAt),
  due_at: body.dueAt === null ? null : Date.parse(body.dueAt),
  time_zone: body.timeZone,
  attempts_allowed: body.attemptsAllowed,
  counts: body.counts,
  pass_trust: body.passMarks.trust,
  pass_partnership: body.passMarks.partnership,
  timers: body.timers,
  feedback: body.feedback,
  meters: body.meters,
  language: body.language,
  repetition: Number(body.repetition),
  pack_id: body.pack?.id ?? null,
  pack_version: body.pack?.version ?? null,
});

async function areThere(
  db: Queries,
  { people, groups }: { readonly people: readonly string[]; readonly groups: readonly string[] },
): Promise<boolean> {
  for (const [table, ids] of [
    ['person', [...new Set(people)]],
    ['people_group', [...new Set(groups)]],
  ] as const) {
    if (ids.length === 0) continue;
    const found = await db.selectFrom(table).select('id').where('id', 'in', ids).execute();
    if (found.length !== ids.length) return false;
  }
  return true;
}

async function setState(
  { store, clock }: Team,
  by: Person,
  id: string,
  { closed, released }: { closed: boolean; released: boolean },
): Promise<Result<AssignmentView, Refusal>> {
  await inTransaction(store.db, async (db) => {
    const before = await db
      .selectFrom('assignment')
      .select(['closed_at', 'released_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (before === undefined) return;
    const now = clock();
    const after = {
      closed_at: closed ? (before.closed_at ?? now) : null,
      released_at: released ? (before.released_at ?? now) : null,
      changed_at: now,
    };
    await db.updateTable('assignment').set(after).where('id', '=', id).execute();
    const actions: Action[] = [
      ...(closed === (before.closed_at !== null)
        ? []
        : [closed ? ('assignment-closed' as const) : ('assignment-reopened' as const)]),
      ...(released && before.released_at === null ? ['assignment-released' as const] : []),
    ];
    const subject = { kind: 'assignment', id } as const;
    for (const action of actions) await record(db, { actor: by.id, action, subject }, now);
  });
  return assignmentFor(store.db, by, id);
}

async function assignmentFor(
  db: Queries,
  viewer: Person,
  id: string,
): Promise<Result<AssignmentView, Refusal>> {
  const [found] = await ledAssignments(db, { viewer, id, limit: 1 });
  return found === undefined ? refuse('not-found') : ok(found.view);
}

async function statusFor(
  { store: { db }, clock }: Team,
  viewer: Person,
  id: string,
): Promise<Result<AssignmentStatus[], Refusal>> {
  const assignment = await assignmentFor(db, viewer, id);
  if (!assignment.ok) return assignment;
  return ok(await statusOf(db, viewer, assignment.value, clock()));
}

/** The filters of a request, with the members of the group that it names. */
async function wantedOf(
  db: Queries,
  viewer: Person,
  { group, ...wanted }: QueryOf<Routes['assignmentTable']>,
): Promise<StatusWanted> {
  return group === undefined ? wanted : { ...wanted, members: await membersOf(db, viewer, group) };
}

const HEADER = [
  'person',
  'scenario',
  'attempts',
  'state',
  'trust',
  'partnership',
  'finished',
  'late',
] as const;

const cellsOf = ({ person, progress }: AssignmentStatus): (string | number)[][] =>
  progress.map(({ scenario, attempts, state, counted }) => [
    person.name,
    scenario,
    attempts,
    state,
    counted?.trust ?? '',
    counted?.partnership ?? '',
    counted?.finishedAt ?? '',
    counted?.late === true ? 'late' : '',
  ]);

/** A table is one file, however long. */
const ALL = 1_000_000;

const assignmentsTable = (assignments: readonly AssignmentView[]): string =>
  makeCsv([
    ['assignment', 'scenarios', 'people', 'groups', 'opensAt', 'dueAt', 'closedAt'],
    ...assignments.map(({ title, scenarios, people, groups, opensAt, dueAt, closedAt }) => [
      title,
      scenarios.join('|'),
      people.length,
      groups.length,
      opensAt,
      dueAt ?? '',
      closedAt ?? '',
    ]),
  ]);
