/** For how long attempts are kept. */
import type { Queries } from '../store/store.ts';

const NAME = 'retention-days';
const DAY_MS = 24 * 3_600_000;

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
  await db.deleteFrom('setting').where('name', '=', NAME).execute();
  if (days !== null)
    await db
      .insertInto('setting')
      .values({ name: NAME, value: String(days) })
      .execute();
}

/** Deletes attempts that have been kept long enough, with what was said of them. */
export async function deleteOldAttempts(db: Queries, now: number): Promise<void> {
  const days = await retentionDays(db);
  if (days === null) return;
  await db
    .deleteFrom('attempt')
    .where('started_at', '<', now - days * DAY_MS)
    .execute();
}
