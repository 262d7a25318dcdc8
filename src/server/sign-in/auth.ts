/**
 * The sign-in library, set up: passwords, sessions and single sign-on, on our own tables.
 *
 * Nothing of it faces the network but the return address of a single sign-on. Everything else is
 * asked through our own routes, with their access rules, their limits and their envelope. Nobody
 * signs himself up.
 */
import { betterAuth } from 'better-auth';
import { genericOAuth, type GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import { v7 } from 'uuid';
import { record } from '../audit.ts';
import type { Store } from '../store/store.ts';

/** A single sign-on provider that speaks OpenID Connect. */
export type Provider = {
  /** Stands in addresses: lower-case letters, digits, hyphens. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** The address of its discovery document is below this. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

export type AuthOptions = {
  readonly store: Store;
  readonly secret: string;
  /** The address that people type, ending in `/`; single sign-on does not work without it. */
  readonly publicUrl: string | null;
  readonly providers: readonly Provider[];
  /** Milliseconds since 1970; the library itself goes by the machine's clock. */
  readonly clock: () => number;
};

/** The least and the most characters of a password (NIST SP 800-63B, 3.1.1.2, asks for 8 and 64). */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

/** The way in that a password is, in `credential.provider_id`. */
export const PASSWORD_PROVIDER = 'credential';

const SESSION_SECONDS = 30 * 24 * 3600;
const SESSION_RENEWAL_SECONDS = 24 * 3600;

const MOMENTS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** The library's tables and columns under our names. */
const USER = {
  modelName: 'person',
  fields: { ...MOMENTS, emailVerified: 'email_verified' },
} as const;
const SESSION = {
  modelName: 'session',
  fields: {
    ...MOMENTS,
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    userId: 'person_id',
  },
} as const;
const ACCOUNT = {
  modelName: 'credential',
  fields: {
    ...MOMENTS,
    accountId: 'account_id',
    providerId: 'provider_id',
    userId: 'person_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
} as const;
const VERIFICATION = {
  modelName: 'verification',
  fields: { ...MOMENTS, expiresAt: 'expires_at' },
} as const;

/** Sets the library up. */
// oxlint-disable-next-line typescript/explicit-module-boundary-types -- the library's own type follows from these very options
export function openAuth({ store, secret, publicUrl, providers, clock }: AuthOptions) {
  return betterAuth({
    ...(publicUrl !== null && { baseURL: publicUrl }),
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // What goes wrong is told in our envelope.
    onAPIError: { throw: true },
    database: { db: store.db, type: store.kind },
    rateLimit: { enabled: false },
    user: USER,
    session: { ...SESSION, expiresIn: SESSION_SECONDS, updateAge: SESSION_RENEWAL_SECONDS },
    account: {
      ...ACCOUNT,
      // Whoever the provider says he is joins the person of that address whom an administrator made.
      accountLinking: { enabled: true, trustedProviders: providers.map(({ id }) => id) },
    },
    verification: VERIFICATION,
    databaseHooks: { session: { create: sessionHooks(store, clock) } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    plugins: [genericOAuth({ config: providers.map(configOf) })],
    advanced: {
      cookiePrefix: 'rapport',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      database: { generateId: () => v7() },
      ipAddress: { disableIpTracking: true },
    },
  });
}

/** Nobody is added by signing in at a provider, and its word is checked by its signature. */
const configOf = ({ id, name, issuer, clientId, clientSecret }: Provider): GenericOAuthConfig => ({
  providerId: id,
  name,
  clientId,
  clientSecret,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  scopes: ['openid', 'profile', 'email'],
  requireIdTokenVerification: true,
  disableSignUp: true,
  // An address that the provider itself has not checked says nothing about whose it is.
  mapProfileToUser: ({ email_verified: verified }: Record<string, unknown>) =>
    verified === false || verified === 'false' ? { email: '' } : {},
});

export type Auth = ReturnType<typeof openAuth>;

type SessionHooks = {
  before: (session: { userId: string }) => Promise<false | undefined>;
  after: (session: { userId: string }) => Promise<void>;
};

/** The disabled get no session, in whatever way they come; the first one makes an account active. */
const sessionHooks = ({ db }: Store, clock: () => number): SessionHooks => ({
  async before({ userId }) {
    const person = await db
      .selectFrom('person')
      .select('status')
      .where('id', '=', userId)
      .executeTakeFirst();
    return person === undefined || person.status === 'disabled' ? false : undefined;
  },
  async after({ userId: id }) {
    await db
      .updateTable('person')
      .set({ status: 'active' })
      .where('id', '=', id)
      .where('status', '=', 'invited')
      .execute();
    const entry = { actor: id, action: 'signed-in', subject: { kind: 'person', id } } as const;
    await record(db, entry, clock());
  },
});
