/** Confident errors: traps that somebody walked into and was sure of. */
import type { Queries } from '../store/store.ts';

/** Parameters of one query; SQLite allows some 32,000 and PostgreSQL 65,535. */
const AT_ONCE = 5_000;

/** How many there are in each of some attempts; an attempt without any is left out. */
export async function confidentErrors(
  db: Queries,
  attempts: readonly string[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let at = 0; at < attempts.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('attempt_decision')
      .select(({ fn }) => ['attempt_id', fn.countAll<number>().as('errors')])
      .where('attempt_id', 'in', attempts.slice(at, at + AT_ONCE))
      .where('confidence', '=', 'sure')
      .where('level', '=', 'trap')
      .groupBy('attempt_id')
      .execute();
    for (const { attempt_id: attempt, errors } of rows) found.set(attempt, errors);
  }
  return found;
}
