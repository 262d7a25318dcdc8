/** What the server keeps of whoever is signed in, brought together with what this device keeps. */
import { ATTEMPT_ROUTES, type AttemptRow } from '../../contract/api/attempt-routes.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { isFurther } from './journal.ts';
import { attemptOnServer } from './server-attempt.ts';
import { ask, type AskFailure } from './server.ts';
import { unlessPlayed } from './split-attempt.ts';
import type { Store } from './store.ts';

const PAGE = 200;

/** All attempts that the server keeps of a person, the latest first. */
export async function ownRows(person: string): Promise<Result<readonly AttemptRow[], AskFailure>> {
  const rows: AttemptRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { person, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const answer = await ask(ATTEMPT_ROUTES.attempts, { query });
    if (!answer.ok) return answer;
    rows.push(...answer.value.items);
    const { next } = answer.value;
    cursor = typeof next === 'string' ? next : undefined;
  } while (cursor !== undefined);
  return ok(rows);
}

/**
 * Brings to this device what was played on elsewhere: attempts that are unfinished, and the ends of
 * those that are unfinished here.
 *
 * @param kept - the attempts of this device.
 * @returns those that came or have gone further.
 */
export async function bringHere(
  store: Pick<Store, 'adoptAttempt' | 'isGone'>,
  rows: readonly AttemptRow[],
  kept: readonly Attempt[],
): Promise<readonly Attempt[]> {
  const brought: Attempt[] = [];
  for (const row of rows) {
    const local = kept.find(({ id }) => id === row.id) ?? null;
    if (!isAhead(row, local) || (await store.isGone(row.id))) continue;
    const there = await attemptOnServer(row.id);
    if (!there.ok || !goesOn(there.value, local)) continue;
    const { value } = there;
    await unlessPlayed(row.id, async () => {
      const adopted = await store.adoptAttempt(value);
      if (adopted.ok) brought.push(value);
    });
  }
  return brought;
}

/** Whether the server may know more of an attempt that matters here. */
function isAhead(row: AttemptRow, local: Attempt | null): boolean {
  if (local === null) return row.status === 'playing';
  return (
    local.status === 'playing' &&
    (row.status !== 'playing' || row.decisions > local.decisions.length)
  );
}

/** Whether one tells the other on; two that differ are not mixed. */
function goesOn(there: Attempt, local: Attempt | null): boolean {
  if (local === null) return true;
  const same = local.decisions.every(({ choice }, at) => there.decisions[at]?.choice === choice);
  return same && isFurther(there, local);
}
