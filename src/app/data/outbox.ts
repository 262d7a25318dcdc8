/**
 * Attempts on their way to the server: one record for each, so that tabs never meet, and gone only
 * when the server has acknowledged what the record stood for.
 *
 * An attempt belongs to whoever was signed in while it was played. What is played without an account
 * stays in the browser.
 */
import * as z from 'zod/mini';
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import { SESSION_ROUTES } from '../../contract/api/session-routes.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { GONE, WAITING, type OutboxEntry } from './outbox-entry.ts';
import type { Records } from './records.ts';
import { ask, type AskFailure } from './server.ts';
import { splitAttempt } from './split-attempt.ts';
import { turnTaking } from './turn-taking.ts';

const entrySchema: z.ZodMiniType<OutboxEntry> = z.strictObject({
  person: z.string(),
  refused: z.nullable(z.string()),
});

/** Reasons for which the same attempt will be refused whenever it comes. */
const FINAL: readonly AskFailure[] = ['attempt-impossible', 'bad-request'];

/** Reasons that concern this attempt alone, so that the others may go on. */
const PASSABLE: readonly AskFailure[] = [...FINAL, 'scenario-unknown', 'conflict'];

/** What delivery needs of the store; `keep` and `drop` stay on this device. */
export type Shelf = {
  readonly load: (id: string) => Promise<Attempt | null>;
  readonly keep: (attempt: Attempt) => Promise<unknown>;
  readonly drop: (id: string) => Promise<unknown>;
};

/** Sends what waits, one attempt after another; whatever is not taken waits for the next time. */
export async function deliverOutbox(records: Records, shelf: Shelf): Promise<void> {
  await turnTaking('rapport.outbox')(async () => {
    const waiting = await records.startingWith(WAITING);
    const gone = await records.startingWith(GONE);
    if (waiting.length === 0 && gone.length === 0) return;
    const self = await ask(SESSION_ROUTES.self);
    if (!self.ok) return;
    for (const [key, stored] of waiting) {
      const entry = entrySchema.safeParse(stored);
      if (!entry.success || entry.data.refused !== null) continue;
      if (entry.data.person !== self.value.id) continue;
      if (!(await deliverOne(records, shelf, key, entry.data))) return;
    }
    for (const [key, person] of gone) {
      if (person !== self.value.id) continue;
      if (!(await deleteOne(records, key))) return;
    }
  });
}

/** Sends one attempt; whether it makes sense to go on with the next. */
async function deliverOne(
  records: Records,
  shelf: Shelf,
  key: string,
  entry: OutboxEntry,
): Promise<boolean> {
  const id = key.slice(WAITING.length);
  const attempt = await shelf.load(id);
  if (attempt === null) {
    await records.remove(key);
    return true;
  }
  const answer = await ask(ATTEMPT_ROUTES.deliverAttempt, {
    params: { id },
    body: { attempt, assignment: attempt.assignment ?? null },
  });
  if (answer.ok) {
    // What was added while the answer was under way has entered the outbox anew.
    const now = await shelf.load(id);
    if (now === null || isSame(now, attempt)) await records.remove(key);
    return true;
  }
  if (answer.error === 'conflict') await splitAttempt(records, shelf, attempt, entry.person);
  if (FINAL.includes(answer.error)) await records.set(key, { ...entry, refused: answer.error });
  return PASSABLE.includes(answer.error);
}

/** Deletes one attempt on the server; what is not there is deleted. */
async function deleteOne(records: Records, key: string): Promise<boolean> {
  const id = key.slice(GONE.length);
  const answer = await ask(ATTEMPT_ROUTES.deleteAttempt, { params: { id } });
  if (answer.ok || answer.error === 'not-found') await records.remove(key);
  return answer.ok || answer.error === 'not-found';
}

const isSame = (one: Attempt, other: Attempt): boolean =>
  one.decisions.length === other.decisions.length &&
  one.status === other.status &&
  one.decisions.at(-1)?.reason === other.decisions.at(-1)?.reason;
