import { createServer, type Server } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { addresses, DEFAULT_PORT, listen } from '../../src/server/listen.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

function app(): FastifyInstance {
  const instance = fastify();
  opened.push(() => instance.close());
  return instance;
}

/** Takes a port, if somebody else has not already: taken is what the tests need. */
function take(port: number): Promise<Server> {
  const server = createServer();
  opened.push(() => server.close());
  return new Promise((resolve) => {
    server.on('error', () => resolve(server));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('without a port the first free one from the default is opened', async () => {
  await take(DEFAULT_PORT);
  const port = await listen(app(), { host: '127.0.0.1', port: null });
  expect(port).toBeGreaterThan(DEFAULT_PORT);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
});

test('a port that was asked for and is taken is told, not replaced', async () => {
  const holder = app();
  const port = await listen(holder, { host: '127.0.0.1', port: 0 });
  await expect(listen(app(), { host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is taken by another program`,
  );
});

test('an address that is not of this machine is told', async () => {
  await expect(listen(app(), { host: '192.0.2.1', port: 0 })).rejects.toThrow('192.0.2.1');
});

test.each([
  ['localhost', 'http://localhost:8080/'],
  ['127.0.0.1', 'http://localhost:8080/'],
  ['0.0.0.0', 'http://localhost:8080/'],
  ['10.1.2.3', 'http://10.1.2.3:8080/'],
  ['fe80::1', 'http://[fe80::1]:8080/'],
])('listening at %s is announced as %s first', (host, url) => {
  expect(addresses(host, 8080)[0]).toBe(url);
});
