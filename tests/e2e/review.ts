/** The review of an attempt, as its tests find their way in it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Its decisions, in their order. */
export const rows = (page: Page): Locator => page.locator('[data-decision]');
/** What stands where a better reply is kept back. */
export const hidden = (page: Page): Locator => page.locator('.hidden-reply');

/** Opens the first decision whose better reply is hidden; returns its number. */
export async function openHidden(page: Page): Promise<number> {
  await expect(rows(page).first()).toBeVisible();
  const count = await rows(page).count();
  for (let number = 1; number <= count; number++) {
    await rows(page)
      .nth(number - 1)
      .click();
    await expect(rows(page).nth(number - 1)).toHaveAttribute('aria-current', 'true');
    if ((await hidden(page).count()) > 0) return number;
  }
  throw new Error('No reply is hidden.');
}
