/** Who can see somebody's assigned attempts. */
import type { Viewer } from '../../contract/api/people-routes.ts';
import type { Queries } from '../store/store.ts';

/** Trainers, and the managers of the person’s groups; administrators look after accounts, not attempts. */
export async function viewersOf(db: Queries, id: string): Promise<Viewer[]> {
  const trainers = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select(['person.name', 'person.sort_name'])
    .where('role', '=', 'trainer')
    .where('person.status', '!=', 'disabled')
    .where('person.id', '!=', id)
    .orderBy('sort_name')
    .execute();
  const managers = await db
    .selectFrom('group_member')
    .innerJoin('group_manager', 'group_manager.group_id', 'group_member.group_id')
    .innerJoin('person', 'person.id', 'group_manager.person_id')
    .select(['person.id', 'person.name', 'person.sort_name'])
    .distinct()
    .where('group_member.person_id', '=', id)
    .where('person.status', '!=', 'disabled')
    .where('person.id', '!=', id)
    .orderBy('sort_name')
    .execute();
  return [
    ...managers.map(({ name }) => ({ name, as: 'manager' as const })),
    ...trainers.map(({ name }) => ({ name, as: 'trainer' as const })),
  ];
}
