/** Reads people with their roles and groups. */
import type { PersonView } from '../../contract/api/people-routes.ts';
import { ROLES, type Role } from '../../contract/role.ts';
import type { Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import type { Queries } from '../store/store.ts';
import { leads, seesGroup } from './scope.ts';
import { isFound, isWanted, type PeopleWanted } from './wanted.ts';

/** A person, and where he stands in the order. */
export type ListedPerson = { readonly view: PersonView; readonly position: Position };

/** People in the order of their names, as far as `viewer` may see them. */
export async function listPeople(db: Queries, wanted: PeopleWanted): Promise<ListedPerson[]> {
  const { viewer, search = '' } = wanted;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'sort_name', 'email', 'locale', 'status'])
    .where(leads(viewer, 'person.id'))
    .where(isWanted(wanted))
    .where(isFound(search, ['sort_name', 'email']))
    .orderBy('sort_name')
    .orderBy('id')
    .limit(wanted.limit)
    .execute();
  const ids = rows.map((row) => row.id);
  const [roles, groups] = [await rolesOf(db, ids), await groupsOf(db, viewer, ids)];
  return rows.map(({ sort_name: key, ...row }) => ({
    position: { key, id: row.id },
    view: { ...row, roles: roles.get(row.id) ?? ['learner'], groups: groups.get(row.id) ?? [] },
  }));
}

async function rolesOf(db: Queries, ids: readonly string[]): Promise<Map<string, Role[]>> {
  if (ids.length === 0) return new Map();
  const given = await db
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .where('person_id', 'in', ids)
    .execute();
  const managers = await db
    .selectFrom('group_manager')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', ids)
    .execute();
  const held: { person_id: string; role: Role }[] = [
    ...ids.map((id) => ({ person_id: id, role: 'learner' as const })),
    ...given,
    ...managers.map((manager) => ({ ...manager, role: 'manager' as const })),
  ];
  return new Map(
    ids.map((id) => [
      id,
      ROLES.filter((role) => held.some((row) => row.person_id === id && row.role === role)),
    ]),
  );
}

/** The groups of people by person, as far as `viewer` may see them; whoever is in none is left out. */
export async function groupsOf(
  db: Queries,
  viewer: Person,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const groups = new Map<string, { id: string; name: string }[]>();
  if (ids.length === 0) return groups;
  const rows = await db
    .selectFrom('group_member')
    .innerJoin('people_group', 'people_group.id', 'group_member.group_id')
    .select(['group_member.person_id', 'people_group.id', 'people_group.name'])
    .where('group_member.person_id', 'in', ids)
    .where(seesGroup(viewer, 'group_member.group_id'))
    .orderBy('people_group.name')
    .execute();
  for (const { person_id: person, id, name } of rows)
    groups.set(person, [...(groups.get(person) ?? []), { id, name }]);
  return groups;
}

/** The ids of a group's members; nobody's where `viewer` may not see the group. */
export async function membersOf(
  db: Queries,
  viewer: Person,
  group: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('group_member')
    .select('person_id')
    .where('group_id', '=', group)
    .where(seesGroup(viewer, 'group_member.group_id'))
    .execute();
  return new Set(rows.map(({ person_id: person }) => person));
}
