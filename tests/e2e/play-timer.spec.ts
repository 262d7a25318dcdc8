/** Timers: what happens when time runs out, stands still, or is off. */
import { expect, test, type Page } from '@playwright/test';
import { choiceIds, choices, lineIds } from './play.ts';

/** Goes to the first decision with a timer, on a clock that the test moves. */
async function openTimed(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('/en/play/half-past-ten/?seed=e2e&pace=instant&stage=off');
  await expect(choices(page).first()).toBeVisible();
  await page.clock.runFor(1_000);
  const before = await choiceIds(page);
  await choices(page).first().click();
  await expect.poll(() => choiceIds(page)).not.toEqual(before);
}

test('when time runs out, silence is what was said', async ({ page }) => {
  await openTimed(page);
  await expect(page.getByRole('timer')).toContainText('90');
  await page.clock.runFor(91_000);
  await expect.poll(() => lineIds(page)).toContain('> d02d');
});

test('with timers off nothing runs out, and they can be switched on again', async ({ page }) => {
  await openTimed(page);
  const timers = page.getByRole('switch', { name: 'Timer' });
  await timers.click();
  await expect(timers).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.clock.runFor(600_000);
  expect(await lineIds(page)).not.toContain('> d02d');
  await timers.click();
  await expect(page.getByRole('timer')).toContainText('90');
});

test('time stands still while the options are open', async ({ page }) => {
  await openTimed(page);
  await page.getByRole('button', { name: 'Scene options' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(300_000);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await lineIds(page)).not.toContain('> d02d');
  await expect(page.getByRole('timer')).toBeVisible();
});
