/** The team's grid, and the people whom somebody coaches. */
import { sql } from 'kysely';
import type { Cell } from '../../contract/api/statistics-routes.ts';
import type { Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import { coaches } from '../assignments/assigned.ts';
import { seesGroup } from '../people/scope.ts';
import { sortNameOf } from '../sign-in/people.ts';
import type { Queries } from '../store/store.ts';
import { assignedRules } from './assigned-rules.ts';
import { cellsOf } from './cells.ts';
import { groupBy } from './group-by.ts';
import { standingsOf } from './read.ts';

export type TeamWanted = {
  readonly viewer: Person;
  readonly limit: number;
  readonly after?: Position | null;
  readonly group?: string | undefined;
  readonly search?: string | undefined;
  readonly id?: string;
};

export type TeamMember = {
  readonly person: { readonly id: string; readonly name: string };
  readonly position: Position;
};

/** People whom `viewer` coaches, in the order of their names; those kept out are left out. */
export async function teamMembers(
  db: Queries,
  { viewer, limit, after, group, search = '', id }: TeamWanted,
): Promise<TeamMember[]> {
  const text = `%${sortNameOf(search.trim()).replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'sort_name'])
    .where('status', '!=', 'disabled')
    .where(coaches(viewer, 'person.id'))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(search.trim() !== '', (query) =>
      query.where(sql<boolean>`sort_name like ${text} escape '\\'`),
    )
    .$if(group !== undefined, (query) =>
      query.where('id', 'in', (builder) =>
        builder
          .selectFrom('group_member')
          .select('person_id')
          .where('group_id', '=', group ?? '')
          .where(seesGroup(viewer, 'group_member.group_id')),
      ),
    )
    .$if(after !== undefined && after !== null, (query) =>
      query.where(sql<boolean>`(sort_name, id) > (${String(after?.key)}, ${after?.id})`),
    )
    .orderBy('sort_name')
    .orderBy('id')
    .limit(limit)
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
