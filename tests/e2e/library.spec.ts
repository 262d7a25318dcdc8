/** The library, the results, and the page for addresses that lead nowhere. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { serious } from './axe.ts';
import { choiceIds, choices, nextTurn, openPlay, playToEnd, running } from './play.ts';
import { hasArial } from './arial.ts';

/** One's standing at a scene, by the scene's title. */
const standing = (page: Page, title: string): Locator =>
  page
    .locator('.scene-card')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .locator('.standing');
const attempts = (page: Page): Locator => page.locator('[data-attempt]');

async function playOne(page: Page): Promise<void> {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
}

async function playAll(page: Page): Promise<void> {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await playToEnd(page, (choice) => choice.click());
}

test('a first visit begins at the first scene', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeAttached();
  await expect(standing(page, 'Half past ten')).toHaveText('Not played yet');
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/en\/play\/half-past-ten\//);
  await running(page);
});

test('what was left unfinished is offered first, and goes on where it stopped', async ({
  page,
}) => {
  await playOne(page);
  const offered = await choiceIds(page);
  await page.goto('/en/');
  await expect(page.getByText('1 decision made so far.')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect.poll(() => choiceIds(page)).toEqual(offered);
});

test('the best result stands beside the scene', async ({ page }) => {
  await playAll(page);
  await page.goto('/ru/');
  await expect(standing(page, 'Половина одиннадцатого')).toContainText('ваш лучший счёт');
  await expect(standing(page, 'Половина одиннадцатого')).toContainText(/Доверие клиента \d+/);
});

test('the packs are listed in order, and a moment is played and reviewed by itself', async ({
  page,
}) => {
  await page.goto('/en/');
  await expect(page.locator('.shelf h2')).toHaveText([
    'First contact',
    'The leader’s share',
    'Moments',
  ]);
  await expect(page.locator('.moment-card')).toHaveCount(14);
  await page.getByRole('link', { name: 'Number ninety-one' }).click();
  await running(page);
  await page.goto('/en/play/moment-cloakroom/?seed=e2e&pace=instant&stage=off');
  await running(page);
  expect(await playToEnd(page, (first) => first.click())).toBe(1);
  await page.locator('[data-review]').click();
  await expect(page.getByText('An insult at the cloakroom').first()).toBeVisible();
  await page.goto('/en/');
  await expect(
    page.locator('.moment-card', { hasText: 'Number ninety-one' }).locator('.standing'),
  ).not.toHaveText('Not played yet');
});

test('nothing moves when what is personal comes', async ({ page }) => {
  await playOne(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/en/');
  test.skip(!(await hasArial(page)), 'neither Arial nor its double is installed');
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  await expect(page.locator('.hero img')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const moved = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
  );
  expect(moved).toBeLessThan(0.02);
});

test('an attempt is listed with its ending, and leads to its review', async ({ page }) => {
  await page.goto('/en/results/');
  await expect(page.getByText('Nothing played yet')).toBeVisible();
  await playAll(page);
  await page.goto('/en/results/');
  await expect(attempts(page)).toHaveCount(1);
  const ending = page.locator('.attempt-ending');
  await expect(ending).not.toHaveText('Ended');
  const title = (await ending.textContent()) ?? '';
  await page.getByRole('link', { name: /^Review: Half past ten/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('an attempt that was deleted comes back by “Undo”, and stays', async ({ page }) => {
  await playAll(page);
  await page.goto('/en/results/');
  const remove = page.getByRole('button', { name: /^Delete: Half past ten/ });
  await remove.click();
  await expect(attempts(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(attempts(page)).toHaveCount(1);
  await page.reload();
  await expect(attempts(page)).toHaveCount(1);
  await remove.click();
  await expect(attempts(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Nothing played yet')).toBeVisible();
});

test('an address that leads nowhere is told in the reader’s language', async ({ page }) => {
  const response = await page.goto('/ru/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('По этому адресу ничего нет');
  await page.getByRole('main').getByRole('link', { name: 'Половина одиннадцатого' }).click();
  await running(page);
});

test('nothing lies outside of the screen', async ({ page }) => {
  await playOne(page);
  for (const path of ['/en/', '/ru/', '/en/results/', '/ru/results/', '/ru/nowhere/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBe(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/results/');
    await expect(page.getByText('Nothing played yet')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await playAll(page);
    for (const locale of ['en', 'ru']) {
      await page.goto(`/${locale}/`);
      await expect(page.locator('.hero img')).toBeVisible();
      expect(await serious(page)).toEqual([]);
      await page.goto(`/${locale}/nowhere/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await serious(page)).toEqual([]);
      await page.goto(`/${locale}/results/`);
      await expect(attempts(page)).toHaveCount(1);
      expect(await serious(page)).toEqual([]);
    }
    await page.getByRole('button', { name: /^Удалить/ }).click();
    await expect(page.locator('[data-undo]')).toBeVisible();
    expect(await serious(page)).toEqual([]);
  });
