/** What the environment and the command line say of a server. */
import { parseArgs } from 'node:util';
import type { Locale } from '../contract/locale.ts';
import type { SmtpOptions } from '../server/mail/mailer.ts';
import type { Provider } from '../server/sign-in/auth.ts';
import type { RecordStoreOptions } from '../server/xapi/record-store.ts';
import { storePlace, type StorePlace } from '../server/store/store.ts';

export const USAGE = `Usage: npm start -- [--port <number>] [--host <address>] [--demo]

  --demo            shows a demonstration team, in a data folder of its own beside the usual one;
                    its people speak Russian where LANG does

Environment variables:
  PORT, HOST        the same as the options; HOST=0.0.0.0 lets the network in
  RAPPORT_DATA      the folder for the team's data (./data)
  DATABASE_URL      a PostgreSQL to use instead, as in postgres://user:password@host/database
  RAPPORT_URL       the address that people type, where a proxy stands in front
  RAPPORT_PROXIES   addresses of proxies that tell truly where requests come from
  SMTP_URL          a mail server, as in smtp://user:password@host:587; it needs RAPPORT_URL
  MAIL_FROM         whom mails come from, as in "Rapport <rapport@host>"
  OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME
                    a single sign-on provider (OpenID Connect); it needs RAPPORT_URL, and sends
                    people back to <RAPPORT_URL>api/auth/callback/oidc
  XAPI_ENDPOINT, XAPI_KEY, XAPI_SECRET
                    a record store that is told of assigned attempts, in xAPI statements with
                    people's ids and no names; it needs RAPPORT_URL
  RAPPORT_LOG       trace, debug, info, warn (the default), error or silent`;

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

export type ServeOptions = {
  readonly host: string;
  /** `null`: the first free one from the usual. */
  readonly port: number | null;
  readonly store: StorePlace;
  /** Whether it is the demonstration team's, which is made where it is missing. */
  readonly demo: boolean;
  /** In which the demonstration's people are named, and talk. */
  readonly demoLocale: Locale;
  /** Ends in `/`. */
  readonly publicUrl: string | null;
  readonly trustedProxies: string | null;
  readonly logLevel: (typeof LEVELS)[number];
  /** `null`: no mail is sent. */
  readonly smtp: SmtpOptions | null;
  readonly providers: readonly Provider[];
  /** `null`: no record store is told of anything. */
  readonly recordStore: RecordStoreOptions | null;
};

/** Reads everything; an option beats its variable. @throws with a sentence for the user. */
export function readServeOptions(args: string[], env: NodeJS.ProcessEnv): ServeOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      demo: { type: 'boolean', default: false },
    },
  });
  const publicUrl = readUrl(env['RAPPORT_URL']);
  return {
    host: values.host ?? (env['HOST'] || 'localhost'),
    port: readPort(values.port ?? (env['PORT'] || undefined)),
    store: values.demo ? demoPlace(env) : storePlace(env),
    demo: values.demo,
    demoLocale: readLocale(env),
    publicUrl,
    trustedProxies: env['RAPPORT_PROXIES'] || null,
    logLevel: readLevel(env['RAPPORT_LOG']),
    smtp: readSmtp(env, publicUrl),
    providers: readProviders(env, publicUrl),
    recordStore: readRecordStore(env, publicUrl),
  };
}

/** Russian where the person who starts it has set the machine to Russian. */
const readLocale = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale =>
  /^ru(?:_|\.|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ru' : 'en';

/** Nobody's own data ever lies with the demonstration's. */
function demoPlace(env: NodeJS.ProcessEnv): StorePlace {
  const place = storePlace(env);
  if (place.kind === 'postgres')
    throw new Error('The demonstration lies in a folder: leave DATABASE_URL out with --demo.');
  return { kind: 'sqlite', folder: `${place.folder.replace(/[\\/]+$/, '')}-demo` };
}

function readRecordStore(
  env: NodeJS.ProcessEnv,
  publicUrl: string | null,
): RecordStoreOptions | null {
  const endpoint = env['XAPI_ENDPOINT'];
  if (!endpoint) return null;
  const [key, secret] = [env['XAPI_KEY'], env['XAPI_SECRET']];
  if (!key || !secret || !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new Error('XAPI_ENDPOINT is a web address and needs XAPI_KEY and XAPI_SECRET.');
  if (publicUrl === null)
    throw new Error(
      'XAPI_ENDPOINT needs RAPPORT_URL, by which statements name people and scenarios.',
    );
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, key, secret };
}

function readPort(port: string | undefined): number | null {
  if (port === undefined) return null;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new Error(`"${port}" is not a port: give a number from 0 to 65535.`);
}

function readUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.href;
  throw new Error(`RAPPORT_URL is "${text}": give an address without a path, as in https://host/.`);
}

function readLevel(text: string | undefined): ServeOptions['logLevel'] {
  if (!text) return 'warn';
  const level = LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw new Error(`RAPPORT_LOG is "${text}": give one of ${LEVELS.join(', ')}.`);
}

/** A link in a mail must not be made of what a request claims the address to be. */
function readSmtp(env: NodeJS.ProcessEnv, publicUrl: string | null): SmtpOptions | null {
  const url = env['SMTP_URL'];
  if (!url) return null;
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url))
    throw new Error('SMTP_URL is not an address of a mail server: it begins with smtp://.');
  if (publicUrl === null) throw new Error('SMTP_URL needs RAPPORT_URL, for the links in mails.');
  return { url, from: env['MAIL_FROM'] || `Rapport <rapport@${new URL(publicUrl).hostname}>` };
}

function readProviders(env: NodeJS.ProcessEnv, publicUrl: string | null): readonly Provider[] {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return [];
  const clientId = env['OIDC_CLIENT_ID'];
  const clientSecret = env['OIDC_CLIENT_SECRET'];
  if (!clientId || !clientSecret || !URL.canParse(issuer))
    throw new Error('OIDC_ISSUER is an address and needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  if (publicUrl === null)
    throw new Error('OIDC_ISSUER needs RAPPORT_URL, to which people are sent back.');
  return [{ id: 'oidc', name: env['OIDC_NAME'] || 'OpenID', issuer, clientId, clientSecret }];
}
