/** For how long attempts are kept. */
import { rebuildStandings } from '../statistics/keep.ts';
import { inTransaction, type Queries } from '../store/store.ts';

const NAME = 'retention-days';
const DAY_MS = 24 * 3_600_000;

/** What started before this moment has been kept for so many days. */
const startBefore = (days: number, now: number): number => now - days * DAY_MS;

/** In days; `null`: for ever. */
export async function retentionDays(db: Queries): Promise<number | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  return row === undefined ? null : Number(row.value);
}

/** Sets the days, or `null` to keep attempts for ever. */
export async function setRetentionDays(db: Queries, days: number | null): Promise<void> {
  if (days === null) {
    await db.deleteFrom('setting').where('name', '=', NAME).execute();
    return;
  }
  const value = String(days);
  await db
    .insertInto('setting')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** How many attempts are kept longer than so many days, and of how many people. */
export async function attemptsOlderThan(
  db: Queries,
  days: number,
  now: number,
): Promise<{ attempts: number; people: number }> {
  return db
    .selectFrom('attempt')
    .select(({ fn }) => [
      fn.countAll<number>().as('attempts'),
      fn.count<number>('person_id').distinct().as('people'),
    ])
    .where('started_at', '<', startBefore(days, now))
    .executeTakeFirstOrThrow();
}

/** Deletes attempts that have been kept long enough, with what was said of them. */
export async function deleteOldAttempts(db: Queries, now: number): Promise<void> {
  const days = await retentionDays(db);
  if (days === null) return;
  const until = startBefore(days, now);
  const people = await db
    .selectFrom('attempt')
    .select('person_id')
    .distinct()
    .where('started_at', '<', until)
    .execute();
  for (const { person_id: person } of people)
    await inTransaction(db, async (transaction) => {
      await transaction
        .deleteFrom('attempt')
        .where('person_id', '=', person)
        .where('started_at', '<', until)
        .execute();
      await rebuildStandings(transaction, person);
    });
}
