import * as z from 'zod/mini';
import { routes } from './route.ts';

/** The API's own description. */
export const DOCUMENT_ROUTES = routes({
  document: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    access: 'anyone',
    response: z.looseObject({ openapi: z.string() }),
  },
});
