/** Puts the routes of a table into the server, checked on both sides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { Route } from '../../contract/api/route.ts';
import { refuseWith } from '../failure.ts';
import type { Call, Handlers, Refusal } from './call.ts';

/** What a body may weigh where a route says nothing else. */
export const BODY_BYTES = 256 * 1024;

/** Adds a table of routes with their handlers. */
export function addRoutes<T extends Readonly<Record<string, Route>>>(
  app: FastifyInstance,
  table: T,
  handlers: Handlers<T>,
): void {
  for (const [name, route] of Object.entries(table)) {
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`The route ${name} has no handler.`);
    addRoute(app, route, handler);
  }
}

type AnyHandler = (
  call: Call<Route>,
) => Promise<{ ok: true; value: unknown } | { ok: false; error: Refusal }>;

function addRoute(app: FastifyInstance, route: Route, handler: AnyHandler): void {
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.bodyLimit ?? BODY_BYTES,
    config: { access: route.access, route },
    async handler(request, reply) {
      const { value, problem } = readInput(route, request);
      if (problem !== null) return sendRefusal(reply, { reason: 'bad-request', detail: problem });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the route's own schemas
      const call = { ...value, person: request.person, request, reply } as Call<Route>;
      const result = await handler(call);
      if (!result.ok) return sendRefusal(reply, result.error);
      return sendValue(route, reply, result.value);
    },
  });
}

/** Answers with the envelope of a refusal. */
export function sendRefusal(reply: FastifyReply, { reason, detail }: Refusal): FastifyReply {
  return refuseWith(reply, detail === undefined ? { error: reason } : { error: reason, detail });
}

type Input = { params: unknown; query: unknown; body: unknown };

function readInput(
  route: Route,
  { params, query, body }: FastifyRequest,
): { value: Input; problem: string | null } {
  const value: Input = { params: undefined, query: undefined, body: undefined };
  for (const [part, given] of [
    ['params', params],
    ['query', query],
    ['body', body],
  ] as const) {
    const schema = route[part];
    if (schema === undefined) continue;
    const parsed = z.safeParse(schema, given);
    if (!parsed.success) return { value, problem: `${part}: ${z.prettifyError(parsed.error)}` };
    if (holdsZero(parsed.data)) return { value, problem: `${part}: a zero character` };
    value[part] = parsed.data;
  }
  return { value, problem: null };
}

/** Whether there is a zero character in any text: SQLite would keep it, PostgreSQL can not. */
function holdsZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsZero);
}

/** The schema of the answer is enforced: a field that it does not name never leaves. */
function sendValue(route: Route, reply: FastifyReply, value: unknown): FastifyReply {
  if (reply.sent) return reply;
  void reply.header('cache-control', 'no-store');
  const { response } = route;
  if (response === null) return reply.code(204).send();
  if (response === 'csv') return reply.type('text/csv; charset=utf-8').send(value);
  if (response === 'stream') return reply.type('application/octet-stream').send(value);
  return reply.send(z.parse(response, value));
}
