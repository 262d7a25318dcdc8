/** Handlers of groups and of the import. */
import { sql } from 'kysely';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { cutPage, parseCursor, type Position } from '../api/cursor.ts';
import { record } from '../audit.ts';
import { makeCsv } from '../../contract/csv.ts';
import { applyImport, planImport } from '../people/apply-import.ts';
import { dissolve, lastDissolution, takeBack } from '../people/dissolution.ts';
import { JOINT, readImport } from '../people/import.ts';
import { hasAdministrator, lockAdministrators } from '../people/save.ts';
import { seesGroup } from '../people/scope.ts';
import { inTransaction, isDuplicate, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof PEOPLE_ROUTES;
type Own =
  | 'groups'
  | 'groupTable'
  | 'saveGroup'
  | 'deleteGroup'
  | 'restoreGroup'
  | 'addMember'
  | 'removeMember'
  | 'addManager'
  | 'removeManager'
  | 'previewImport'
  | 'importPeople';

/** A table is one file, however long. */
const ALL = 1_000_000;

/** The handlers of groups and of the import. */
export const groupHandlers = (team: Team): Pick<Handlers<Routes>, Own> => ({
  groups: async ({ query: { cursor, limit }, person }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    return ok(await listGroups(team.store.db, person, after, limit));
  },
  groupTable: async ({ person }) => ok(await groupTable(team.store.db, person)),
  saveGroup: async ({ params: { id }, body: { name }, person }) =>
    changeGroup(team, person, id, async (db) => {
      await db
        .insertInto('people_group')
        .values({ id, name, created_at: team.clock() })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute();
      return true;
    }),
  deleteGroup: async ({ params: { id }, person }) => deleteGroup(team, person, id),
  restoreGroup: async ({ params: { id }, person }) => restoreGroup(team, person, id),
  addMember: async ({ params, person }) =>
    join(team, person, params, (db) =>
      db
        .insertInto('group_member')
        .values({ group_id: params.id, person_id: params.person, joined_at: team.clock() })
        .onConflict((conflict) => conflict.columns(['group_id', 'person_id']).doNothing())
        .execute(),
    ),
  addManager: async ({ params, person }) =>
    join(team, person, params, (db) =>
      db
        .insertInto('group_manager')
        .values({ group_id: params.id, person_id: params.person })
        .onConflict((conflict) => conflict.columns(['group_id', 'person_id']).doNothing())
        .execute(),
    ),
  removeMember: async ({ params, person }) => leave(team, person, params, 'group_member'),
  removeManager: async ({ params, person }) => leave(team, person, params, 'group_manager'),
  previewImport: async ({ body }) => {
    const { people, problems } = readImport(body.csv);
    const plan = await planImport(team.store.db, people);
    const rows = plan.rows.map(({ line, name, email, change }) => ({ line, name, email, change }));
    return ok({ rows, newGroups: [...plan.newGroups], problems: [...problems] });
  },
  importPeople: async ({ body, person }) => importPeople(team, person, body.csv),
});

/** Changes a group and records it; a name is one group's alone. */
async function changeGroup(
  { store, clock }: Team,
  by: Person,
  id: string,
  work: (db: Queries) => Promise<boolean>,
): Promise<Result<null, Refusal>> {
  return underFreeName(store, async (db) => {
    if (!(await work(db))) return refuse('not-found');
    const subject = { kind: 'group', id } as const;
    await record(db, { actor: by.id, action: 'group-saved', subject }, clock());
    return ok(null);
  });
}

/** Works in a transaction, which is refused where a name is another group's. */
async function underFreeName(
  { db }: Team['store'],
  work: (db: Queries) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal>> {
  try {
    return await inTransaction(db, work);
  } catch (error) {
    if (isDuplicate(error)) return refuse('conflict', 'Another group has that name.');
    throw error;
  }
}

async function deleteGroup(
  { store, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> {
  await inTransaction(store.db, async (db) => {
    const detail = await dissolve(db, id);
    if (detail === null) return;
    const subject = { kind: 'group', id } as const;
    await record(db, { actor: by.id, action: 'group-deleted', subject, detail }, clock());
  });
  return ok(null);
}

const restoreGroup = (
  { store, clock }: Team,
  by: Person,
  id: string,
): Promise<Result<null, Refusal>> =>
  underFreeName(store, async (db) => {
    const was = await lastDissolution(db, id);
    if (was === null) return refuse('not-found');
    if (!(await takeBack(db, id, was))) return ok(null);
    const subject = { kind: 'group', id } as const;
    await record(db, { actor: by.id, action: 'group-restored', subject }, clock());
    return ok(null);
  });

type Membership = { readonly id: string; readonly person: string };

/** Both must be there: a foreign key would only say that something is wrong. */
const join = (
  team: Team,
  by: Person,
  { id, person }: Membership,
  insert: (db: Queries) => Promise<unknown>,
): Promise<Result<null, Refusal>> =>
  changeGroup(team, by, id, async (db) => {
    const group = db.selectFrom('people_group').select('id').where('id', '=', id);
    const member = db.selectFrom('person').select('id').where('id', '=', person);
    const found = [await group.executeTakeFirst(), await member.executeTakeFirst()];
    if (found.includes(undefined)) return false;
    await insert(db);
    return true;
  });

const leave = (
  team: Team,
  by: Person,
  { id, person }: Membership,
  table: 'group_member' | 'group_manager',
): Promise<Result<null, Refusal>> =>
  changeGroup(team, by, id, async (db) => {
    await db.deleteFrom(table).where('group_id', '=', id).where('person_id', '=', person).execute();
    return true;
  });

async function listGroups(
  db: Queries,
  viewer: Person,
  after: Position | null,
  limit: number,
): Promise<ResponseOf<Routes['groups']>> {
  const rows = await db
    .selectFrom('people_group')
    .select((builder) => [
      'id',
      'name',
      builder
        .selectFrom('group_member')
        .select(builder.fn.countAll<number>().as('members'))
        .whereRef('group_id', '=', 'people_group.id')
        .as('members'),
    ])
    .where(seesGroup(viewer, 'people_group.id'))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(name, id) > (${String(after?.key)}, ${after?.id})`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, ({ name, id }) => ({ key: name, id }));
  const managers = await managersOf(
    db,
    page.items.map(({ id }) => id),
  );
  const items = page.items.map((group) => ({
    ...group,
    members: group.members ?? 0,
    managers: managers.flatMap(({ group: of, id, name }) =>
      of === group.id ? [{ id, name }] : [],
    ),
  }));
  return { items, next: page.next };
}

/** A line for each group; managers are joined as in the table of people. */
async function groupTable(db: Queries, viewer: Person): Promise<string> {
  const { items } = await listGroups(db, viewer, null, ALL);
  return makeCsv([
    ['group', 'members', 'managers'],
    ...items.map(({ name, members, managers }) => [
      name,
      members,
      managers.map((manager) => manager.name).join(JOINT),
    ]),
  ]);
}

async function managersOf(
  db: Queries,
  groups: readonly string[],
): Promise<{ group: string; id: string; name: string }[]> {
  if (groups.length === 0) return [];
  return db
    .selectFrom('group_manager')
    .innerJoin('person', 'person.id', 'group_manager.person_id')
    .select(['group_manager.group_id as group', 'person.id', 'person.name'])
    .where('group_manager.group_id', 'in', groups)
    .orderBy('person.sort_name')
    .execute();
}

class LastAdministrator extends Error {}

async function importPeople(
  { store, clock }: Team,
  by: Person,
  csv: string,
): Promise<Result<{ added: number; changed: number }, Refusal>> {
  const { people, problems } = readImport(csv);
  const [first] = problems;
  if (first !== undefined) return refuse('bad-request', `line ${first.line}: ${first.problem}`);
  try {
    return await inTransaction(store.db, async (db) => {
      await lockAdministrators(db);
      const plan = await planImport(db, people);
      await applyImport(db, store.kind, plan, clock());
      if (!(await hasAdministrator(db))) throw new LastAdministrator();
      const count = (change: string): number =>
        plan.rows.filter((row) => row.change === change).length;
      const detail = { added: count('new'), changed: count('changed') };
      const subject = { kind: 'installation', id: by.id } as const;
      await record(db, { actor: by.id, action: 'people-imported', subject, detail }, clock());
      return ok(detail);
    });
  } catch (error) {
    if (error instanceof LastAdministrator) return refuse('last-administrator');
    throw error;
  }
}
