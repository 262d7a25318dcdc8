/** What tests ask of the stage on its page, which each worker builds once. */
import { expect, test as base, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { StageSnapshot } from '../../src/app/session/stage-snapshot.ts';
import type { OnStage } from '../../src/app/stage/director.ts';
import type { Stage } from '../../src/app/stage/stage.ts';
import type { Mood } from '../../src/core/story/turn.ts';
import { openStageSite } from './stage-site.ts';

/** How long building and baking may take where others work at the same time. */
const BUILD_MS = 300_000;
/** How long a picture may take to come. */
const PATIENCE_MS = 30_000;

/** Errors that the page has thrown since it was opened. */
export type StagePage = { readonly url: string; readonly errors: string[] };

/** Tests with a `stage`: the address of its page, and what went wrong there. */
export const test = base.extend<{ stage: StagePage }, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
    async ({}, use) => {
      const { url, close } = await openStageSite();
      await use(url);
      await close();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  stage: async ({ page, site }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use({ url: site, errors });
    expect(errors).toEqual([]);
  },
});

/** The page's window, as `page.ts` leaves it. */
export type OnPage = Window & { stage?: Stage };

/** Opens the page; `query` is for `page.ts`. */
export async function open(page: Page, { url }: StagePage, query = ''): Promise<void> {
  await page.goto(`${url}?${query}`);
  await page.waitForFunction(() => (window as OnPage).stage !== undefined);
}

let cue = 0;

/** A number that no cue has had. */
export const nextCue = (): number => (cue += 1);

/** The night office with the buyer in it, changed. */
export function night(
  change: Partial<StageSnapshot> & { readonly mood?: Mood } = {},
): StageSnapshot {
  const { mood = 'neutral', ...rest } = change;
  return {
    background: 'artyom-office',
    clock: '12-28 22:31',
    trust: 50,
    people: [{ id: 'artyom', drawing: 'artyom', mood, speaking: true }],
    cues: { number: nextCue(), directions: [], speaker: 'artyom' },
    busy: false,
    ...rest,
  };
}

/** Hands the stage a snapshot. */
export const apply = (page: Page, snapshot: StageSnapshot): Promise<void> =>
  page.evaluate((shown) => (window as OnPage).stage?.apply(shown), snapshot);

/** What the stage says is on it. */
export const onStage = (page: Page): Promise<OnStage | undefined> =>
  page.evaluate(() => (window as OnPage).stage?.snapshot());

/** Hands the stage a snapshot and waits until its set stands in full light. */
export async function show(page: Page, snapshot: StageSnapshot): Promise<void> {
  await apply(page, snapshot);
  await expect
    .poll(async () => (await onStage(page))?.set, { timeout: PATIENCE_MS })
    .toBe(snapshot.background);
  await expect(page.locator('canvas')).toHaveCSS('opacity', '1', { timeout: PATIENCE_MS });
}

/** Lets the page draw so many frames. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
  }, count);

/** The mean of each colour over a picture, 0 to 255. */
export type Mean = { readonly red: number; readonly green: number; readonly blue: number };

/** The mean colour of the picture. */
export async function mean(page: Page): Promise<Mean> {
  const { channels } = await sharp(await page.locator('#host').screenshot()).stats();
  const [red, green, blue] = channels.map((channel) => channel.mean);
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
}

/** The mean of the three. */
export const brightness = ({ red, green, blue }: Mean): number => (red + green + blue) / 3;

/** A screenshot of the stage, as pixels of three bytes. */
export const pixels = async (page: Page): Promise<Buffer> =>
  sharp(await page.locator('#host').screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();

/** How many pixels of two screenshots differ to the eye. */
export function differing(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 3) {
    count += Math.abs((a[index] ?? 0) - (b[index] ?? 0)) > 12 ? 1 : 0;
  }
  return count;
}
