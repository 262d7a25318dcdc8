/** The rows of an attempt, inserted with nothing around them: what the database alone can do. */
import type { Selectable } from 'kysely';
import { v7 } from 'uuid';
import type { AttemptDecisionTable, AttemptTable } from '../../src/server/store/database.ts';
import { openStore, type Queries, type StorePlace } from '../../src/server/store/store.ts';

/**
 * Copies an attempt that is there already, with its decisions, under new ids, one transaction each.
 *
 * @returns attempts a second, from as many connections as the server has.
 */
export async function insertPlainly(place: StorePlace, seconds: number): Promise<number> {
  const store = await openStore(place);
  try {
    const { db } = store;
    const attempt = await db
      .selectFrom('attempt')
      .selectAll()
      .where('status', '=', 'finished')
      .limit(1)
      .executeTakeFirstOrThrow();
    const decisions = await db
      .selectFrom('attempt_decision')
      .selectAll()
      .where('attempt_id', '=', attempt.id)
      .execute();
    const began = performance.now();
    let count = 0;
    const insert = async (): Promise<void> => {
      while (performance.now() - began < seconds * 1000) {
        await db.transaction().execute((transaction) => copy(transaction, attempt, decisions));
        count++;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, insert));
    return count / ((performance.now() - began) / 1000);
  } finally {
    await store.close();
  }
}

const CONNECTIONS = 10;

async function copy(
  db: Queries,
  attempt: Selectable<AttemptTable>,
  decisions: readonly Selectable<AttemptDecisionTable>[],
): Promise<void> {
  const id = v7();
  await db
    .insertInto('attempt')
    .values({ ...attempt, id })
    .execute();
  await db
    .insertInto('attempt_decision')
    .values(decisions.map((row) => ({ ...row, attempt_id: id })))
    .execute();
}
