/** Whom an assignment is for: people by name, and whoever is in its groups now. */
import { sql, type Expression, type SqlBool } from 'kysely';
import { hasRole, type Person } from '../api/call.ts';
import { leads } from '../people/scope.ts';

/** A condition: the assignment in one column is for the person in another. */
export const isFor = (assignment: string, person: string): Expression<SqlBool> => sql<SqlBool>`(
  exists (select 1 from assignment_person as named
    where named.assignment_id = ${sql.ref(assignment)} and named.person_id = ${sql.ref(person)})
  or exists (select 1 from assignment_group as grouped
    join group_member as member on member.group_id = grouped.group_id
    where grouped.assignment_id = ${sql.ref(assignment)} and member.person_id = ${sql.ref(person)}))`;

/** A condition on people: those whose assigned attempts somebody may see. */
export function coaches(viewer: Person, column: string): Expression<SqlBool> {
  if (hasRole(viewer, 'trainer')) return sql<SqlBool>`1 = 1`;
  if (!hasRole(viewer, 'manager')) return sql<SqlBool>`1 = 0`;
  // Being an administrator as well must not widen what a manager sees of attempts.
  return leads({ ...viewer, roles: ['manager'] }, column);
}
