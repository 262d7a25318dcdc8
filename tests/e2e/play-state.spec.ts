/** What is kept: across a reload, another language, another tab, and when something is wrong. */
import { expect, test, type Page } from '@playwright/test';
import { openHalfAPage } from './half-a-page.ts';
import {
  choiceIds,
  choices,
  lineIds,
  nextTurn,
  openPlay,
  playPath,
  playToEnd,
  review,
  running,
} from './play.ts';

async function takeFirst(page: Page): Promise<void> {
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
}

test('loading the page anew goes on at the same line', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await takeFirst(page);
  await takeFirst(page);
  const before = { lines: await lineIds(page), choices: await choiceIds(page) };
  await page.goto('/en/play/half-past-ten/?pace=instant&stage=off');
  await running(page);
  await expect.poll(() => lineIds(page)).toEqual(before.lines);
  expect(await choiceIds(page)).toEqual(before.choices);
});

test('another language keeps the place, and back again', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await takeFirst(page);
  const lines = await lineIds(page);
  const english = await page.locator('[role=log]').textContent();
  await page.getByRole('button', { name: 'Scene options' }).click();
  await page.getByRole('radio', { name: 'Русский' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await expect(page).toHaveURL(/\/ru\/play\/half-past-ten\//);
  await expect(page).toHaveTitle(/Половина одиннадцатого/);
  expect(await lineIds(page)).toEqual(lines);
  const russian = (await page.locator('[role=log]').textContent()) ?? '';
  expect(russian).not.toBe(english);
  expect(russian.replaceAll(/[^А-Яа-яЁё]/g, '').length).toBeGreaterThan(russian.length / 2);
  await page.getByRole('button', { name: 'Настройки сцены' }).click();
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.locator('[role=log]').textContent()).toBe(english);
});

test('a finished attempt leads to its review and is shown again when loaded anew', async ({
  page,
}) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await playToEnd(page, (choice) => choice.click());
  const href = await review(page).getAttribute('href');
  expect(href).toMatch(/debrief\/\?attempt=[0-9a-f-]{36}$/);
  const lines = await lineIds(page);
  await page.reload();
  await running(page);
  expect(await lineIds(page)).toEqual(lines);
  await expect(review(page)).toHaveAttribute('href', href ?? '');
});

test('a new attempt can begin from a decision of an old one', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const taken: string[] = [];
  for (let decision = 1; decision <= 3; decision++) {
    taken.push((await choiceIds(page))[0] ?? '');
    await takeFirst(page);
  }
  const id = await attemptId(page);
  await page.goto(playPath('en', `pace=instant&stage=off&from=${id}&at=2`));
  await running(page);
  expect((await lineIds(page)).filter((line) => line.startsWith('>'))).toEqual([`> ${taken[0]}`]);
  expect(await choiceIds(page)).toContain(taken[1]);
  expect(page.url()).not.toContain('from=');
});

/** The id of the attempt being played, from the name of its lock. */
const attemptId = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { held } = await navigator.locks.query();
    return held?.find(({ name }) => name?.startsWith('attempt:'))?.name?.slice(8) ?? '';
  });

test('starting again gives a new attempt', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await takeFirst(page);
  await page.getByRole('button', { name: 'Scene options' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await page.waitForURL(/new=/);
  await running(page);
  expect((await lineIds(page)).some((line) => line.startsWith('>'))).toBe(false);
  await page.goto(playPath('en', 'pace=instant&stage=off'));
  await running(page);
  expect((await lineIds(page)).some((line) => line.startsWith('>'))).toBe(false);
});

test('an attempt is played in one tab at a time, and can be taken over', async ({
  page,
  context,
}) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await takeFirst(page);
  const lines = await lineIds(page);
  const other = await context.newPage();
  await other.goto('/en/play/half-past-ten/?pace=instant&stage=off');
  await expect(other.locator('[data-failure=open-elsewhere]')).toContainText('open in another tab');
  await other.getByRole('button', { name: 'Continue here' }).click();
  await expect(choices(other).first()).toBeVisible();
  await expect.poll(() => lineIds(other)).toEqual(lines);
  await expect(page.locator('[data-failure=taken-over]')).toContainText('another tab');
  await page.keyboard.press('1');
  expect(await lineIds(page)).toEqual(lines);
  await takeFirst(other);
  await other.reload();
  await running(other);
  expect((await lineIds(other)).length).toBeGreaterThan(lines.length);
});

for (const [locale, sentence] of [
  ['en', /file is damaged/],
  ['ru', /повреждён/],
] as const) {
  test(`a broken scenario says so in ${locale}, with something to do`, async ({ page }) => {
    await page.route('**/*.play.json', (route) => route.fulfill({ json: { version: 1 } }));
    await page.goto(playPath(locale));
    await expect(page.locator('[data-failure=scenario-unreadable]')).toContainText(sentence);
    await expect(page.locator('[data-failure] button').first()).toBeVisible();
    await expect(page.locator('[data-failure] a')).toHaveAttribute('href', '../../');
  });
}

test('a scenario that does not come can be tried again', async ({ page }) => {
  await page.route('**/*.play.json', (route) => route.abort());
  await page.goto(playPath('en', 'stage=off'));
  await expect(page.locator('[data-failure=scenario-missing]')).toBeVisible();
  await page.unroute('**/*.play.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await running(page);
  await expect(choices(page).first()).toBeVisible();
});

test('where nothing can be kept the page says so, and the play goes on', async ({ page }) => {
  await page.route(/assets\/.*(store|localforage).*\.js/, (route) => route.abort());
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await expect(page.locator('[data-status=notice]')).toContainText('as long as the page is open');
  const before = (await lineIds(page)).length;
  await takeFirst(page);
  expect((await lineIds(page)).length).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-status=notice]')).toBeEmpty();
});

test('a first choice made before the page runs is the attempt’s first', async ({ page }) => {
  await page.route('**/*.play.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto(playPath('en', 'pace=instant&stage=off'), { waitUntil: 'commit' });
  const first = choices(page).first();
  const id = await first.getAttribute('data-choice');
  await first.click();
  await expect(page.locator(`[data-said="${id}"]`)).toBeVisible({ timeout: 800 });
  await running(page);
  expect((await lineIds(page)).filter((line) => line === `> ${id}`)).toHaveLength(1);
  await expect.poll(async () => (await choiceIds(page)).includes(id ?? '')).toBe(false);
});

test('a first choice made before the page has come whole is the attempt’s first', async ({
  page,
  baseURL,
}) => {
  const slow = await openHalfAPage(baseURL ?? '');
  try {
    await page.goto(`${slow.origin}${playPath('en', 'pace=instant&stage=off')}`, {
      waitUntil: 'commit',
    });
    const first = choices(page).first();
    const id = await first.getAttribute('data-choice');
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    slow.finish();
    await expect(page.locator(`[data-said="${id}"]`)).toBeVisible();
    await running(page);
    expect((await lineIds(page)).filter((line) => line === `> ${id}`)).toHaveLength(1);
  } finally {
    await slow.close();
  }
});
