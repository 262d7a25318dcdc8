/** What a screen reader hears: every message and every movement of the meters once, nothing twice. */
import { expect, test, type Page } from '@playwright/test';
import { serious } from './axe.ts';
import { choiceIds, choices, lineIds, nextTurn, openPlay, review } from './play.ts';

/** Notes everything that is added to a live region while it is live. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: { region: string; text: string }[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll('[role=log], [role=status]')) {
      const name = region.getAttribute('data-status') ?? 'log';
      new MutationObserver((changes) => {
        if (region.getAttribute('aria-live') === 'off') return;
        for (const { addedNodes } of changes)
          for (const node of addedNodes) heard.push({ region: name, text: spoken(node) });
      }).observe(region, { childList: true, subtree: true });
    }
    const spoken = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (node.matches('[aria-hidden=true]')) return '';
      return [...node.childNodes].map(spoken).join(' ').replaceAll(/\s+/g, ' ').trim();
    };
  });
}

type Heard = { readonly region: string; readonly text: string };
const heard = async (page: Page, region: string): Promise<string[]> => {
  const all = await page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
  return all.filter((each) => each.region === region && each.text !== '').map(({ text }) => text);
};

test('every new line is heard once, at a natural pace and with others typing', async ({ page }) => {
  await openPlay(page, 'en', 'stage=off');
  const before = await lineIds(page);
  await listen(page);
  const offered = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, offered);
  const fresh = (await lineIds(page)).slice(before.length);
  const log = await heard(page, 'log');
  const texts = await page
    .locator('[role=log] :is([data-beat], [data-said]) :is(.words, .note:not(.caption))')
    .allTextContents();
  for (const text of texts.slice(-fresh.length))
    expect(log.filter((line) => line.includes(text.trim()))).toHaveLength(1);
});

test('every movement of the meters is heard once, with the number and the reason', async ({
  page,
}) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await listen(page);
  let moves = 0;
  for (let decision = 1; decision <= 3; decision++) {
    const before = await choiceIds(page);
    await choices(page).first().click();
    await nextTurn(page, before);
    moves = await page.locator('[role=log] .effect').count();
  }
  const told = await heard(page, 'meters');
  expect(moves).toBeGreaterThan(0);
  expect(told).toHaveLength(moves);
  for (const text of told) expect(text).toMatch(/\d+, (up|down) \d+/);
});

test('another language is not read out', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
  await listen(page);
  await page.getByRole('button', { name: 'Scene options' }).click();
  await page.getByRole('radio', { name: 'Русский' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.waitForTimeout(400);
  expect(await heard(page, 'log')).toEqual([]);
  expect(await heard(page, 'meters')).toEqual([]);
});

test('the meters say their number and what it means', async ({ page }) => {
  await openPlay(page, 'en', 'stage=off');
  const trust = page.getByRole('meter', { name: 'Client trust' });
  await expect(trust).toHaveAttribute('aria-valuetext', /^\d+, (broken|cold|guarded|open|warm)$/);
});

for (const locale of ['en', 'ru'] as const) {
  test(`there is nothing serious for axe to say in ${locale}`, async ({ page }) => {
    await openPlay(page, locale, 'pace=instant&stage=off');
    expect(await serious(page)).toEqual([]);
    for (let decision = 1; decision <= 2; decision++) {
      const before = await choiceIds(page);
      await choices(page).first().click();
      await nextTurn(page, before);
    }
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: /Scene options|Настройки сцены/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (let decision = 1; decision <= 20 && (await review(page).count()) === 0; decision++) {
      const before = await choiceIds(page);
      await choices(page).first().click();
      await nextTurn(page, before);
    }
    expect(await serious(page)).toEqual([]);
  });
}
