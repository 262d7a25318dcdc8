/** What tests of desks do with their pages. */
import { expect, type Page } from '@playwright/test';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { playAtRandom, scored } from '../fixtures/played.ts';
import { serious } from './axe.ts';
import { answered, type Member } from './team.ts';

/** Counts what a finger or a mouse presses, as long as the page is not left. */
export const countClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, { clicks: 0 });
    addEventListener(
      'click',
      ({ isTrusted }) => {
        const counted = globalThis as unknown as { clicks: number };
        if (isTrusted) counted.clicks += 1;
      },
      true,
    );
  });
/** How many there were since. */
export const clicks = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);

/** Delivers a finished attempt of random choices at `half-past-ten` that counts for an assignment. */
export async function deliverRandom(
  { api }: Pick<Member, 'api'>,
  assignment: string,
  seed: string,
): Promise<Attempt> {
  const { scenario } = compilePlace({ stories: STORIES, id: 'half-past-ten' });
  if (scenario === null) throw new Error('half-past-ten does not compile.');
  const now = new Date().toISOString();
  const played = playAtRandom(scored(scenario), seed);
  const attempt = { ...played, startedAt: now, finishedAt: now };
  await answered(api.put(`api/attempts/${attempt.id}`, { data: { attempt, assignment } }));
  return attempt;
}

/** Proves that a page keeps the rules of accessibility, and is no wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  expect(await serious(page)).toEqual([]);
  expect(await page.evaluate(tooWide)).toEqual({ usual: 0, large: 0 });
}

/** By how many pixels the page is wider than the screen, as it is and with letters twice as large. */
function tooWide(): { readonly usual: number; readonly large: number } {
  const { documentElement: root } = document;
  const usual = root.scrollWidth - root.clientWidth;
  root.style.fontSize = '200%';
  const large = root.scrollWidth - root.clientWidth;
  root.style.removeProperty('font-size');
  return { usual, large };
}
