/** The store of attempts in a real browser, with what can go wrong there. */
import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import type { PreviewServer } from 'vite';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { attempt, finished, firstVersion, idOf } from '../app/data/attempts.ts';
import { getRecord, openSavingPage, putRecord, serveSavingPage } from './saving-site.ts';

let server: PreviewServer;
let url = '';

test.beforeAll(async () => {
  ({ server, url } = await serveSavingPage());
});

test.afterAll(() => server.close());

const save = (page: Page, kept: Attempt) =>
  page.evaluate(async (each) => (await window.openStore()).saveAttempt(each), kept);
const load = (page: Page, n: number) =>
  page.evaluate(async (id) => (await window.openStore()).loadAttempt(id), idOf(n));
const list = (page: Page) => page.evaluate(async () => (await window.openStore()).listAttempts());
const kind = (page: Page) => page.evaluate(async () => (await window.openStore()).kind);

const done = { ok: true, value: true };

test('what was saved is there when the page is opened again', async ({ page }) => {
  await openSavingPage(page, url);
  expect(await kind(page)).toBe('persistent');
  expect(await save(page, attempt(1))).toEqual(done);
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  expect(await load(page, 1)).toEqual({ ok: true, value: attempt(1) });
  expect(await page.evaluate(() => localStorage.getItem('rapport.unfinished'))).toBe(
    '["half-past-ten"]',
  );
});

test('two tabs write at the same time, and nothing is lost', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openSavingPage(tab, url);
  const attempts = Array.from({ length: 80 }, (_, n) =>
    attempt(n, { scenario: n % 2 === 0 ? 'half-past-ten' : 'wrong-address' }),
  );
  const shares = [attempts.slice(0, 40), attempts.slice(40)];
  await Promise.all(
    tabs.map((tab, at) =>
      tab.evaluate(async (share) => {
        const store = await window.openStore();
        await Promise.all(share.map((each) => store.saveAttempt(each)));
      }, shares[at] ?? []),
    ),
  );
  const [first, second] = tabs as [Page, Page];
  expect((await list(first)).attempts).toEqual(attempts);

  // Each tab finishes all attempts at one scenario: the list of the unfinished must not remember one.
  await Promise.all(
    tabs.map((tab, at) =>
      tab.evaluate(
        async (share) => {
          const store = await window.openStore();
          await Promise.all(share.map((each) => store.saveAttempt(each)));
        },
        attempts
          .filter((_, n) => n % 2 === at)
          .map(({ id, scenario }) => ({ ...finished(0), id, scenario })),
      ),
    ),
  );
  expect((await list(second)).attempts.every(({ status }) => status === 'finished')).toBe(true);
  expect(await first.evaluate(() => localStorage.getItem('rapport.unfinished'))).toBe('[]');
});

test('a full disk is told of, keeps what was there, and is over when there is room', async ({
  page,
}) => {
  // The browser remembers for a while how much room there was: the quota comes before the database.
  const { origin } = new URL(url);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await openSavingPage(page, url);
  const long = Array.from({ length: 200 }, () => ({
    // The database compresses what it writes; this it cannot.
    choice: randomBytes(100).toString('hex'),
    shownMs: 1,
    takenMs: 1,
    timedOut: false,
  }));
  const kept: Attempt[] = [];
  let failure: unknown = null;
  while (failure === null && kept.length < 40) {
    const next = attempt(kept.length + 1, { decisions: long });
    const saved = await save(page, next);
    if (saved.ok) kept.push(next);
    else failure = saved.error;
  }
  expect(failure).toBe('storage-full');
  expect(kept.length).toBeGreaterThan(0);
  expect(await save(page, finished(1, { decisions: long }))).toMatchObject({ ok: false });
  expect((await list(page)).attempts).toEqual(kept);

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expect
    .poll(() => save(page, finished(1, { decisions: long })), { timeout: 45_000 })
    .toEqual(done);
  expect((await list(page)).attempts).toEqual([finished(1, { decisions: long }), ...kept.slice(1)]);
});

const BLOCKED: readonly (readonly [string, () => void])[] = [
  [
    'is missing',
    () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  ],
  [
    'throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
    },
  ],
  [
    'never answers',
    () => {
      const silent = new EventTarget() as IDBOpenDBRequest;
      IDBFactory.prototype.open = () => silent;
    },
  ],
  [
    'is forbidden with all storage',
    () => {
      const forbidden = {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'indexedDB', forbidden);
      Object.defineProperty(window, 'localStorage', forbidden);
    },
  ],
];

for (const [how, block] of BLOCKED)
  test(`where the database ${how}, attempts last as long as the page`, async ({ page }) => {
    await page.addInitScript(block);
    await openSavingPage(page, url);
    const begun = Date.now();
    expect(await kind(page)).toBe('memory');
    expect(Date.now() - begun).toBeLessThan(4_500);
    expect(await save(page, attempt(1))).toEqual(done);
    expect(await load(page, 1)).toEqual({ ok: true, value: attempt(1) });
  });

test('a damaged record is set aside and the rest is read', async ({ page }) => {
  await openSavingPage(page, url);
  for (const n of [1, 3]) await save(page, finished(n));
  const damaged = { version: 2, attempt: { ...attempt(2), decisions: [null] } };
  await putRecord(page, `attempt:${idOf(2)}`, damaged);
  expect(await list(page)).toEqual({
    attempts: [finished(1), finished(3)],
    corrupted: [idOf(2)],
    newer: [],
  });
  expect(await load(page, 2)).toEqual({ ok: false, error: 'record-corrupted' });
  expect(await getRecord(page, `set-aside:${idOf(2)}`)).toEqual(damaged);
});

test('a record of a later release is left untouched', async ({ page }) => {
  await openSavingPage(page, url);
  await save(page, finished(1));
  const later = { version: 5, attempt: { id: idOf(2), moves: [] } };
  await putRecord(page, `attempt:${idOf(2)}`, later);
  expect(await load(page, 2)).toEqual({ ok: false, error: 'record-newer' });
  expect(await save(page, attempt(2))).toEqual({ ok: false, error: 'record-newer' });
  expect((await list(page)).newer).toEqual([idOf(2)]);
  expect(await getRecord(page, `attempt:${idOf(2)}`)).toEqual(later);
});

test('a record of version 1 goes on under the present one', async ({ page }) => {
  await openSavingPage(page, url);
  await kind(page);
  await putRecord(page, `attempt:${idOf(1)}`, firstVersion(1));
  const untimed = { choice: 'late_reply', shownMs: 0, takenMs: 0, timedOut: false };
  const migrated = attempt(1, { decisions: [untimed] });
  expect(await load(page, 1)).toEqual({ ok: true, value: migrated });
  expect(await save(page, migrated)).toEqual(done);
  expect(await getRecord(page, `attempt:${idOf(1)}`)).toEqual({ version: 4, attempt: migrated });
});
