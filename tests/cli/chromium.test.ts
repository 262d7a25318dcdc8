import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../src/cli/chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function program(name: string, script: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-chromium-'));
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { folder, path };
}

const SNAP_STUB = `echo 'Command requires the chromium snap to be installed.'; exit 1`;
const BROWSER = `echo 'Chromium 150.0.7000.1'`;

test('a script that only says how to get the snap is not a browser', () => {
  const stub = program('chromium', SNAP_STUB);
  const browser = program('chromium-browser', BROWSER);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', [stub.folder, browser.folder, '/usr/bin', '/bin'].join(delimiter));
  expect(findChromium()).not.toBe(stub.path);
});

test('the browser that is named goes before any other', () => {
  const named = program('my-browser', BROWSER);
  vi.stubEnv('CHROMIUM_PATH', named.path);
  expect(findChromium()).toBe(named.path);
});

test('a named browser that does not run is an error, not a reason to take another', () => {
  vi.stubEnv('CHROMIUM_PATH', program('my-browser', SNAP_STUB).path);
  expect(findChromium).toThrow(/CHROMIUM_PATH names .*, which does not run/);
});

test('the first browser on the PATH is taken', () => {
  const browser = program('chromium', BROWSER);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', [browser.folder, '/usr/bin', '/bin'].join(delimiter));
  expect(findChromium()).toBe(browser.path);
});
