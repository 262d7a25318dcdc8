/** What one-time links do. */
import type { FastifyReply } from 'fastify';
import { v7 } from 'uuid';
import type { BodyOf, ResponseOf } from '../../contract/api/route.ts';
import type { SESSION_ROUTES } from '../../contract/api/session-routes.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { refuse, type Refusal } from '../api/call.ts';
import { record } from '../audit.ts';
import { PASSWORD_LENGTH } from '../sign-in/auth.ts';
import { lockAdministrators } from '../people/save.ts';
import { wasMade } from '../sign-in/first-administrator.ts';
import { findLink, useUp, type Link } from '../sign-in/links.ts';
import { addPerson, endSessions, givePassword, sortNameOf } from '../sign-in/people.ts';
import { beginSession } from '../sign-in/sessions.ts';
import { inTransaction, isDuplicate, type Queries } from '../store/store.ts';
import type { Team } from '../team.ts';

type Routes = typeof SESSION_ROUTES;
type Use = BodyOf<Routes['useLink']>;

/** Tells what a link is for and whom, so that its page can say so. */
export async function inspectLink(
  { store: { db }, clock }: Team,
  secret: string,
): Promise<Result<ResponseOf<Routes['inspectLink']>, Refusal>> {
  const link = await findLink(db, secret, clock());
  if (link === null) return refuse('link-invalid');
  const person = await personOfLink(db, link);
  return ok({ kind: link.kind, person });
}

/** Uses a link: makes the account or gives it its password, and signs its owner in. */
export async function useLink(
  team: Team,
  use: Use,
  reply: FastifyReply,
): Promise<Result<ResponseOf<Routes['useLink']>, Refusal>> {
  const { store, auth, clock } = team;
  if (use.password.length < PASSWORD_LENGTH.min) return refuse('password-too-short');
  const link = await findLink(store.db, use.secret, clock());
  if (link === null) return refuse('link-invalid');
  if (link.person === null && (use.name === undefined || use.email === undefined))
    return refuse('bad-request', 'The first administrator needs a name and an address.');
  const { password } = await auth.$context;
  const hash = await password.hash(use.password);
  const used = await apply(team, link, { ...use, hash });
  if (!used.ok) return used;
  const person = await beginSession(team, { email: used.value, password: use.password }, reply);
  if (person === null) return refuse('link-invalid');
  const { id, name, email, roles } = person;
  return ok({ id, name, email, roles: [...roles] });
}

type Applied = Result<string, Refusal>;

/** @returns the address to sign in with. */
async function apply(team: Team, link: Link, use: Use & { hash: string }): Promise<Applied> {
  const now = team.clock();
  try {
    return await inTransaction(team.store.db, async (db) => {
      if (!(await useUp(db, link, now))) return refuse('link-invalid');
      return link.person === null
        ? makeFirstAdministrator(db, team, use, now)
        : setPassword(db, team, { person: link.person, link }, use);
    });
  } catch (error) {
    if (isDuplicate(error)) return err({ reason: 'conflict', detail: 'The address is taken.' });
    throw error;
  }
}

async function makeFirstAdministrator(
  db: Queries,
  { store: { kind } }: Team,
  { name = '', email = '', locale, hash }: Use & { hash: string },
  now: number,
): Promise<Applied> {
  await lockAdministrators(db);
  // Another such link may have been used in the same moment.
  if (await wasMade(db)) return refuse('link-invalid');
  const id = v7();
  await addPerson(db, kind, { id, name, email, locale }, now);
  await givePassword(db, kind, { person: id, hash, now });
  await db.insertInto('person_role').values({ person_id: id, role: 'administrator' }).execute();
  await db.deleteFrom('link').where('kind', '=', 'first-administrator').execute();
  const subject = { kind: 'installation', id } as const;
  await record(db, { actor: id, action: 'first-administrator-made', subject }, now);
  return ok(email);
}

async function setPassword(
  db: Queries,
  { store: { kind }, clock }: Team,
  { person, link }: { person: string; link: Link },
  { name, hash }: Use & { hash: string },
): Promise<Applied> {
  const now = clock();
  if (name !== undefined && link.kind === 'invitation')
    await db
      .updateTable('person')
      .set({ name, sort_name: sortNameOf(name) })
      .where('id', '=', person)
      .execute();
  await givePassword(db, kind, { person, hash, now });
  await endSessions(db, person);
  const subject = { kind: 'person', id: person } as const;
  await record(db, { actor: person, action: 'password-set', subject }, now);
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  return ok(email);
}

async function personOfLink(
  db: Queries,
  { person }: Link,
): Promise<{ name: string; email: string } | null> {
  if (person === null) return null;
  const found = await db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', person)
    .executeTakeFirst();
  return found ?? null;
}
