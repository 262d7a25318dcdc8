/** The stage over a long time: scene after scene, line after line, it holds on to nothing. */
import { expect } from '@playwright/test';
import { changeScenes, holdingOf, playOn, prepareLife, SCENE_COUNT } from './stage-life.ts';
import { open, test } from './stage-test.ts';

/** What the browser itself may come to hold meanwhile: compiled code, measurements. */
const SLACK_BYTES = 1_500_000;

test('sixty changes of scene and minutes of conversation leave no more than the first few', async ({
  page,
  stage,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'memory is the same on a phone');
  test.setTimeout(360_000);
  // A small picture is drawn soon, and holds on to things as a large one does.
  await page.setViewportSize({ width: 480, height: 300 });
  await prepareLife(page);
  await open(page, stage, 'renderer=canvas');
  await changeScenes(page, 2 * SCENE_COUNT);
  const before = await holdingOf(page);
  expect(before.bitmaps).toBeGreaterThan(5);
  await changeScenes(page, 60);
  const after = await holdingOf(page);
  expect(after.bitmaps).toBeLessThanOrEqual(before.bitmaps);
  expect(after.heap - before.heap).toBeLessThan(SLACK_BYTES);
  await expect(page.locator('canvas')).toHaveCount(1);
  await changeScenes(page, 1);
  await playOn(page, 1);
  const settled = await holdingOf(page);
  await playOn(page, 2);
  const later = await holdingOf(page);
  expect(later.bitmaps).toBeLessThanOrEqual(settled.bitmaps);
  expect(later.heap - settled.heap).toBeLessThan(SLACK_BYTES);
});
