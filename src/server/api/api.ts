/** Everything under `/api`. */
import type { FastifyInstance } from 'fastify';
import { DOCUMENT_ROUTES } from '../../contract/api/document-routes.ts';
import { ok } from '../../core/base/result.ts';
import { guard, type AccessOptions } from './access.ts';
import { addRoutes } from './add-routes.ts';
import { describeApi } from './openapi.ts';

/**
 * Adds guarded routes, in a scope of their own: what guards them touches no page.
 *
 * @param add - adds the tables of routes to the scope that it is given.
 */
export async function serveApi(
  app: FastifyInstance,
  options: AccessOptions,
  add: (api: FastifyInstance) => void | Promise<void>,
): Promise<void> {
  await app.register(async (api) => {
    await describeApi(api);
    await guard(api, options);
    addRoutes(api, DOCUMENT_ROUTES, {
      document: async () => ok({ ...api.swagger(), openapi: '3.1.0' }),
    });
    await add(api);
  });
}
