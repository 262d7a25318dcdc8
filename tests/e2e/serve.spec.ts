import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const dataFolder = () => mkdtempSync(join(tmpdir(), 'rapport-serve-'));

function serve(...args: string[]) {
  return serveOn(dataFolder(), ...args);
}

function serveOn(data: string, ...args: string[]) {
  // Node warns when both are set, and test runners set one beside the other.
  const colors = { NO_COLOR: undefined, FORCE_COLOR: undefined };
  const env = { ...process.env, ...colors, RAPPORT_DATA: data };
  const child = spawn('node', ['src/cli/serve.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said, exit: once(child, 'exit') };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`the server says where it is and ends in order on ${signal}`, async ({ request }) => {
    const { child, said, exit } = serve('--port', '0');
    await expect.poll(said).toMatch(/^Rapport is at http:\/\/localhost:\d+\/$/m);
    const [url = ''] = /http:\S+/.exec(said()) ?? [];
    expect((await request.get(`${url}readyz`)).status()).toBe(200);
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
  });
}

test('the server refuses a port that is none, in a sentence', async () => {
  const { said, exit } = serve('--port', '99999');
  expect(await exit).toEqual([1, null]);
  expect(said().trim()).toBe('"99999" is not a port: give a number from 0 to 65535.');
});

test('the server refuses a port that is taken, in a sentence', async ({ baseURL }) => {
  const { said, exit } = serve('--port', new URL(baseURL ?? '').port);
  expect(await exit).toEqual([1, null]);
  expect(said()).toContain('is taken by another program');
});

test('a second server on the same folder refuses, in a sentence', async () => {
  const data = dataFolder();
  const first = serveOn(data, '--port', '0');
  await expect.poll(first.said).toContain('Rapport is at');
  const second = serveOn(data, '--port', '0');
  expect(await second.exit).toEqual([1, null]);
  expect(second.said().trim()).toBe(
    `Another Rapport server is using the data folder ${data}. Stop it, or name another folder in RAPPORT_DATA.`,
  );
  first.child.kill('SIGTERM');
  expect(await first.exit).toEqual([0, null]);
});

test('the demonstration shows a team at work, and says that it is invented', async ({
  page,
}, info) => {
  test.skip(info.project.name !== 'desktop', 'The server is the same for every screen.');
  test.setTimeout(300_000);
  const { child, said, exit } = serve('--demo', '--port', '0');
  await expect.poll(said, { timeout: 240_000 }).toMatch(/^ {2}administrator +\S+$/m);
  const [url = ''] = /http:\S+/.exec(said()) ?? [];
  const [, email = ''] = /^ {2}manager +(\S+)$/m.exec(said()) ?? [];
  await page.goto(`${url}en/`);
  await expect(page.locator('.demonstration-mark')).toContainText('invented');
  const { request } = page;
  const signedIn = await request.post(`${url}api/session`, {
    data: { email, password: 'demonstration' },
  });
  expect(signedIn.status()).toBe(200);
  const { items } = await (await request.get(`${url}api/team`)).json();
  expect(items.length).toBeGreaterThan(4);
  const finished = items.flatMap(({ cells }: { cells: { finished: number }[] }) =>
    cells.map((cell) => cell.finished),
  );
  expect(Math.max(...finished)).toBeGreaterThan(1);
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});
