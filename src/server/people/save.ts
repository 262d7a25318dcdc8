/** Changes people, always leaving somebody who can administrate. */
import type { GivenRole } from '../../contract/role.ts';
import type { Locale } from '../../contract/locale.ts';
import { endLinks } from '../sign-in/links.ts';
import { addPerson, momentFor, sortNameOf } from '../sign-in/people.ts';
import type { Queries, StoreKind } from '../store/store.ts';

export type SavedPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Absent: as they were. */
  readonly roles?: readonly GivenRole[];
};

/** Adds a person, or changes the one of that id; fails as a double when the address is taken. */
export async function savePerson(
  db: Queries,
  kind: StoreKind,
  { id, name, email, locale, roles }: SavedPerson,
  now: number,
): Promise<'person-added' | 'person-changed'> {
  const known = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', id)
    .executeTakeFirst();
  if (known === undefined) await addPerson(db, kind, { id, name, email, locale }, now);
  else
    await db
      .updateTable('person')
      .set({ name, sort_name: sortNameOf(name), email, locale, updated_at: momentFor(kind, now) })
      .where('id', '=', id)
      .execute();
  // Links lie in the mailbox of the address before.
  if (known !== undefined && known.email !== email) await endLinks(db, id);
  if (roles !== undefined) await setRoles(db, id, roles);
  return known === undefined ? 'person-added' : 'person-changed';
}

async function setRoles(db: Queries, id: string, roles: readonly GivenRole[]): Promise<void> {
  await db.deleteFrom('person_role').where('person_id', '=', id).execute();
  if (roles.length === 0) return;
  await db
    .insertInto('person_role')
    .values([...new Set(roles)].map((role) => ({ person_id: id, role })))
    .execute();
}

/**
 * Takes the place in which administrators are changed, until the transaction ends: two of them who
 * give up at the same moment must not both see the other still there.
 */
export async function lockAdministrators(db: Queries): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name: 'administrators', value: '' })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: '' }))
    .execute();
}

/** Whether anybody can still administrate. */
export async function hasAdministrator(db: Queries): Promise<boolean> {
  const found = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person.id')
    .where('person_role.role', '=', 'administrator')
    .where('person.status', '=', 'active')
    .executeTakeFirst();
  return found !== undefined;
}
