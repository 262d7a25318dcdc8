/** The team's grid, and the people whom somebody coaches. */
import type { Cell, LedCell } from '../../contract/api/statistics-routes.ts';
import type { Position } from '../api/cursor.ts';
import { coaches } from '../assignments/assigned.ts';
import { isFound, isWanted, type PeopleWanted } from '../people/wanted.ts';
import type { Queries } from '../store/store.ts';
import { assignedRules } from './assigned-rules.ts';
import { confidentErrors } from './confident-errors.ts';
import { cellsOf, type PlacedCell } from './cells.ts';
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

/** The cells of people by their ids, from assigned attempts, as those see them who lead them. */
export async function ledCells(
  db: Queries,
  people: readonly string[],
  now: number,
): Promise<Map<string, LedCell[]>> {
  const cells = await placedCells(db, people, { practice: false, now });
  const errors = await confidentErrors(db, [...cells.values()].flat().flatMap(attemptsOf));
  const withErrors = (cell: PlacedCell): LedCell => ({
    ...cell,
    sureWrong: attemptsOf(cell).reduce((sum, attempt) => sum + (errors.get(attempt) ?? 0), 0),
  });
  return new Map([...cells].map(([person, own]) => [person, own.map(withErrors)]));
}

/** The attempt that a cell speaks of: the one that counts, or else the last one. */
const attemptsOf = ({ counted, last }: PlacedCell): string[] => {
  const shown = counted ?? last;
  return shown === null ? [] : [shown.attempt];
};

/** Somebody's own cells, with practice. */
export async function ownCells(db: Queries, person: string, now: number): Promise<Cell[]> {
  const cells = await placedCells(db, [person], { practice: true, now });
  return (cells.get(person) ?? []).map(
    ({ counted: _counted, dueAt: _dueAt, overdue: _overdue, ...own }) => own,
  );
}

async function placedCells(
  db: Queries,
  people: readonly string[],
  { practice, now }: { readonly practice: boolean; readonly now: number },
): Promise<Map<string, PlacedCell[]>> {
  const cells = new Map<string, PlacedCell[]>();
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people.slice(at, at + AT_ONCE);
    const standings = groupBy(await standingsOf(db, some, practice), ({ person }) => person);
    const assigned = await assignedRules(db, some, now);
    for (const person of some)
      cells.set(
        person,
        cellsOf({
          standings: standings.get(person) ?? [],
          assigned: assigned.get(person) ?? [],
          now,
        }),
      );
  }
  return cells;
}
