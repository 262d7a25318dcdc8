/** What the pages of the built app remember, and what they say when they cannot. */
import { expect, test, type Page } from '@playwright/test';
import { attempt, finished, firstVersion, idOf } from '../app/data/attempts.ts';
import { faults } from './axe.ts';
import { SCENARIO } from './play.ts';
import { getRecord, putRecord } from './saving-site.ts';

const look = (page: Page) =>
  page.evaluate(() => {
    const { theme, text, motion } = document.documentElement.dataset;
    return { theme, text, motion };
  });

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The page as it is before its app has come: no script but the inline ones. */
async function withoutApp(page: Page): Promise<void> {
  await page.route('**/assets/**/*.js', (route) => route.abort());
  await page.route('**/assets/*.js', (route) => route.abort());
}

async function openSettings(page: Page, name = 'Settings'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

/** Waits until the app has opened its database. */
async function openResults(page: Page): Promise<void> {
  await page.goto('/en/results/');
  await expect(page.locator('.looking')).toHaveCount(0);
}

test('settings hold at once, on the other pages, and before the app has come', async ({ page }) => {
  await page.goto('/en/');
  await openSettings(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Reduced' }).check();
  await page.getByRole('switch', { name: 'Timers' }).uncheck();
  const chosen = { theme: 'dark', text: 'larger', motion: 'reduced' };
  expect(await look(page)).toEqual(chosen);
  expect(await ground(page)).toBe('rgb(13, 19, 32)');

  await withoutApp(page);
  await page.goto('/en/results/', { waitUntil: 'domcontentloaded' });
  expect(await look(page)).toEqual(chosen);
  expect(await ground(page)).toBe('rgb(13, 19, 32)');

  await page.unrouteAll();
  await page.goto('/en/results/');
  await openSettings(page);
  await expect(page.getByRole('switch', { name: 'Timers' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the language changes in place and is what the site greets with', async ({ page }) => {
  await page.goto('/en/results/');
  await openSettings(page);
  await page.getByRole('radio', { name: 'Русский' }).check();
  await expect(page.getByRole('dialog', { name: 'Настройки' })).toBeVisible();
  await expect(page).toHaveURL(/\/ru\/results\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Практика' })).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('the settings work from the keyboard, and give the focus back', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await page.goto('/en/');
  const button = page.getByRole('button', { name: 'Settings' });
  await expect(async () => {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect((await look(page)).theme).toBe('light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('settings asked for before the app has come open when it does', async ({ page }) => {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  come();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
});

for (const theme of ['light', 'dark'] as const)
  test(`the settings are accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/en/');
    await openSettings(page);
    expect(await faults(page, 'dialog')).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

test('a scenario that goes on is marked before the app has come', async ({ page }) => {
  await page.goto('/en/');
  const unfinished = (list: string): Promise<void> =>
    page.evaluate((json) => localStorage.setItem('rapport.unfinished', json), list);
  const path = `/en/play/${SCENARIO}/`;
  await withoutApp(page);
  await unfinished('["another"]');
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).not.toHaveAttribute('data-resume');
  await unfinished(JSON.stringify(['another', SCENARIO]));
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-resume');
});

test('damaged, newer and older records stand beside sound ones', async ({ page }) => {
  await openResults(page);
  await putRecord(page, `attempt:${idOf(1)}`, { version: 2, attempt: finished(1) });
  await putRecord(page, `attempt:${idOf(2)}`, firstVersion(2));
  await putRecord(page, `attempt:${idOf(3)}`, '{"version":2,"attempt":');
  await putRecord(page, `attempt:${idOf(4)}`, { version: 7, attempt: attempt(4) });
  await openResults(page);
  await expect(page.locator('.attempts > li')).toHaveCount(2);
  await expect(page.locator('.notice')).toHaveCount(2);
  expect(await getRecord(page, `set-aside:${idOf(3)}`)).toBe('{"version":2,"attempt":');
  expect(await getRecord(page, `attempt:${idOf(4)}`)).toEqual({ version: 7, attempt: attempt(4) });
});

test('a browser that keeps nothing is told of on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await openResults(page);
  await expect(page.getByText('Nothing can be saved in this browser')).toBeVisible();
});
