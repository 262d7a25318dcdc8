/** Who sees whom. */
import { sql, type Expression, type SqlBool } from 'kysely';
import { hasRole, type Person } from '../api/call.ts';

/**
 * A condition on a column with people's ids: those whom somebody may see as their leader.
 *
 * Administrators and trainers see everybody, a manager the members of his groups. Nobody is made
 * to see less by a further role.
 *
 * @param column - as in `person.id`; written by ourselves, never from outside.
 */
export function leads(viewer: Person, column: string): Expression<SqlBool> {
  if (hasRole(viewer, 'administrator', 'trainer')) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`${sql.ref(column)} in (
    select member.person_id from group_member as member
    join group_manager as lead on lead.group_id = member.group_id
    where lead.person_id = ${viewer.id})`;
}

/** A condition on a column with groups' ids: those that somebody may see. */
export function seesGroup(viewer: Person, column: string): Expression<SqlBool> {
  if (hasRole(viewer, 'administrator', 'trainer')) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`${sql.ref(column)} in (
    select lead.group_id from group_manager as lead where lead.person_id = ${viewer.id})`;
}
