/**
 * The Chromium that browser tests and the benchmark drive: found, or installed where that is
 * possible without asking anybody.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebian } from './debian.ts';
import { runStep } from './step.ts';

/** Chromium keeps quiet: no calls home, no first-run pages. Playwright adds headless and no-sandbox. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/** Debian's browser, and the double of Arial, whose room the pages keep until their own fonts come. */
const PACKAGES = ['chromium', 'fonts-liberation'];

/** What to tell a person on whose machine there is none and none can be installed. */
export const NO_CHROMIUM = `No Chromium was found and none could be installed. Install Chromium, Chrome or Edge, or run
\`npx playwright install chromium\`, or name a browser in CHROMIUM_PATH.`;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/**
 * Finds a browser that runs.
 *
 * @returns the path of its program; `null` when there is none.
 * @throws when CHROMIUM_PATH names something that does not run: a wrong setting should not be
 *   papered over with another browser.
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(PLACES[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find(runs) ?? null;
}

/**
 * Whether a program is there and is a browser.
 *
 * Ubuntu's `chromium-browser` may be a script that only says how to get the snap. Chrome on Windows
 * does not tell its version and opens a window instead, so there it need only exist.
 */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const told = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return told.status === 0 && /\d+\.\d+/.test(told.stdout);
}

/**
 * Finds a browser or installs one: from the system's packages as root (or where sudo asks no
 * password), else Playwright's own build.
 *
 * @returns the path of its program; `null` when neither worked, after saying so.
 * @throws as `findChromium`.
 */
export async function provideChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  await installDebian('Chromium', PACKAGES);
  const installed = findChromium();
  if (installed !== null) return installed;
  await runStep('installing Chromium for Playwright', 'playwright', ['install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded === null) console.log(NO_CHROMIUM);
  return downloaded;
}
