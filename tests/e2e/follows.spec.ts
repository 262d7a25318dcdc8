/** A leader's scenario begins where the learner's own attempt at another one has ended. */
import { expect, test, type Page } from '@playwright/test';
import { choices, openPlay, playToEnd, running } from './play.ts';

const LEADER = '/en/play/the-channel/?seed=e2e&pace=instant&stage=off';
const before = (page: Page) => page.locator('.before');

/** Sums up how far things moved by themselves since the page was opened. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);

test('without an attempt of one’s own it tells what really happened', async ({ page }) => {
  await page.goto(LEADER);
  await running(page);
  await expect(before(page)).toContainText('What came before');
  await expect(before(page)).toContainText('As it really went');
  await expect(before(page)).toHaveAttribute('data-before', 'matter-of-principle');
});

test('after an attempt of one’s own it tells its ending, without moving anything', async ({
  page,
}) => {
  await watchShifts(page);
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await playToEnd(page, (first) => first.click());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('rapport.endings')))
    .toContain('half-past-ten');
  const reached = await page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('rapport.endings') ?? '{}') as Record<string, string>)[
        'half-past-ten'
      ] ?? '',
  );
  await page.goto(LEADER);
  await expect(before(page)).toHaveAttribute('data-before', reached);
  await running(page);
  await expect(before(page)).toContainText('As you left it');
  await expect(before(page)).toHaveAttribute('data-before', reached);
  expect(await shifted(page)).toBeLessThan(0.02);
  await choices(page).first().click();
  await expect(before(page)).not.toHaveAttribute('open', '');
  await before(page).locator('summary').click();
  await expect(before(page).locator('.ending')).toBeVisible();
});

test('what came before covers nobody’s face', async ({ page }) => {
  test.setTimeout(240_000);
  for (const scenario of [
    'clockwork',
    'the-channel',
    'to-keep-the-luxury',
    'where-the-line-runs',
  ]) {
    await page.goto(`/ru/play/${scenario}/?seed=e2e&pace=instant`);
    await running(page);
    const goOn = page.locator('.content-note .ways button');
    if ((await goOn.count()) > 0) await goOn.first().click();
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-faces', /\d/, {
      timeout: 60_000,
    });
    const covered = await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('[data-stage]');
      const notice = document.querySelector('details.before[open]')?.getBoundingClientRect();
      if (stage === null || notice === undefined) throw new Error('There is nothing to compare.');
      const { left, top } = stage.getBoundingClientRect();
      const faces = JSON.parse(stage.dataset['faces'] ?? '[]') as [
        number,
        number,
        number,
        number,
      ][];
      return faces.filter(
        ([x, y, width, height]) =>
          left + x < notice.right &&
          left + x + width > notice.left &&
          top + y < notice.bottom &&
          top + y + height > notice.top,
      );
    });
    expect(covered, scenario).toEqual([]);
  }
});
