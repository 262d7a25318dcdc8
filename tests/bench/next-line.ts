/** From a choice to the next line, over whole play-throughs, whatever the stage is doing. */
import type { Browser, Locator, Page } from 'playwright-core';
import { type BenchWindow, type NextLine, watchNextLines } from './page-watch.ts';
import type { Site } from './sites.ts';
import { openSlowPage } from './slow-browser.ts';

/**
 * What the stage is doing meanwhile: it never comes; it is being fetched over the slow network and
 * started; it stands and is drawn in software.
 */
export const STAGES = ['absent', 'loading', 'running'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds from each click to its line: of ours by what the stage does, and of the other page. */
export type Delays = {
  readonly ours: ReadonlyMap<Stage, readonly number[]>;
  readonly other: readonly number[];
};

/** People read before they choose; the machine only waits a little, so that each click stands alone. */
const PAUSE_MS = 250;
const PATIENCE_MS = 60_000;
/** How long a finger stays down; the click comes when it is lifted. */
const PRESS_MS = 80;
/** Longer than a frame of a slow page. */
const REST_MS = 100;
/** More choices than any path has: a play-through that never ends is a fault, not a long one. */
const MOST_CHOICES = 60;

/** Plays the scenario through a number of times on either page, ours for each state of the stage. */
export async function measureNextLine(
  browser: Browser,
  [ours, inky]: readonly [ours: Site, inky: Site],
  playThroughs: number,
  progress: (words: string) => void,
): Promise<Delays> {
  const delays = new Map<Stage, number[]>(STAGES.map((stage) => [stage, []]));
  const other: number[] = [];
  const tell = (name: string, taken: readonly number[]): void =>
    progress(`${name}: ${taken.map((delay) => delay.toFixed(0)).join(' ')} ms`);
  for (let run = 0; run < playThroughs; run++) {
    for (const stage of STAGES) {
      const taken = await playThrough(browser, ours, stage, run);
      tell(`stage ${stage}`, taken);
      delays.get(stage)?.push(...taken);
    }
    const taken = await playThrough(browser, inky, 'absent', run);
    tell(inky.name, taken);
    other.push(...taken);
  }
  return { ours: delays, other };
}

async function playThrough(
  browser: Browser,
  site: Site,
  stage: Stage,
  run: number,
): Promise<readonly number[]> {
  const { page, close } = await openSlowPage(browser, stage === 'loading');
  try {
    await page.addInitScript(watchNextLines, { choice: site.choice, line: site.line });
    const url = stage === 'absent' ? `${site.url}&stage=off` : site.url;
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    if (stage !== 'loading') await page.waitForLoadState('networkidle');
    if (stage === 'running') await page.waitForSelector('canvas', { timeout: PATIENCE_MS });
    return await playToEnd(page, site, run);
  } finally {
    await close();
  }
}

async function playToEnd(page: Page, site: Site, run: number): Promise<readonly number[]> {
  const choices = page.locator(`${site.choice}:not(:disabled)`);
  const end = page.locator(site.end);
  for (let taken = 0; taken < MOST_CHOICES; taken++) {
    await choices.or(end).first().waitFor({ timeout: PATIENCE_MS });
    if (await end.isVisible()) return (await nextLine(page)).delays;
    // Different play-throughs take different paths, the same ones in every state of the stage.
    await press(page, choices.nth((run + taken) % (await choices.count())));
    await page.waitForFunction(
      (count) => ((window as BenchWindow).nextLine?.delays.length ?? 0) >= count,
      taken + 1,
      { timeout: PATIENCE_MS },
    );
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error(`${MOST_CHOICES} choices led to no ending.`);
}

/**
 * Clicks as a hand does. Playwright's own click asks the page at each event what lies under the
 * mouse, and on a slow processor that takes as long as the line itself.
 */
async function press(page: Page, choice: Locator): Promise<void> {
  await choice.scrollIntoViewIfNeeded({ timeout: PATIENCE_MS });
  const { x, y } = await restingPoint(choice, await middleOf(choice));
  await page.mouse.click(x, y, { delay: PRESS_MS });
}

type Point = { readonly x: number; readonly y: number };

/** Where a choice is once it has stopped moving: the other page scrolls to it in its own time. */
async function restingPoint(choice: Locator, before: Point): Promise<Point> {
  await choice.page().waitForTimeout(REST_MS);
  const now = await middleOf(choice);
  return now.x === before.x && now.y === before.y ? now : restingPoint(choice, now);
}

/** The middle of its first line: a link that runs on into a second one may have a hole in its middle. */
const middleOf = (choice: Locator): Promise<Point> =>
  choice.evaluate((element) => {
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });

const nextLine = (page: Page): Promise<NextLine> =>
  page.evaluate(() => (window as BenchWindow).nextLine ?? { delays: [] });
