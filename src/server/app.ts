/** The server, put together but not yet listening: tests inject requests into it. */
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import helmet from '@fastify/helmet';
import { sql } from 'kysely';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { LOCALES } from '../contract/locale.ts';
import { ASSIGNMENT_ROUTES } from '../contract/api/assignment-routes.ts';
import { CHANGES_ROUTES } from '../contract/api/changes-routes.ts';
import { AGREEMENT_ROUTES } from '../contract/api/agreement-routes.ts';
import { ATTEMPT_ROUTES } from '../contract/api/attempt-routes.ts';
import { NOTICE_ROUTES } from '../contract/api/notice-routes.ts';
import { PACK_ROUTES } from '../contract/api/pack-routes.ts';
import { PACKAGE_ROUTES } from '../contract/api/package-routes.ts';
import { PEOPLE_ROUTES } from '../contract/api/people-routes.ts';
import { PRIVACY_ROUTES } from '../contract/api/privacy-routes.ts';
import { SETTINGS_ROUTES } from '../contract/api/settings-routes.ts';
import { STATISTICS_ROUTES } from '../contract/api/statistics-routes.ts';
import { SESSION_ROUTES } from '../contract/api/session-routes.ts';
import { addRoutes } from './api/add-routes.ts';
import { serveApi } from './api/api.ts';
import { keepVersions, Versions } from './attempts/versions.ts';
import { refuseWith, sendFailure } from './failure.ts';
import type { Mailer } from './mail/mailer.ts';
import { toldError } from './told-error.ts';
import { markDemonstration } from './demonstration.ts';
import { servePages } from './pages.ts';
import { assignmentHandlers } from './routes/assignments.ts';
import { changesHandlers } from './routes/changes.ts';
import { agreementHandlers } from './routes/agreements.ts';
import { attemptHandlers } from './routes/attempts.ts';
import { auditHandlers } from './routes/audit.ts';
import { groupHandlers } from './routes/groups.ts';
import { noticeHandlers } from './routes/notices.ts';
import { packageHandlers } from './routes/packages.ts';
import { packHandlers } from './routes/packs.ts';
import { peopleHandlers } from './routes/people.ts';
import { privacyHandlers } from './routes/privacy.ts';
import { sessionHandlers } from './routes/session.ts';
import { settingsHandlers } from './routes/settings.ts';
import { statisticsHandlers } from './routes/statistics.ts';
import { addSingleSignOnReturn } from './routes/single-sign-on.ts';
import { openAuth, type Provider } from './sign-in/auth.ts';
import { authenticate } from './sign-in/authenticate.ts';
import { signingSecret } from './sign-in/secret.ts';
import type { Team } from './team.ts';
import { openPackageMaker } from './packages/maker.ts';
import { openVerifier, type Verifier } from './verify/verifier.ts';
import { keepSchedule } from './schedule.ts';
import { keepPushing } from './xapi/push.ts';
import type { RecordStore } from './xapi/record-store.ts';
import { keepUp } from './upkeep.ts';
import { parseScriptHashes, securityHeaders } from './security-headers.ts';
import type { Store } from './store/store.ts';

export type ServerOptions = {
  /** The folder of the build; it must exist, what is missing in it answers 404. */
  readonly distFolder: string;
  /** As Fastify's own option; `false` logs nothing. */
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  /** Where everything of the team lies; whoever opened it closes it. */
  readonly store: Store;
  /** The address that people type, ending in `/`, where it is known. */
  readonly publicUrl?: string | null;
  /**
   * The proxies whose word on a client's address is taken, as addresses or networks joined by
   * commas; without any, nobody's is.
   */
  readonly trustedProxies?: string | null;
  /** Requests a minute for each person; ten times as many for an address without one. */
  readonly perMinute?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Sends mail; whoever made it closes it. */
  readonly mailer?: Mailer | null;
  /** Works out what attempts are worth; the server closes it. */
  readonly verifier?: Verifier;
  /** Single sign-on; it needs `publicUrl`. */
  readonly providers?: readonly Provider[];
  /** Whether pages shall say that all this is a demonstration. */
  readonly demonstration?: boolean;
  /** A record store to be told of assigned attempts; it needs `publicUrl`. Off unless given. */
  readonly recordStore?: RecordStore | null;
};

/** Nobody needs longer to send what is at most some hundred kilobytes. */
const REQUEST_MS = 60_000;
const PER_MINUTE = 600;

/**
 * Builds the server of a build.
 *
 * What is logged of a request (see `LOGGED`) names its route and nobody.
 *
 * @throws when the build's `csp.json` is there and malformed.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const root = resolve(options.distFolder);
  const app = fastify({
    logger: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: sendFailure,
    requestTimeout: REQUEST_MS,
    trustProxy: options.trustedProxies ?? false,
  });
  app.setErrorHandler(sendFailure);
  app.addHook('onResponse', logResponse);
  await app.register(helmet, securityHeaders(await scriptHashes(root)));
  markDemonstration(app, options.demonstration ?? false);
  await servePages(app, root);
  serveState(app, root, options.store);
  const team = await openTeam(options);
  await keepVersions(options.store.db, root, team.clock());
  app.addHook('onListen', async () => team.verifier.warm());
  app.addHook('onClose', () => team.verifier.close());
  // Before the server waits for its last answers: these may take minutes.
  app.addHook('preClose', async () => team.packages.close());
  await serveApi(
    app,
    {
      authenticate: ({ headers }) => authenticate(team.auth, team.store.db, headers),
      publicUrl: team.publicUrl,
      perMinute: options.perMinute ?? PER_MINUTE,
    },
    (api) => addTeamRoutes(api, team),
  );
  keepUp(app, team);
  keepSchedule(app, team);
  const { recordStore, publicUrl } = team;
  if (recordStore && publicUrl !== null) keepPushing(app, { ...team, recordStore, publicUrl });
  return app;
}

async function openTeam(options: ServerOptions): Promise<Team> {
  const { store, clock = Date.now, mailer = null, providers = [], publicUrl = null } = options;
  const secret = await signingSecret(store.db);
  const auth = openAuth({ store, secret, publicUrl, providers, clock });
  const versions = new Versions(store.db);
  const { verifier = openVerifier() } = options;
  const { recordStore = null } = options;
  const distFolder = resolve(options.distFolder);
  const packages = openPackageMaker({ distFolder });
  const made = { versions, verifier, distFolder, packages, recordStore };
  return { store, clock, auth, providers, mailer, publicUrl, ...made };
}

function addTeamRoutes(api: FastifyInstance, team: Team): void {
  addRoutes(api, SESSION_ROUTES, sessionHandlers(team));
  const people = { ...peopleHandlers(team), ...groupHandlers(team), ...auditHandlers(team) };
  addRoutes(api, PEOPLE_ROUTES, people);
  addRoutes(api, ATTEMPT_ROUTES, attemptHandlers(team));
  addRoutes(api, AGREEMENT_ROUTES, agreementHandlers(team));
  addRoutes(api, CHANGES_ROUTES, changesHandlers(team));
  addRoutes(api, NOTICE_ROUTES, noticeHandlers(team));
  addRoutes(api, PACK_ROUTES, packHandlers(team));
  addRoutes(api, PACKAGE_ROUTES, packageHandlers(team));
  addRoutes(api, ASSIGNMENT_ROUTES, assignmentHandlers(team));
  addRoutes(api, STATISTICS_ROUTES, statisticsHandlers(team));
  addRoutes(api, PRIVACY_ROUTES, privacyHandlers(team));
  addRoutes(api, SETTINGS_ROUTES, settingsHandlers(team));
  addSingleSignOnReturn(api, team);
}

/**
 * Logger options that keep addresses, queries and cookies out of the log: of requests the method and
 * the route only, of errors what `toldError` lets through.
 */
export const LOGGED = {
  level: 'warn',
  serializers: {
    err: toldError,
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, url: routeOptions.url ?? '' }),
  },
} satisfies ServerOptions['logger'];

function logResponse(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { statusCode, elapsedTime } = reply;
  request.log.info({ req: request, status: statusCode, ms: Math.round(elapsedTime) }, 'answered');
  done();
}

/** `/healthz`: the process answers. `/readyz`: pages and database are there as well. */
function serveState(app: FastifyInstance, root: string, { db }: Store): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const database = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    if (database && (await hasPages(root))) return reply.send({ status: 'ok' });
    return refuseWith(reply, { error: 'not-ready' });
  });
}

/** A build without inline scripts may leave `csp.json` out. */
async function scriptHashes(root: string): Promise<readonly string[]> {
  const json = await readFile(join(root, 'csp.json'), 'utf8').catch(() => null);
  return json === null ? [] : parseScriptHashes(json);
}

async function hasPages(root: string): Promise<boolean> {
  const pages = LOCALES.map((locale) => access(join(root, locale, 'index.html')));
  return (await Promise.allSettled(pages)).every(({ status }) => status === 'fulfilled');
}
