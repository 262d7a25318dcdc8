/** Which people a list wants, in the order of their names. */
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Role } from '../../contract/role.ts';
import type { Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import { sortNameOf } from '../sign-in/people.ts';
import { seesGroup } from './scope.ts';

export type PeopleWanted = {
  readonly viewer: Person;
  /** At most so many. */
  readonly limit: number;
  readonly after?: Position | null;
  readonly search?: string | undefined;
  readonly group?: string | undefined;
  readonly id?: string;
  readonly role?: Role | undefined;
  readonly status?: 'invited' | 'active' | 'disabled' | undefined;
};

/** A condition on `person`: the one asked for, in the group asked for, behind those that were given. */
export function isWanted(wanted: PeopleWanted): Expression<SqlBool> {
  const { viewer, after, group, id, role, status } = wanted;
  const conditions = [sql<SqlBool>`1 = 1`];
  if (id !== undefined) conditions.push(sql`person.id = ${id}`);
  if (group !== undefined)
    conditions.push(sql`person.id in (
      select member.person_id from group_member as member
      where member.group_id = ${group} and ${seesGroup(viewer, 'member.group_id')})`);
  if (role !== undefined) conditions.push(holds(role));
  if (status !== undefined) conditions.push(sql`person.status = ${status}`);
  if (after !== undefined && after !== null)
    conditions.push(sql`(person.sort_name, person.id) > (${String(after.key)}, ${after.id})`);
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Everybody is a learner, and whoever manages a group is a manager. */
function holds(role: Role): RawBuilder<SqlBool> {
  if (role === 'learner') return sql<SqlBool>`1 = 1`;
  return role === 'manager'
    ? sql<SqlBool>`person.id in (select person_id from group_manager)`
    : sql<SqlBool>`person.id in (select person_id from person_role where role = ${role})`;
}

/**
 * A condition: what is searched for stands in one of the columns; everything where it is blank.
 *
 * @param columns - as in `sort_name`; written by ourselves, never from outside.
 */
export function isFound(search: string, columns: readonly string[]): Expression<SqlBool> {
  if (search.trim() === '') return sql<SqlBool>`1 = 1`;
  const text = `%${sortNameOf(search.trim()).replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found = columns.map((column) => sql`${sql.ref(column)} like ${text} escape '\\'`);
  return sql<SqlBool>`(${sql.join(found, sql` or `)})`;
}
