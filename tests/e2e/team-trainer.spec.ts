/** A trainer's day: assigning, watching it come in, seeing what people chose, keeping packs. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { clicks, countClicks, deliverRandom, expectSound } from './desk.ts';
import { PASSWORD, Team, type Member } from './team.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let team: Team;
let trainer: Member;
let learner: Member;

test.beforeAll(async () => {
  team = await Team.open(test.info().project.name);
  const group = await team.addGroup('Key accounts');
  trainer = await team.addMember('Olga Brandt', { roles: ['trainer'] });
  learner = await team.addMember('Marta Lind', { groups: [group] });
  await team.addMember('Ilya Marsh', { groups: [group] });
});
test.afterAll(() => team.close());

async function signIn(page: Page): Promise<void> {
  await page.goto(`${team.url}en/trainer/`);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill(trainer.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/trainer\/$/);
}

test('a first assignment takes three clicks, and fills without reloading', async ({ page }) => {
  await signIn(page);
  await expect(page.getByRole('heading', { name: 'Nothing is assigned yet' })).toBeAttached();
  await countClicks(page);
  const begin = page.getByRole('button', { name: 'New assignment' });
  if (await begin.isVisible()) await begin.click();
  await page.getByRole('button', { name: 'Key accounts, 2' }).click();
  await expect(page.getByText('2 people get 4 scenes')).toBeVisible();
  await page.getByRole('button', { name: 'Assign to 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First contact' })).toBeFocused();
  expect(await clicks(page)).toBeLessThanOrEqual(3);
  await expect(page.locator('.status-summary')).toHaveText(/2 people\s*2 not started/);
  const assignment = new URL(page.url()).searchParams.get('assignment') ?? '';

  await deliverRandom(learner, assignment, 'live');
  await expect(page.locator('.status-summary')).toContainText('1 in progress', {
    timeout: 60_000,
  });
  const marta = page.getByRole('row', { name: /Marta Lind/ });
  await expect(marta).toContainText('In progress');
  const csv = page.getByRole('link', { name: 'Download CSV' });
  const table = await page.request.get(
    new URL((await csv.getAttribute('href')) ?? '', team.url).href,
  );
  expect(await table.text()).toContain('Marta Lind');

  await page.getByLabel('Find a person').last().fill('ilya');
  await expect(marta).toHaveCount(0);
  await page.getByLabel('Select Ilya Marsh').check();
  const selected = page.getByRole('group', { name: 'Selected people' });
  await selected.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Closed for 1 person.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Ilya Marsh/ })).toContainText('Closed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Ilya Marsh/ })).toContainText('Not started');
  await selected.getByRole('button', { name: 'Remind' }).click();
  await expect(page.getByText('1 person reminded.')).toBeVisible();
  await selected.getByRole('button', { name: 'Extend' }).click();
  await page.getByLabel('Due').last().fill('2031-05-06T18:00');
  await page.getByRole('button', { name: 'Set the new date' }).click();
  await expect(page.getByRole('row', { name: /Ilya Marsh/ })).toContainText('6 May 2031');
  await expectSound(page);

  await page.goBack();
  await expect(page.getByRole('link', { name: 'First contact' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'First contact' })).toBeVisible();
  await page.getByRole('link', { name: 'Half past ten' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Half past ten' })).toBeVisible();
  await expect(page.getByText(/no dead end\.$/)).toBeVisible();
  const gates = page.locator('[data-measures=gates]');
  await expect(gates).toContainText(/\d+ gates passed/);
  await gates.getByText('Show all gates').click();
  const seen = gates.getByRole('row', { name: /Everything can be seen/ });
  await expect(seen).toContainText('100%');
  await expect(seen).toContainText('Passed');
  await expect(page.locator('.choices li').first()).toContainText(/taken once|nobody took it/);
  await expect(
    page.locator('.choices [data-choice]').filter({ hasText: 'taken once' }),
  ).not.toHaveCount(0);
  const map = page.locator('.decision-graph');
  await expect(map.getByText('Reached once').first()).toBeVisible();
  await map.getByRole('link', { name: 'The message at 22:31' }).click();
  await expect(page.locator('#decision-d02')).toBeFocused();
  await expectSound(page);
  await page.reload();
  await expect(page.locator('#decision-d02')).toBeFocused();
  await expect(page.locator('#decision-d02')).toBeInViewport();
});

/** Makes a package of the pack at the desk, by keyboard where that is the shorter way. */
async function downloadPackage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download as a package: Nights and doors' }).click();
  const dialog = page.getByRole('dialog', { name: 'Package: Nights and doors' });
  await dialog.getByLabel('SCORM 2004').check();
  await dialog.getByLabel('Русский').uncheck();
  await dialog.getByLabel('Client trust').fill('70');
  await dialog.getByText('How to upload it to Moodle').click();
  await expect(dialog.getByText('maximum grade 100')).toBeVisible();
  await expectSound(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make the file' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('nights-and-doors-scorm2004.zip');
  await expect(dialog.getByText(/is ready: [\d.]+ MB/)).toBeVisible();
  const files = unzipSync(readFileSync(await file.path()));
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  expect(text('imsmanifest.xml')).toContain('<title>Nights and doors</title>');
  // The script is long, and a failure would print all of it.
  const player = text('player.js');
  for (const held of ['"trust":70,"partnership":60', '"locales":["en"]', '"half-past-ten"'])
    expect(player.includes(held), held).toBe(true);
  expect(player.includes('"invoice-318"')).toBe(false);
  // What is under way stops with the dialog.
  await dialog.getByRole('button', { name: 'Make the file' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

test('packs are copied, changed, put away and taken out again', async ({ page }) => {
  await signIn(page);
  await page.goto(`${team.url}en/trainer/packs/`);
  await page.getByRole('button', { name: 'Duplicate: First contact' }).click();
  await page.getByRole('link', { name: 'Edit “First contact, copy”' }).click();
  await page.getByLabel('Name').fill('Nights and doors');
  await page.getByRole('button', { name: 'Remove Invoice 318' }).click();
  await page.getByRole('button', { name: 'Move The wrong door up' }).click();
  await expect(page.locator('.pack-scenes ol > li')).toHaveText([
    'Half past ten',
    'The wrong door',
    'Twenty-five minutes',
  ]);
  await page.getByRole('radio', { name: '1', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Scores while playing').selectOption('Hidden until the end');
  await expectSound(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Nights and doors, version 2')).toBeVisible();
  await page.getByRole('button', { name: 'Put away: Nights and doors' }).click();
  await expect(page.getByText('Put away: 1 pack')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await downloadPackage(page);
  const assign = page.getByRole('link', { name: 'Assign: Nights and doors' });
  await expect(assign).toBeVisible();
  await expectSound(page);
  await assign.click();
  await expect(page.locator('.chosen-pack')).toContainText('Nights and doors');
  await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await page.getByText('Try it as a learner').click();
  const opened = page.waitForEvent('popup');
  await page.locator('.scenes-of').getByRole('link', { name: 'Half past ten' }).click();
  await tryAsLearner(await opened);
});

/** Everything of attempts that lies in the browser: notes, marks and records. */
async function keptAttempts(): Promise<readonly string[]> {
  const names = Object.keys(localStorage).filter((key) => /journal|unfinished|ending/.test(key));
  const opening = indexedDB.open('rapport');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const { result: base } = opening;
  const stores = [...base.objectStoreNames];
  const counts = await Promise.all(
    stores.map(
      (store) =>
        new Promise<string>((resolve) => {
          const count = base.transaction(store).objectStore(store).count();
          count.onsuccess = () => resolve(`${store} ${count.result}`);
        }),
    ),
  );
  base.close();
  return [...names, ...counts.filter((each) => !each.endsWith(' 0'))];
}

/** Plays a preview with hidden scores to its end; nothing of it is left in the browser. */
async function tryAsLearner(page: Page): Promise<void> {
  await page.goto(`${page.url()}&pace=instant&stage=off`);
  const told = page.getByText('This is a preview');
  await expect(told).toBeVisible();
  await expect(page.locator('.meters')).toBeHidden();
  const end = page.getByText('The preview is over');
  const choice = page.locator('[data-choices] button').first();
  await expect(async () => {
    if (!(await end.isVisible())) await choice.click({ timeout: 1_000 });
    await expect(end).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 60_000, intervals: [0] });
  await expect(told).toHaveCount(0);
  expect(await page.evaluate(keptAttempts)).toEqual([]);
  await page.goto(`${team.url}en/results/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Half past ten')).toHaveCount(0);
}

test('the desk reads in Russian and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page);
  const pages = [
    ['', 'Назначения'],
    ['?new=1', 'Назначить набор'],
    ['packs/', 'Наборы'],
    ['scenarios/', 'Сценарии'],
    ['scenarios/?scenario=half-past-ten', 'Половина одиннадцатого'],
  ] as const;
  for (const [path, heading] of pages) {
    await page.goto(`${team.url}ru/trainer/${path}`);
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
    await expect(page.locator('.desk-loading')).toHaveCount(0);
    await expectSound(page);
  }
});
