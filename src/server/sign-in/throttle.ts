/** Slows guessing down, for all servers on one database together. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Queries } from '../store/store.ts';

/** What is counted: `what` is tried for `whom` at most `times` in `windowMs`. */
export type Limit = {
  readonly what: string;
  readonly whom: string;
  readonly times: number;
  readonly windowMs: number;
};

/** Counts a try; whether it is within the limit. */
export async function take(db: Queries, limit: Limit, now: number): Promise<boolean> {
  const fresh = sql<boolean>`throttle.window_start <= ${now - limit.windowMs}`;
  const { count } = await db
    .insertInto('throttle')
    .values({ key: keyOf(limit), window_start: now, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${fresh} then 1 else throttle.count + 1 end`,
        window_start: sql<number>`case when ${fresh} then ${now} else throttle.window_start end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count <= limit.times;
}

/** Forgets the tries: whoever signs in has shown that they were his own. */
export async function forgive(db: Queries, limit: Pick<Limit, 'what' | 'whom'>): Promise<void> {
  await db.deleteFrom('throttle').where('key', '=', keyOf(limit)).execute();
}

/** Takes a try back that has turned out not to be one. */
export async function giveBack(db: Queries, limit: Pick<Limit, 'what' | 'whom'>): Promise<void> {
  await db
    .updateTable('throttle')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where('key', '=', keyOf(limit))
    .where('count', '>', 0)
    .execute();
}

/** Clears away windows that are over. */
export async function sweep(db: Queries, olderThan: number): Promise<void> {
  await db.deleteFrom('throttle').where('window_start', '<', olderThan).execute();
}

/** No address of anybody is kept for this. */
const keyOf = ({ what, whom }: Pick<Limit, 'what' | 'whom'>): string =>
  createHash('sha256').update(`${what}\n${whom}`).digest('hex');
