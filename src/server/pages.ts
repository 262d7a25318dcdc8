/** The built pages and their files: how they are found, compressed and cached. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale } from '../contract/locale.ts';
import type { Failure } from '../contract/api/failure.ts';
import { preferredLocale } from './preferred-locale.ts';

const YEAR_SECONDS = 31_536_000;
const FOREVER = `public, max-age=${YEAR_SECONDS}, immutable`;

/**
 * Cuts a page off from the window that opened it. For that the browser throws away the process in
 * which it was about to show the page and starts another: a page opened by a link from elsewhere
 * comes some 40 ms later on a slow phone. The pages of a learner do without; what they hold no
 * other site's window can read in any case.
 */
const OPENER_POLICY = 'cross-origin-opener-policy';

/** Everything under `assets/`, and any file with a hexadecimal hash in its name. */
const HASHED = /^assets\/|[.-][0-9a-f]{8,}\.[^/]+$/;

/** The pages of a learner; the desks, the sign-in and the links that carry a key are not among them. */
const LEARNERS = /^[a-z]{2}\/(?:index\.html|(?:play|debrief|results)\/)/;

/**
 * The Cache-Control value of a built file.
 *
 * @param path - the file's path inside the build, with `/`; of a compressed file, with its `.br`.
 */
export const cacheControl = (path: string): string => (HASHED.test(path) ? FOREVER : 'no-cache');

/**
 * Serves the pages of a build.
 *
 * Files that the build has compressed beside the plain ones (`.br`, `.gz`) are sent as they are;
 * the rest is gzipped on the way, because browsers ask for brotli only over https and on localhost.
 *
 * @param distFolder - the absolute path of the build.
 */
export async function servePages(app: FastifyInstance, distFolder: string): Promise<void> {
  await app.register(fastifyCompress, { encodings: ['gzip'] });
  await app.register(fastifyStatic, {
    root: distFolder,
    dotfiles: 'ignore',
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const inside = relative(distFolder, path).split(sep).join('/');
      void reply.header('cache-control', cacheControl(inside));
      if (LEARNERS.test(inside)) void reply.removeHeader(OPENER_POLICY);
    },
  });
  app.get('/', (request, reply) => greet('', request, reply));
  // One-time links are short and know no language; browsers carry what is behind the # along.
  app.get('/link', (request, reply) => greet('link/', request, reply));
  app.setNotFoundHandler((request, reply) => sendNotFound(distFolder, request, reply));
}

/** Leads to a page in the visitor's language. */
function greet(page: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .removeHeader(OPENER_POLICY)
    .header('vary', 'accept-language, cookie')
    .header('cache-control', 'no-cache')
    .redirect(`/${preferredLocale(request.headers)}/${page}`, 302);
}

async function sendNotFound(
  distFolder: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.code(404).header('cache-control', 'no-cache');
  if (request.url.startsWith('/api/') || request.method !== 'GET') {
    return reply.send({ error: 'not-found' } satisfies Failure);
  }
  const page = join(distFolder, pageLocale(request), '404.html');
  const html = await readFile(page).catch(() => null);
  return html === null
    ? reply.type('text/plain; charset=utf-8').send('Not found\n')
    : reply.type('text/html; charset=utf-8').send(html);
}

function pageLocale(request: FastifyRequest): Locale {
  const first = request.url.split(/[/?#]/, 2)[1];
  return isLocale(first) ? first : preferredLocale(request.headers);
}
