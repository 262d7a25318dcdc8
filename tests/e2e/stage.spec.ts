/** The stage in a real browser, alone on a page that is built as the app is built. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { build, preview, type PreviewServer } from 'vite';
import { bakeStage } from '../../src/cli/bake.ts';
import { phaserModules } from '../../src/cli/phaser-modules.ts';
import type { OnStage } from '../../src/app/stage/director.ts';
import type { Stage } from '../../src/app/stage/stage.ts';
import type { StageSnapshot } from '../../src/app/session/stage-snapshot.ts';
import { MOODS, type Mood } from '../../src/core/story/turn.ts';

let server: PreviewServer;
let url = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const outDir = mkdtempSync(join(tmpdir(), 'stage-page-'));
  const root = fileURLToPath(new URL('stage-page/', import.meta.url));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [phaserModules()],
    build: { outDir, target: 'es2022' },
  });
  await bakeStage(join(outDir, 'stage'));
  server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  url = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server.close());

type OnPage = Window & { stage?: Stage };

let errors: string[] = [];

async function open(page: Page, query = ''): Promise<void> {
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${url}?${query}`);
  await page.waitForFunction(() => (window as OnPage).stage !== undefined);
}

let cue = 0;

function night(change: Partial<StageSnapshot> & { readonly mood?: Mood } = {}): StageSnapshot {
  const { mood = 'neutral', ...rest } = change;
  cue += 1;
  return {
    background: 'artyom-office',
    clock: '12-28 22:31',
    trust: 50,
    people: [{ id: 'artyom', drawing: 'artyom', mood, speaking: true }],
    cues: { number: cue, directions: [], speaker: 'artyom' },
    busy: false,
    ...rest,
  };
}

const apply = (page: Page, snapshot: StageSnapshot): Promise<void> =>
  page.evaluate((shown) => (window as OnPage).stage?.apply(shown), snapshot);

const onStage = (page: Page): Promise<OnStage | undefined> =>
  page.evaluate(() => (window as OnPage).stage?.snapshot());

async function show(page: Page, snapshot: StageSnapshot): Promise<void> {
  await apply(page, snapshot);
  await expect
    .poll(async () => (await onStage(page))?.set, { timeout: 20_000 })
    .toBe(snapshot.background);
  await expect(page.locator('canvas')).toHaveCSS('opacity', '1', { timeout: 20_000 });
}

type Mean = { readonly red: number; readonly green: number; readonly blue: number };

/** The mean colour of the picture. */
async function mean(page: Page): Promise<Mean> {
  const { channels } = await sharp(await page.locator('#host').screenshot()).stats();
  const [red, green, blue] = channels.map((channel) => channel.mean);
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
}

const brightness = ({ red, green, blue }: Mean): number => (red + green + blue) / 3;

/** Lets the page draw so many frames. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
  }, count);

/** A screenshot of the resting stage, as pixels. */
const pixels = async (page: Page): Promise<Buffer> =>
  sharp(await page.locator('#host').screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();

function differing(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 3) {
    count += Math.abs((a[index] ?? 0) - (b[index] ?? 0)) > 12 ? 1 : 0;
  }
  return count;
}

test('the night office is dark and blue, with the buyer in it', async ({ page }) => {
  await open(page);
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
  expect(errors).toEqual([]);
});

test('the same office is lit by the clock', async ({ page }) => {
  await open(page, 'still');
  await show(page, night());
  const dark = brightness(await mean(page));
  await apply(page, night({ clock: '12-29 09:40' }));
  await expect.poll(async () => (await onStage(page))?.light).toBe('day');
  await expect.poll(async () => brightness(await mean(page))).toBeGreaterThan(dark + 60);
  await apply(page, night({ clock: '12-29 18:50' }));
  await expect.poll(async () => (await onStage(page))?.light).toBe('dusk');
});

test('every mood looks different', async ({ page }) => {
  await open(page, 'still');
  const faces: Buffer[] = [];
  for (const mood of MOODS) {
    await show(page, night({ mood }));
    await expect.poll(async () => (await onStage(page))?.people[0]?.mood).toBe(mood);
    await page.waitForTimeout(120);
    faces.push(await pixels(page));
  }
  for (const [index, face] of faces.entries()) {
    for (const other of faces.slice(index + 1)) {
      expect(differing(face, other)).toBeGreaterThan(60);
    }
  }
});

test('the showroom takes the place of the office', async ({ page }) => {
  await open(page);
  await show(page, night());
  const office = await mean(page);
  await show(page, night({ background: 'showroom', clock: '01-04 17:30', mood: 'warm' }));
  expect(await onStage(page)).toMatchObject({ light: 'evening', people: [{ mood: 'warm' }] });
  await expect
    .poll(async () => {
      const { red, blue } = await mean(page);
      return red - blue;
    })
    .toBeGreaterThan(office.red - office.blue + 20);
});

test('trust warms the room, and distrust drains its colour', async ({ page }) => {
  await open(page, 'still');
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

test('with reduced motion two pictures a second apart are the same', async ({ page }) => {
  await open(page, 'still');
  await show(page, night());
  await page.waitForTimeout(300);
  const before = await pixels(page);
  await page.mouse.move(20, 20);
  await page.waitForTimeout(1200);
  expect(differing(before, await pixels(page))).toBe(0);
});

test('a shaken head is seen', async ({ page }) => {
  await open(page);
  await show(page, night());
  const directions = [{ key: 'gesture', value: 'shake' }] as const;
  const resting = await pixels(page);
  await apply(page, night({ cues: { number: (cue += 1), directions, speaker: 'artyom' } }));
  const moved: number[] = [];
  for (let sample = 0; sample < 5; sample += 1) {
    moved.push(differing(resting, await pixels(page)));
  }
  expect(Math.max(...moved)).toBeGreaterThan(300);
});

test('the picture follows the window', async ({ page }) => {
  await open(page, 'still');
  await show(page, night());
  for (const size of [
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    const host = await page.locator('#host').boundingBox();
    await expect
      .poll(async () => (await page.locator('canvas').boundingBox())?.width)
      .toBeCloseTo(host?.width ?? 0, 0);
    await expect.poll(async () => brightness(await mean(page))).toBeGreaterThan(15);
  }
  expect(errors).toEqual([]);
});

test('an unknown place leaves a quiet gradient and no error', async ({ page }) => {
  await open(page);
  await apply(page, night({ background: 'moon' }));
  await page.waitForTimeout(500);
  expect(await onStage(page)).toMatchObject({ set: '', people: [] });
  await expect(page.locator('canvas')).toHaveCSS('opacity', '0');
  await expect(page.locator('#host')).toHaveCSS('background-image', /linear-gradient/);
  await show(page, night());
  expect(errors).toEqual([]);
});

test('missing textures leave a quiet gradient and no error', async ({ page }) => {
  await page.route('**/*desk*.webp', (route) => route.abort());
  await open(page);
  await apply(page, night());
  await page.waitForTimeout(1500);
  expect(await onStage(page)).toMatchObject({ set: '' });
  await expect(page.locator('#host')).toHaveCSS('background-image', /rgb\(11, 20, 51\)/);
  expect(errors).toEqual([]);
});

test('the stage sleeps when it is told to, and wakes', async ({ page }) => {
  await open(page);
  await show(page, night());
  await page.evaluate(() => (window as OnPage).stage?.sleep());
  const before = await pixels(page);
  await apply(page, night({ mood: 'angry' }));
  await page.waitForTimeout(600);
  expect(differing(before, await pixels(page))).toBe(0);
  await page.evaluate(() => (window as OnPage).stage?.wake());
  await expect.poll(async () => differing(before, await pixels(page))).toBeGreaterThan(60);
});

test('a destroyed stage leaves nothing behind', async ({ page }) => {
  await open(page);
  await show(page, night());
  await page.evaluate(() => (window as OnPage).stage?.destroy());
  await expect(page.locator('canvas')).toHaveCount(0, { timeout: 20_000 });
  // A step that still ran on what is gone would fail within the next frames.
  await frames(page, 10);
  expect(errors).toEqual([]);
});

test('WebGL shows the same picture as Canvas', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough for a slow software driver');
  test.setTimeout(120_000);
  await open(page, 'still&renderer=canvas');
  await show(page, night());
  await page.waitForTimeout(300);
  const canvas = await pixels(page);
  await open(page, 'still&renderer=webgl');
  await show(page, night());
  await page.waitForTimeout(1500);
  const webgl = await pixels(page);
  expect(differing(canvas, webgl) / (canvas.length / 3)).toBeLessThan(0.01);
});

test('a lost WebGL context comes back with its picture', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough for a slow software driver');
  test.setTimeout(120_000);
  await open(page, 'still&renderer=webgl');
  await show(page, night());
  await page.waitForTimeout(1500);
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
      timeout: 20_000,
    })
    .toBeLessThan(0.01);
  expect(errors).toEqual([]);
});
