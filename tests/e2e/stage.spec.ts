/** The stage in a real browser, alone on a page that is built as the app is built. */
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { MOODS } from '../../src/core/story/turn.ts';
import {
  apply,
  brightness,
  differing,
  frames,
  mean,
  nextCue,
  night,
  onStage,
  open,
  pixels,
  show,
  test,
  type OnPage,
} from './stage-test.ts';

test('the night office is dark and blue, with the buyer in it', async ({ page, stage }) => {
  await open(page, stage);
  await show(page, night({ mood: 'annoyed' }));
  expect(await onStage(page)).toEqual({
    set: 'artyom-office',
    light: 'night',
    clock: '12-28 22:31',
    people: [{ id: 'artyom', mood: 'annoyed' }],
  });
  const colour = await mean(page);
  expect(colour.blue).toBeGreaterThan(colour.red + 10);
  expect(brightness(colour)).toBeLessThan(80);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
});

test('the same office is lit by the clock', async ({ page, stage }) => {
  await open(page, stage, 'still');
  await show(page, night());
  const dark = brightness(await mean(page));
  await apply(page, night({ clock: '12-29 09:40' }));
  await expect.poll(async () => (await onStage(page))?.light).toBe('day');
  await expect.poll(async () => brightness(await mean(page))).toBeGreaterThan(dark + 60);
  await apply(page, night({ clock: '12-29 15:50' }));
  await expect.poll(async () => (await onStage(page))?.light).toBe('dusk');
});

test('every mood looks different', async ({ page, stage }) => {
  await open(page, stage, 'still');
  const faces: Buffer[] = [];
  for (const mood of MOODS) {
    await show(page, night({ mood }));
    await expect.poll(async () => (await onStage(page))?.people[0]?.mood).toBe(mood);
    await frames(page, 8);
    faces.push(await pixels(page));
  }
  for (const [index, face] of faces.entries()) {
    for (const other of faces.slice(index + 1)) {
      expect(differing(face, other)).toBeGreaterThan(60);
    }
  }
});

test('the showroom takes the place of the office', async ({ page, stage }) => {
  await open(page, stage);
  await show(page, night());
  const office = await mean(page);
  await show(page, night({ background: 'showroom', clock: '01-04 17:30', mood: 'warm' }));
  const snow = { light: 'winter-night', people: [{ mood: 'warm' }] };
  expect(await onStage(page)).toMatchObject(snow);
  await expect
    .poll(async () => {
      const { red, blue } = await mean(page);
      return red - blue;
    })
    .toBeGreaterThan(office.red - office.blue + 20);
  await apply(page, night({ background: 'showroom', clock: '05-28 10:00' }));
  await expect.poll(async () => (await onStage(page))?.light).toBe('day');
});

test('trust warms the room, and distrust drains its colour', async ({ page, stage }) => {
  await open(page, stage, 'still');
  await show(page, night({ trust: 50 }));
  const middling = await mean(page);
  await show(page, night({ trust: 95 }));
  await expect.poll(async () => (await mean(page)).red).toBeGreaterThan(middling.red + 1);
  await show(page, night({ trust: 10 }));
  await expect
    .poll(async () => {
      const { red, blue } = await mean(page);
      return blue - red;
    })
    .toBeLessThan(middling.blue - middling.red - 2);
});

test('with reduced motion two pictures a second apart are the same', async ({ page, stage }) => {
  await open(page, stage, 'still');
  await show(page, night());
  await frames(page, 8);
  const before = await pixels(page);
  await page.mouse.move(20, 20);
  await frames(page, 60);
  expect(differing(before, await pixels(page))).toBe(0);
});

test('a shaken head is seen', async ({ page, stage }) => {
  await open(page, stage);
  await show(page, night());
  const directions = [{ key: 'gesture', value: 'shake' }] as const;
  const resting = await pixels(page);
  await apply(page, night({ cues: { number: nextCue(), directions, speaker: 'artyom' } }));
  const moved: number[] = [];
  for (let sample = 0; sample < 5; sample += 1) {
    moved.push(differing(resting, await pixels(page)));
  }
  expect(Math.max(...moved)).toBeGreaterThan(300);
});

test('a window that is resized or turned shows what one opened at that size shows', async ({
  page,
  stage,
}) => {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  const turned = { width: size.height, height: size.width };
  await page.setViewportSize(turned);
  await open(page, stage, 'still');
  await show(page, night());
  await frames(page, 8);
  const opened = await pixels(page);
  await page.setViewportSize(size);
  await open(page, stage, 'still');
  await show(page, night());
  await page.setViewportSize({ width: 1024, height: 500 });
  await frames(page, 4);
  await page.setViewportSize(turned);
  await expect
    .poll(async () => {
      const resized = await pixels(page);
      return resized.length === opened.length ? differing(opened, resized) : Infinity;
    })
    .toBe(0);
});

test('the clock on the wall follows the story', async ({ page, stage }) => {
  const width = 1440;
  await page.setViewportSize({ width, height: 900 });
  await open(page, stage, 'still&renderer=canvas');
  /** Dark pixels of the dial in a direction from its middle, as on a clock: 3 is to the right. */
  const inked = async (hour: number): Promise<number> => {
    // The hands are looked for at one pixel per pixel, whatever the screen has.
    const shot = await page.locator('#host').screenshot();
    const { data, info } = await sharp(await sharp(shot).resize({ width }).png().toBuffer())
      .extract({ left: 200, top: 90, width: 240, height: 220 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const turn = (hour * Math.PI) / 6;
    let dark = 0;
    for (let reach = 12; reach < 24; reach += 1) {
      const [x, y] = [112 + Math.sin(turn) * reach, 106 - Math.cos(turn) * reach];
      const at = (Math.round(y) * info.width + Math.round(x)) * 3;
      dark += (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 300 ? 1 : 0;
    }
    return dark;
  };
  for (const [clock, hands, empty] of [
    ['04-12 09:30', [9.5, 6], [3, 12]],
    ['04-12 12:15', [0.25, 3], [6, 9]],
  ] as const) {
    await show(page, night({ background: 'meeting-room', clock, people: [] }));
    await frames(page, 8);
    for (const hour of hands) expect(await inked(hour)).toBeGreaterThan(7);
    for (const hour of empty) expect(await inked(hour)).toBeLessThan(3);
  }
});

test('an unknown place leaves a quiet gradient and no error', async ({ page, stage }) => {
  await open(page, stage);
  await apply(page, night({ background: 'moon' }));
  await frames(page, 30);
  expect(await onStage(page)).toMatchObject({ set: '', people: [] });
  await expect(page.locator('canvas')).toHaveCSS('opacity', '0');
  await expect(page.locator('#host')).toHaveCSS('background-image', /linear-gradient/);
  await show(page, night());
});

test('missing textures leave a quiet gradient and no error', async ({ page, stage }) => {
  await page.route('**/*desk*.webp', (route) => route.abort());
  await open(page, stage);
  await apply(page, night());
  await expect(page.locator('#host')).toHaveCSS('background-image', /rgb\(11, 20, 51\)/, {
    timeout: 30_000,
  });
  expect(await onStage(page)).toMatchObject({ set: '' });
});

test('the stage sleeps when it is told to, and wakes', async ({ page, stage }) => {
  await open(page, stage);
  await show(page, night());
  await page.evaluate(() => (window as OnPage).stage?.sleep());
  const before = await pixels(page);
  await apply(page, night({ mood: 'angry' }));
  await frames(page, 30);
  expect(differing(before, await pixels(page))).toBe(0);
  await page.evaluate(() => (window as OnPage).stage?.wake());
  await expect.poll(async () => differing(before, await pixels(page))).toBeGreaterThan(60);
});

test('a destroyed stage leaves nothing behind', async ({ page, stage }) => {
  await open(page, stage);
  await show(page, night());
  await page.evaluate(() => (window as OnPage).stage?.destroy());
  await expect(page.locator('canvas')).toHaveCount(0, { timeout: 20_000 });
  // A step that still ran on what is gone would fail within the next frames.
  await frames(page, 10);
});

test('a tab that nobody sees is not drawn, and is up to date when it is seen again', async ({
  page,
  stage,
}) => {
  await open(page, stage);
  await show(page, night());
  const hide = (hidden: boolean): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  const before = await pixels(page);
  await apply(page, night({ mood: 'delighted' }));
  await frames(page, 60);
  expect(differing(before, await pixels(page))).toBe(0);
  await hide(false);
  await expect.poll(async () => differing(before, await pixels(page))).toBeGreaterThan(60);
});

/** A room at dusk: light that is screened, shade that is multiplied, and a clock. */
const dusk = () => night({ background: 'meeting-room', clock: '04-22 18:10' });

test('WebGL shows the same picture as Canvas', async ({ page, stage }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough for a slow software driver');
  test.setTimeout(180_000);
  await open(page, stage, 'still&renderer=canvas');
  await show(page, dusk());
  await frames(page, 8);
  const canvas = await pixels(page);
  await open(page, stage, 'still&renderer=webgl');
  await show(page, dusk());
  await expect
    .poll(async () => differing(canvas, await pixels(page)) / (canvas.length / 3), {
      timeout: 60_000,
    })
    .toBeLessThan(0.01);
});

test('a lost WebGL context comes back with its picture', async ({ page, stage }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough for a slow software driver');
  test.setTimeout(180_000);
  await open(page, stage, 'still&renderer=webgl');
  await show(page, night());
  await frames(page, 8);
  const before = await pixels(page);
  const lost = await page.evaluate(async () => {
    const context = document.querySelector('canvas')?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    const isLost = context?.isContextLost();
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    loss?.restoreContext();
    return isLost;
  });
  expect(lost).toBe(true);
  await expect
    .poll(async () => differing(before, await pixels(page)) / (before.length / 3), {
      timeout: 60_000,
    })
    .toBeLessThan(0.01);
});
