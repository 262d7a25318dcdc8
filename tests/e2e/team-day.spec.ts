/**
 * A team's first day, everybody in a browser of his own: an administrator makes the team, a trainer
 * assigns, three learners play, their manager comments, and a learner answers.
 */
import { expect as usual, test, type Browser, type Page } from '@playwright/test';
import { playToEnd, running } from './play.ts';
import { answered, PASSWORD } from './team.ts';
import { openTeamSite, type TeamSite } from './team-site.ts';

test.setTimeout(480_000);
/** Six browsers at once are slow on a busy machine, and nothing is measured here. */
const expect = usual.configure({ timeout: 60_000 });

const GROUP = 'Front desk';
const LEARNERS = ['Marta Lind', 'Ilya Marsh', 'Nora Quist'] as const;
const [FIRST] = LEARNERS;

let team: TeamSite;
const pages: Page[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  team = await openTeamSite(test.info().project.name);
});
test.afterAll(async () => {
  for (const page of pages) await page.context().close();
  await team?.close();
});

const emailOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase()}@team.example`;

/** A browser of somebody's own. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  pages.push(page);
  return page;
}

/** Adds somebody on the administrator's pages and gives the link of the invitation. */
async function invite(page: Page, name: string, place: Place): Promise<string> {
  await page.goto(`${team.url}en/admin/?person=new`);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(emailOf(name));
  if (place === 'trainer') await page.getByLabel('Trainer').check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  if (place !== 'trainer') {
    await page.getByRole('group', { name: place }).getByLabel(GROUP).check();
    await expect(page.locator('.desk-told')).toContainText('Saved.');
  }
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  return page.getByLabel('One-time link').inputValue();
}

type Place = 'trainer' | 'Member of' | 'Manages';

/** Takes an invitation up: a password is chosen, and one is in. */
async function comeIn(browser: Browser, name: string, link: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save and go in' }).click();
  await expect(page.getByRole('button', { name: 'Save and go in' })).toHaveCount(0);
  return page;
}

/** Plays what the start page proposes, to its end, and waits until the server has it. */
async function playWhatIsAssigned(page: Page): Promise<void> {
  await page.goto(`${team.url}en/`);
  // The page comes with what anybody may practise, until it knows who is there.
  await expect(page.locator('.hero-kicker')).toContainText('Next scene in');
  const href = await page.locator('[data-hero]').getAttribute('href');
  const address = new URL(href ?? '', team.url);
  expect(address.pathname).toContain('/play/');
  address.searchParams.set('pace', 'instant');
  address.searchParams.set('stage', 'off');
  await page.goto(address.href);
  const briefing = page.getByRole('dialog', { name: 'Before you begin' });
  await expect(briefing).toContainText('Your trainer and your managers will see this attempt');
  await briefing.getByRole('button', { name: 'Begin' }).click();
  await running(page);
  await playToEnd(page, (choice) => choice.click());
  const delivered = async () =>
    (await answered(page.request.get(`${team.url}api/attempts`))).items[0];
  await expect.poll(async () => (await delivered())?.status).toBe('finished');
  expect(await delivered()).toMatchObject({ agrees: true, uncounted: null });
  expect((await delivered()).assignment).not.toBeNull();
}

async function makeTeam(page: Page, browser: Browser) {
  await page.goto(team.link);
  await page.getByLabel('Your name').fill('Anna Admin');
  await page.getByLabel('E-mail').fill('anna@team.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save and go in' }).click();
  await expect(page.getByRole('button', { name: 'Save and go in' })).toHaveCount(0);
  await page.goto(`${team.url}en/admin/groups/`);
  await page.getByLabel('Name of the group').fill(GROUP);
  await page.getByRole('button', { name: 'Add a group' }).click();
  await expect(page.getByRole('link', { name: GROUP })).toBeVisible();
  const come = async (name: string, place: Place): Promise<Page> =>
    comeIn(browser, name, await invite(page, name, place));
  const trainer = await come('Olga Brandt', 'trainer');
  const manager = await come('Pavel Hoch', 'Manages');
  const learners: Page[] = [];
  for (const name of LEARNERS) learners.push(await come(name, 'Member of'));
  return { trainer, manager, learners };
}

test('a team’s first day', async ({ page, browser }) => {
  const { trainer, manager, learners } = await makeTeam(page, browser);

  await trainer.goto(`${team.url}en/trainer/`);
  await expect(trainer.getByRole('heading', { name: 'Nothing is assigned yet' })).toBeAttached();
  const begin = trainer.getByRole('button', { name: 'New assignment' });
  if (await begin.isVisible()) await begin.click();
  await trainer.getByRole('button', { name: `${GROUP}, 3` }).click();
  await trainer.getByRole('button', { name: 'Assign to 3' }).click();
  const summary = trainer.locator('.status-summary');
  await expect(summary).toHaveText(/3 people\s*3 not started/);

  for (const learner of learners) await playWhatIsAssigned(learner);
  await expect(summary).toContainText('3 in progress');

  await manager.goto(`${team.url}en/team/`);
  const rows = manager.locator('.team-grid tbody tr');
  await expect(rows).toHaveCount(LEARNERS.length);
  const csv = await manager.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
  const table = await manager.request.get(new URL(csv ?? '', team.url).href);
  for (const name of LEARNERS) expect(await table.text()).toContain(name);
  await rows.filter({ hasText: FIRST }).locator('a.grid-cell.played').first().click();
  await expect(manager.getByRole('heading', { level: 1 })).toBeVisible();
  const question = 'What did you know about the client here?';
  await manager.getByRole('textbox', { name: 'Your comment' }).fill(question);
  await manager.getByRole('button', { name: 'Send' }).first().click();
  const pinned = manager.locator('.decision-item', { hasText: question });
  await expect(pinned).toBeVisible();
  const attempt = new URL(manager.url()).searchParams.get('attempt');
  const decision = await pinned.getAttribute('data-decision');

  const [learner] = learners;
  if (learner === undefined) throw new Error('There is no learner.');
  await learner.goto(`${team.url}en/debrief/?attempt=${attempt}&decision=${decision}`);
  const said = learner.getByRole('region', { name: 'What was said here' });
  const own = said.filter({ hasText: question });
  await own.getByLabel('Your reply').fill('Less than I thought.');
  await own.getByRole('button', { name: 'Send' }).click();
  await expect(pinned).toContainText('Less than I thought.');
});
