/** A play page as the browser tests use it. */
import { expect, type Locator, type Page } from '@playwright/test';

export const SCENARIO = 'half-past-ten';

/** The pages' addresses; `query` without its question mark. */
export const playPath = (locale: 'en' | 'ru', query = ''): string =>
  `/${locale}/play/${SCENARIO}/?seed=e2e&${query}`;

export const choices = (page: Page): Locator => page.locator('[data-choices] [data-choice]');
export const lines = (page: Page): Locator =>
  page.locator('[role=log] :is([data-beat], [data-said])');
export const review = (page: Page): Locator => page.locator('[data-review]');

/** Opens a play page and waits until it runs. */
export async function openPlay(page: Page, locale: 'en' | 'ru', query = ''): Promise<void> {
  await page.goto(playPath(locale, query));
  await running(page);
}

/** Waits until the page runs: the log is read out only then. */
export async function running(page: Page): Promise<void> {
  await expect(page.locator('[role=log]')).toHaveAttribute('aria-live', 'polite');
}

/** The ids of all lines in the thread, own choices with a `>` before them. */
export const lineIds = (page: Page): Promise<string[]> =>
  lines(page).evaluateAll((all) =>
    all.map((line) => {
      const { beat, said } = (line as HTMLElement).dataset;
      return beat ?? `> ${said ?? ''}`;
    }),
  );

/** The ids of the choices offered. */
export const choiceIds = (page: Page): Promise<string[]> =>
  choices(page).evaluateAll((all) =>
    all.map((each) => (each as HTMLElement).dataset['choice'] ?? ''),
  );

/** At a natural pace a turn of several lines takes its time. */
const PATIENCE = { timeout: 25_000 };

/** Waits for choices that are not `before`, or for the end; tells which it is. */
export async function nextTurn(
  page: Page,
  before: readonly string[],
): Promise<'choosing' | 'ended'> {
  await expect
    .poll(async () => {
      if ((await review(page).count()) > 0) return true;
      const now = await choiceIds(page);
      return now.length > 0 && now.join() !== before.join();
    }, PATIENCE)
    .toBe(true);
  return (await review(page).count()) > 0 ? 'ended' : 'choosing';
}

/** Takes the first choice, by clicking, until the scene is over; returns how many were taken. */
export async function playToEnd(
  page: Page,
  take: (first: Locator) => Promise<void>,
): Promise<number> {
  for (let taken = 1; taken <= 20; taken++) {
    const before = await choiceIds(page);
    await take(choices(page).first());
    if ((await nextTurn(page, before)) === 'ended') return taken;
  }
  throw new Error('The scene does not end.');
}
