/**
 * What was written since a moment, as far as somebody may see it.
 *
 * Read from the tables themselves, so that every server on one database tells the same.
 */
import { sql } from 'kysely';
import type { CHANGES_ROUTES } from '../../contract/api/changes-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Person } from '../api/call.ts';
import { coaches, isFor } from '../assignments/assigned.ts';
import { seesAttempt } from '../attempts/rows.ts';
import type { Queries } from '../store/store.ts';

type Changes = ResponseOf<(typeof CHANGES_ROUTES)['changes']>;

/** Anything that was written at a moment. */
export type Changed = { readonly at: string };

export type ChangesWanted = {
  readonly viewer: Person;
  /** Milliseconds since 1970; what was written then belongs to it. */
  readonly since: number;
  readonly limit: number;
};

/** Attempts delivered, or added to, since the moment. */
export async function deliveredAttempts(
  db: Queries,
  { viewer, since, limit }: ChangesWanted,
): Promise<Changes['attempts']> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('person', 'person.id', 'attempt.person_id')
    .select(['attempt.id', 'attempt.person_id', 'person.name', 'attempt.scenario_id'])
    .select(['attempt.assignment_id', 'attempt.status', 'attempt.received_at'])
    .where('attempt.received_at', '>=', since)
    .where(seesAttempt(viewer))
    .orderBy('attempt.received_at')
    .orderBy('attempt.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: { id: row.person_id, name: row.name },
    scenario: row.scenario_id,
    assignment: row.assignment_id,
    status: row.status,
    at: iso(row.received_at),
  }));
}

/** Comments, verdicts and agreements written since the moment. */
export async function writtenRemarks(
  db: Queries,
  { viewer, since, limit }: ChangesWanted,
): Promise<Changes['remarks']> {
  const of = (table: 'comment' | 'verdict') =>
    db
      .selectFrom(table)
      .innerJoin('attempt', 'attempt.id', `${table}.attempt_id`)
      .select([`${table}.id as id`, `${table}.attempt_id as attempt_id`])
      .select(`${table}.created_at as created_at`)
      .where(`${table}.created_at`, '>=', since)
      .where(seesAttempt(viewer));
  const agreements = db
    .selectFrom('agreement')
    .innerJoin('attempt', 'attempt.id', 'agreement.attempt_id')
    .select(['agreement.attempt_id as id', 'agreement.attempt_id as attempt_id'])
    .select('agreement.changed_at as created_at')
    .where('agreement.changed_at', '>=', since)
    .where(seesAttempt(viewer));
  const rows = await of('comment')
    .unionAll(of('verdict'))
    .unionAll(agreements)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, attempt: row.attempt_id, at: iso(row.created_at) }));
}

/** Assignments that were made or changed since the moment. */
export async function changedAssignments(
  db: Queries,
  { viewer, since, limit }: ChangesWanted,
): Promise<Changes['assignments']> {
  const rows = await db
    .selectFrom('assignment')
    .select(['id', 'changed_at'])
    .where('changed_at', '>=', since)
    .where((builder) =>
      builder.exists(
        builder
          .selectFrom('person')
          .select('person.id')
          .where(sql<boolean>`(${coaches(viewer, 'person.id')} or person.id = ${viewer.id})`)
          .where(isFor('assignment.id', 'person.id')),
      ),
    )
    .orderBy('changed_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, at: iso(row.changed_at) }));
}

const iso = (ms: number): string => new Date(ms).toISOString();
