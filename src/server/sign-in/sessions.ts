/** Beginning and ending sessions; the cookies are the sign-in library's. */
import { isAPIError } from 'better-auth/api';
import type { FastifyReply } from 'fastify';
import type { Person } from '../api/call.ts';
import type { Team } from '../team.ts';
import { personOf } from './authenticate.ts';

/**
 * Signs somebody in and sets the session's cookie.
 *
 * @returns `null` when address and password do not belong together or the account is disabled;
 *   which of them it was takes the same time and is told to nobody.
 */
export async function beginSession(
  { auth, store }: Team,
  { email, password }: { email: string; password: string },
  reply: FastifyReply,
): Promise<Person | null> {
  const signedIn = await auth.api
    .signInEmail({ body: { email, password }, returnHeaders: true })
    .catch(nullIfRefused);
  if (signedIn === null) return null;
  const { token, user } = signedIn.response;
  const session = await store.db
    .selectFrom('session')
    .select('id')
    .where('token', '=', token)
    .executeTakeFirst();
  const person = session === undefined ? null : await personOf(store.db, user.id, session.id);
  if (person !== null) passCookies(signedIn.headers, reply);
  return person;
}

/** Refused sign-ins are no fault; a database that does not answer is one. */
function nullIfRefused(error: unknown): null {
  if (isAPIError(error) && error.statusCode < 500) return null;
  throw error;
}

/** Ends the session of a cookie, if it is one, and takes the cookie back. */
export async function endSession(
  { auth }: Team,
  cookie: string | undefined,
  reply: FastifyReply,
): Promise<void> {
  const headers = new Headers(cookie === undefined ? {} : { cookie });
  const signedOut = await auth.api.signOut({ headers, returnHeaders: true });
  passCookies(signedOut.headers, reply);
}

/** Hands the library's cookies to the browser. */
export function passCookies(headers: Headers, reply: FastifyReply): void {
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
}
