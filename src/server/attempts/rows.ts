/** Attempts as lists show them, and who may see which. */
import { sql, type Expression, type SqlBool } from 'kysely';
import type { AttemptRow } from '../../contract/api/attempt-routes.ts';
import { hasRole, type Person } from '../api/call.ts';
import type { Position } from '../api/cursor.ts';
import type { AssignmentTable } from '../store/database.ts';
import type { Queries } from '../store/store.ts';

/**
 * A condition on attempts: one's own, and assigned ones of the people one coaches.
 *
 * A trainer coaches everybody, a manager the members of his groups. Practice is nobody else's, and
 * an administrator as such coaches nobody.
 */
export function seesAttempt(viewer: Person): Expression<SqlBool> {
  const own = sql<SqlBool>`attempt.person_id = ${viewer.id}`;
  if (hasRole(viewer, 'trainer'))
    return sql<SqlBool>`(${own} or attempt.assignment_id is not null)`;
  if (!hasRole(viewer, 'manager')) return own;
  return sql<SqlBool>`(${own} or (attempt.assignment_id is not null and attempt.person_id in (
    select member.person_id from group_member as member
    join group_manager as lead on lead.group_id = member.group_id
    where lead.person_id = ${viewer.id})))`;
}

export type AttemptsWanted = {
  readonly viewer: Person;
  readonly limit: number;
  readonly after?: Position | null;
  readonly person?: string | undefined;
  readonly scenario?: string | undefined;
  readonly assignment?: string | undefined;
  readonly status?: AttemptRow['status'] | undefined;
  readonly id?: string;
};

const COLUMNS = [
  'attempt.id',
  'attempt.person_id',
  'person.name',
  'attempt.scenario_id',
  'attempt.hash',
  'attempt.assignment_id',
  'attempt.status',
  'attempt.started_at',
  'attempt.finished_at',
  'attempt.decisions',
  'attempt.timers',
  'attempt.ending',
  'attempt.trust',
  'attempt.partnership',
  'attempt.outcome',
  'attempt.agrees',
  'attempt.uncounted',
  'assignment.feedback',
  'assignment.released_at',
] as const;

/** Attempts that `viewer` may see, the latest first. */
export async function listAttempts(
  db: Queries,
  { viewer, limit, after, ...wanted }: AttemptsWanted,
): Promise<{ readonly row: AttemptRow; readonly position: Position }[]> {
  let query = db
    .selectFrom('attempt')
    .innerJoin('person', 'person.id', 'attempt.person_id')
    .leftJoin('assignment', 'assignment.id', 'attempt.assignment_id')
    .select(COLUMNS)
    .where(seesAttempt(viewer));
  for (const [column, value] of [
    ['attempt.id', wanted.id],
    ['attempt.person_id', wanted.person],
    ['attempt.scenario_id', wanted.scenario],
    ['attempt.assignment_id', wanted.assignment],
    ['attempt.status', wanted.status],
  ] as const)
    if (value !== undefined) query = query.where(column, '=', value);
  if (after !== undefined && after !== null)
    query = query.where(
      sql<boolean>`(attempt.started_at, attempt.id) < (${Number(after.key)}, ${after.id})`,
    );
  const rows = await query
    .orderBy('attempt.started_at', 'desc')
    .orderBy('attempt.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    row: rowOf(row, viewer),
    position: { key: row.started_at, id: row.id },
  }));
}

type Selected = {
  id: string;
  person_id: string;
  name: string;
  scenario_id: string;
  hash: string;
  assignment_id: string | null;
  status: AttemptRow['status'];
  started_at: number;
  finished_at: number | null;
  decisions: number;
  timers: number;
  ending: string | null;
  trust: number | null;
  partnership: number | null;
  outcome: number | null;
  agrees: number;
  uncounted: AttemptRow['uncounted'];
  feedback: AssignmentTable['feedback'] | null;
  released_at: number | null;
};

function rowOf(row: Selected, viewer: Person): AttemptRow {
  const { ending, trust, partnership } = row;
  const withheld = isUnreleased(row) && row.person_id === viewer.id;
  const outcome = withheld ? null : row.outcome;
  return {
    id: row.id,
    person: { id: row.person_id, name: row.name },
    scenario: row.scenario_id,
    hash: row.hash,
    assignment: row.assignment_id,
    status: row.status,
    startedAt: iso(row.started_at),
    finishedAt: row.finished_at === null ? null : iso(row.finished_at),
    decisions: row.decisions,
    timers: row.timers === 1,
    result:
      ending === null || trust === null || partnership === null
        ? null
        : { ending, trust, partnership, outcome },
    agrees: row.agrees === 1,
    uncounted: row.uncounted,
    withheld,
  };
}

/** Whether the reviews of an assignment wait for its trainer. */
export const isUnreleased = (rules: {
  readonly feedback: AssignmentTable['feedback'] | null;
  readonly released_at: number | null;
}): boolean => rules.feedback === 'on-release' && rules.released_at === null;

const iso = (ms: number): string => new Date(ms).toISOString();
