/** Keeps standings and choice counts up with the attempts, in the transactions that change them. */
import { sql } from 'kysely';
import type { Queries } from '../store/store.ts';
import {
  afterAttempt,
  columnsOf,
  NO_STANDING,
  standingOf,
  type EndedAttempt,
  type Standing,
  type Tally,
} from './standing.ts';

/** Whose standing with what; `assignment` is `null` for practice. */
export type StandingKey = {
  readonly person: string;
  readonly scenario: string;
  readonly assignment: string | null;
};

/**
 * Takes a person's place until the transaction ends: what is read of his attempts and standings
 * meanwhile stays true.
 */
export async function lockPerson(db: Queries, person: string): Promise<void> {
  await db
    .updateTable('person')
    .set((builder) => ({ status: builder.ref('status') }))
    .where('id', '=', person)
    .execute();
}

export type Progressed = {
  /** Whether the attempt is new. */
  readonly begun: boolean;
  /** What it came to, where it has ended now. */
  readonly ended: { readonly result: EndedAttempt; readonly tally: Tally } | null;
};

/** Adds what has happened to a standing; call it once for each beginning and each end. */
export async function keepStanding(
  db: Queries,
  key: StandingKey,
  { begun, ended }: Progressed,
): Promise<void> {
  await lockPerson(db, key.person);
  const row = await db
    .selectFrom('standing')
    .selectAll()
    .where('person_id', '=', key.person)
    .where('scenario_id', '=', key.scenario)
    .where('assignment_id', '=', key.assignment ?? '')
    .executeTakeFirst();
  const before = row === undefined ? NO_STANDING : standingOf(row);
  const counted = { ...before, attempts: before.attempts + Number(begun) };
  const after = ended === null ? counted : afterAttempt(counted, ended.result, ended.tally);
  await saveStanding(db, key, after);
}

async function saveStanding(db: Queries, key: StandingKey, standing: Standing): Promise<void> {
  const columns = columnsOf(standing);
  await db
    .insertInto('standing')
    .values({
      person_id: key.person,
      scenario_id: key.scenario,
      assignment_id: key.assignment ?? '',
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'scenario_id', 'assignment_id']).doUpdateSet(columns),
    )
    .execute();
}

/** Works a person's standings out anew from the attempts that there are, as after a deletion. */
export async function rebuildStandings(db: Queries, person: string): Promise<void> {
  await lockPerson(db, person);
  await db.deleteFrom('standing').where('person_id', '=', person).execute();
  const attempts = await db
    .selectFrom('attempt')
    .select(['id', 'scenario_id', 'assignment_id', 'finished_at', 'received_at'])
    .select(['trust', 'partnership', 'competencies'])
    .where('person_id', '=', person)
    .execute();
  const standings = new Map<string, { key: StandingKey; standing: Standing }>();
  for (const row of attempts) {
    const key = { person, scenario: row.scenario_id, assignment: row.assignment_id };
    const name = `${row.scenario_id} ${row.assignment_id ?? ''}`;
    const { standing } = standings.get(name) ?? { standing: NO_STANDING };
    standings.set(name, { key, standing: withAttempt(standing, row) });
  }
  for (const { key, standing } of standings.values()) await saveStanding(db, key, standing);
}

type AttemptRow = {
  readonly id: string;
  readonly finished_at: number | null;
  readonly received_at: number;
  readonly trust: number | null;
  readonly partnership: number | null;
  readonly competencies: string | null;
};

function withAttempt(standing: Standing, row: AttemptRow): Standing {
  const counted = { ...standing, attempts: standing.attempts + 1 };
  const { trust, partnership } = row;
  if (trust === null || partnership === null) return counted;
  const at = row.finished_at ?? row.received_at;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from a `Tally`
  const tally = JSON.parse(row.competencies ?? '{}') as Tally;
  return afterAttempt(counted, { attempt: row.id, at, trust, partnership }, tally);
}

/** A decision of an attempt, as it is counted. */
export type CountedDecision = {
  readonly choice: string;
  readonly reason: string | null;
  readonly confidence: 'sure' | 'unsure' | null;
  readonly level: string | null;
  readonly timed_out: number;
  readonly trust: number;
  readonly partnership: number;
};

type Scores = { readonly trust: number; readonly partnership: number };

/**
 * Counts the choices of a finished attempt at an assignment.
 *
 * @param opening - both scores before the first decision.
 */
export async function countChoices(
  db: Queries,
  { scenario, assignment }: { readonly scenario: string; readonly assignment: string },
  decisions: readonly CountedDecision[],
  opening: Scores,
): Promise<void> {
  const rows = new Map<string, TallyRow>();
  let before = opening;
  for (const decision of decisions) {
    const row = countOf(scenario, assignment, decision, before);
    before = decision;
    const key = `${row.choice} ${row.reason}`;
    const other = rows.get(key);
    rows.set(key, other === undefined ? row : sumRows(row, other));
  }
  if (rows.size === 0) return;
  // In one order, so that two attempts that are counted at once never wait for each other.
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await db
    .insertInto('choice_tally')
    .values(sorted)
    .onConflict((conflict) =>
      conflict
        .columns(['scenario_id', 'assignment_id', 'choice', 'reason'])
        .doUpdateSet(
          Object.fromEntries(
            COUNTS.map((name) => [
              name,
              sql<number>`${sql.ref(`choice_tally.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
            ]),
          ),
        ),
    )
    .execute();
}

const COUNTS = [
  'taken',
  'trust_change',
  'partnership_change',
  'sure',
  'unsure',
  'sure_wrong',
  'timed_out',
] as const;

type TallyRow = ReturnType<typeof countOf>;

const countOf = (
  scenario: string,
  assignment: string,
  decision: CountedDecision,
  before: Scores,
) => ({
  scenario_id: scenario,
  assignment_id: assignment,
  choice: decision.choice,
  reason: decision.reason ?? '',
  taken: 1,
  trust_change: decision.trust - before.trust,
  partnership_change: decision.partnership - before.partnership,
  sure: Number(decision.confidence === 'sure'),
  unsure: Number(decision.confidence === 'unsure'),
  sure_wrong: Number(decision.confidence === 'sure' && decision.level === 'trap'),
  timed_out: decision.timed_out,
});

function sumRows(a: TallyRow, b: TallyRow): TallyRow {
  const sum = { ...a };
  for (const name of COUNTS) sum[name] += b[name];
  return sum;
}
