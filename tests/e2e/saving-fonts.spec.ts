/** The type faces come late, and nothing moves when they do. */
import { expect, test, type Page } from '@playwright/test';
import type { PreviewServer } from 'vite';
import { openSavingPage, serveSavingPage } from './saving-site.ts';
import { hasArial } from './arial.ts';

let server: PreviewServer;
let url = '';

test.beforeAll(async () => {
  ({ server, url } = await serveSavingPage());
});

test.afterAll(() => server.close());

type Size = { readonly width: number; readonly height: number };

/** The sizes of the texts, each on one line, and of the paragraph as it wraps. */
const sizes = (page: Page): Promise<Record<string, Size>> =>
  page.evaluate(() => {
    const sizeOf = (id: string, whiteSpace: string): Size => {
      const element = document.getElementById(id);
      if (element === null) throw new Error(id);
      element.style.whiteSpace = whiteSpace;
      const range = document.createRange();
      range.selectNodeContents(element);
      const { width, height } = range.getBoundingClientRect();
      return { width, height };
    };
    return {
      title: sizeOf('title', 'nowrap'),
      english: sizeOf('english', 'nowrap'),
      russian: sizeOf('russian', 'nowrap'),
      wrapped: sizeOf('english', 'normal'),
    };
  });

test('no face is fetched until it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\.woff2|fonts.*\.css/.test(request.url())) fetched.push(request.url());
  });
  await openSavingPage(page, url);
  await page.waitForTimeout(300);
  expect(fetched).toEqual([]);
  await page.evaluate(() => window.loadFonts());
  await page.evaluate(() => document.fonts.ready);
  // Two families in two scripts; Geologica sets a title that has no Cyrillic letter.
  expect(fetched.filter((each) => each.endsWith('.woff2'))).toHaveLength(3);
});

test('what stands in takes the same room', async ({ page }) => {
  await openSavingPage(page, url);
  test.skip(!(await hasArial(page)), 'neither Arial nor its double is installed');
  const before = await sizes(page);
  await page.evaluate(() => window.loadFonts());
  await page.evaluate(() => document.fonts.ready);
  const after = await sizes(page);
  expect(after['title']?.width).not.toBe(before['title']?.width);
  for (const [name, { width, height }] of Object.entries(before)) {
    expect(Math.abs((after[name]?.height ?? 0) - height), `${name}: height`).toBeLessThan(1);
    if (name === 'wrapped') continue;
    const change = Math.abs((after[name]?.width ?? 0) / width - 1);
    expect(change, `${name}: width`).toBeLessThan(0.015);
  }
});
