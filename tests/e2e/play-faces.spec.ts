/** Nothing that lies over the picture covers a face in it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { facesCovered } from './faces.ts';
import { choiceIds, choices, nextTurn, running } from './play.ts';

/** Where most is laid over the picture, or most people are in it. */
const SCENES = [
  { story: 'half-past-ten', decisions: { d02: 1 } },
  { story: 'the-channel', decisions: { d03: 2, d06: 2 } },
  { story: 'where-the-line-runs', decisions: { d10: 3 } },
  { story: 'wrong-door', decisions: { d05: 2, d12: 3 } },
] as const;

/** A laptop's window, in which there is less room under the faces. */
const LAPTOP = { width: 1200, height: 750 };

/** A phone on its side, in which the picture stands beside what is said. */
const TURNED = { width: 844, height: 390 };

type Rubric = {
  readonly decisions: Readonly<
    Record<string, { readonly choices: Readonly<Record<string, { readonly level: string }>> }>
  >;
};

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;

const told = (page: Page): Promise<string | null> =>
  page.locator('[data-stage]').getAttribute('data-faces');

/** Whether so many are on stage now, and which of their faces something covers. */
const expectAllSeen = async (page: Page, people: number): Promise<void> => {
  await expect
    .poll(() => page.evaluate(facesCovered), { timeout: 30_000 })
    .toEqual({ faces: people, covered: [] });
};

/** Opens a story that neither waits nor moves, and goes past what it says of itself. */
async function open(page: Page, story: string): Promise<void> {
  await page.goto(`/en/play/${story}/?seed=good&pace=instant&store=memory`);
  await running(page);
  const goOn = page.locator('.content-note .ways button');
  if ((await goOn.count()) > 0) await goOn.first().click();
  await expect(choices(page).first()).toBeVisible();
}

/** The best of the choices offered, and the decision that they belong to. */
async function bestOf(page: Page, { decisions }: Rubric): Promise<readonly [string, string]> {
  const offered = await choiceIds(page);
  for (const [decision, { choices: rated }] of Object.entries(decisions)) {
    const best = offered.find((id) => rated[id]?.level === 'best');
    if (best !== undefined) return [decision, best];
  }
  throw new Error(`None of ${offered.join()} is the best.`);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { story, decisions } of SCENES) {
  test(`nothing covers a face in ${story}`, async ({ page }) => {
    test.setTimeout(180_000);
    const file = new URL(`../../stories/${story}/rubric.json`, import.meta.url);
    const rubric = JSON.parse(readFileSync(file, 'utf8')) as Rubric;
    const left = new Map<string, number>(Object.entries(decisions));
    await open(page, story);
    while (left.size > 0) {
      const [decision, best] = await bestOf(page, rubric);
      const people = left.get(decision);
      if (people !== undefined) await lookAround(page, people);
      left.delete(decision);
      const before = await choiceIds(page);
      await page.locator(`[data-choice="${best}"]`).click();
      if ((await nextTurn(page, before)) === 'ended') break;
    }
    expect([...left.keys()], 'decisions that were not reached').toEqual([]);
  });
}

/** Looks for covered faces here, and in a lower window as well. */
async function lookAround(page: Page, people: number): Promise<void> {
  await expectAllSeen(page, people);
  const window = page.viewportSize();
  if (window === null) return;
  const before = await told(page);
  await page.setViewportSize(isPhone(page) ? TURNED : LAPTOP);
  await expect.poll(() => told(page)).not.toBe(before);
  await expectAllSeen(page, people);
  await page.setViewportSize(window);
}
