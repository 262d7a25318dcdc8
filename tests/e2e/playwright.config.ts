/**
 * How the browser tests run: real Chromium over the built pages, on a desktop and on a phone.
 *
 * This file is loaded in the main process and again in each worker, so what must be the same
 * everywhere (the browser, the port) is found once and passed on in the environment.
 */
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../../src/cli/chromium.ts';
import { leadIntoTemporaryFolder } from '../temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

leadIntoTemporaryFolder();
const browser = findChromium();
if (browser === null) throw new Error(NO_CHROMIUM);
process.env['CHROMIUM_PATH'] = browser;
const port = (process.env['RAPPORT_E2E_PORT'] ??= String(await freePort()));
const baseURL = `http://localhost:${port}/`;

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: [...CHROMIUM_FLAGS] },
    locale: 'en-GB',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: desktop } },
    {
      name: 'phone',
      testIgnore: ['**/package.spec.ts', '**/serve.spec.ts', '**/team-day.spec.ts'],
      use: { viewport: phone, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      // What a team does, once more where two servers share a PostgreSQL; see `team-site.ts`.
      name: 'postgres',
      testMatch: ['**/sign-in.spec.ts', '**/team-*.spec.ts'],
      use: { viewport: desktop },
    },
  ],
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: ROOT,
    env: { PORT: port, HOST: 'localhost', RAPPORT_DATA: join(tmpdir(), 'main') },
    url: `${baseURL}healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
