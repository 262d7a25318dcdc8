/** The audit log: what was done, by whom, to what. */
import { sql, type RawBuilder } from 'kysely';
import { v7 } from 'uuid';
import type { Action } from '../contract/action.ts';
import type { Queries } from './store/store.ts';

export type Entry = {
  /** `null` for the server itself. */
  readonly actor: string | null;
  readonly action: Action;
  readonly subject: {
    readonly kind: 'person' | 'group' | 'installation' | 'pack' | 'assignment' | 'attempt';
    readonly id: string;
  };
  /** What changed; never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Writes an entry, in the transaction of what it tells. */
export async function record(db: Queries, entry: Entry, now: number): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      id: v7(),
      at: now,
      actor_id: entry.actor,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

const HOUR_MS = 3_600_000;

/** Writes that somebody saw something, once an hour: a page that stays open asks again and again. */
export async function recordView(
  db: Queries,
  entry: Entry & { readonly action: `${string}-viewed` },
  now: number,
): Promise<void> {
  const told = await db
    .selectFrom('audit')
    .select('id')
    .where('subject_id', '=', entry.subject.id)
    .where('actor_id', '=', entry.actor)
    .where('action', '=', entry.action)
    .where('at', '>', now - HOUR_MS)
    .executeTakeFirst();
  if (told === undefined) await record(db, entry, now);
}

/**
 * Asks for the ids of what somebody did, of what was done to him, and of what was done to his
 * attempts.
 *
 * Each is found by an index of its own, which one condition joined by `or` would not use.
 */
export const entriesAbout = (person: string): RawBuilder<{ readonly id: string }> => sql`
  select id from audit where actor_id = ${person}
  union select id from audit where subject_id = ${person}
  union select audit.id from attempt join audit on audit.subject_id = attempt.id
    where attempt.person_id = ${person}`;
