/** The server, put together but not yet listening: tests inject requests into it. */
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import helmet from '@fastify/helmet';
import fastify, {
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { LOCALES } from '../contract/locale.ts';
import { type Failure, failureReason, sendFailure } from './failure.ts';
import { servePages } from './pages.ts';
import { parseScriptHashes, securityHeaders } from './security-headers.ts';

export type ServerOptions = {
  /** The folder of the build; it must exist, what is missing in it answers 404. */
  readonly distFolder: string;
  /** As Fastify's own option; `false` logs nothing. */
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
};

/**
 * Builds the server of a build.
 *
 * Requests are not logged, and what is logged of a failing one (see `LOGGED`) names nobody.
 *
 * @throws when the build's `csp.json` is there and malformed.
 */
export async function buildServer({ distFolder, logger }: ServerOptions): Promise<FastifyInstance> {
  const root = resolve(distFolder);
  const app = fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: sendFailure,
  });
  app.setErrorHandler(sendFailure);
  await app.register(helmet, securityHeaders(await scriptHashes(root)));
  await servePages(app, root);
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (await hasPages(root)) return reply.send({ status: 'ok' });
    return reply.code(503).send({ error: failureReason(503) } satisfies Failure);
  });
  return app;
}

/** Logger options that keep addresses, queries and cookies out of the log: method and route only. */
export const LOGGED = {
  level: 'warn',
  serializers: {
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, url: routeOptions.url ?? '' }),
  },
} satisfies ServerOptions['logger'];

/** A build without inline scripts may leave `csp.json` out. */
async function scriptHashes(root: string): Promise<readonly string[]> {
  const json = await readFile(join(root, 'csp.json'), 'utf8').catch(() => null);
  return json === null ? [] : parseScriptHashes(json);
}

async function hasPages(root: string): Promise<boolean> {
  const pages = LOCALES.map((locale) => access(join(root, locale, 'index.html')));
  return (await Promise.allSettled(pages)).every(({ status }) => status === 'fulfilled');
}
