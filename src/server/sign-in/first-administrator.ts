import type { Queries } from '../store/store.ts';
import { linkPath, makeLink } from './links.ts';

/**
 * Makes the one-time link for the first administrator.
 *
 * @returns its path below the site's address, or `null` when there is an administrator already.
 */
export async function firstAdministratorPath(db: Queries, now: number): Promise<string | null> {
  if (await wasMade(db)) return null;
  const link = { kind: 'first-administrator', person: null, by: null } as const;
  return linkPath(await makeLink(db, link, now));
}

/** Whether there is an administrator, even one who has not signed in yet. */
export async function wasMade(db: Queries): Promise<boolean> {
  const administrator = await db
    .selectFrom('person_role')
    .select('person_id')
    .where('role', '=', 'administrator')
    .executeTakeFirst();
  return administrator !== undefined;
}
