/** Finds out who a request comes from. */
import type { IncomingHttpHeaders } from 'node:http';
import { ROLES, type Role } from '../../contract/role.ts';
import type { Person } from '../api/call.ts';
import type { Queries } from '../store/store.ts';
import type { Auth } from './auth.ts';

/** The cookie's name depends on whether the site is reached by https. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?rapport\.session_token=/;

/** Whoever the session cookie belongs to; `null` without one, and for the disabled. */
export async function authenticate(
  auth: Auth,
  db: Queries,
  headers: IncomingHttpHeaders,
): Promise<Person | null> {
  const { cookie } = headers;
  if (cookie === undefined || !SESSION_COOKIE.test(cookie)) return null;
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) }).catch(tellAway);
  return found === null ? null : personOf(db, found.user.id, found.session.id);
}

/** The library hides why it could not look a session up; it can only be that the database is away. */
function tellAway(error: unknown): never {
  throw Object.assign(new Error('Sessions cannot be read.', { cause: error }), { statusCode: 503 });
}

/** A person with his roles; `null` when there is none who may sign in. */
export async function personOf(db: Queries, id: string, session: string): Promise<Person | null> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('person_role', 'person_role.person_id', 'person.id')
    .select((builder) => [
      'person.name',
      'person.email',
      'person.status',
      'person_role.role',
      builder
        .selectFrom('group_manager')
        .select('group_id')
        .whereRef('group_manager.person_id', '=', 'person.id')
        .limit(1)
        .as('manages'),
    ])
    .where('person.id', '=', id)
    .execute();
  const [first] = rows;
  if (first === undefined || first.status === 'disabled') return null;
  const held = new Set<Role | null>(['learner', ...rows.map(({ role }) => role)]);
  if (first.manages !== null) held.add('manager');
  const roles = ROLES.filter((role) => held.has(role));
  return { id, name: first.name, email: first.email, roles, session };
}
