/**
 * What the stage costs: the main thread's time for a frame and for a change of mood, tasks that are
 * too long, keys that come late, and what a long life leaves in memory.
 *
 * Time of the main thread is the processor's, which other programs do not lengthen. Only pages drawn by the
 * processor are measured, the slower of the two ways.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Stage } from '../../src/app/stage/stage.ts';
import type { StageSnapshot } from '../../src/app/session/stage-snapshot.ts';
import { MOODS } from '../../src/core/story/turn.ts';
import {
  changeScenes,
  holdingOf,
  playOn,
  prepareLife,
  SCENE_COUNT,
  type Holding,
} from '../e2e/stage-life.ts';
import { openStageSite } from '../e2e/stage-site.ts';
import { type BenchWindow, watchNextLines } from './page-watch.ts';
import type { Site } from './sites.ts';
import { openSlowPage } from './slow-browser.ts';

/** What was measured, in milliseconds where nothing else is said. */
export type StageFigures = {
  /** Main-thread time for a frame while somebody only breathes. */
  readonly frame: number;
  /** Main-thread time for a whole change of mood, some ten frames. */
  readonly moodChange: number;
  /** The longest task after the stage had appeared, over all play-throughs. */
  readonly longestTask: number;
  /** From pressing a key in the conversation until the line that answers it was painted. */
  readonly keys: readonly number[];
  /** What minutes of conversation and sixty scenes added to what the page holds. */
  readonly grown: Holding;
};

const PATIENCE_MS = 60_000;
const RESTING_MS = 5000;
const MOOD_CHANGES = 12;
/** A change of mood, its cloud and a little more. */
const MOOD_MS = 1000;

type StagePage = Window & { stage?: Stage; drawn?: number };

/** Counts frames of a resting stage: each is clipped once, to what moves in it. */
function countFrames(): void {
  const counted = window as StagePage;
  counted.drawn = 0;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on a context below
  const { clip } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clip = function count() {
    counted.drawn = (counted.drawn ?? 0) + 1;
    Reflect.apply(clip, this, []);
  };
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const spent = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  return spent * 1000;
}

type Spent = { readonly ms: number; readonly frames: number };

/** Main-thread time and frames while something goes on. */
async function spentIn(page: Page, cdp: CDPSession, what: () => Promise<void>): Promise<Spent> {
  const framesOf = (): Promise<number> => page.evaluate(() => (window as StagePage).drawn ?? 0);
  const [ms, frames] = [await taskTime(cdp), await framesOf()];
  await what();
  return { ms: (await taskTime(cdp)) - ms, frames: (await framesOf()) - frames };
}

let cue = 0;

const buyer = (mood: (typeof MOODS)[number]): StageSnapshot => ({
  background: 'artyom-office',
  clock: '12-28 22:31',
  trust: 50,
  people: [{ id: 'artyom', drawing: 'artyom', mood, speaking: true }],
  cues: { number: (cue += 1), directions: [], speaker: 'artyom' },
  busy: false,
});

const apply = (page: Page, snapshot: StageSnapshot): Promise<void> =>
  page.evaluate((shown) => (window as StagePage).stage?.apply(shown), snapshot);

async function measureDrawing(
  browser: Browser,
  url: string,
): Promise<Pick<StageFigures, 'frame' | 'moodChange'>> {
  const { page, cdp, close } = await openSlowPage(browser, false);
  try {
    await page.addInitScript(countFrames);
    await page.goto(`${url}?renderer=canvas`);
    await page.waitForFunction(() => (window as StagePage).stage !== undefined);
    await apply(page, buyer('neutral'));
    await page.waitForFunction(
      () =>
        (window as StagePage).stage?.snapshot().set === 'artyom-office' &&
        document.querySelector('canvas')?.style.opacity === '1',
      undefined,
      { timeout: PATIENCE_MS },
    );
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.waitForTimeout(RESTING_MS);
    const resting = await spentIn(page, cdp, () => page.waitForTimeout(RESTING_MS));
    const changes = await spentIn(page, cdp, async () => {
      for (let change = 1; change <= MOOD_CHANGES; change += 1) {
        await apply(page, buyer(MOODS[change % MOODS.length] ?? 'neutral'));
        await page.waitForTimeout(MOOD_MS);
      }
    });
    const rest = (resting.ms / RESTING_MS) * MOOD_MS;
    return {
      frame: resting.ms / Math.max(1, resting.frames),
      moodChange: Math.max(0, changes.ms / MOOD_CHANGES - rest),
    };
  } finally {
    await close();
  }
}

const TASKS = 'disabled-by-default-devtools.timeline';

const traceSchema = z.object({
  traceEvents: z.array(z.object({ name: z.string(), tdur: z.optional(z.number()) })),
});

/** The longest task of a trace by the processor's time, which other programs do not lengthen. */
function longestOf(trace: Buffer): number {
  const { traceEvents } = z.parse(traceSchema, JSON.parse(trace.toString('utf8')));
  const tasks = traceEvents.filter(({ name }) => name === 'RunTask');
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** More keys than any path has choices. */
const MOST_KEYS = 60;
const READING_MS = 700;

type Answered = Pick<StageFigures, 'longestTask' | 'keys'>;

/** Plays a scenario through a number of times, each on a path of its own. */
async function measureKeys(
  browser: Browser,
  site: Site,
  playThroughs: number,
  progress: (words: string) => void,
): Promise<Answered> {
  const keys: number[] = [];
  let longestTask = 0;
  for (let run = 0; run < playThroughs; run += 1) {
    const taken = await playByKeys(browser, site, run, delaysOf);
    const longest = await playByKeys(browser, site, run, longestTaskOf);
    const delays = taken.map((delay) => delay.toFixed(0)).join(' ');
    progress(`keys: ${delays} ms, longest task ${longest.toFixed(0)} ms`);
    keys.push(...taken);
    longestTask = Math.max(longestTask, longest);
  }
  return { longestTask, keys };
}

type Play = () => Promise<void>;

/** The delays of a play-through that nothing else is measured in: a trace slows the page down. */
async function delaysOf(page: Page, play: Play): Promise<readonly number[]> {
  await play();
  return page.evaluate(() => (window as BenchWindow).nextLine?.delays ?? []);
}

async function longestTaskOf(page: Page, play: Play, browser: Browser): Promise<number> {
  await browser.startTracing(page, { categories: [TASKS] });
  await play();
  return longestOf(await browser.stopTracing());
}

/** Plays a scenario through by the keyboard, from the moment that the stage stands. */
async function playByKeys<T>(
  browser: Browser,
  site: Site,
  run: number,
  measure: (page: Page, play: Play, browser: Browser) => Promise<T>,
): Promise<T> {
  const { page, close } = await openSlowPage(browser, false);
  try {
    await page.addInitScript(watchNextLines, { choice: site.choice, line: site.line });
    await page.goto(site.url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await page.waitForFunction(
      () => document.querySelector('canvas')?.style.opacity === '1',
      undefined,
      { timeout: PATIENCE_MS },
    );
    // The first question puts Playwright's own script into the page, which is no task of the stage.
    await page.locator(site.choice).first().waitFor({ timeout: PATIENCE_MS });
    return await measure(page, () => pressToEnd(page, site, run), browser);
  } finally {
    await close();
  }
}

async function pressToEnd(page: Page, site: Site, run: number): Promise<void> {
  const choices = page.locator(`${site.choice}:not(:disabled)`);
  const end = page.locator(site.end);
  for (let key = 0; key < MOST_KEYS; key += 1) {
    await choices.or(end).first().waitFor({ timeout: PATIENCE_MS });
    if (await end.isVisible()) return;
    await page.keyboard.press(String(1 + ((run + key) % (await choices.count()))));
    await page.waitForTimeout(READING_MS);
  }
}

/** Minutes of the story's clock that are played for the memory. */
const LIFE_MIN = 30;
const SCENES = 60;

async function measureLife(browser: Browser, url: string): Promise<Holding> {
  const page = await browser.newPage({ viewport: { width: 480, height: 300 } });
  try {
    await prepareLife(page);
    await page.goto(`${url}?renderer=canvas`);
    await page.waitForFunction(() => (window as StagePage).stage !== undefined);
    await changeScenes(page, 2 * SCENE_COUNT + 1);
    await playOn(page, 1);
    const before = await holdingOf(page);
    await changeScenes(page, SCENES + 1);
    await playOn(page, LIFE_MIN);
    const after = await holdingOf(page);
    return { heap: after.heap - before.heap, bitmaps: after.bitmaps - before.bitmaps };
  } finally {
    await page.close();
  }
}

/** Measures the stage alone, and in the built page of a scenario, played through some times. */
export async function measureStage(
  browser: Browser,
  ours: Site,
  playThroughs: number,
  progress: (words: string) => void,
): Promise<StageFigures> {
  const { url, close } = await openStageSite();
  try {
    progress('a frame, and a change of mood');
    const drawing = await measureDrawing(browser, url);
    progress('play-throughs by the keyboard');
    const keys = await measureKeys(browser, ours, playThroughs, progress);
    progress(`${SCENES} scenes and ${LIFE_MIN} minutes of conversation`);
    return { ...drawing, ...keys, grown: await measureLife(browser, url) };
  } finally {
    await close();
  }
}
