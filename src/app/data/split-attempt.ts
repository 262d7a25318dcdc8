/**
 * An attempt that was played on in two places at once: the server keeps what it was told first, and
 * this device's version becomes an attempt of its own, so that neither is lost.
 */
import type { Attempt } from '../../core/attempt/attempt.ts';
import { enterOutbox, WAITING } from './outbox-entry.ts';
import type { Shelf } from './outbox.ts';
import { attemptOnServer } from './server-attempt.ts';
import type { Records } from './records.ts';
import { noteSplit } from './splits.ts';
import { newAttemptId } from './uuid.ts';

/**
 * Splits an attempt off from what the server has under its id. One that is being played in some tab
 * is left as it is until that has ended.
 */
export async function splitAttempt(
  records: Records,
  shelf: Shelf,
  attempt: Attempt,
  person: string,
): Promise<void> {
  await unlessPlayed(attempt.id, async () => {
    const own = { ...attempt, id: newAttemptId() };
    await shelf.keep(own);
    await enterOutbox(records, own.id, person);
    await noteSplit(records, own);
    const theirs = await attemptOnServer(attempt.id);
    if (theirs.ok) await shelf.keep(theirs.value);
    else await shelf.drop(attempt.id);
    await records.remove(WAITING + attempt.id);
  });
}

/** Acts unless a tab plays the attempt; a browser without locks cannot know, and acts. */
export async function unlessPlayed(id: string, act: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return act();
  await navigator.locks.request(`attempt:${id}`, { ifAvailable: true }, async (lock) =>
    lock === null ? undefined : act(),
  );
}
