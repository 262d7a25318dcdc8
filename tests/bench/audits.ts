/** Lighthouse's own judgement of the pages: its desktop preset on the built site, with people in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium, type BrowserContext } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../../src/cli/chromium.ts';
import { fillDemonstration } from '../../src/cli/demo/fill-demonstration.ts';
import { STATISTICS_ROUTES } from '../../src/contract/api/statistics-routes.ts';
import { buildServer } from '../../src/server/app.ts';
import { openStore } from '../../src/server/store/store.ts';
import { CATEGORIES, type Audited } from './audits-report.ts';
import { DIST, SCENARIO } from './sites.ts';

/** Who looks at a page, by the name of his account; `null`: nobody is signed in. */
type Looked = { readonly page: string; readonly as: string | null };

const PAGES: readonly Looked[] = [
  { page: '', as: null },
  { page: `play/${SCENARIO}/`, as: null },
  { page: '', as: 'alina' },
  { page: 'results/', as: 'alina' },
  { page: 'trainer/', as: 'tamara' },
  { page: 'trainer/packs/', as: 'tamara' },
  { page: 'trainer/scenarios/', as: 'tamara' },
  { page: 'team/', as: 'maxim' },
];
const PASSWORD = 'demonstration';
const PATIENCE_MS = 60_000;
/** A small viewport of a desktop, as Lighthouse's preset has it. */
const VIEWPORT = { width: 1350, height: 940 };

/**
 * Audits the pages, each one after another in one browser.
 *
 * @param progress - is told of each page.
 */
export async function auditPages(progress: (words: string) => void): Promise<readonly Audited[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-audits-'));
  const store = await openStore({ kind: 'sqlite', folder });
  const now = Date.now();
  await fillDemonstration({ store, distFolder: DIST, now, locale: 'en', say: progress });
  const app = await buildServer({ distFolder: DIST, logger: false, store });
  // Browsers take brotli over plain http from this name only.
  const site = `${(await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')}/`;
  const port = await freePort();
  const browser = await openBrowser(join(folder, 'browser'), port);
  try {
    const audited: Audited[] = [];
    const further = [...(await aboutOnePerson(browser, site)), await reachDebrief(browser, site)];
    for (const looked of [...PAGES, ...further]) {
      await enter(browser, site, looked.as);
      const result = await audit(`${site}en/${looked.page}`, port, looked);
      progress(
        `${result.page}: ${Object.values(result.scores).join(', ')} ${result.faults.join(' ')}`,
      );
      audited.push(result);
    }
    return audited;
  } finally {
    await browser.close();
    await app.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The default context, which is the one that Lighthouse looks into. */
function openBrowser(folder: string, port: number): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
    viewport: VIEWPORT,
    locale: 'en-GB',
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}

async function enter(browser: BrowserContext, site: string, who: string | null): Promise<void> {
  await browser.clearCookies();
  if (who === null) return;
  const answer = await browser.request.post(`${site}api/session`, {
    data: { email: `${who}@demonstration.example`, password: PASSWORD },
  });
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()}`);
}

/** The page of somebody who has finished something, and that of an attempt of his. */
async function aboutOnePerson(browser: BrowserContext, site: string): Promise<readonly Looked[]> {
  const as = 'maxim';
  await enter(browser, site, as);
  const answer = await browser.request.get(`${site}api/team`);
  const { items } = STATISTICS_ROUTES.team.response.parse(await answer.json());
  const [last] = items.flatMap(({ cells }) => cells.flatMap((cell) => cell.last ?? []));
  const person = items.find(({ cells }) => cells.some((cell) => cell.last === last))?.person;
  if (last === undefined || person === undefined) throw new Error('Nobody has finished anything.');
  return [
    { page: `team/person/?person=${person.id}`, as },
    { page: `team/attempt/?attempt=${last.attempt}`, as },
  ];
}

/** Plays a scenario to its end, which leaves a review in the browser. */
async function reachDebrief(browser: BrowserContext, site: string): Promise<Looked> {
  const page = await browser.newPage();
  await page.goto(`${site}en/play/${SCENARIO}/?pace=instant&seed=audit`);
  await page.locator('[role=log][aria-live=polite]').waitFor();
  await page.waitForFunction(
    () => {
      if (document.querySelector('[data-review]') !== null) return true;
      document.querySelector<HTMLElement>('[data-choices] [data-choice]:enabled')?.click();
      return false;
    },
    undefined,
    { polling: 100, timeout: PATIENCE_MS },
  );
  await page.locator('[data-review]').click();
  await page.waitForURL(/\/debrief\//);
  const debrief = page.url().slice(`${site}en/`.length);
  await page.close();
  return { page: debrief, as: null };
}

async function audit(url: string, port: number, { page, as }: Looked): Promise<Audited> {
  // The page is to be seen by whoever is signed in.
  const options = { port, onlyCategories: [...CATEGORIES], disableStorageReset: true };
  const result = await lighthouse(url, { ...options, logLevel: 'error' }, desktopConfig);
  const failure = result?.lhr.runtimeError;
  if (result === undefined || failure !== undefined)
    throw new Error(`Lighthouse could not judge ${url}: ${failure?.message ?? 'no answer'}`);
  const { categories, audits } = result.lhr;
  const scoreOf = (name: (typeof CATEGORIES)[number]): number =>
    Math.round((categories[name]?.score ?? 0) * 100);
  const weighty = new Set(
    CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
      weight > 0 ? [id] : [],
    ),
  );
  return {
    page: `${as ?? 'nobody'}: /${page.split('?', 1)[0] ?? ''}`,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    },
    faults: Object.values(audits).flatMap(({ id, score }) =>
      weighty.has(id) && score !== null && score < 0.9 ? [id] : [],
    ),
  };
}
