/** Entering the outbox, apart from what empties it: a save must not wait for code to come. */
import type { Records } from './records.ts';

/** An attempt's place in the outbox: this and its id. */
export const WAITING = 'outbox:';

/** The place of an attempt that was deleted here and is still to be deleted on the server. */
export const GONE = 'gone:';

export type OutboxEntry = {
  /** Whose attempt it is. */
  readonly person: string;
  /** Why the server will never take it; such an entry waits for nothing and is kept to explain. */
  readonly refused: string | null;
};

/** Enters an attempt; entered again it is sent again, with what has been added. */
export async function enterOutbox(records: Records, id: string, person: string): Promise<void> {
  await records.set(WAITING + id, { person, refused: null } satisfies OutboxEntry);
  await records.remove(GONE + id);
}

/** Enters that an attempt is gone; nothing of it is sent any more. */
export async function enterGone(records: Records, id: string, person: string): Promise<void> {
  await records.set(GONE + id, person);
  await records.remove(WAITING + id);
}
