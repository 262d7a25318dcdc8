/** Packages in real Chromium, with scorm-again as the learning management system. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import {
  calls,
  DIST,
  lastSet,
  packageBytes,
  player,
  serveLms,
  setFault,
  unpack,
  type Lms,
  type PackageFiles,
} from './lms.ts';
import { readPacks } from '../../src/package/content.ts';
import { playToEnd, running } from './play.ts';
import { statementFaults } from '../lms/statement-faults.ts';
import { ACTIVITY, serveRecordStore } from './record-store.ts';

const ROUTE = '#/play/half-past-ten?seed=e2e&pace=instant';
const LIMIT = 6_000_000;
/** Longer scenarios, with more places and more lights on more people, may weigh more than a quarter of that. */
const SCENARIO_LIMIT = 1_700_000;

/** A package of one format, served; made once for all tests of a worker. */
type Served = { readonly files: PackageFiles; readonly bytes: number; readonly lms: Lms };
test.describe.configure({ timeout: 180_000 });

const made = new Map<string, Promise<Served>>();

function serve(format: 'scorm12' | 'scorm2004'): Promise<Served> {
  const known = made.get(format);
  if (known !== undefined) return known;
  const serving = packageBytes({ pack: 'first-contact', format, locales: ['en', 'ru'] }).then(
    async (bytes) => {
      const files = unpack(bytes);
      return { files, bytes: bytes.length, lms: await serveLms(files) };
    },
  );
  made.set(format, serving);
  return serving;
}

test.afterAll(async () => {
  for (const served of made.values()) await (await served).lms.close();
});

const open = async (page: Page, version: 'scorm12' | 'scorm2004', query = ''): Promise<void> => {
  const { lms } = await serve(version);
  await page.goto(`${lms.url}lms/${version}${query}${ROUTE}`);
};

/** Packages are made while other tests run, and lines may come at a natural pace. */
const PATIENCE = { timeout: 30_000 };

type Place = Page | FrameLocator;

const choices = (frame: Place) => frame.locator('[data-choices] [data-choice]');
const notice = (frame: Place) => frame.locator('.lms-notice');

async function runs(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('[role=log]')).toHaveAttribute('aria-live', 'polite', PATIENCE);
}

/** Takes the first choice and waits until the next decision is offered, or the end. */
async function takeOne(frame: Place): Promise<boolean> {
  const before = await choices(frame).first().getAttribute('data-choice');
  await choices(frame).first().click();
  await expect
    .poll(async () => {
      if ((await frame.locator('[data-review]').count()) > 0) return true;
      const [first] = await choices(frame).evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).dataset['choice']),
      );
      return first !== undefined && first !== before;
    }, PATIENCE)
    .toBe(true);
  return (await frame.locator('[data-review]').count()) === 0;
}

/** Both scores as the debrief shows them. */
const scoresOf = (debrief: Page | FrameLocator): Promise<string[]> =>
  debrief
    .locator('.score[role=meter]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuenow') ?? ''));

/** Plays the same attempt in the product and gives its scores. */
async function scoresInProduct(page: Page): Promise<string[]> {
  await page.goto('/en/play/half-past-ten/?seed=e2e&pace=instant');
  await running(page);
  await playToEnd(page, (first) => first.click());
  await page.locator('[data-review]').click();
  await expect(page.locator('.score[role=meter]')).toHaveCount(2);
  return scoresOf(page);
}

/** The limits of both data models that scorm-again does not check. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'cmi.suspend_data': /^[\x21-\x7e]{1,4000}$/,
  'cmi.core.lesson_location': /^[\x20-\x7e]{0,255}$/,
  'cmi.core.session_time': /^\d{4}:\d\d:\d\d\.\d\d$/,
  'cmi.session_time': /^PT(\d+H)?(\d+M)?\d+(\.\d\d?)?S$/,
  id: /^[A-Za-z0-9_.-]{1,250}$/,
  time: /^\d\d:\d\d:\d\d$/,
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/,
  latency: /^(\d{4}:\d\d:\d\d\.\d\d|PT(\d+H)?(\d+M)?\d+(\.\d\d?)?S)$/,
  student_response: /^[a-z0-9]$/,
  learner_response: /^[a-z0-9]{1,250}$/,
};

async function expectGoodForms(page: Page): Promise<void> {
  for (const [name, ...given] of await calls(page)) {
    if (name?.endsWith('SetValue') !== true) continue;
    const [element = '', value = '', answer, code] = given;
    expect(`${element} ${answer} ${code}`).toBe(`${element} true 0`);
    const form = FORMS[element] ?? FORMS[element.split('.').at(-1) ?? ''];
    if (form !== undefined) expect(value, element).toMatch(form);
    if (element.startsWith('cmi.interactions') && page.url().includes('scorm12'))
      if (element.endsWith('.id')) expect(value).toMatch(/^[A-Za-z0-9_.]+$/);
  }
}

for (const version of ['scorm12', 'scorm2004'] as const)
  test(`${version} gives the product’s scores, and goes on where the window was closed`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const { bytes } = await serve(version);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
    expect(baseURL).toBeDefined();
    const scores = await scoresInProduct(page);
    expect(scores).toHaveLength(2);

    await open(page, version);
    const frame = player(page);
    await runs(frame);
    for (let taken = 0; taken < 3; taken++) await takeOne(frame);
    const offered = await choices(frame).allTextContents();
    await expect.poll(async () => (await lastSet(page))['cmi.interactions.2.id']).toBeDefined();
    await expectGoodForms(page);

    // The learner closes the course; it opens at the same decision, without any address.
    const { lms } = await serve(version);
    await page.goto('about:blank');
    await page.goto(`${lms.url}lms/${version}`);
    await runs(frame);
    await expect(choices(frame)).toHaveText(offered);
    await page.goto('about:blank');
    await open(page, version);
    await runs(frame);
    await expect(choices(frame)).toHaveText(offered);
    for (let more = true, taken = 0; more && taken < 20; taken++) more = await takeOne(frame);
    await frame.locator('[data-review]').click();
    await expect(frame.locator('.score[role=meter]')).toHaveCount(2);
    expect(await scoresOf(frame)).toStrictEqual(scores);

    const set = await lastSet(page);
    const scored = ['trust', 'partnership'].map((name) => {
      const id = `${version === 'scorm12' ? 'half_past_ten' : 'half-past-ten'}.${name}`;
      const element = Object.keys(set).find((each) => set[each] === id) ?? '';
      return set[element.replace(/id$/, 'score.raw')];
    });
    expect(scored).toStrictEqual(scores);
    const status = version === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    expect(set[status]).toBe('incomplete');
    expect(set[version === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
    expect(set['cmi.core.score.raw'] ?? set['cmi.score.raw']).toBeUndefined();
    await expectGoodForms(page);
  });

test('cmi5 gives the product’s scores, in statements that hold, and nothing after the end', async ({
  page,
}) => {
  const scores = await scoresInProduct(page);
  const bytes = await packageBytes({
    pack: 'first-contact',
    format: 'cmi5',
    locales: ['en', 'ru'],
  });
  const store = await serveRecordStore(unpack(bytes));
  try {
    await page.goto(store.launch() + ROUTE);
    const log = page.locator('[role=log]');
    await expect(log).toHaveAttribute('aria-live', 'polite', PATIENCE);
    // The learner's preference, not that of the browser.
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await takeOne(page);
    await expect.poll(() => store.documents.get('rapport.progress')).toContain('d0');
    store.fault = 503;
    await takeOne(page);
    await expect(notice(page)).toContainText('Связь с системой обучения потеряна');
    store.fault = null;
    const offered = await choices(page).allTextContents();
    await page.goto('about:blank');
    await expect.poll(() => store.statements.at(-1)?.verb.id).toContain('terminated');
    await page.goto(store.launch() + ROUTE);
    await expect(choices(page)).toHaveText(offered);
    for (let more = true, taken = 0; more && taken < 20; taken++) more = await takeOne(page);
    const scored = (name: string) => () =>
      store.statements.find(({ object }) => object.id === `${ACTIVITY}/half-past-ten/${name}`)
        ?.result?.['score'];
    await expect.poll(scored('trust')).toMatchObject({ raw: Number(scores[0]) });
    await expect.poll(scored('partnership')).toMatchObject({ raw: Number(scores[1]) });
    await page.goto('about:blank');
    await expect.poll(() => store.statements.at(-1)?.verb.id).toContain('terminated');
    for (const statement of store.statements) expect(statementFaults(statement)).toStrictEqual([]);
    const answers = store.statements.filter(({ verb }) => verb.id.endsWith('answered'));
    const kept = store.documents.get('rapport.progress') ?? '';
    expect(answers).toHaveLength(kept.match(/d\d\d[a-z][:!]/g)?.length ?? 0);
    expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
  } finally {
    await store.close();
  }
});

test('a lost connection is told, with what was saved, and nothing is lost', async ({ page }) => {
  await open(page, 'scorm12');
  const frame = player(page);
  await runs(frame);
  await takeOne(frame);
  await expect.poll(async () => (await lastSet(page))['cmi.interactions.0.id']).toBeDefined();
  await setFault(page, 'throws');
  await takeOne(frame);
  await expect(notice(frame)).toContainText('Saved: “Half past ten”, the first decision.');
  await setFault(page, 'refuses');
  await notice(frame).getByRole('button').click();
  await expect(notice(frame)).toBeVisible();
  await takeOne(frame);
  await setFault(page, null);
  await notice(frame).getByRole('button', { name: 'Try now' }).click();
  await expect(notice(frame)).toBeHidden();
  const set = await lastSet(page);
  expect(set['cmi.interactions.2.id']).toBeDefined();
  expect(set['cmi.core.lesson_location']).toBe('half-past-ten:4');
});

test('what a newer version has kept is left alone until the learner decides', async ({ page }) => {
  await open(page, 'scorm12', '?cmi.suspend_data=rapport9|secret');
  const frame = player(page);
  await runs(frame);
  await expect(notice(frame)).toContainText('was written by a newer version of this course');
  await takeOne(frame);
  expect((await lastSet(page))['cmi.suspend_data']).toBeUndefined();
  await notice(frame).getByRole('button', { name: 'Begin anew and replace it' }).click();
  await expect
    .poll(async () => (await lastSet(page))['cmi.suspend_data'])
    .toMatch(/^rapport1\|half-past-ten,/);
  await expect(notice(frame)).toBeHidden();
});

test('a review writes nothing', async ({ page }) => {
  await open(page, 'scorm2004', '?cmi.mode=review');
  const frame = player(page);
  await runs(frame);
  await expect(notice(frame)).toContainText('nothing will be recorded');
  await takeOne(frame);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const written = (await calls(page)).filter(([name]) => name === 'SetValue' || name === 'Commit');
  expect(written).toStrictEqual([]);
});

test('a second window asks first, and takes over everything', async ({ page, context }) => {
  await open(page, 'scorm12');
  const first = player(page);
  await runs(first);
  await takeOne(first);
  const second = await context.newPage();
  await open(second, 'scorm12');
  const frame = player(second);
  await expect(notice(frame)).toContainText('This course is open in another window');
  await takeOne(first);
  const offered = await choices(first).allTextContents();
  await notice(frame).getByRole('button', { name: 'Play on here' }).click();
  await expect(notice(first)).toContainText('The course goes on in another window');
  await expect(choices(frame)).toHaveText(offered);
  await takeOne(frame);
  await expect
    .poll(async () => (await lastSet(second))['cmi.core.lesson_location'])
    .toBe('half-past-ten:4');
});

test('without a system it says so, in a frame of a foreign site, in the learner’s language', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  const { lms } = await serve('scorm2004');
  const foreign = lms.url.replace('localhost', '127.0.0.1');
  await page.goto(
    `${foreign}frame?at=${encodeURIComponent(`${lms.url}package/index.html${ROUTE}`)}`,
  );
  const frame = player(page);
  await runs(frame);
  await expect(notice(frame)).toContainText('Система обучения не найдена');
  await takeOne(frame);
  await context.close();
});

test('every pack fits', async ({ page: _page }, { project }) => {
  test.skip(project.name !== 'desktop', 'it is the same on every screen');
  const packs = readPacks(DIST) ?? [];
  expect(packs.length).toBeGreaterThan(2);
  for (const { id, scenarios } of packs) {
    const { length } = await packageBytes({ pack: id, format: 'scorm12', locales: ['en', 'ru'] });
    expect(length, id).toBeLessThanOrEqual(scenarios.length * SCENARIO_LIMIT);
  }
});

type PackageWindow = Window & {
  rapportPackage?: { readonly files: Readonly<Record<string, string>> };
};
type Faces = { readonly drawn: readonly string[]; readonly shown: readonly string[] };

/** Everybody in the casts of a package's scenarios, and those whose face can be loaded from it. */
async function loadFaces(): Promise<Faces> {
  const files = (window as PackageWindow).rapportPackage?.files ?? {};
  const plays = Object.keys(files).filter((path) => path.endsWith('.play.json'));
  const casts = plays.flatMap((path) => {
    const { cast } = JSON.parse(files[path] ?? '') as {
      cast: Record<string, { drawing?: string }>;
    };
    return Object.values(cast).flatMap(({ drawing }) => drawing ?? []);
  });
  const drawn = [...new Set(casts)];
  const { portraits } = JSON.parse(files['stage/stage.json'] ?? '') as {
    portraits: Record<string, Record<string, { url: string }>>;
  };
  const shown: string[] = [];
  for (const drawing of drawn) {
    const faces = Object.values(portraits[drawing] ?? {}).map(async ({ url }) => {
      const face = new Image();
      face.src = `stage/${url}`;
      await face.decode();
    });
    await Promise.all(faces);
    if (faces.length > 0) shown.push(drawing);
  }
  return { drawn, shown };
}

test('a package plays from its files, with the stage and with every face', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-package-'));
  try {
    const { files } = await serve('scorm12');
    for (const [path, bytes] of Object.entries(files)) {
      expect(path).toMatch(/^[A-Za-z0-9_./-]+$/);
      expect(path).not.toMatch(/\.(mjs|json)$/);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}${ROUTE}`);
    await expect(page.locator('[data-stage] canvas')).toBeVisible();
    await page.locator('[data-choice]').first().click();
    await expect(page.locator('[role=log] [data-said]')).toHaveCount(1);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const { drawn, shown } = await page.evaluate(loadFaces);
    expect(drawn.length).toBeGreaterThan(4);
    expect(shown).toStrictEqual(drawn);
    expect(faults).toStrictEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
