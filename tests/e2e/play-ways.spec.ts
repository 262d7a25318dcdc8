/** The ways to play: keys alone, touch, without the stage, with reduced motion. */
import { expect, test, type Page } from '@playwright/test';
import { choiceIds, choices, lineIds, nextTurn, openPlay, playToEnd, review } from './play.ts';

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;

test('an attempt can be finished by the keyboard alone', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await page.keyboard.press('1');
  for (let decision = 2; decision <= 20; decision++) {
    if ((await nextTurn(page, [])) === 'ended') break;
    const before = await choiceIds(page);
    // Focus has stayed above the new choices: the first is one Tab away.
    await page.keyboard.press('Tab');
    await expect(choices(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => choiceIds(page)).not.toEqual(before);
  }
  await page.keyboard.press('Tab');
  await expect(review(page)).toBeFocused();
});

test('the number pad chooses, and keys with modifiers do not', async ({ page }) => {
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const [, second] = await choiceIds(page);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Numpad2');
  await expect.poll(() => lineIds(page)).toContain(`> ${second}`);
});

test('an attempt can be finished by touch', async ({ page }) => {
  test.skip(!isPhone(page), 'touch is for the phone');
  await openPlay(page, 'en', 'pace=instant&stage=off');
  await playToEnd(page, async (choice) => {
    // Two taps within 300 ms are a double tap, and its second half chooses nothing.
    await page.waitForTimeout(350);
    await choice.tap();
  });
  await expect(review(page)).toBeVisible();
});

test('every target on the phone is at least 44 pixels high and wide', async ({ page }) => {
  test.skip(!isPhone(page), 'the phone has fingers');
  await openPlay(page, 'ru', 'stage=off');
  const small = await page.locator('a, button').evaluateAll((all) =>
    all
      .map((each) => ({ box: each.getBoundingClientRect(), name: each.textContent }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ box, name }) => `${name} ${box.width}x${box.height}`),
  );
  expect(small).toEqual([]);
});

test('nothing lies outside of a phone’s screen', async ({ page }) => {
  test.skip(!isPhone(page), 'the desktop has room');
  for (const locale of ['en', 'ru'] as const) {
    await openPlay(page, locale, 'pace=instant&stage=off');
    const before = await choiceIds(page);
    await choices(page).first().tap();
    await nextTurn(page, before);
    const { width, scroll } = await page.evaluate(() => ({
      width: innerWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    for (const choice of await choices(page).all()) {
      const box = await choice.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  }
});

test('an attempt can be finished without the stage', async ({ page }) => {
  const stage: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/stage/')) stage.push(request.url());
  });
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const taken = await playToEnd(page, (choice) => choice.click());
  expect(taken).toBeGreaterThan(4);
  expect(stage).toEqual([]);
  await expect(page.locator('[data-stage]')).toBeEmpty();
});

test('the styles that a page holds are not fetched again', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') fetched.push(request.url());
  });
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const before = await choiceIds(page);
  await choices(page).first().click();
  await nextTurn(page, before);
  const held = await page.locator('head > style').allTextContents();
  expect(held.join('')).toContain('.play');
  for (const url of fetched) {
    const styles = await (await page.request.get(url)).text();
    expect(held.join(''), url).not.toContain(styles.trim());
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('turns come whole, nobody is seen typing, and the attempt can be finished', async ({
    page,
  }) => {
    await openPlay(page, 'en', 'stage=off');
    const before = await choiceIds(page);
    await choices(page).first().click();
    await nextTurn(page, before);
    await expect(page.locator('[data-typing]')).toHaveCount(0);
    await playToEnd(page, (choice) => choice.click());
  });

  test('the timer is words that change every five seconds', async ({ page }) => {
    await page.clock.install();
    await openTimed(page);
    const timer = page.getByRole('timer');
    await expect(timer).toHaveText('90 seconds left');
    await page.clock.runFor(4_000);
    await expect(timer).toHaveText('90 seconds left');
    await page.clock.runFor(2_000);
    await expect(timer).toHaveText('85 seconds left');
  });
});

/** Goes to the first decision with a timer. */
async function openTimed(page: Page): Promise<void> {
  await page.goto('/en/play/half-past-ten/?seed=e2e&pace=instant&stage=off');
  await expect(choices(page).first()).toBeVisible();
  await page.clock.runFor(1_000);
  const before = await choiceIds(page);
  await choices(page).first().click();
  await expect.poll(() => choiceIds(page)).not.toEqual(before);
}

test('lines come one after the other, and a click on the thread shows the rest', async ({
  page,
}) => {
  await openPlay(page, 'en', 'stage=off');
  const before = await choiceIds(page);
  await choices(page).first().click();
  const shown = (await lineIds(page)).length;
  await expect(choices(page)).toHaveCount(0);
  await page.locator('[role=log]').click();
  await nextTurn(page, before);
  expect((await lineIds(page)).length).toBeGreaterThan(shown);
});

test('the space bar shows the rest of the lines', async ({ page }) => {
  await openPlay(page, 'en', 'stage=off');
  const before = await choiceIds(page);
  await page.keyboard.press('1');
  await expect(choices(page)).toHaveCount(0);
  await page.keyboard.press('Space');
  // Left alone, these lines take more than eight seconds.
  await expect(choices(page).first()).toBeVisible({ timeout: 3000 });
  expect(await choiceIds(page)).not.toEqual(before);
});
