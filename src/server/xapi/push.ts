/** The outbox of attempts that a record store of the customer has still to be told of. */
import type { FastifyInstance } from 'fastify';
import type { Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import type { RecordStore } from './record-store.ts';
import { statementsOf, type ToldAttempt } from './statements.ts';

const SECOND_MS = 1_000;
const LOOK_MS = 15 * SECOND_MS;
/** Whoever has taken an attempt to tell it, and has died over it, leaves it to others after this. */
const CLAIM_MS = 300 * SECOND_MS;
const FIRST_WAIT_MS = 10 * SECOND_MS;
const LONGEST_WAIT_MS = 3_600 * SECOND_MS;
/** How many attempts are told at one look. */
const MOST = 50;

/** What pushing works with. */
export type Pusher = Pick<Team, 'store' | 'clock' | 'versions'> & {
  readonly publicUrl: string;
  readonly recordStore: RecordStore;
};

/** Notes, in the transaction that takes an attempt in, that there is something to tell of it. */
export async function enterOutbox(db: Queries, attempt: string, now: number): Promise<void> {
  await db
    .insertInto('record_outbox')
    .values({ attempt_id: attempt, entered: 1, tries: 0, due_at: now })
    .onConflict((conflict) =>
      conflict.column('attempt_id').doUpdateSet((eb) => ({
        entered: eb('record_outbox.entered', '+', 1),
        tries: 0,
        due_at: now,
      })),
    )
    .execute();
}

/** How many attempts wait to be told, and how many of these could not be told so far. */
export async function outboxState(db: Queries): Promise<{ waiting: number; refused: number }> {
  return db
    .selectFrom('record_outbox')
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.countAll<number>().filterWhere('tries', '>', 0).as('refused'),
    ])
    .executeTakeFirstOrThrow();
}

/** Looks for what is to be told, until the server closes. */
export function keepPushing(app: FastifyInstance, pusher: Pusher): void {
  let telling: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    telling ??= pushDue(pusher, (error) => app.log.warn(error))
      .catch((error: unknown) => app.log.error(error))
      .finally(() => {
        telling = null;
      });
  }, LOOK_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await telling;
  });
}

/**
 * Tells what is due; what the store refuses is due again after a while that doubles, an hour at most.
 *
 * Several servers may do so at once: each attempt is claimed before it is told.
 *
 * @param onRefusal - is given why an attempt could not be told.
 * @returns how many attempts were told.
 */
export async function pushDue(
  pusher: Pusher,
  onRefusal: (error: unknown) => void = () => undefined,
): Promise<number> {
  const { db } = pusher.store;
  const due = await db
    .selectFrom('record_outbox')
    .selectAll()
    .where('due_at', '<=', pusher.clock())
    .orderBy('due_at')
    .limit(MOST)
    .execute();
  let told = 0;
  for (const row of due) {
    if (!(await claim(db, row, pusher.clock()))) continue;
    try {
      await tell(pusher, row.attempt_id);
      await strike(db, row);
      told++;
    } catch (error) {
      onRefusal(error);
      await postpone(db, row, pusher.clock());
    }
  }
  return told;
}

type Row = { readonly attempt_id: string; readonly entered: number; readonly tries: number };

async function claim(
  db: Queries,
  { attempt_id: attempt, due_at: due }: Row & { readonly due_at: number },
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('record_outbox')
    .set({ due_at: now + CLAIM_MS })
    .where('attempt_id', '=', attempt)
    .where('due_at', '=', due)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What came in meanwhile has entered anew and stays. */
async function strike(db: Queries, { attempt_id: attempt, entered }: Row): Promise<void> {
  await db
    .deleteFrom('record_outbox')
    .where('attempt_id', '=', attempt)
    .where('entered', '=', entered)
    .execute();
}

async function postpone(
  db: Queries,
  { attempt_id: attempt, tries }: Row,
  now: number,
): Promise<void> {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries, 20));
  await db
    .updateTable('record_outbox')
    .set({ tries: tries + 1, due_at: now + wait })
    .where('attempt_id', '=', attempt)
    .execute();
}

async function tell(pusher: Pusher, id: string): Promise<void> {
  const told = await read(pusher, id);
  if (told !== null) await pusher.recordStore(statementsOf(told));
}

async function read(
  { store: { db }, versions, publicUrl }: Pusher,
  id: string,
): Promise<ToldAttempt | null> {
  const attempt = await db
    .selectFrom('attempt')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (attempt === undefined) return null;
  const decisions = await db
    .selectFrom('attempt_decision')
    .selectAll()
    .where('attempt_id', '=', id)
    .orderBy('position')
    .execute();
  const rubric = (await versions.find(attempt.hash))?.scenario.rubric.decisions ?? {};
  return {
    attempt,
    decisions,
    titleOf: (decision) => titleOf(rubric[decision]) ?? decision,
    choicesOf: (decision) => Object.keys(rubric[decision]?.choices ?? {}),
    publicUrl,
  };
}

/** The rubric is kept whole; those who score read less of it. */
const titleOf = (decision: object | undefined): string | null =>
  decision !== undefined && 'title' in decision && typeof decision.title === 'string'
    ? decision.title
    : null;
