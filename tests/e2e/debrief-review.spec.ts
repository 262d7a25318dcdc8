/** The grades of an attempt that was played badly on purpose, and of what was put right since. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { rubricSchema } from '../../src/contract/rubric.ts';
import { serious } from './axe.ts';
import { hidden, openHidden, rows } from './review.ts';
import { choiceIds, choices, lineIds, nextTurn, openPlay, review, SCENARIO } from './play.ts';

const LOCALES = ['en', 'ru'] as const;
type Locale = (typeof LOCALES)[number];

const RUBRIC = rubricSchema.parse(
  JSON.parse(
    readFileSync(new URL(`../../stories/${SCENARIO}/rubric.json`, import.meta.url), 'utf8'),
  ),
);
const TRAPS = Object.values(RUBRIC.decisions).flatMap(({ choices: rated }) =>
  Object.entries(rated).flatMap(([id, { level }]) => (level === 'trap' ? [id] : [])),
);

const WORDS = {
  en: {
    show: 'Show the grades',
    grade: /^(Strong|Sound|Could be sharper|Costly|Turning point|Rescue|Line crossed)$/,
    ask: 'Show it',
    retry: 'Try again from here',
    worth: /^Worth another try: \d+ moments?$/,
    solved: /^Solved: 1 of \d+$/,
    none: 'Grades are not available for this version of the scene.',
  },
  ru: {
    show: 'Показать оценки',
    grade: /^(Сильный ход|Верно|Неточность|Ошибка|Переломный момент|Спасение|Грань)$/,
    ask: 'Показать',
    retry: 'Попробовать отсюда',
    worth: /^Стоит попробовать ещё раз: \d+ момент(а|ов)?$/,
    solved: /^Найдено: 1 из \d+$/,
    none: 'Для этой версии сцены оценок нет.',
  },
} as const;

const moves = (page: Page): Locator => page.locator('.moves');

/** Takes a trap wherever there is one, and opens the review of the ending. */
async function playBadly(page: Page, locale: Locale): Promise<void> {
  await openPlay(page, locale, 'pace=instant&stage=off');
  for (let taken = 1; taken <= 20; taken++) {
    const before = await choiceIds(page);
    const bad = before.find((id) => TRAPS.includes(id)) ?? before[0] ?? '';
    await page.locator(`[data-choice="${bad}"]`).click();
    if ((await nextTurn(page, before)) === 'ended') break;
  }
  await review(page).click();
  await expect(rows(page).first()).toBeVisible();
}

async function showGrades(page: Page, locale: Locale): Promise<void> {
  await moves(page).getByRole('button', { name: WORDS[locale].show }).click();
  await expect(moves(page).getByRole('heading').first()).toBeVisible();
}

for (const locale of LOCALES)
  test(`a bad run is graded, and put right from any of its decisions, ${locale}`, async ({
    page,
  }) => {
    test.slow();
    const words = WORDS[locale];
    await playBadly(page, locale);
    const address = page.url();
    await expect(page.locator('[data-grade]')).toHaveCount(0);
    await showGrades(page, locale);
    await expect(moves(page).getByText(words.worth)).toBeVisible();
    const inList = page.locator('.row-grade [data-grade] > span:visible');
    await expect(inList).toHaveCount(await rows(page).count());
    for (const grade of await inList.all()) await expect(grade).toHaveText(words.grade);

    const number = await openHidden(page);
    await expect(page.locator('.detail-grade [data-grade] > span')).toHaveText(words.grade);
    await expect(page.locator('[data-instead]')).toHaveCount(0);
    await hidden(page).getByRole('button', { name: words.ask, exact: true }).click();
    await expect(hidden(page)).toHaveCount(0);
    const better = page.locator('[data-instead]');
    await expect(better).toBeFocused();
    const reply = ((await better.locator('.line').first().textContent()) ?? '').trim();
    expect(reply).not.toBe('');

    const said = await page.locator('.row .what').allTextContents();
    const retry = page.locator('.detail').getByRole('link', { name: words.retry });
    await page.goto(`${await retry.getAttribute('href')}&pace=instant&stage=off`);
    await expect.poll(() => choiceIds(page)).not.toEqual([]);
    const resumed = (await lineIds(page)).filter((line) => line.startsWith('>'));
    expect(resumed).toHaveLength(number - 1);
    const told = await page.locator('[role=log] [data-said]').allTextContents();
    for (const [at, line] of told.entries()) expect(line).toContain(said[at] ?? '?');
    const before = await choiceIds(page);
    await choices(page).filter({ hasText: reply }).click();
    await nextTurn(page, before);

    await page.goto(address);
    await showGrades(page, locale);
    await expect(moves(page).locator('[data-solved]')).toHaveText(words.solved);
    await expect(moves(page).locator('[data-solved]')).toHaveAttribute('data-solved', '1');
  });

test('the solver’s report is fetched by the review, once, and never by the play', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.solver.json')) asked.push(new URL(page.url()).pathname);
  });
  await playBadly(page, 'en');
  await showGrades(page, 'en');
  await rows(page).nth(1).click();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/en/debrief/']);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of LOCALES)
    test(`axe finds nothing serious in open grades, ${colorScheme}, ${locale}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await playBadly(page, locale);
      await showGrades(page, locale);
      await openHidden(page);
      expect(await serious(page)).toEqual([]);
      await hidden(page).getByRole('button').click();
      for (const folded of await page.locator('.detail summary').all()) await folded.click();
      expect(await serious(page)).toEqual([]);
    });

for (const locale of LOCALES)
  test(`text of twice the size is neither clipped nor wider than the screen, ${locale}`, async ({
    page,
  }) => {
    await playBadly(page, locale);
    await showGrades(page, locale);
    await openHidden(page);
    await hidden(page).getByRole('button').click();
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe('32px');
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(await page.evaluate(outside)).toEqual([]);
    expect(await page.evaluate(clipped)).toEqual([]);
  });

/** By how much the page is wider than its window, in CSS pixels. */
const sidewaysScroll = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Texts of the review that reach beyond the window. */
function outside(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('.debrief :is(h1, h2, h3, h4, p, li, a, button, .grade)')]
    .filter((each) => each.closest('.visually-hidden, .print-only') === null)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -1 || right > width + 1;
    })
    .map(({ textContent }) => textContent.slice(0, 60));
}

/** Boxes of the review that hide a part of their text. */
function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.debrief *')]
    .filter((each) => each.closest('.visually-hidden, .print-only, .poster, svg') === null)
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const wide = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      const high = overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1;
      return wide || high;
    })
    .map(({ textContent }) => textContent.slice(0, 60));
}

for (const locale of LOCALES)
  test(`without a report the review is whole and says so quietly, ${locale}`, async ({ page }) => {
    await page.route('**/*.solver.json', (route) => route.abort());
    await playBadly(page, locale);
    await expectNoGrades(page, locale);
  });

test('a report of another version grades nothing', async ({ page }) => {
  await page.route('**/*.solver.json', async (route) => {
    const response = await route.fetch();
    const report: unknown = await response.json();
    await route.fulfill({ json: { ...(report as object), hash: 'f'.repeat(64) } });
  });
  await playBadly(page, 'en');
  await expectNoGrades(page, 'en');
});

/** The words of the author stand in for the grades. */
async function expectNoGrades(page: Page, locale: Locale): Promise<void> {
  await expect(moves(page)).toHaveText(WORDS[locale].none);
  await expect(page.locator('[data-grade], .waterfall')).toHaveCount(0);
  await openHidden(page);
  await hidden(page).getByRole('button', { name: WORDS[locale].ask, exact: true }).click();
  await expect(page.locator('[data-instead]')).not.toBeEmpty();
}
