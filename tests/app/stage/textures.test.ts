import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchJson, fetchPicture } from '../../../src/app/stage/textures.ts';

let server: Server;
let origin: string;

beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === '/answer') response.end('{"version":1}');
    // Anything else is never answered.
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('a file that comes is read', async () => {
  await expect(fetchJson(`${origin}/answer`)).resolves.toEqual({ version: 1 });
});

test('a file that never comes is given up', async () => {
  await expect(fetchJson(`${origin}/silence`, 100)).rejects.toThrow(/timeout|aborted/i);
});

test('a picture is fetched as it is', async () => {
  const picture = await fetchPicture(`${origin}/answer`);
  expect(await picture.text()).toBe('{"version":1}');
});

test('a picture that never comes is given up, and nobody need wait for it', async () => {
  const picture = fetchPicture(`${origin}/silence`, 100);
  await expect(picture).rejects.toThrow(/timeout|aborted/i);
});
