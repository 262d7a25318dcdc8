/** The frame of the API, on routes made up for the purpose. */
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FAILURES, failureSchema } from '../../../src/contract/api/failure.ts';
import { pageQuery } from '../../../src/contract/api/page.ts';
import { routes } from '../../../src/contract/api/route.ts';
import type { Role } from '../../../src/contract/role.ts';
import { ok } from '../../../src/core/base/result.ts';
import { addRoutes } from '../../../src/server/api/add-routes.ts';
import { serveApi } from '../../../src/server/api/api.ts';
import { refuse } from '../../../src/server/api/call.ts';
import { cutPage, makeCursor, parseCursor } from '../../../src/server/api/cursor.ts';
import { sendFailure } from '../../../src/server/failure.ts';

const TABLE = routes({
  open: {
    method: 'GET',
    path: '/api/open',
    summary: 'For anyone',
    access: 'anyone',
    query: z.strictObject(pageQuery),
    response: z.strictObject({ limit: z.number() }),
  },
  write: {
    method: 'PUT',
    path: '/api/things/:id',
    summary: 'For trainers',
    access: ['trainer', 'administrator'],
    params: z.strictObject({ id: z.string().check(z.maxLength(5)) }),
    body: z.strictObject({ name: z.string() }),
    response: null,
  },
  leaky: {
    method: 'GET',
    path: '/api/leaky',
    summary: 'Says more than it may',
    access: 'signed-in',
    response: z.strictObject({ name: z.string() }),
  },
  table: {
    method: 'GET',
    path: '/api/table',
    summary: 'A file',
    access: 'anyone',
    response: 'csv',
  },
});

let app: FastifyInstance;

beforeAll(async () => {
  app = fastify({ frameworkErrors: sendFailure });
  app.setErrorHandler(sendFailure);
  await serveApi(
    app,
    {
      publicUrl: 'https://rapport.example/',
      perMinute: 100,
      authenticate: async ({ headers }) => {
        const role = headers['x-role'];
        if (typeof role !== 'string') return null;
        const roles = ['learner', role] as Role[];
        return { id: role, name: role, email: `${role}@x.invalid`, roles, session: 's' };
      },
    },
    (api) =>
      addRoutes(api, TABLE, {
        open: async ({ query }) => ok({ limit: query.limit }),
        write: async ({ params, body }) =>
          params.id === 'none' ? refuse('not-found', body.name) : ok(null),
        leaky: async () => ok({ name: 'a', secret: 'b' } as { name: string }),
        table: async () => ok('a,b\r\n'),
      }),
  );
  afterAll(() => app.close());
});

const put = (id: string, options: InjectOptions = {}) =>
  app.inject({ method: 'PUT', url: `/api/things/${id}`, payload: { name: 'x' }, ...options });
const as = (role: string) => ({ headers: { 'x-role': role } });

describe('access', () => {
  test.each([
    [{}, 401, 'sign-in-needed'],
    [as('learner'), 403, 'forbidden'],
    [as('manager'), 403, 'forbidden'],
  ])('with %o is refused with %i', async (options, status, error) => {
    const answer = await put('a', options);
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
  });

  test.each(['trainer', 'administrator'])('is given to a %s', async (role) => {
    expect((await put('a', as(role))).statusCode).toBe(204);
  });

  test('comes before any look at the body', async () => {
    expect((await put('a', { payload: '{', ...as('learner') })).statusCode).toBe(403);
  });

  test('must be declared, or the server does not start', async () => {
    const careless = fastify();
    const options = { authenticate: async () => null, publicUrl: null, perMinute: 10 };
    const start = serveApi(careless, options, (api) => {
      api.get('/api/forgotten', () => 'everything');
    });
    await expect(start).rejects.toThrow('GET /api/forgotten does not say who may use it.');
  });
});

describe('another site', () => {
  const from = (headers: Record<string, string>) =>
    put('a', { headers: { 'x-role': 'trainer', host: 'office.example:8080', ...headers } });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://office.example:9999' }],
    [{ origin: 'null' }],
  ])('that sends %o changes nothing', async (headers) => {
    const answer = await from(headers);
    expect([answer.statusCode, answer.json()]).toEqual([403, { error: 'cross-site' }]);
  });

  test.each([
    [{}],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://office.example:8080' }],
    [{ origin: 'http://office.example:8080' }],
    [{ origin: 'https://rapport.example' }],
  ])('is not what sends %o', async (headers) => {
    expect((await from(headers)).statusCode).toBe(204);
  });
});

describe('what a request carries', () => {
  test('is parsed, with what is missing filled in', async () => {
    expect((await app.inject('/api/open')).json()).toEqual({ limit: 50 });
    expect((await app.inject('/api/open?limit=7')).json()).toEqual({ limit: 7 });
  });

  test.each([
    '/api/open?limit=0',
    '/api/open?limit=201',
    '/api/open?other=1',
    '/api/open?cursor=*',
  ])('%s is refused', async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(400);
    expect(failureSchema.parse(answer.json()).error).toBe('bad-request');
  });

  test.each([
    ['a body of another shape', 'a', { payload: { name: 1 } }, 400, 'bad-request'],
    ['a field too many', 'a', { payload: { name: 'a', role: 'b' } }, 400, 'bad-request'],
    ['no object', 'a', { payload: [] }, 400, 'bad-request'],
    ['an id of another shape', 'much-too-long', {}, 400, 'bad-request'],
    ['a body too large', 'a', { payload: { name: 'x'.repeat(300_000) } }, 413, 'too-large'],
  ])('%s is refused', async (_name, id, options, status, error) => {
    const answer = await put(id, { ...as('trainer'), ...options });
    expect([answer.statusCode, answer.json().error]).toEqual([status, error]);
  });

  test('another type of body is refused', async () => {
    const headers = { 'x-role': 'trainer', 'content-type': 'text/xml' };
    const answer = await put('a', { headers, payload: '<a/>' });
    expect([answer.statusCode, answer.json().error]).toEqual([415, 'unsupported-media-type']);
  });
});

describe('an answer', () => {
  test('is a reason with its status where the handler says no', async () => {
    const answer = await put('none', as('trainer'));
    expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'not-found', detail: 'x' }]);
  });

  test('with a field that its schema does not name never leaves', async () => {
    const answer = await app.inject({ url: '/api/leaky', ...as('learner') });
    expect([answer.statusCode, answer.body]).toEqual([500, '{"error":"internal"}']);
  });

  test('is kept by nobody on the way', async () => {
    expect((await app.inject('/api/open')).headers['cache-control']).toBe('no-store');
    expect((await put('a')).headers['cache-control']).toBe('no-store');
  });

  test('may be a file', async () => {
    const answer = await app.inject('/api/table');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body).toBe('a,b\r\n');
  });
});

test('too many requests are refused, each person by himself', async () => {
  const ask = (role: string) => app.inject({ url: '/api/leaky', ...as(role) });
  const codes: number[] = [];
  for (let count = 0; count < 101; count++) codes.push((await ask('counted')).statusCode);
  expect(codes.slice(0, 100)).not.toContain(429);
  expect(codes[100]).toBe(429);
  expect((await ask('counted')).json().error).toBe('too-many-requests');
  expect((await ask('administrator')).statusCode).toBe(500);
});

test('the document tells every route of the table', async () => {
  const { openapi, paths } = (await app.inject('/api/openapi.json')).json();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/open', '/api/things/{id}', '/api/leaky', '/api/table']),
  );
  const { put: write } = paths['/api/things/{id}'];
  expect(write.summary).toBe('For trainers');
  expect(write.requestBody.content['application/json'].schema.required).toEqual(['name']);
  expect(write.security).toEqual([{ session: [] }]);
  expect(Object.keys(write.responses)).toEqual(['204', '400', '401', '403', '429']);
});

test('every reason goes with a status of a refusal', () => {
  for (const status of Object.values(FAILURES)) expect(status).toBeGreaterThanOrEqual(400);
});

describe('a cursor', () => {
  test.each([
    { key: 'Ivanov, "И"', id: 'a' },
    { key: 1_790_000_000_000, id: 'b' },
  ])('is read as it was written: %o', (position) => {
    expect(parseCursor(makeCursor(position))).toEqual(position);
  });

  test.each(['', 'x', 'e30', 'WzEsMl0', makeCursor({ key: 'a', id: 'b' }).slice(1)])(
    'that is none is refused: %s',
    (cursor) => {
      expect(parseCursor(cursor)).toBeNull();
    },
  );

  test('cuts pages until there is nothing more', () => {
    const position = (row: string) => ({ key: row, id: row });
    expect(cutPage(['a', 'b', 'c'], 2, position)).toEqual({
      items: ['a', 'b'],
      next: makeCursor(position('b')),
    });
    expect(cutPage(['c'], 2, position)).toEqual({ items: ['c'], next: null });
    expect(cutPage([], 2, position)).toEqual({ items: [], next: null });
  });
});
