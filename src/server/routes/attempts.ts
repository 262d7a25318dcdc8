/** Handlers of attempts. */
import type { ATTEMPT_ROUTES, AttemptRow } from '../../contract/api/attempt-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { cutPage, parseCursor } from '../api/cursor.ts';
import { recordView } from '../audit.ts';
import { agreementOn } from '../attempts/agreements.ts';
import { deliver } from '../attempts/deliver.ts';
import { comment, giveVerdict, remarksOn } from '../attempts/remarks.ts';
import { listAttempts } from '../attempts/rows.ts';
import { makeCsv } from '../../contract/csv.ts';
import { rebuildStandings } from '../statistics/keep.ts';
import { inTransaction } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof ATTEMPT_ROUTES;

/** A table is one file, however long. */
const ALL = 1_000_000;

/** The handlers of `ATTEMPT_ROUTES`. */
export const attemptHandlers = (team: Team): Handlers<Routes> => ({
  deliverAttempt: async ({ params: { id }, body, person }) => {
    if (body.attempt.id !== id) return refuse('bad-request', 'The ids differ.');
    return deliver(team, person, body);
  },
  attempts: async ({ query: { cursor, limit, ...filters }, person: viewer }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const rows = await listAttempts(team.store.db, { viewer, after, ...filters, limit: limit + 1 });
    const page = cutPage(rows, limit, ({ position }) => position);
    return ok({ items: page.items.map(({ row }) => row), next: page.next });
  },
  attemptTable: async ({ person: viewer }) => {
    const rows = await listAttempts(team.store.db, { viewer, limit: ALL });
    return ok(attemptTable(rows.map(({ row }) => row)));
  },
  attempt: async ({ params: { id }, person }) => oneAttempt(team, person, id),
  comment: async ({ params, body, person }) => comment(team, person, { ...params, ...body }),
  verdict: async ({ params, body, person }) => giveVerdict(team, person, { ...params, body }),
  deleteAttempt: async ({ params: { id }, person }) => deletePractice(team, person, id),
  scenarioVersion: async ({ params: { hash } }) => {
    const row = await team.store.db
      .selectFrom('scenario_version')
      .select(['scenario_id', 'play', 'debrief', 'solver'])
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (row === undefined) return refuse('not-found');
    return ok({
      scenario: row.scenario_id,
      play: parse(row.play),
      debrief: parse(row.debrief),
      solver: row.solver === null ? null : parse(row.solver),
    });
  },
});

async function deletePractice(
  { store }: Team,
  { id: person }: Person,
  id: string,
): Promise<Result<null, Refusal>> {
  return inTransaction(store.db, async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom('attempt')
      .where('id', '=', id)
      .where('person_id', '=', person)
      .where('assignment_id', 'is', null)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return refuse('not-found');
    await rebuildStandings(db, person);
    return ok(null);
  });
}

const parse = (json: string): unknown => JSON.parse(json);

const HEADER = [
  'person',
  'scenario',
  'assignment',
  'status',
  'started',
  'finished',
  'decisions',
  'ending',
  'trust',
  'partnership',
  'outcome',
] as const;

/** Attempts as a table for spreadsheets. */
export const attemptTable = (rows: readonly AttemptRow[]): string =>
  makeCsv([[...HEADER], ...rows.map(cellsOf)]);

const cellsOf = (row: AttemptRow): (string | number)[] => [
  row.person.name,
  row.scenario,
  row.assignment ?? '',
  row.status,
  row.startedAt,
  row.finishedAt ?? '',
  row.decisions,
  row.result?.ending ?? '',
  row.result?.trust ?? '',
  row.result?.partnership ?? '',
  row.result?.outcome ?? '',
];

/** What somebody sees of another's attempt is recorded. */
async function oneAttempt(
  { store: { db }, clock }: Team,
  viewer: Person,
  id: string,
): Promise<Result<ResponseOf<Routes['attempt']>, Refusal>> {
  const [found] = await listAttempts(db, { viewer, id, limit: 1 });
  if (found === undefined) return refuse('not-found');
  if (found.row.person.id !== viewer.id) {
    const subject = { kind: 'attempt', id } as const;
    await recordView(db, { actor: viewer.id, action: 'attempt-viewed', subject }, clock());
  }
  const {
    seed,
    after_ending: after,
    locale,
  } = await db
    .selectFrom('attempt')
    .select(['seed', 'after_ending', 'locale'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const decisions = await db
    .selectFrom('attempt_decision')
    .selectAll()
    .where('attempt_id', '=', id)
    .orderBy('position')
    .execute();
  return ok({
    row: found.row,
    seed,
    after,
    locale,
    decisions: decisions.map((row) => ({
      choice: row.choice,
      decision: row.decision,
      level: found.row.withheld ? null : row.level,
      shownMs: row.shown_ms,
      takenMs: row.taken_ms,
      timedOut: row.timed_out === 1,
      trust: row.trust,
      partnership: row.partnership,
      confidence: row.confidence,
      reason: row.reason,
    })),
    ...(found.row.withheld
      ? { comments: [], verdicts: [], agreement: null }
      : { ...(await remarksOn(db, id)), agreement: await agreementOn(db, id) }),
  });
}
