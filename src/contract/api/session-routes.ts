/** Signing in and out, and one's own account. */
import * as z from 'zod/mini';
import { localeSchema } from '../locale.ts';
import { roleSchema } from '../role.ts';
import { idSchema, nameSchema } from './page.ts';
import { routes } from './route.ts';

/** Compared and kept in lower case. */
export const emailSchema = z.email().check(z.toLowerCase(), z.maxLength(254));
/** How long a password must be is the server's to say: `password-too-short`. */
const passwordSchema = z.string().check(z.minLength(1), z.maxLength(200));
export const personNameSchema = nameSchema(120);
const secretSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Whoever is signed in, as he sees himself. */
export const selfSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
});
export type Self = z.infer<typeof selfSchema>;

/** What a one-time link is for. */
export const LINK_KINDS = ['first-administrator', 'invitation', 'password'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const SESSION_ROUTES = routes({
  signInOptions: {
    method: 'GET',
    path: '/api/sign-in-options',
    summary: 'The ways to sign in',
    access: 'anyone',
    response: z.strictObject({
      singleSignOn: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      /** Whether a forgotten password can be set anew by e-mail. */
      resetByMail: z.boolean(),
    }),
  },
  signIn: {
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in by e-mail and password',
    access: 'anyone',
    body: z.strictObject({ email: emailSchema, password: passwordSchema }),
    response: selfSchema,
  },
  self: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in',
    access: 'signed-in',
    response: selfSchema,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out of this browser',
    access: 'anyone',
    response: null,
  },
  singleSignOn: {
    method: 'POST',
    path: '/api/single-sign-on',
    summary: 'Begin a single sign-on; the browser goes to the address in the answer',
    access: 'anyone',
    body: z.strictObject({
      provider: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
      /** A page of ours to come back to. */
      returnTo: z.string().check(z.regex(/^\/(en|ru)\/[a-z0-9/-]{0,200}$/)),
    }),
    response: z.strictObject({ url: z.string() }),
  },
  changePassword: {
    method: 'PUT',
    path: '/api/password',
    summary: 'Change one’s password; every other browser is signed out',
    access: 'signed-in',
    body: z.strictObject({ current: passwordSchema, next: passwordSchema }),
    response: null,
  },
  resetPassword: {
    method: 'POST',
    path: '/api/password-resets',
    summary: 'Ask for an e-mail to set a forgotten password anew; the answer tells nothing',
    access: 'anyone',
    body: z.strictObject({ email: emailSchema, locale: localeSchema }),
    response: null,
  },
  inspectLink: {
    method: 'POST',
    path: '/api/links/inspect',
    summary: 'What a one-time link is for',
    access: 'anyone',
    body: z.strictObject({ secret: secretSchema }),
    response: z.strictObject({
      kind: z.enum(LINK_KINDS),
      /** Whom it is for; `null` on the link for the first administrator. */
      person: z.nullable(z.strictObject({ name: z.string(), email: z.string() })),
    }),
  },
  useLink: {
    method: 'POST',
    path: '/api/links/use',
    summary: 'Use a one-time link: set a password and be signed in',
    access: 'anyone',
    body: z.strictObject({
      secret: secretSchema,
      password: passwordSchema,
      /** Who the first administrator is; on other links only the name may be given. */
      name: z.optional(personNameSchema),
      email: z.optional(emailSchema),
      locale: localeSchema,
    }),
    response: selfSchema,
  },
});
