/** A manager's day: how the team stands, who needs attention, and one person of it. */
import { expect, test, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import { deliverRandom, expectSound } from './desk.ts';
import { answered, enterAs, PASSWORD, Team, type Member } from './team.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const DAY = 24 * 3_600_000;
const HALF_PAST_TEN = 'half-past-ten';
const WILTED = 'moment-wilted';

let team: Team;
let group: string;
let trainer: Member;
let manager: Member;
let marta: Member;
let stranger: Member;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  team = await Team.open(test.info().project.name);
  group = await team.addGroup('Key accounts');
  const elsewhere = await team.addGroup('Front desk');
  trainer = await team.addMember('Olga Brandt', { roles: ['trainer'] });
  manager = await team.addMember('Pavel Hoch', { manages: [group] });
  marta = await team.addMember('Marta Lind', { groups: [group] });
  await team.addMember('Ilya Marsh', { groups: [group] });
  stranger = await team.addMember('Nora Quist', { groups: [elsewhere] });
});
test.afterAll(() => team?.close());

async function signInAs(page: Page, { email }: Pick<Member, 'email'>): Promise<void> {
  await page.goto(`${team.url}en/sign-in/`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function signIn(page: Page): Promise<void> {
  await signInAs(page, manager);
  await expect(page).toHaveURL(/\/en\/team\/$/);
}

/** Assigns two scenes to the group, due when it is said, with marks that hardly anybody comes to. */
async function assign(title: string, scenarios: readonly string[], dueAt: string): Promise<string> {
  const id = v7();
  const data = {
    title,
    scenarios,
    opensAt: new Date(Date.now() - 2 * DAY).toISOString(),
    dueAt,
    timeZone: 'Europe/Moscow',
    attemptsAllowed: null,
    counts: 'best',
    passMarks: { trust: 100, partnership: 100 },
    timers: 'learner',
    feedback: 'at-end',
    people: [],
    groups: [group],
  };
  await answered(trainer.api.put(`api/assignments/${id}`, { data }));
  return id;
}

test('a team fills as it plays, and says whom to look at first', async ({ page }) => {
  await signIn(page);
  await expect(page.getByRole('heading', { name: 'Nothing is assigned to your' })).toBeVisible();
  await expectSound(page);

  const past = new Date(Date.now() - DAY).toISOString();
  const assignment = await assign('First week', [HALF_PAST_TEN], past);
  await assign('Second week', [WILTED], new Date(Date.now() + 30 * DAY).toISOString());
  await expect(page.getByText('Nobody has finished a scene yet.')).toBeVisible({ timeout: 60_000 });
  const rows = page.locator('.team-grid tbody tr');
  await expect(rows).toHaveText([/Ilya Marsh[^]*Overdue/, /Marta Lind[^]*Overdue/]);

  await deliverRandom(marta, assignment, 'first');
  const last = await deliverRandom(marta, assignment, 'second');
  const first = page.getByRole('group', { name: 'People to look at first' });
  await expect(first).toBeVisible({ timeout: 60_000 });
  await expect(rows).toHaveText([/Marta Lind[^]*Client trust/, /Ilya Marsh[^]*Overdue/]);
  const { row } = await answered(manager.api.get(`api/attempts/${last.id}`));
  await expect(rows.first()).toContainText('below the pass mark of 100');
  await expectSound(page);

  await first.getByRole('button', { name: '1 overdue' }).click();
  await expect(rows).toHaveText([/Ilya Marsh/]);
  await expect(page).toHaveURL(/show=overdue/);
  await first.getByRole('button', { name: '1 overdue' }).click();
  await page.getByLabel('Find a person').fill('nobody of that name');
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await page.getByLabel('Order').selectOption('By name');
  await expect(rows).toHaveText([/Ilya Marsh/, /Marta Lind/]);
  await expect(page.getByText(/^\d+ of \d+$/).first()).toBeVisible();
  for (const link of ['Download CSV', 'Competencies as CSV']) {
    const file = await page.getByRole('link', { name: link }).getAttribute('href');
    const answer = await page.request.get(new URL(file ?? '', team.url).href);
    expect(answer.headers()['content-type']).toContain('text/csv');
  }

  await page.getByRole('link', { name: /Marta Lind/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Marta Lind/);
  await expect(page.getByText('Pavel Hoch (manager) and Olga Brandt (trainer)')).toBeVisible();
  const history = page.getByRole('table', { name: 'All assigned attempts' });
  await expect(history.locator('tbody tr')).toHaveCount(2);
  await expect(history).toContainText(`${row.result.trust}`);
  await expect(page.locator('.score-line')).toHaveCount(1);
  await expectSound(page);
  await deliverRandom(marta, assignment, 'third');
  await expect(history.locator('tbody tr')).toHaveCount(3, { timeout: 60_000 });
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/team\/\?sort=name$/);
  await expect(rows).toHaveText([/Ilya Marsh/, /Marta Lind/]);

  await page.goto(`${team.url}en/team/person/?person=${stranger.id}`);
  await expect(page.getByRole('alert')).toContainText('This is no longer there');
});

/** Counts what is pressed on all pages from the next one on; see `pressed`. */
const countPresses = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    addEventListener(
      'click',
      ({ isTrusted }) => {
        const before = Number(sessionStorage.getItem('pressed') ?? 0);
        if (isTrusted) sessionStorage.setItem('pressed', String(before + 1));
      },
      true,
    ),
  );
const pressed = (page: Page): Promise<number> =>
  page.evaluate(() => Number(sessionStorage.getItem('pressed') ?? 0));

const decision = (page: Page, number: number) => page.locator(`[data-decision="${number}"]`);

test('three presses lead from signing in to a comment at its decision; a talk ends in a promise', async ({
  page,
  browser,
}) => {
  await countPresses(page);
  await signIn(page);
  const toAttempt = page.locator('a.grid-cell.played').first();
  await expect(toAttempt).toBeVisible();
  const before = await pressed(page);
  await toAttempt.click();
  const turns = page.locator('.turning-points li');
  await expect(turns.first()).toBeVisible();
  expect(await turns.count()).toBeLessThanOrEqual(2);
  const write = page.getByRole('textbox', { name: 'Your comment' });
  await write.click();
  await write.fill('What did you know about him here?');
  await page.getByRole('button', { name: 'Send' }).click();
  const pinned = page.locator('.decision-item', { hasText: 'What did you know about him here?' });
  await expect(pinned).toBeInViewport();
  expect((await pressed(page)) - before).toBe(3);
  const number = Number(await pinned.getAttribute('data-decision'));
  await expect(turns.first()).toContainText(`Decision ${number}`);
  await expectSound(page);

  // The address of a decision, and the way back from it.
  const id = new URL(page.url()).searchParams.get('attempt');
  await turns.first().getByRole('button', { name: 'To the decision' }).click();
  await expect(page).toHaveURL(new RegExp(`decision=${number}$`));
  await expect(decision(page, number)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`attempt=${id}$`));
  await page.goto(`${team.url}en/team/attempt/?attempt=${id}&decision=2`);
  await expect(decision(page, 2)).toBeFocused();
  await decision(page, 2).getByText('The other ways, and where they lead').click();
  await expect(decision(page, 2).locator('.other-ways li').first()).toBeVisible();
  await decision(page, 2).getByText('What it led to').press('Enter');
  await expect(decision(page, 2).getByRole('heading', { name: 'The principle' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^attempt-half-past-ten-.*\.csv$/);

  await page.getByRole('button', { name: 'Adjust' }).click();
  await page.getByRole('spinbutton', { name: 'Client trust' }).fill('71');
  await page.getByLabel('Why you see it differently').fill('The call was good.');
  await page.getByRole('button', { name: 'Set beside it' }).click();
  await expect(page.locator('.attempt-results')).toContainText('71 by Pavel Hoch');
  const { row } = await answered(manager.api.get(`api/attempts/${id}`));
  await expect(page.locator('.attempt-results')).toContainText(`${row.result.trust}`);
  await page.getByLabel('What you two agree on').fill('Two questions before any answer.');
  await page.getByLabel('Until').fill('2099-03-31');
  await page.getByRole('button', { name: 'Write it down' }).click();
  const agreement = page.getByRole('region', { name: 'One agreement' });
  await expect(agreement).toContainText('Until 31 March 2099');
  await agreement.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(agreement).toContainText('Until 31 March 2099');

  // What the learner makes of it comes by itself.
  const context = await browser.newContext({ viewport: page.viewportSize() });
  const learner = await context.newPage();
  await signInAs(learner, marta);
  await expect(learner.getByRole('heading', { name: 'signed in as Marta Lind' })).toBeVisible();
  await learner.goto(`${team.url}en/`);
  const promise = learner.locator(`[data-agreement="${id}"]`);
  await expect(promise).toContainText('Two questions before any answer.');
  await expect(promise).toContainText('Until 31 March 2099');
  await expectSound(learner);
  await learner.goto(`${team.url}en/debrief/?attempt=${id}&decision=${number}`);
  await expect(learner.getByText('Would say: trust 71')).toBeVisible();
  const remarks = learner.getByRole('region', { name: 'What was said here' });
  const own = remarks.filter({ hasText: 'What did you know about him here?' });
  await own.getByLabel('Your reply').fill('Less than I thought.');
  await own.getByRole('button', { name: 'Send' }).click();
  await expect(decision(page, number)).toContainText('Less than I thought.', { timeout: 60_000 });
  await learner.getByRole('button', { name: 'Mark as done' }).click();
  await expect(agreement).toContainText('Done on', { timeout: 60_000 });
  await context.close();

  await page.emulateMedia({ media: 'print' });
  for (const way of ['.site-bar', '.composer', '.decision-ways', '.verdict-ways'])
    await expect(page.locator(way).first()).toBeHidden();
  await expect(decision(page, number)).toContainText('Less than I thought.');
  await expect(agreement).toContainText('Two questions before any answer.');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.goto(`${team.url}ru/team/attempt/?attempt=${id}`);
  await expect(page.locator('.turning-points li').first()).toBeVisible();
  await expectSound(page);
  await page.goto(`${team.url}en/team/attempt/?attempt=${v7()}`);
  await expect(page.getByRole('alert')).toContainText('This is no longer there');
});

test('on paper the grid stands without its ways', async ({ page }) => {
  await enterAs(page, manager);
  await page.goto(`${team.url}en/team/`);
  await expect(page.locator('.team-grid tbody tr')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.grid-cell.played')).toBeVisible();
  await expect(page.locator('.grid-legend')).toBeVisible();
  for (const way of ['.site-bar', '.desk-ways', '.desk-filters', '.attention'])
    await expect(page.locator(way).first()).toBeHidden();
});

test('a trainer sees everybody, and the pages read in Russian and in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await enterAs(page, trainer);
  await page.goto(`${team.url}ru/team/`);
  await expect(page.getByRole('heading', { name: 'Обзор команды' })).toBeVisible();
  const people = page.locator('.team-grid tbody th');
  await expect(people.filter({ hasText: 'Nora Quist' })).toBeVisible();
  await page.getByLabel('Группа').selectOption('Key accounts');
  await expect(people).toHaveCount(2);
  await expectSound(page);
  await page.goto(`${team.url}ru/team/person/?person=${marta.id}`);
  await expect(page.getByRole('heading', { name: 'Все попытки по заданиям' })).toBeVisible();
  await expect(page.locator('.desk-loading')).toHaveCount(0);
  await expectSound(page);
});
