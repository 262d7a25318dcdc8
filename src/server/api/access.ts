/** Who may call what: checked before anything of a request is read. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Access, Route } from '../../contract/api/route.ts';
import { sendRefusal } from './add-routes.ts';
import { hasRole, type Person } from './call.ts';
import { clientNetwork } from './client-network.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever is signed in, or `null`. */
    person: Person | null;
  }
  interface FastifyContextConfig {
    access?: Access;
    route?: Route;
  }
}

/** Finds who a request comes from, by its session cookie. */
export type Authenticate = (request: FastifyRequest) => Promise<Person | null>;

export type AccessOptions = {
  readonly authenticate: Authenticate;
  /** The address that people type, where it is known; see `isSameSite`. */
  readonly publicUrl: string | null;
  /** Requests a minute for each person; `CROWD` times as many for an address without one. */
  readonly perMinute: number;
};

/** Many people may sit behind one address, and are told apart only once they have signed in. */
const CROWD = 10;

/**
 * Guards the routes of `app`: each must say who may use it, or the server does not start.
 *
 * The order is that of cost: other sites' pages are turned away first, then the session is looked
 * up, then requests are counted, and at last the role is asked for.
 */
export async function guard(app: FastifyInstance, options: AccessOptions): Promise<void> {
  await app.register(rateLimit, { global: false });
  app.decorateRequest('person', null);
  app.addHook('onRoute', demandAccess);
  app.addHook('onRequest', async (request, reply) => {
    if (!isSameSite(request, options.publicUrl))
      return sendRefusal(reply, { reason: 'cross-site' });
    request.person = await options.authenticate(request);
    return undefined;
  });
  app.addHook(
    'onRequest',
    app.rateLimit({
      max: ({ person }: FastifyRequest) =>
        person === null ? options.perMinute * CROWD : options.perMinute,
      timeWindow: 60_000,
      keyGenerator: ({ person, ip }) => person?.id ?? clientNetwork(ip),
    }),
  );
  app.addHook('onRequest', authorise);
}

/** @throws when a route does not say who may use it. */
function demandAccess({ config, method, url }: RouteOptions): void {
  if (config?.access === undefined)
    throw new Error(`${String(method)} ${url} does not say who may use it.`);
}

async function authorise(
  { person, routeOptions }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { access } = routeOptions.config;
  if (access === undefined) return sendRefusal(reply, { reason: 'forbidden' });
  if (access === 'anyone') return undefined;
  if (person === null) return sendRefusal(reply, { reason: 'sign-in-needed' });
  if (access === 'signed-in' || hasRole(person, ...access)) return undefined;
  return sendRefusal(reply, { reason: 'forbidden' });
}

/**
 * Whether a request that changes something comes from our own pages.
 *
 * Browsers say where a request comes from and let no page lie about it; a program that is no
 * browser sends neither header and carries nobody's cookie against his will.
 */
function isSameSite({ method, headers }: FastifyRequest, publicUrl: string | null): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
