/** Handlers of signing in and out, and of one's own password. */
import type { SESSION_ROUTES, Self } from '../../contract/api/session-routes.ts';
import type { Locale } from '../../contract/locale.ts';
import { ok } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person } from '../api/call.ts';
import { clientNetwork } from '../api/client-network.ts';
import { record } from '../audit.ts';
import { passwordMail } from '../mail/texts.ts';
import { PASSWORD_LENGTH, PASSWORD_PROVIDER } from '../sign-in/auth.ts';
import { linkPath, makeLink } from '../sign-in/links.ts';
import { endSessions, givePassword } from '../sign-in/people.ts';
import { beginSession, endSession, passCookies } from '../sign-in/sessions.ts';
import { forgive, giveBack, take, type Limit } from '../sign-in/throttle.ts';
import { inTransaction } from '../store/store.ts';
import type { Team } from '../team.ts';
import { inspectLink, useLink } from './use-link.ts';

const QUARTER_MS = 900_000;
const HOUR_MS = 3_600_000;

/** A person may mistype; a machine may not guess. */
const byAccount = (email: string): Limit => ({
  what: 'sign-in to',
  whom: email,
  times: 10,
  windowMs: QUARTER_MS,
});
/** A whole class may sit behind one address: only what fails is held against it. */
const byAddress = (ip: string): Limit => ({
  what: 'sign-in from',
  whom: clientNetwork(ip),
  times: 300,
  windowMs: QUARTER_MS,
});
const byMailbox = (email: string): Limit => ({
  what: 'reset mail to',
  whom: email,
  times: 3,
  windowMs: HOUR_MS,
});

const resetsFrom = (ip: string): Limit => ({
  what: 'resets from',
  whom: clientNetwork(ip),
  times: 100,
  windowMs: HOUR_MS,
});

/** How a person sees himself. */
export const selfOf = ({ id, name, email, roles }: Person): Self => ({
  id,
  name,
  email,
  roles: [...roles],
});

/** The handlers of `SESSION_ROUTES`. */
export const sessionHandlers = (team: Team): Handlers<typeof SESSION_ROUTES> => ({
  signInOptions: async () =>
    ok({
      singleSignOn: team.providers.map(({ id, name }) => ({ id, name })),
      resetByMail: team.mailer !== null,
    }),
  signIn: async ({ body, request, reply }) => {
    const { db } = team.store;
    const now = team.clock();
    const allowed =
      (await take(db, byAddress(request.ip), now)) && (await take(db, byAccount(body.email), now));
    if (!allowed) return refuse('too-many-requests');
    const person = await beginSession(team, body, reply);
    if (person === null) return refuse('sign-in-failed');
    await forgive(db, byAccount(body.email));
    await giveBack(db, byAddress(request.ip));
    return ok(selfOf(person));
  },
  self: async ({ person }) => ok(selfOf(person)),
  signOut: async ({ request, reply }) => {
    await endSession(team, request.headers.cookie, reply);
    return ok(null);
  },
  singleSignOn: async ({ body, reply }) => {
    if (!team.providers.some(({ id }) => id === body.provider)) return refuse('not-found');
    const begun = await team.auth.api.signInSocial({
      body: {
        provider: body.provider,
        callbackURL: body.returnTo,
        errorCallbackURL: `${body.returnTo.slice(0, 4)}sign-in/`,
        disableRedirect: true,
      },
      returnHeaders: true,
    });
    passCookies(begun.headers, reply);
    return begun.response.url === undefined ? refuse('not-found') : ok({ url: begun.response.url });
  },
  changePassword: async ({ body, person }) => changePassword(team, person, body),
  resetPassword: async ({ body, request }) => {
    if (!(await take(team.store.db, resetsFrom(request.ip), team.clock())))
      return refuse('too-many-requests');
    // Neither the answer nor its time may tell whether there is somebody of that address.
    void sendReset(team, body).catch((error: unknown) => request.log.error(error));
    return ok(null);
  },
  inspectLink: async ({ body }) => inspectLink(team, body.secret),
  useLink: async ({ body, reply }) => useLink(team, body, reply),
});

async function changePassword(
  { auth, store, clock }: Team,
  person: Person,
  { current, next }: { current: string; next: string },
): Promise<ReturnType<typeof refuse> | { ok: true; value: null }> {
  const now = clock();
  if (next.length < PASSWORD_LENGTH.min) return refuse('password-too-short');
  if (!(await take(store.db, byAccount(person.email), now))) return refuse('too-many-requests');
  const { password } = await auth.$context;
  const credential = await store.db
    .selectFrom('credential')
    .select('password')
    .where('person_id', '=', person.id)
    .where('provider_id', '=', PASSWORD_PROVIDER)
    .executeTakeFirst();
  const hash = credential?.password ?? null;
  if (hash === null || !(await password.verify({ hash, password: current })))
    return refuse('sign-in-failed');
  const nextHash = await password.hash(next);
  await inTransaction(store.db, async (db) => {
    await givePassword(db, store.kind, { person: person.id, hash: nextHash, now });
    await endSessions(db, person.id, person.session);
    const subject = { kind: 'person', id: person.id } as const;
    await record(db, { actor: person.id, action: 'password-set', subject }, now);
  });
  await forgive(store.db, byAccount(person.email));
  return ok(null);
}

/** Sends a link for a new password, where there are a mail server and such a person. */
async function sendReset(
  { store: { db }, mailer, publicUrl, clock }: Team,
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  if (mailer === null || publicUrl === null) return;
  const now = clock();
  if (!(await take(db, byMailbox(email), now))) return;
  const person = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('email', '=', email)
    .where('status', '!=', 'disabled')
    .executeTakeFirst();
  if (person === undefined) return;
  const secret = await makeLink(db, { kind: 'password', person: person.id, by: null }, now);
  const link = `${publicUrl}${linkPath(secret)}`;
  await mailer.send(passwordMail({ to: email, name: person.name, link }, locale));
}
