/** The small page of `saving-page/`, built as the app is built and served on a port of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';

/** Builds the page and serves it; the address ends in `/`. */
export async function serveSavingPage(): Promise<{ server: PreviewServer; url: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'saving-page-'));
  const root = fileURLToPath(new URL('saving-page/', import.meta.url));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022', assetsInlineLimit: 0 },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  return { server, url: server.resolvedUrls?.local[0] ?? '' };
}

/** Opens the page and waits for its script. */
export async function openSavingPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
}

/** Puts a raw value under a key of the app's database, which must be there already. */
export const putRecord = (page: Page, key: string, record: unknown): Promise<void> =>
  page.evaluate(
    ([at, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rapport');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const written = database.transaction('records', 'readwrite');
          written.objectStore('records').put(value, at);
          written.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          written.addEventListener('abort', () => reject(new Error('not written')));
        });
      }),
    [key, record] as const,
  );

/** The raw value under a key of the app's database. */
export const getRecord = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    (at) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('rapport');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const read = database.transaction('records').objectStore('records').get(at);
          read.addEventListener('success', () => {
            database.close();
            resolve(read.result);
          });
        });
      }),
    key,
  );
