/** The review of an attempt: read, walked and left, by mouse, keys and touch. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { serious } from './axe.ts';
import { hidden, openHidden, rows } from './review.ts';
import { choiceIds, choices, lineIds, nextTurn, openPlay, playToEnd, review } from './play.ts';

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;

/** Plays a scene to its end and opens its review; returns how many decisions it had. */
async function playAndReview(page: Page): Promise<number> {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const decisions = await playToEnd(page, (choice) => choice.click());
  await review(page).click();
  await expect(rows(page).first()).toBeVisible();
  return decisions;
}

test('a scene leads to its review, and the review back to any decision', async ({ page }) => {
  const decisions = await playAndReview(page);
  await expect(page).toHaveTitle('Half past ten: decision review · Rapport');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(rows(page)).toHaveCount(decisions);
  await expect(page.getByRole('meter')).toHaveCount(2);
  const number = await openHidden(page);
  await hidden(page).getByRole('button', { name: 'Show it' }).click();
  await expect(hidden(page)).toHaveCount(0);
  await expect(page.locator('[data-instead]')).toBeVisible();
  await page.locator('.detail').getByRole('link', { name: 'Try again from here' }).click();
  await expect.poll(() => choiceIds(page)).not.toEqual([]);
  const said = (await lineIds(page)).filter((line) => line.startsWith('>'));
  expect(said).toHaveLength(number - 1);
});

test('whoever has tried again from a decision finds its better reply open', async ({ page }) => {
  await playAndReview(page);
  const address = page.url();
  const number = await openHidden(page);
  await hidden(page).getByRole('link', { name: 'Try again from here' }).click();
  await expect.poll(() => choiceIds(page)).not.toEqual([]);
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
  await page.goto(address);
  await rows(page)
    .nth(number - 1)
    .click();
  await expect(page.locator('[data-instead]')).toBeVisible();
  await expect(hidden(page)).toHaveCount(0);
});

test('the decisions are walked by keys alone', async ({ page }) => {
  const decisions = await playAndReview(page);
  await rows(page).first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.detail h3')).toHaveText('Decision 2');
  await page.keyboard.press('End');
  await expect(rows(page).nth(decisions - 1)).toBeFocused();
  const number = await openHidden(page);
  await rows(page)
    .nth(number - 1)
    .focus();
  const show = hidden(page).getByRole('button', { name: 'Show it' });
  for (let tabs = 0; tabs < decisions + 3; tabs++) {
    await page.keyboard.press('Tab');
    if (await show.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-instead]')).toBeFocused();
});

test('the curve and the list open the same decision', async ({ page }) => {
  await playAndReview(page);
  await page.locator('.curve .target').nth(3).click();
  await expect(rows(page).nth(3)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.detail h3')).toHaveText('Decision 4');
});

test('the language changes in place', async ({ page }) => {
  await playAndReview(page);
  await rows(page).nth(1).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Русский' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/ru\/debrief\/\?attempt=/);
  await expect(page).toHaveTitle('Половина одиннадцатого: разбор решений · Rapport');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.detail .happened')).toHaveText(/Что произошло[А-ЯЁ«]/);
  await expect(page.locator('.detail')).not.toHaveText(/[A-Za-z]{3}/);
});

test('on a phone the decision opens under its row, and the way back stays in reach', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'the desktop has room beside the list');
  await playAndReview(page);
  await rows(page).nth(2).tap();
  await expect(page.locator('.decisions li:nth-child(3) .detail')).toBeVisible();
  const action = page.locator('.sticky-action a');
  await expect(action).toHaveText('Try again from decision 3');
  await expect(action).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(action).toBeInViewport({ ratio: 1 });
});

test('nothing lies outside of the screen', async ({ page }) => {
  await playAndReview(page);
  const address = page.url();
  for (const locale of ['en', 'ru']) {
    await page.goto(address.replace('/en/', `/${locale}/`));
    await expect(rows(page).first()).toBeVisible();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  }
});

test('on paper every decision is told, and no better reply given away', async ({ page }) => {
  const decisions = await playAndReview(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.decisions .print-only .happened:visible')).toHaveCount(decisions);
  await expect(page.locator('[data-instead]:visible, .hidden-reply:visible')).toHaveCount(0);
  await expect(page.locator('.sticky-action')).toBeHidden();
});

test.describe('there is nothing to review', () => {
  const failure = (page: Page): Locator => page.locator('[data-failure]');

  test('without an attempt, or with one that is not here', async ({ page }) => {
    await page.goto('/en/debrief/');
    await expect(failure(page)).toContainText('does not say which attempt');
    await page.goto('/ru/debrief/?attempt=0193a000-0000-7000-8000-000000000001');
    await expect(failure(page)).toContainText('Этой попытки на устройстве нет');
    await failure(page).getByRole('link', { name: 'Мои результаты' }).click();
    await expect(page).toHaveURL(/\/ru\/results\/$/);
  });

  test('of an attempt that has not ended, which can be continued', async ({ page }) => {
    await openPlay(page, 'en', 'pace=instant&stage=off');
    const before = await choiceIds(page);
    await choices(page).first().click();
    await nextTurn(page, before);
    const offered = await choiceIds(page);
    await page.goto('/en/results/');
    const way = await page.getByRole('link', { name: /^Continue:/ }).getAttribute('href');
    const id = new URLSearchParams(way?.split('?')[1]).get('attempt');
    await page.goto(`/en/debrief/?attempt=${id}`);
    await expect(failure(page)).toHaveAttribute('data-failure', 'unfinished');
    await failure(page).getByRole('link', { name: 'Continue the scene' }).click();
    await expect.poll(() => choiceIds(page)).toEqual(offered);
  });

  test('while the scene’s files do not come', async ({ page }) => {
    await playAndReview(page);
    await page.route('**/*.debrief.json', (route) => route.abort());
    await page.reload();
    await expect(failure(page)).toContainText('could not be loaded');
    await page.unroute('**/*.debrief.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(rows(page).first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of ['en', 'ru'])
    test(`axe finds nothing serious in the ${colorScheme} theme, ${locale}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await playAndReview(page);
      await page.goto(page.url().replace('/en/', `/${locale}/`));
      await openHidden(page);
      expect(await serious(page)).toEqual([]);
      await hidden(page).getByRole('button').click();
      expect(await serious(page)).toEqual([]);
      await page.goto(`/${locale}/debrief/`);
      await expect(page.locator('[data-failure]')).toBeVisible();
      expect(await serious(page)).toEqual([]);
    });
