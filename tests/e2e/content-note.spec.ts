/** A scenario that contains what one may not want to meet says so before its first line. */
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { choices, nextTurn, running } from './play.ts';

const SCENE = '/en/play/wrong-door/?seed=e2e&pace=instant&stage=off';
const note = (page: Page) => page.getByRole('dialog');

/** The ids of the attempts that this browser keeps, in the database or on their way there. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('rapport.journal')).length,
  );

test('it is told before the first line, and nothing can be chosen until it is answered', async ({
  page,
}) => {
  await page.goto(SCENE);
  await running(page);
  await expect(note(page)).toContainText('Before you begin');
  await expect(note(page).getByRole('listitem').first()).toBeVisible();
  await expect(page.locator('[role=log] [data-beat]').first()).toBeHidden();
  await page.keyboard.press('1');
  await expect(page.locator('[data-said]')).toHaveCount(0);
  await expect(choices(page).first()).toBeHidden();
});

test('the keyboard goes on from it, to the first line and its choices', async ({ page }) => {
  await page.goto(SCENE);
  await running(page);
  await expect(note(page).getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('[role=log] [data-beat]').first()).toBeVisible();
  await page.keyboard.press('1');
  await nextTurn(page, []);
  await expect(page.locator('[data-said]')).toHaveCount(1);
});

test('it can be skipped: back to the library, and nothing is recorded', async ({ page }) => {
  await page.goto(SCENE.replace('/en/', '/ru/'));
  await running(page);
  await note(page).getByRole('link', { name: 'Пропустить этот сценарий' }).click();
  await expect(page).toHaveURL(/\/ru\/$/);
  expect(await kept(page)).toBe(0);
  await page.goto('/ru/results/');
  await expect(page.locator('.empty')).toBeVisible();
});

test('it is answered before the app has come', async ({ page }) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto(SCENE);
  await note(page).getByRole('button', { name: 'Go on' }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(choices(page).first()).toBeVisible();
});

test('an attempt left unfinished goes on without asking again', async ({ page }) => {
  await page.goto(SCENE);
  await running(page);
  await page.keyboard.press('Enter');
  await choices(page).first().click();
  await nextTurn(page, []);
  await page.goto('/en/');
  await page.goto(SCENE);
  await running(page);
  await expect(page.locator('[data-said]')).toHaveCount(1);
  await expect(note(page)).toHaveCount(0);
});

test('the note has no faults that a machine can find', async ({ page }) => {
  await page.goto(SCENE);
  await running(page);
  expect(await faults(page, '.content-note')).toEqual([]);
});
