/** An administrator's first day: groups, people, an import, links, settings, the log. */
import { expect, test, type Page } from '@playwright/test';
import { expectSound } from './desk.ts';
import { PASSWORD, Team, enterAs } from './team.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let team: Team;

test.beforeAll(async () => {
  team = await Team.open(test.info().project.name);
});
test.afterAll(() => team.close());

const open = async (page: Page, path: string): Promise<void> => {
  await enterAs(page, { api: team.administrator });
  await page.goto(`${team.url}${path}`);
};
const told = (page: Page) => page.locator('.desk-told');

test('an empty team says how to begin; a group is made, dissolved and brought back', async ({
  page,
}) => {
  await open(page, 'en/admin/');
  await expect(page.getByRole('heading', { name: 'Three steps to a team' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Add a group' }).click();
  await expect(page.getByRole('heading', { name: 'No group yet' })).toBeVisible();
  await page.getByLabel('Name of the group').fill('New hires');
  await page.getByRole('button', { name: 'Add a group' }).click();
  await page.getByRole('link', { name: 'New hires' }).click();
  await page.getByPlaceholder('Find a manager to add').fill('anna');
  await page.getByRole('button', { name: /Anna Admin/ }).click();
  await expect(told(page)).toContainText('Anna Admin is now in “New hires”.');
  await page.getByRole('button', { name: 'Dissolve the group' }).click();
  await expect(page.getByRole('heading', { name: 'No group yet' })).toBeVisible();
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /New hires/ })).toContainText('Anna Admin');
  await expectSound(page);
});

test('somebody who is added takes up the invitation in another browser', async ({
  page,
  browser,
}) => {
  await open(page, 'en/admin/');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name').fill('Olga Brandt');
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Trainer').check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody else of the team has this address');
  await page.getByLabel('E-mail').fill('olga@team.example');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Olga Brandt' })).toBeVisible();
  await page.getByRole('group', { name: 'Member of' }).getByLabel('New hires').check();
  await expect(told(page)).toContainText('Saved.');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await page.getByLabel('One-time link').inputValue();
  await expectSound(page);

  const other = await browser.newContext();
  const guest = await other.newPage();
  await guest.goto(link);
  await guest.getByLabel('Password').fill(PASSWORD);
  await guest.getByRole('button', { name: 'Save and go in' }).click();
  await expect(guest.getByRole('link', { name: /my desk/i }).first()).toBeVisible();
  await other.close();

  await page.reload();
  await expect(page.getByText('Can sign in.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(told(page)).toContainText('signed out of every browser');
  await page.getByRole('button', { name: 'Keep out' }).click();
  await expect(page.getByText('Cannot sign in.')).toBeVisible();
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Can sign in.')).toBeVisible();
});

test('a table is mended by its lines and then imported; the new ones are invited', async ({
  page,
}) => {
  await open(page, 'en/admin/?import=1');
  const table = page.getByLabel('Or paste the table here');
  await table.fill('name,email,groups\nMarta Lind,marta@team.example,New hires\nIlya Marsh,ilya');
  await page.getByRole('button', { name: 'See what would happen' }).click();
  await expect(page.getByRole('heading', { name: '2 things to mend' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 3:' }).first()).toBeVisible();
  await table.fill(
    'name,email,groups\nMarta Lind,marta@team.example,New hires\nIlya Marsh,ilya@team.example,',
  );
  await page.getByRole('button', { name: 'See what would happen' }).click();
  await expect(page.getByRole('heading', { name: /2 people are new/ })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(told(page)).toContainText('2 people added');
  await page.getByLabel('Select Marta Lind').check();
  await page.getByLabel('Select Ilya Marsh').check();
  await page.getByRole('button', { name: 'Invite 2 people' }).click();
  await expect(page.getByRole('button', { name: 'Copy 2 links' })).toBeVisible();
  await expectSound(page);
});

test('settings say how to change them, attempts are kept for so long, and the log tells it', async ({
  page,
}) => {
  await open(page, 'ru/admin/settings/');
  await expect(page.getByText('SMTP_URL и MAIL_FROM')).toBeVisible();
  await page.getByLabel('Столько дней после начала').check();
  await page.getByRole('spinbutton', { name: 'Дней' }).fill('365');
  await expect(page.getByText('Столь старых попыток пока нет.')).toBeVisible();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(told(page)).toContainText('Сохранено.');
  await expectSound(page);
  await page.goto(`${team.url}ru/admin/log/`);
  await expect(page.locator('tbody tr').first()).toContainText('Срок хранения попыток');
  await page.getByLabel('Часть журнала').selectOption('people');
  await expect(page.locator('tbody tr').first()).toContainText('Импорт людей');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectSound(page);
});
