/** The team's grid, and the people whom somebody coaches. */
import type { Cell } from '../../contract/api/statistics-routes.ts';
import type { Position } from '../api/cursor.ts';
import { coaches } from '../assignments/assigned.ts';
import { isFound, isWanted, type PeopleWanted } from '../people/wanted.ts';
import type { Queries } from '../store/store.ts';
import { assignedRules } from './assigned-rules.ts';
import { cellsOf } from './cells.ts';
import { groupBy } from './group-by.ts';
import { standingsOf } from './read.ts';

export type TeamMember = {
  readonly person: { readonly id: string; readonly name: string };
  readonly position: Position;
};

/** People whom `viewer` coaches, in the order of their names; those kept out are left out. */
export async function teamMembers(db: Queries, wanted: PeopleWanted): Promise<TeamMember[]> {
  const { viewer, search = '' } = wanted;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'sort_name'])
    .where('status', '!=', 'disabled')
    .where(coaches(viewer, 'person.id'))
    .where(isWanted(wanted))
    .where(isFound(search, ['sort_name']))
    .orderBy('sort_name')
    .orderBy('id')
    .limit(wanted.limit)
    .execute();
  return rows.map((row) => ({
    person: { id: row.id, name: row.name },
    position: { key: row.sort_name, id: row.id },
  }));
}

/** Of how many people the cells are read at once. */
const AT_ONCE = 1_000;

/** The cells of people, by their ids. @param practice - whether practice belongs to it. */
export async function teamCells(
  db: Queries,
  people: readonly string[],
  { practice, now }: { readonly practice: boolean; readonly now: number },
): Promise<Map<string, Cell[]>> {
  const cells = new Map<string, Cell[]>();
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people.slice(at, at + AT_ONCE);
    const standings = groupBy(await standingsOf(db, some, practice), ({ person }) => person);
    const assigned = await assignedRules(db, some, now);
    for (const person of some)
      cells.set(person, cellsOf(standings.get(person) ?? [], assigned.get(person) ?? []));
  }
  return cells;
}
