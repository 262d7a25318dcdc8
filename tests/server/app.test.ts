import type { IncomingHttpHeaders } from 'node:http';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer, LOGGED } from '../../src/server/app.ts';
import type { Store } from '../../src/server/store/store.ts';
import { sqlite } from './databases.ts';

const HASH = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const LONG = 'a line of the page\n'.repeat(200);
const FILES: Record<string, string | Buffer> = {
  'csp.json': JSON.stringify({ scripts: [HASH] }),
  'en/index.html': `<!doctype html><title>Home</title>${LONG}`,
  'en/index.html.br': brotliCompressSync(`<!doctype html><title>Home</title>${LONG}`),
  'ru/index.html': '<!doctype html><title>Дом</title>',
  'en/play/half-past-ten/index.html': '<!doctype html><title>Play</title>',
  'en/team/index.html': '<!doctype html><title>Team</title>',
  'en/404.html': '<!doctype html><title>No such page</title>',
  'ru/404.html': '<!doctype html><title>Нет такой страницы</title>',
  'assets/play-Bx81_fZq.js': `export const text = ${JSON.stringify(LONG)};`,
  'assets/night.webp': 'RIFF',
  'sounds/rain.mp3': 'ID3',
  'fonts/golos.woff2': 'wOF2',
  'stories/half-past-ten.1f3a9c2e0b7d.play.json': '{}',
  'stories/half-past-ten.json': '{}',
  '.secret': 'hidden',
};

const databases = sqlite();
let root: string;
let store: Store;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapport-dist-'));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  store = await databases.open();
  app = await buildServer({ distFolder: root, logger: false, store });
});

afterAll(async () => {
  await app.close();
  await databases.clear();
});

const get = (url: string, headers: IncomingHttpHeaders = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the front door', () => {
  test.each([
    ['nothing known', {}, '/en/'],
    ['Russian first', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' }, '/ru/'],
    ['English weighs more', { 'accept-language': 'ru;q=0.4, en-GB;q=0.7' }, '/en/'],
    ['Russian refused', { 'accept-language': 'ru;q=0, de' }, '/en/'],
    ['a language we lack, then ours', { 'accept-language': 'de-AT, RU;q=0.5' }, '/ru/'],
    ['a broken header', { 'accept-language': ';;q=x,,' }, '/en/'],
    ['a choice by hand', { cookie: 'a=b; rapport-locale=ru', 'accept-language': 'en' }, '/ru/'],
    ['a forged choice', { cookie: 'rapport-locale=//evil', 'accept-language': 'ru' }, '/ru/'],
  ])('with %s leads to the right language', async (_name, headers, location) => {
    const answer = await get('/', headers);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(location);
    expect(answer.headers.vary).toContain('accept-language');
  });

  test('a folder without its slash leads to the folder', async () => {
    const answer = await get('/en/play/half-past-ten?pace=instant');
    expect([answer.statusCode, answer.headers.location]).toEqual([
      301,
      '/en/play/half-past-ten/?pace=instant',
    ]);
  });

  test('a scenario page is the index of its folder', async () => {
    expect((await get('/en/play/half-past-ten/')).body).toContain('Play');
  });
});

describe('files', () => {
  test.each([
    ['/en/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/play-Bx81_fZq.js', 'application/javascript; charset=utf-8', 'immutable'],
    ['/assets/night.webp', 'image/webp', 'immutable'],
    ['/sounds/rain.mp3', 'audio/mpeg', 'no-cache'],
    ['/fonts/golos.woff2', 'font/woff2', 'no-cache'],
    [
      '/stories/half-past-ten.1f3a9c2e0b7d.play.json',
      'application/json; charset=utf-8',
      'immutable',
    ],
    ['/stories/half-past-ten.json', 'application/json; charset=utf-8', 'no-cache'],
  ])('%s comes as %s, %s', async (url, type, cache) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain(cache);
  });

  test('a file compressed by the build is sent as it is to whoever takes brotli', async () => {
    const answer = await get('/en/', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.rawPayload).toEqual(FILES['en/index.html.br']);
  });

  test('who takes only gzip gets gzip', async () => {
    const answer = await get('/assets/play-Bx81_fZq.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(gunzipSync(answer.rawPayload).toString()).toBe(FILES['assets/play-Bx81_fZq.js']);
  });

  test('an unchanged file is not sent twice', async () => {
    const { etag } = (await get('/en/')).headers;
    expect((await get('/en/', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  test.each(['/.secret', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    '%s is not given away',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('hidden');
      expect(answer.body).not.toContain('"name"');
    },
  );
});

describe('what does not exist', () => {
  test.each([
    ['/ru/nowhere/', {}, 'Нет такой страницы'],
    ['/en/nowhere/', { 'accept-language': 'ru' }, 'No such page'],
    ['/nowhere', { 'accept-language': 'ru' }, 'Нет такой страницы'],
    ['/nowhere?x=1', {}, 'No such page'],
  ])('%s answers with the page of its language', async (url, headers, title) => {
    const answer = await get(url, headers);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    expect(answer.body).toContain(title);
  });

  test('a program gets the envelope', async () => {
    const answer = await get('/api/nothing');
    expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'not-found' }]);
    const posted = await app.inject({ method: 'POST', url: '/api/nothing', payload: { a: 1 } });
    expect([posted.statusCode, posted.json()]).toEqual([404, { error: 'not-found' }]);
  });

  test.each(['//en', '//evil.example/..', '//evil.example/%2e%2e', '/\\evil.example/..'])(
    '%s leads to no other site',
    async (url) => {
      const { headers } = await get(url);
      const location = new URL(headers.location ?? '/', 'http://rapport.example/');
      expect(location.origin).toBe('http://rapport.example');
    },
  );

  test('a malformed address gets the envelope', async () => {
    const answer = await get('/en/%zz');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error: 'bad-request' });
  });

  test('a malformed body gets the envelope', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/attempts',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json().error).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('the browser is told', () => {
  test('which scripts may run, and not to ask for https', async () => {
    const policy = String((await get('/en/')).headers['content-security-policy']).split(';');
    expect(policy).toContain(`script-src 'self' '${HASH}'`);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("img-src 'self' data: blob:");
    expect(policy).toContain("connect-src 'self'");
    expect(policy.join()).not.toContain('upgrade-insecure-requests');
  });

  test('not to guess types and not to tell where it comes from', async () => {
    const { headers } = await get('/en/');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  test('to cut off a desk from the window that opened it, and no page of a learner', async () => {
    const policy = async (url: string): Promise<unknown> =>
      (await get(url)).headers['cross-origin-opener-policy'];
    const closed = await Promise.all(['/en/team/', '/api/nothing'].map(policy));
    expect(closed).toEqual(['same-origin', 'same-origin']);
    const open = await Promise.all(['/', '/en/', '/en/play/half-past-ten/'].map(policy));
    expect(open).toEqual([undefined, undefined, undefined]);
  });
});

describe('the state of the server', () => {
  test('it is healthy and ready with a build', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).statusCode).toBe(200);
  });

  test('it is healthy and not ready without pages', async () => {
    const empty = await buildServer({
      distFolder: await mkdtemp(join(tmpdir(), 'rapport-empty-')),
      logger: false,
      store,
    });
    expect((await empty.inject('/healthz')).statusCode).toBe(200);
    const answer = await empty.inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'not-ready' }]);
    expect((await empty.inject('/en/')).body).toBe('Not found\n');
    await empty.close();
  });

  test('it is healthy and not ready without its database', async () => {
    const gone = await databases.open();
    const server = await buildServer({ distFolder: root, logger: false, store: gone });
    await gone.close();
    expect((await server.inject('/healthz')).statusCode).toBe(200);
    expect((await server.inject('/readyz')).statusCode).toBe(503);
    await server.close();
  });

  test('it logs the route of a request, and neither address, query nor cookie', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const logger = { ...LOGGED, level: 'info', stream };
    const server = await buildServer({ distFolder: root, logger, store });
    await server.inject({
      url: '/healthz?who=secret-query',
      headers: { cookie: 'a=secret-cookie' },
    });
    await server.close();
    const [line = ''] = lines.filter((text) => text.includes('answered'));
    expect(JSON.parse(line)).toMatchObject({
      req: { method: 'GET', url: '/healthz' },
      status: 200,
      ms: expect.any(Number),
    });
    expect(lines.join()).not.toMatch(/secret|127\.0\.0\.1/);
  });

  test('it does not start on a malformed list of script hashes', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'rapport-csp-'));
    await writeFile(join(broken, 'csp.json'), '{"scripts":["\'unsafe-inline\'"]}');
    await expect(buildServer({ distFolder: broken, logger: false, store })).rejects.toThrow(
      'csp.json',
    );
  });
});

describe('the mark of a demonstration', () => {
  const page = async (server: FastifyInstance, cookie = '') => {
    const { headers } = await server.inject({ url: '/en/', headers: { cookie } });
    return String(headers['set-cookie'] ?? '');
  };

  test('comes with its pages, and leaves with those of another server', async () => {
    const options = { distFolder: root, logger: false, store, demonstration: true } as const;
    const demonstration = await buildServer(options);
    expect(await page(demonstration)).toContain('rapport-demonstration=1');
    const style = await demonstration.inject({ url: '/assets/play-Bx81_fZq.js' });
    expect(style.headers['set-cookie']).toBeUndefined();
    await demonstration.close();
    expect(await page(app)).toBe('');
    expect(await page(app, 'rapport-demonstration=1')).toContain('Max-Age=0');
  });
});
