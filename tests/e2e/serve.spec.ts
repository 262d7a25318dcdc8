import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

function serve(...args: string[]) {
  // Node warns when both are set, and test runners set one beside the other.
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
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
