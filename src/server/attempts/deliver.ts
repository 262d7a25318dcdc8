/** Takes attempts in: once each, in any order, and by the server's own judgement. */
import type { AttemptRow, Uncounted } from '../../contract/api/attempt-routes.ts';
import type { Attempt, AttemptResult } from '../../core/attempt/attempt.ts';
import { ok, type Result } from '../../core/base/result.ts';
import type { AttemptScore } from '../../core/solver/attempt-score.ts';
import { refuse, type Person, type Refusal } from '../api/call.ts';
import { settleRepetition } from '../notices/notify.ts';
import { countChoices, keepStanding, type Progressed } from '../statistics/keep.ts';
import { tallyOf, type Tally, type TalliedRubric } from '../statistics/standing.ts';
import { inTransaction, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import type { VerifyFailure } from '../verify/verifier.ts';
import { enterOutbox } from '../xapi/push.ts';
import { whyNot } from '../assignments/eligible.ts';
import { listAttempts } from './rows.ts';

export type Delivery = { readonly attempt: Attempt; readonly assignment: string | null };

/** What is kept of an attempt so far. */
type Kept = {
  readonly person_id: string;
  readonly hash: string;
  readonly seed: string;
  readonly status: Attempt['status'];
  readonly decisions: number;
  readonly assignment_id: string | null;
  readonly uncounted: Uncounted | null;
};

/** Somebody else has delivered the same attempt in the meantime. */
class Overtaken extends Error {}
const TRIES = 5;

/**
 * Takes an attempt in, or what has been added to it.
 *
 * What is delivered again, or late, is acknowledged and changes nothing. An attempt only grows: one
 * that tells another story under the same id is a `conflict`. One that its assignment does not take
 * is kept as practice, with the reason: nothing that was played is lost.
 */
export async function deliver(
  team: Team,
  person: Person,
  delivery: Delivery,
): Promise<Result<AttemptRow, Refusal>> {
  for (let tries = 1; ; tries++) {
    try {
      return await deliverOnce(team, person, delivery);
    } catch (error) {
      if (!(error instanceof Overtaken) || tries >= TRIES) throw error;
    }
  }
}

async function deliverOnce(
  team: Team,
  person: Person,
  { attempt, assignment }: Delivery,
): Promise<Result<AttemptRow, Refusal>> {
  const { db } = team.store;
  const kept = await findKept(db, attempt.id);
  if (kept !== null) {
    if (!(await isSame(db, kept, person, attempt))) return refuse('conflict');
    if (!isFurther(attempt, kept)) return shown(db, person, attempt.id);
  }
  const scenario = await team.versions.find(attempt.hash);
  if (scenario === null || scenario.scenario.id !== attempt.scenario)
    return refuse('scenario-unknown', attempt.hash);
  const score = await team.verifier.verify(attempt, scenario);
  if (!score.ok) return refuseScore(score.error);
  await inTransaction(db, async (transaction) => {
    const place = await placeOf(transaction, { attempt, assignment, person: person.id, kept });
    const keeping = { attempt, person: person.id, kept, score: score.value, ...place };
    await keep(transaction, keeping, scenario.scenario.rubric, team.clock());
    // Practice is nobody else's.
    if (place.assignment !== null && (team.recordStore ?? null) !== null)
      await enterOutbox(transaction, attempt.id, team.clock());
  });
  return shown(db, person, attempt.id);
}

/** For what an attempt counts: its assignment, or practice where that does not take it. */
type Place = { readonly assignment: string | null; readonly uncounted: Uncounted | null };

/** Where an attempt goes; what one was first taken in for, it stays. */
async function placeOf(
  db: Queries,
  { attempt, assignment, person, kept }: Delivery & { person: string; kept: Kept | null },
): Promise<Place> {
  if (kept !== null) return { assignment: kept.assignment_id, uncounted: kept.uncounted };
  if (assignment === null) return { assignment, uncounted: null };
  const uncounted = await whyNot(db, { attempt, assignment, person });
  return { assignment: uncounted === null ? assignment : null, uncounted };
}

async function findKept(db: Queries, id: string): Promise<Kept | null> {
  const kept = await db
    .selectFrom('attempt')
    .select(['person_id', 'hash', 'seed', 'status', 'decisions', 'assignment_id', 'uncounted'])
    .where('id', '=', id)
    .executeTakeFirst();
  return kept ?? null;
}

/** Whether the one tells the beginning of the other. */
async function isSame(db: Queries, kept: Kept, person: Person, attempt: Attempt): Promise<boolean> {
  const { hash, seed, decisions, id } = attempt;
  if (kept.person_id !== person.id || kept.hash !== hash || kept.seed !== seed) return false;
  const rows = await db
    .selectFrom('attempt_decision')
    .select('choice')
    .where('attempt_id', '=', id)
    .orderBy('position')
    .execute();
  const common = Math.min(rows.length, decisions.length);
  return rows.slice(0, common).every(({ choice }, at) => choice === decisions[at]?.choice);
}

/** Whether an attempt comes after what is kept of it: more choices, or an end. */
const isFurther = ({ decisions, status }: Attempt, kept: Kept): boolean =>
  decisions.length === kept.decisions
    ? kept.status === 'playing' && status !== 'playing'
    : decisions.length > kept.decisions;

/** A process that was stopped for a restart is asked again; a story that never ends is not. */
const refuseScore = ({ reason, detail }: VerifyFailure): ReturnType<typeof refuse> =>
  reason === 'verifier-closed'
    ? refuse('not-ready')
    : refuse('attempt-impossible', `${reason}: ${detail}`);

async function shown(
  db: Queries,
  viewer: Person,
  id: string,
): Promise<Result<AttemptRow, Refusal>> {
  const [found] = await listAttempts(db, { viewer, id, limit: 1 });
  return found === undefined ? refuse('not-found') : ok(found.row);
}

type Keeping = Place & {
  readonly attempt: Attempt;
  readonly person: string;
  readonly kept: Kept | null;
  readonly score: AttemptScore;
};

async function keep(
  db: Queries,
  keeping: Keeping,
  rubric: TalliedRubric,
  now: number,
): Promise<void> {
  const { attempt, assignment, uncounted, person, kept, score } = keeping;
  const tally = score.result === null ? null : tallyOf(score.decisions, rubric);
  const competencies = tally === null ? null : JSON.stringify(tally);
  const told = { ...scoreColumns(attempt, score), competencies, received_at: now };
  if (kept === null) await insert(db, { attempt, assignment, uncounted, person }, told);
  else await update(db, attempt.id, kept, told);
  const rows = decisionRows(attempt, score);
  await keepDecisions(db, rows, kept?.decisions ?? 0);
  const ended = kept?.status === 'finished' ? null : endedOf(attempt.id, told, tally);
  if (kept === null || ended !== null) await count(db, keeping, rows, ended);
}

/** @param before - how many decisions are kept already. */
async function keepDecisions(
  db: Queries,
  rows: ReturnType<typeof decisionRows>,
  before: number,
): Promise<void> {
  const added = rows.slice(before);
  if (added.length > 0) await db.insertInto('attempt_decision').values(added).execute();
  await addReason(db, rows[before - 1]);
}

/** The reason for a decision may be given when the decision itself has been delivered already. */
async function addReason(
  db: Queries,
  row: ReturnType<typeof decisionRows>[number] | undefined,
): Promise<void> {
  if (row === undefined || row.reason === null) return;
  await db
    .updateTable('attempt_decision')
    .set({ reason: row.reason })
    .where('attempt_id', '=', row.attempt_id)
    .where('position', '=', row.position)
    .where('reason', 'is', null)
    .execute();
}

/** Keeps statistics up with an attempt that has begun or ended. */
async function count(
  db: Queries,
  { attempt: { scenario }, assignment, person, kept, score }: Keeping,
  rows: ReturnType<typeof decisionRows>,
  ended: Progressed['ended'],
): Promise<void> {
  await keepStanding(db, { person, scenario, assignment }, { begun: kept === null, ended });
  if (ended === null) return;
  if (assignment !== null) await countChoices(db, { scenario, assignment }, rows, score.opening);
  await settleRepetition(db, { person, scenario }, ended.result.at);
}

function endedOf(attempt: string, told: Told, tally: Tally | null): Progressed['ended'] {
  const { trust, partnership, finished_at: finished, received_at: received } = told;
  if (tally === null || trust === null || partnership === null) return null;
  return { result: { attempt, at: finished ?? received, trust, partnership }, tally };
}

const decisionRows = (attempt: Attempt, score: AttemptScore) =>
  score.decisions.flatMap((scored, position) => {
    const played = attempt.decisions[position];
    if (played === undefined) return [];
    return [
      {
        attempt_id: attempt.id,
        position,
        ...scored,
        shown_ms: Math.round(played.shownMs),
        taken_ms: Math.round(played.takenMs),
        timed_out: Number(played.timedOut),
        confidence: played.confidence ?? null,
        reason: played.reason ?? null,
      },
    ];
  });

type Told = ReturnType<typeof scoreColumns> & {
  readonly competencies: string | null;
  readonly received_at: number;
};

function scoreColumns(attempt: Attempt, { result, outcome }: AttemptScore) {
  const agrees = isEqual(attempt.result, result);
  return {
    // The story decides what is an end; a browser may not have noticed it before it was closed.
    status: result === null ? attempt.status : ('finished' as const),
    finished_at: attempt.finishedAt === null ? null : Date.parse(attempt.finishedAt),
    decisions: attempt.decisions.length,
    ending: result?.ending ?? null,
    trust: result?.trust ?? null,
    partnership: result?.partnership ?? null,
    outcome,
    claimed: agrees ? null : JSON.stringify(attempt.result),
    agrees: Number(agrees),
  };
}

const isEqual = (claimed: AttemptResult | null, own: AttemptResult | null): boolean =>
  claimed?.ending === own?.ending &&
  claimed?.trust === own?.trust &&
  claimed?.partnership === own?.partnership;

async function insert(
  db: Queries,
  { attempt, assignment, uncounted, person }: Place & { attempt: Attempt; person: string },
  told: Told,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('attempt')
    .values({
      id: attempt.id,
      person_id: person,
      assignment_id: assignment,
      uncounted,
      scenario_id: attempt.scenario,
      hash: attempt.hash,
      seed: attempt.seed,
      after_ending: attempt.after ?? null,
      locale: attempt.locale,
      timers: Number(attempt.rules.timers),
      started_at: Date.parse(attempt.startedAt),
      ...told,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Overtaken();
}

async function update(db: Queries, id: string, kept: Kept, told: Told): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('attempt')
    .set(told)
    .where('id', '=', id)
    .where('decisions', '=', kept.decisions)
    .where('status', '=', kept.status)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Overtaken();
}
