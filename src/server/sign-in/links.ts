/**
 * One-time links: an invitation, a new password, the first administrator.
 *
 * The secret stands behind the `#` of an address, which browsers send to nobody, and in the database
 * there is only its hash.
 */
import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { LinkKind } from '../../contract/api/session-routes.ts';
import type { Queries } from '../store/store.ts';

const HOUR_MS = 3_600_000;
/** How long a link lives, by its kind. */
export const LINK_MS: Readonly<Record<LinkKind, number>> = {
  'first-administrator': 7 * 24 * HOUR_MS,
  invitation: 14 * 24 * HOUR_MS,
  password: 24 * HOUR_MS,
};

/** A link that can be used. */
export type Link = {
  readonly id: string;
  readonly kind: LinkKind;
  readonly person: string | null;
};

export type NewLink = {
  readonly kind: LinkKind;
  /** `null` for the first administrator. */
  readonly person: string | null;
  /** Who has made it; `null` for the server, or for whoever asked for his own. */
  readonly by: string | null;
};

/** Makes a link and returns its secret, which is kept nowhere else; older ones of its kind end. */
export async function makeLink(
  db: Queries,
  { kind, person, by }: NewLink,
  now: number,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  if (person !== null)
    await db
      .deleteFrom('link')
      .where('person_id', '=', person)
      .where('kind', '=', kind)
      .where('used_at', 'is', null)
      .execute();
  await db
    .insertInto('link')
    .values({
      id: v7(),
      secret_hash: hashOf(secret),
      kind,
      person_id: person,
      created_by: by,
      created_at: now,
      expires_at: now + LINK_MS[kind],
      used_at: null,
    })
    .execute();
  return secret;
}

/** Finds a link that is neither used nor too old, nor of somebody who is disabled. */
export async function findLink(db: Queries, secret: string, now: number): Promise<Link | null> {
  const found = await db
    .selectFrom('link')
    .leftJoin('person', 'person.id', 'link.person_id')
    .select(['link.id', 'link.kind', 'link.person_id', 'person.status'])
    .where('secret_hash', '=', hashOf(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (found === undefined || found.status === 'disabled') return null;
  return { id: found.id, kind: found.kind, person: found.person_id };
}

/** Uses a link up; `false` when somebody else has done so in the meantime. */
export async function useUp(db: Queries, { id }: Link, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends every link of somebody that is still open: one that was forgotten must not outlive a change. */
export async function endLinks(db: Queries, person: string): Promise<void> {
  await db
    .deleteFrom('link')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .execute();
}

/** The path of the page that uses a link, in the visitor's own language. */
export const linkPath = (secret: string): string => `link#${secret}`;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
