/** Carries an import out, or tells what it would do. */
import { v7 } from 'uuid';
import type { Locale } from '../../contract/locale.ts';
import type { Queries, StoreKind } from '../store/store.ts';
import type { ImportedPerson } from './import.ts';
import { savePerson } from './save.ts';

/** What an import changes. */
export type ImportPlan = {
  readonly rows: readonly (ImportedPerson & {
    readonly id: string;
    readonly locale: Locale;
    readonly change: 'new' | 'changed' | 'same';
  })[];
  /** Names of groups that are not there yet. */
  readonly newGroups: readonly string[];
};

/** A person as he is, in the words of a table. */
type Known = {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  roles: string[];
  groups: string[];
  manages: string[];
};

/** Compares a table with the people who are there. */
export async function planImport(
  db: Queries,
  people: readonly ImportedPerson[],
): Promise<ImportPlan> {
  const known = await knownPeople(db);
  const groups = new Set(
    (await db.selectFrom('people_group').select('name').execute()).map(({ name }) => name),
  );
  const named = people.flatMap(({ groups: own = [], manages = [] }) => [...own, ...manages]);
  return {
    rows: people.map((row) => {
      const before = known.get(row.email);
      const change = before === undefined ? 'new' : differs(row, before) ? 'changed' : 'same';
      const locale = row.locale ?? before?.locale ?? 'en';
      return { ...row, locale, id: before?.id ?? v7(), change };
    }),
    newGroups: [...new Set(named)].filter((name) => !groups.has(name)),
  };
}

function differs(row: ImportedPerson, before: Known): boolean {
  const sets = (['roles', 'groups', 'manages'] as const).some((name) => {
    const wanted: readonly string[] = row[name] ?? before[name];
    return (
      wanted.length !== before[name].length || wanted.some((one) => !before[name].includes(one))
    );
  });
  return sets || row.name !== before.name || (row.locale ?? before.locale) !== before.locale;
}

/** Carries a plan out; call it in a transaction. */
export async function applyImport(
  db: Queries,
  kind: StoreKind,
  { rows, newGroups }: ImportPlan,
  now: number,
): Promise<void> {
  for (const name of newGroups)
    await db.insertInto('people_group').values({ id: v7(), name, created_at: now }).execute();
  const groups = new Map(
    (await db.selectFrom('people_group').select(['id', 'name']).execute()).map(
      ({ id, name }) => [name, id] as const,
    ),
  );
  const ids = (names: readonly string[]): string[] =>
    names.flatMap((name) => groups.get(name) ?? []);
  for (const { change, id, name, email, locale, roles, ...row } of rows) {
    if (change === 'same') continue;
    const saved = { id, name, email, locale, ...(roles !== undefined && { roles }) };
    await savePerson(db, kind, saved, now);
    if (row.groups !== undefined) await setMemberships(db, id, ids(row.groups), now);
    if (row.manages !== undefined) await setManagements(db, id, ids(row.manages));
  }
}

/** Keeps the memberships that stay, with the day on which they began. */
async function setMemberships(
  db: Queries,
  person: string,
  groups: readonly string[],
  now: number,
): Promise<void> {
  const leaving = db.deleteFrom('group_member').where('person_id', '=', person);
  await (groups.length === 0 ? leaving : leaving.where('group_id', 'not in', groups)).execute();
  for (const group of groups)
    await db
      .insertInto('group_member')
      .values({ group_id: group, person_id: person, joined_at: now })
      .onConflict((conflict) => conflict.columns(['group_id', 'person_id']).doNothing())
      .execute();
}

async function setManagements(
  db: Queries,
  person: string,
  groups: readonly string[],
): Promise<void> {
  await db.deleteFrom('group_manager').where('person_id', '=', person).execute();
  for (const group of groups)
    await db.insertInto('group_manager').values({ group_id: group, person_id: person }).execute();
}

/** Everybody by his address. */
async function knownPeople(db: Queries): Promise<ReadonlyMap<string, Known>> {
  const people = await db.selectFrom('person').select(['id', 'name', 'email', 'locale']).execute();
  const known = new Map<string, Known>(
    people.map((person) => [person.id, { ...person, roles: [], groups: [], manages: [] }]),
  );
  for (const { person_id: id, role } of await db.selectFrom('person_role').selectAll().execute())
    known.get(id)?.roles.push(role);
  for (const [table, list] of [
    ['group_member', 'groups'],
    ['group_manager', 'manages'],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .innerJoin('people_group', 'people_group.id', `${table}.group_id`)
      .select([`${table}.person_id as person`, 'people_group.name as name'])
      .execute();
    for (const { person, name } of rows) known.get(person)?.[list].push(name);
  }
  return new Map([...known.values()].map((person) => [person.email, person]));
}
