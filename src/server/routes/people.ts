/** Handlers of people: listing, adding, changing, inviting. */
import type { PEOPLE_ROUTES, PersonView } from '../../contract/api/people-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { cutPage, parseCursor } from '../api/cursor.ts';
import type { Action } from '../../contract/action.ts';
import { record } from '../audit.ts';
import { makeCsv } from '../../contract/csv.ts';
import { COLUMNS, JOINT } from '../people/import.ts';
import { listPeople } from '../people/list.ts';
import { seesGroup } from '../people/scope.ts';
import type { PeopleWanted } from '../people/wanted.ts';
import { hasAdministrator, lockAdministrators, savePerson } from '../people/save.ts';
import { viewersOf } from '../people/viewers.ts';
import { endLinks, linkPath, makeLink } from '../sign-in/links.ts';
import { endSessions } from '../sign-in/people.ts';
import { inTransaction, isDuplicate, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { invite } from './invite.ts';

type Routes = typeof PEOPLE_ROUTES;
type Own =
  | 'people'
  | 'peopleTable'
  | 'person'
  | 'savePerson'
  | 'setStatus'
  | 'invite'
  | 'passwordLink'
  | 'endSessions'
  | 'viewers';

/** A table is one file, however long. */
const ALL = 1_000_000;

/** The handlers of people. */
export const peopleHandlers = (team: Team): Pick<Handlers<Routes>, Own> => ({
  people: async ({ query: { cursor, limit, ...filters }, person: viewer }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const wanted = { viewer, after, ...filters, limit: limit + 1 };
    const page = cutPage(
      await listPeople(team.store.db, wanted),
      limit,
      ({ position }) => position,
    );
    return ok({ items: page.items.map(({ view }) => view), next: page.next });
  },
  peopleTable: async ({ query, person: viewer }) =>
    ok(await peopleTable(team.store.db, { viewer, ...query, limit: ALL })),
  person: async ({ params: { id }, person }) => onePerson(team.store.db, person, id),
  savePerson: async ({ params: { id }, body, person }) =>
    change(team, person, id, async (db) => {
      const now = team.clock();
      const action = await savePerson(db, team.store.kind, { id, ...body }, now);
      const subject = { kind: 'person', id } as const;
      await record(db, { actor: person.id, action, subject, detail: { roles: body.roles } }, now);
    }),
  setStatus: async ({ params: { id }, body: { disabled }, person }) =>
    change(team, person, id, (db) => setStatus(db, team, { id, disabled, by: person.id })),
  invite: async ({ body, person, request }) => {
    const made = await invite(team, body.people, person, (error) => request.log.error(error));
    return made === null ? refuse('not-found') : ok({ invitations: made });
  },
  passwordLink: async ({ params: { id }, person }) => passwordLink(team, person, id),
  endSessions: async ({ params: { id }, person }) => signOutEverywhere(team, person, id),
  viewers: async ({ person }) => ok({ viewers: await viewersOf(team.store.db, person.id) }),
});

async function onePerson(
  db: Queries,
  viewer: Person,
  id: string,
): Promise<Result<PersonView, Refusal>> {
  const [found] = await listPeople(db, { viewer, id, limit: 1 });
  return found === undefined ? refuse('not-found') : ok(found.view);
}

class LastAdministrator extends Error {}

/** Changes a person in a transaction that is undone when nobody is left to administrate. */
async function change(
  { store }: Team,
  by: Person,
  id: string,
  work: (db: Queries) => Promise<void>,
): Promise<Result<PersonView, Refusal>> {
  try {
    await inTransaction(store.db, async (db) => {
      await lockAdministrators(db);
      await work(db);
      if (!(await hasAdministrator(db))) throw new LastAdministrator();
    });
  } catch (error) {
    if (error instanceof LastAdministrator) return refuse('last-administrator');
    if (isDuplicate(error)) return refuse('conflict', 'The address belongs to somebody else.');
    throw error;
  }
  return onePerson(store.db, by, id);
}

async function setStatus(
  db: Queries,
  { clock }: Team,
  { id, disabled, by }: { id: string; disabled: boolean; by: string },
): Promise<void> {
  const changing = db.updateTable('person').where('id', '=', id);
  const { numUpdatedRows } = disabled
    ? await changing.set({ status: 'disabled' }).executeTakeFirst()
    : await changing
        .set({ status: (await mayEnter(db, id)) ? 'active' : 'invited' })
        .where('status', '=', 'disabled')
        .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  if (disabled) {
    await endSessions(db, id);
    await endLinks(db, id);
  }
  const action: Action = disabled ? 'person-disabled' : 'person-enabled';
  await record(db, { actor: by, action, subject: { kind: 'person', id } }, clock());
}

/** Whether somebody has a way in already. */
async function mayEnter(db: Queries, id: string): Promise<boolean> {
  const found = db.selectFrom('credential').select('id').where('person_id', '=', id);
  return (await found.executeTakeFirst()) !== undefined;
}

async function passwordLink(
  { store: { db }, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<{ path: string }, Refusal>> {
  const [found] = await listPeople(db, { viewer: by, id, limit: 1 });
  if (found === undefined) return refuse('not-found');
  const now = clock();
  const secret = await makeLink(db, { kind: 'password', person: id, by: by.id }, now);
  const subject = { kind: 'person', id } as const;
  await record(db, { actor: by.id, action: 'password-link-made', subject }, now);
  return ok({ path: linkPath(secret) });
}

/** An administrator who signs himself out of everything else stays where he does it. */
const signOutEverywhere = (
  { store, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> =>
  inTransaction(store.db, async (db) => {
    const [found] = await listPeople(db, { viewer: by, id, limit: 1 });
    if (found === undefined) return refuse('not-found');
    await endSessions(db, id, by.id === id ? by.session : undefined);
    const subject = { kind: 'person', id } as const;
    await record(db, { actor: by.id, action: 'sessions-ended', subject }, clock());
    return ok(null);
  });

/** The table of an import, with those who are wanted and may be seen. */
async function peopleTable(db: Queries, wanted: PeopleWanted): Promise<string> {
  const people = await listPeople(db, wanted);
  const managed = await db
    .selectFrom('group_manager')
    .innerJoin('people_group', 'people_group.id', 'group_manager.group_id')
    .select(['group_manager.person_id as person', 'people_group.name as name'])
    .where(seesGroup(wanted.viewer, 'people_group.id'))
    .orderBy('name')
    .execute();
  const rows = people.map(({ view: { id, name, email, locale, roles, groups } }) => [
    name,
    email,
    locale,
    roles.filter((role) => role === 'trainer' || role === 'administrator').join(JOINT),
    groups.map((group) => group.name).join(JOINT),
    managed.flatMap((row) => (row.person === id ? [row.name] : [])).join(JOINT),
  ]);
  return makeCsv([[...COLUMNS], ...rows]);
}
