/** The API's own description, made from the very table that the server runs on. */
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import * as z from 'zod/mini';
import { FAILURES, failureSchema } from '../../contract/api/failure.ts';
import type { Route } from '../../contract/api/route.ts';

/** Collects the routes that are added to `app` from now on. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Rapport', version: '1' },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'rapport.session_token' },
        },
      },
    },
    transform: ({ route, url }) => {
      const described = route.config?.route;
      return { schema: described === undefined ? { hide: true } : schemaOf(described), url };
    },
  });
}

function schemaOf(route: Route): FastifySchema {
  const { access, params, query, body, response } = route;
  return {
    summary: route.summary,
    ...(params !== undefined && { params: jsonOf(params, 'input') }),
    ...(query !== undefined && { querystring: jsonOf(query, 'input') }),
    ...(body !== undefined && { body: jsonOf(body, 'input') }),
    ...(access !== 'anyone' && { security: [{ session: [] }] }),
    response: { ...successOf(response), ...failuresOf(route) },
  };
}

function successOf(response: Route['response']): Record<string, object> {
  if (response === null) return { 204: { description: 'Done', type: 'null' } };
  if (typeof response === 'string') {
    const type = response === 'csv' ? 'text/csv' : 'application/octet-stream';
    return { 200: { description: 'A file', content: { [type]: { schema: { type: 'string' } } } } };
  }
  return { 200: { description: 'Done', ...jsonOf(response, 'output') } };
}

/** The failures that any route of its kind may answer with. */
function failuresOf({ access, params, query, body }: Route): Record<string, object> {
  const statuses = [
    ...((params ?? query ?? body) === undefined ? [] : [FAILURES['bad-request']]),
    ...(access === 'anyone' ? [] : [FAILURES['sign-in-needed']]),
    ...(typeof access === 'string' ? [] : [FAILURES.forbidden]),
    FAILURES['too-many-requests'],
  ];
  const failure = jsonOf(failureSchema, 'output');
  return Object.fromEntries(
    statuses.map((status) => [status, { description: 'Refused, with the reason', ...failure }]),
  );
}

function jsonOf(schema: z.ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
