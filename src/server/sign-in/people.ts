/** The rows that make somebody able to sign in. */
import { v7 } from 'uuid';
import type { Locale } from '../../contract/locale.ts';
import type { Queries, StoreKind } from '../store/store.ts';
import { PASSWORD_PROVIDER } from './auth.ts';
import { endLinks } from './links.ts';

/** The tables of the sign-in library keep moments and truths in the database's own types. */
export const momentFor = (kind: StoreKind, ms: number): Date | string =>
  kind === 'postgres' ? new Date(ms) : new Date(ms).toISOString();

const truthFor = (kind: StoreKind, truth: boolean): boolean | number =>
  kind === 'postgres' ? truth : Number(truth);

/** How a name is sorted and searched, whatever its letters. */
export const sortNameOf = (name: string): string => name.normalize('NFC').toLowerCase();

export type NewPerson = {
  readonly id: string;
  readonly name: string;
  /** Lower-case. */
  readonly email: string;
  readonly locale: Locale;
};

/** Makes a person who cannot sign in yet; fails as a double when the address is taken. */
export async function addPerson(
  db: Queries,
  kind: StoreKind,
  person: NewPerson,
  now: number,
): Promise<void> {
  const moment = momentFor(kind, now);
  await db
    .insertInto('person')
    .values({
      ...person,
      sort_name: sortNameOf(person.name),
      image: null,
      email_verified: truthFor(kind, true),
      created_at: moment,
      updated_at: moment,
    })
    .execute();
}

/** Gives a person a password, instead of the one before; links for another one end. */
export async function givePassword(
  db: Queries,
  kind: StoreKind,
  { person, hash, now }: { person: string; hash: string; now: number },
): Promise<void> {
  const moment = momentFor(kind, now);
  await endLinks(db, person);
  await db
    .deleteFrom('credential')
    .where('person_id', '=', person)
    .where('provider_id', '=', PASSWORD_PROVIDER)
    .execute();
  await db
    .insertInto('credential')
    .values({
      id: v7(),
      account_id: person,
      provider_id: PASSWORD_PROVIDER,
      person_id: person,
      access_token: null,
      refresh_token: null,
      id_token: null,
      access_token_expires_at: null,
      refresh_token_expires_at: null,
      scope: null,
      password: hash,
      created_at: moment,
      updated_at: moment,
    })
    .execute();
}

/** Signs a person out everywhere, but in one session where that is named. */
export async function endSessions(db: Queries, person: string, but?: string): Promise<void> {
  const sessions = db.deleteFrom('session').where('person_id', '=', person);
  await (but === undefined ? sessions : sessions.where('id', '!=', but)).execute();
}
