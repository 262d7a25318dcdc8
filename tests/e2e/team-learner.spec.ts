/** A learner's day with assignments: from signing in to what a trainer has written. */
import {
  expect,
  request,
  test,
  type APIRequestContext,
  type Browser,
  type Page,
} from '@playwright/test';
import { v7 } from 'uuid';
import { serious } from './axe.ts';
import { choiceIds, choices, nextTurn, playToEnd, running } from './play.ts';
import { openTeamSite, type TeamSite } from './team-site.ts';

const PASSWORD = 'correct horse battery';
const HOUR_MS = 3_600_000;
const SCENE = 'half-past-ten';
const MOMENT = 'moment-three-fees';

let team: TeamSite;
let trainer: APIRequestContext;
let learner: APIRequestContext;
const assigned = { counted: v7(), released: v7() };

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** Somebody’s own way to the server, without a page. */
const client = (): Promise<APIRequestContext> =>
  request.newContext({ baseURL: team.url, extraHTTPHeaders: { 'sec-fetch-site': 'same-origin' } });

async function send(
  by: APIRequestContext,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  data?: object,
) {
  const answer = await by.fetch(path, { method, ...(data === undefined ? {} : { data }) });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  return answer.status() === 204 ? null : await answer.json();
}

async function addPerson(by: APIRequestContext, name: string, roles: readonly string[]) {
  const id = v7();
  const email = `${name.toLowerCase()}@team.example`;
  await send(by, 'PUT', `/api/people/${id}`, { name, email, locale: 'en', roles });
  const { invitations } = await send(by, 'POST', '/api/invitations', { people: [id] });
  const person = await client();
  const secret = String(invitations[0].path).split('#')[1];
  await send(person, 'POST', '/api/links/use', { secret, password: PASSWORD, locale: 'en' });
  return { id, person };
}

const rules = (people: readonly string[]) => ({
  title: 'First contact',
  scenarios: [SCENE],
  opensAt: new Date(Date.now() - 48 * HOUR_MS).toISOString(),
  dueAt: new Date(Date.now() + 72 * HOUR_MS).toISOString(),
  timeZone: 'UTC',
  attemptsAllowed: 2,
  counts: 'best',
  passMarks: { trust: 0, partnership: 0 },
  timers: 'off',
  feedback: 'as-you-go',
  people,
  groups: [],
});

test.beforeAll(async () => {
  test.setTimeout(120_000);
  team = await openTeamSite(test.info().project.name);
  const administrator = await client();
  await send(administrator, 'POST', '/api/links/use', {
    secret: team.link.split('#')[1],
    password: PASSWORD,
    name: 'Anna',
    email: 'anna@team.example',
    locale: 'en',
  });
  ({ person: trainer } = await addPerson(administrator, 'Tom', ['trainer']));
  const lena = await addPerson(administrator, 'Lena', []);
  learner = lena.person;
  await administrator.dispose();
  await send(trainer, 'PUT', `/api/assignments/${assigned.counted}`, rules([lena.id]));
  await send(trainer, 'PUT', `/api/assignments/${assigned.released}`, {
    ...rules([lena.id]),
    title: 'Money',
    scenarios: [MOMENT],
    feedback: 'on-release',
    attemptsAllowed: 1,
    meters: 'hidden',
  });
});

test.afterAll(async () => {
  await Promise.all([trainer?.dispose(), learner?.dispose()]);
  await team?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${team.url}en/sign-in/`);
  await page.getByLabel('E-mail').fill('lena@team.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'signed in as Lena' })).toBeVisible();
}

/** Opens where a link leads, without the picture and without delays. */
async function follow(page: Page, href: string | null): Promise<void> {
  const address = new URL(href ?? '', team.url);
  address.searchParams.set('pace', 'instant');
  address.searchParams.set('stage', 'off');
  await page.goto(address.href);
}

const item = (page: Page, id: string) => page.locator(`[data-assignment="${id}"]`);
const hero = (page: Page) => page.locator('[data-hero]');
const ownAttempts = async () => (await send(learner, 'GET', '/api/attempts')).items;

async function expectAccessible(page: Page): Promise<void> {
  expect(await serious(page)).toEqual([]);
}

/** Another device of the same person. */
async function anotherDevice(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({ viewport: page.viewportSize() });
  return context.newPage();
}

test('an assigned scene is begun on one device, ended on another without a connection, and counts', async ({
  page,
  browser,
}) => {
  await signIn(page);
  await page.getByRole('link', { name: 'Practice' }).first().click();
  await expect(item(page, assigned.counted)).toContainText('Due in 3 days');
  await expect(page.locator('.hero-kicker')).toHaveText('Next scene in “First contact”');
  await expect(page.locator('.hero-action')).toContainText('Attempt 1 of 2.');
  await expectAccessible(page);

  await follow(page, await hero(page).getAttribute('href'));
  const briefing = page.getByRole('dialog', { name: 'Before you begin' });
  await expect(briefing).toContainText('Your trainer and your managers will see this attempt');
  await expect(briefing).toContainText('There are no timers.');
  await expectAccessible(page);
  await briefing.getByRole('button', { name: 'Begin' }).click();
  await running(page);
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
  await expect(page.locator('[data-answer]')).toContainText('The principle');
  const offered = await choiceIds(page);
  // An unfinished attempt goes to the server when its player pauses.
  await expect.poll(async () => (await ownAttempts())[0]?.decisions, { timeout: 30_000 }).toBe(1);

  const other = await anotherDevice(browser, page);
  await signIn(other);
  await other.goto(`${team.url}en/`);
  await expect(hero(other)).toHaveText('Continue');
  await follow(other, await hero(other).getAttribute('href'));
  await running(other);
  expect(await choiceIds(other)).toEqual(offered);
  const how = other.locator('[data-confidence]');
  await expect(how).toBeInViewport({ ratio: 1 });
  await how.getByRole('button', { name: 'Sure', exact: true }).click();
  await choices(other).first().click();
  await other.locator('[data-why]').getByRole('button', { name: 'A guess' }).click();
  await expect(other.getByText('Noted. You will find it in the review.')).toBeVisible();
  await nextTurn(other, offered);

  await other.route('**/api/**', (route) => route.abort());
  await playToEnd(other, (choice) => choice.click());
  await other.goto(`${team.url}en/`);
  await expect(other.getByText('The server does not answer')).toBeVisible();
  expect((await ownAttempts())[0]).toMatchObject({ status: 'playing' });
  await other.unroute('**/api/**');
  await other.goto(`${team.url}en/`);
  await expect(item(other, assigned.counted)).toContainText('1 of 1 passed.');
  await other.context().close();

  const attempts = await ownAttempts();
  expect(attempts).toHaveLength(1);
  expect(attempts[0]).toMatchObject({
    status: 'finished',
    agrees: true,
    assignment: assigned.counted,
    uncounted: null,
  });
  const { decisions } = await send(learner, 'GET', `/api/attempts/${attempts[0].id}`);
  expect(decisions[1]).toMatchObject({ confidence: 'sure', reason: 'guess' });

  await page.goto(`${team.url}en/`);
  await expect(item(page, assigned.counted)).toContainText('1 of 1 passed.');
  await expect(page.getByText('decision made so far')).toHaveCount(0);
});

test('a comment is read at its decision and answered there', async ({ page }) => {
  const [{ id }] = await ownAttempts();
  await send(trainer, 'PUT', `/api/attempts/${id}/comments/${v7()}`, {
    position: 1,
    body: 'What made you write that so late?',
  });
  await signIn(page);
  await page.goto(`${team.url}en/results/`);
  await expect(page.getByText('seen by Tom (trainer)')).toBeVisible();
  await page.getByRole('link', { name: 'Half past ten, decision 2' }).click();
  await expect(page.getByRole('heading', { name: 'Decision 2', exact: true })).toBeVisible();
  await expect(page.getByText('You were sure. Your reason: a guess.')).toBeVisible();
  const remarks = page.getByRole('region', { name: 'What was said here' });
  await expect(remarks).toContainText('What made you write that so late?');
  await remarks.getByLabel('Your reply').fill('I read his question as a complaint.');
  await remarks.getByRole('button', { name: 'Send' }).click();
  await expect(remarks.locator('.own')).toContainText('I read his question as a complaint.');
  await expectAccessible(page);
  const { comments } = await send(trainer, 'GET', `/api/attempts/${id}`);
  expect(comments.map(({ author }: { author: { name: string } }) => author.name)).toEqual([
    'Tom',
    'Lena',
  ]);
});

test('a review waits until it is released, and the scores with it', async ({ page }) => {
  await signIn(page);
  await follow(page, `/en/play/${MOMENT}/?assignment=${assigned.released}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await running(page);
  await expect(page.getByRole('meter')).toHaveCount(0);
  await choices(page).first().click();
  await expect(page.getByText('Your trainer will release the review.')).toBeVisible();
  const played = async () =>
    (await ownAttempts()).find(({ scenario }: { scenario: string }) => scenario === MOMENT);
  await expect
    .poll(played, { timeout: 30_000 })
    .toMatchObject({ status: 'finished', assignment: assigned.released });
  const { id } = await played();
  await page.goto(`${team.url}en/debrief/?attempt=${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The review is not open yet');
  await expectAccessible(page);
  // All attempts are used: the address says so, and offers practice.
  await follow(page, `/en/play/${MOMENT}/?assignment=${assigned.released}`);
  await expect(page.getByText('All attempts that this assignment allows')).toBeVisible();
  await page.getByRole('button', { name: 'Practise in private' }).click();
  await running(page);
  await send(trainer, 'PUT', `/api/assignments/${assigned.released}/state`, {
    closed: false,
    released: true,
  });
  await page.goto(`${team.url}en/debrief/?attempt=${id}`);
  await expect(page.getByRole('heading', { name: 'Decision 1', exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the learner’s pages are whole in both languages and in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await signIn(page);
    for (const locale of ['en', 'ru'])
      for (const [path, shown] of [
        ['', '.assigned-item'],
        ['results/', '.own-competencies li'],
      ] as const) {
        await page.goto(`${team.url}${locale}/${path}`);
        await expect(page.locator(shown).first()).toBeVisible();
        await expectAccessible(page);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${locale} ${path}`).toBe(0);
      }
  });
