/** The first administrator's link, and signing in, in a browser. */
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { playPath, playToEnd, running } from './play.ts';
import { openTeamSite, type TeamSite } from './team-site.ts';

const PASSWORD = 'correct horse battery';

let team: TeamSite;

test.describe.configure({ mode: 'serial' });

// Two servers, a database and a proxy take longer to start on a busy machine than a test may.
test.beforeAll(async () => {
  test.setTimeout(120_000);
  team = await openTeamSite(test.info().project.name);
});

test.afterAll(() => team?.close());

const link = (): string => team.link;
const site = (): string => team.url;

async function expectAccessible(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
}

test('a link that is none says so, in the language of the visitor', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ru' });
  const page = await context.newPage();
  await page.goto(`${site()}link#${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'Эта ссылка не работает' })).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

test('nothing can be sent before the page can take it', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site()}en/sign-in/`, { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  await page.getByLabel('E-mail').fill('early@team.example');
  await expect(button).toBeDisabled();
  release();
  await expect(button).toBeEnabled();
  await expect(page.getByLabel('E-mail')).toHaveValue('early@team.example');
});

test('the first administrator makes the team, signs out, and signs in', async ({ page }) => {
  await page.goto(link());
  await expect(page.getByRole('heading', { name: 'Set up your team' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Anna Admin');
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sign-in\/$/);
  await expect(page.getByRole('heading', { name: 'signed in as Anna Admin' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Password').fill('not the right one');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('E-mail and password do not belong together.');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'signed in as Anna Admin' })).toBeFocused();
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === 'rapport.session_token')?.httpOnly).toBe(true);
});

test('what is played while signed in reaches the server, also after it was away', async ({
  page,
}) => {
  await page.goto(`${site()}en/sign-in/`);
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'signed in as Anna Admin' })).toBeVisible();
  const delivered = async (): Promise<{ status: string; agrees: boolean }[]> =>
    (await (await page.request.get(`${site()}api/attempts`)).json()).items;
  const before = (await delivered()).length;
  // The network is cut for deliveries alone: the page itself has come.
  await page.route('**/api/attempts/*', (route) => route.abort());
  await page.goto(new URL(playPath('en', 'pace=instant&stage=off'), site()).href);
  await running(page);
  await playToEnd(page, (choice) => choice.click());
  expect(await delivered()).toHaveLength(before);
  await page.unroute('**/api/attempts/*');
  await page.goto(site());
  await expect.poll(async () => (await delivered()).length).toBe(before + 1);
  expect((await delivered())[0]).toMatchObject({ status: 'finished', agrees: true });
  await page.goto(`${site()}en/results/`);
  expect(await delivered()).toHaveLength(before + 1);
  // The next one at this browser does not find it; its player finds it again.
  const listed = page.getByText('Half past ten');
  await expect(listed.first()).toBeVisible();
  await page.goto(`${site()}en/sign-in/`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeFocused();
  await expect(page.getByText('Your attempts stay in this browser')).toBeVisible();
  await page.goto(`${site()}en/results/`);
  await expect(page.getByText('Nothing played yet')).toBeVisible();
  await page.goto(`${site()}en/sign-in/`);
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'signed in as Anna Admin' })).toBeVisible();
  await page.goto(`${site()}en/results/`);
  await expect(listed.first()).toBeVisible();
});

test('the used link works for nobody, and without an account one practises as ever', async ({
  page,
}) => {
  await page.goto(link());
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await page.goto(`${site()}en/sign-in/`);
  await page.getByText('Forgotten your password?').click();
  await expect(page.getByText('Ask your administrator for a link')).toBeVisible();
  await page.goto(site());
  await expect(page.getByRole('link', { name: 'Begin' })).toBeVisible();
});
