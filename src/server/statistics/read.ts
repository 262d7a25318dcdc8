/** Reads standings. */
import type { Queries } from '../store/store.ts';
import { standingOf, type Standing } from './standing.ts';

/** Parameters of one query; SQLite allows some 32,000 and PostgreSQL 65,535. */
const AT_ONCE = 5_000;

/** By scenario. */
export type Standings = ReadonlyMap<string, Standing>;

/**
 * Standings at assignments, of one person or of everybody, under `<assignment> <person>`.
 */
export async function standingsAt(
  db: Queries,
  assignments: readonly string[],
  person?: string,
): Promise<Map<string, Map<string, Standing>>> {
  const found = new Map<string, Map<string, Standing>>();
  if (assignments.length === 0) return found;
  const rows = await db
    .selectFrom('standing')
    .selectAll()
    .where('assignment_id', 'in', assignments)
    .$if(person !== undefined, (query) => query.where('person_id', '=', person ?? ''))
    .execute();
  for (const row of rows) {
    const key = `${row.assignment_id} ${row.person_id}`;
    const standings = found.get(key) ?? new Map<string, Standing>();
    found.set(key, standings.set(row.scenario_id, standingOf(row)));
  }
  return found;
}

/** A standing with what it is in; `assignment` is `null` for practice. */
export type PlacedStanding = {
  readonly person: string;
  readonly scenario: string;
  readonly assignment: string | null;
  readonly standing: Standing;
};

/** Everything that people stand in. @param practice - whether practice belongs to it. */
export async function standingsOf(
  db: Queries,
  people: readonly string[],
  practice: boolean,
): Promise<PlacedStanding[]> {
  const found: PlacedStanding[] = [];
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('standing')
      .selectAll()
      .where('person_id', 'in', people.slice(at, at + AT_ONCE))
      .$if(!practice, (query) => query.where('assignment_id', '!=', ''))
      .execute();
    for (const row of rows)
      found.push({
        person: row.person_id,
        scenario: row.scenario_id,
        assignment: row.assignment_id === '' ? null : row.assignment_id,
        standing: standingOf(row),
      });
  }
  return found;
}
