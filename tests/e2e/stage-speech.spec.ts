/** Across a table: the picture has the whole width, and what is said covers nobody's face. */
import { expect, test } from '@playwright/test';
import { FRAME } from '../../assets/art/set.ts';
import { SHOWROOM } from '../../assets/art/sets/showroom.ts';
import { headBox, layOut } from '../../src/app/stage/layout.ts';
import { choices, openPlay } from './play.ts';

const ROOM = { width: 1440, height: 900 };

test('speech stands under the faces, and the choices in one row', async ({ page }) => {
  await page.setViewportSize(ROOM);
  await openPlay(page, 'en', 'pace=instant&stage=off');
  const said = await page.getByRole('log').boundingBox();
  if (said === null) throw new Error('Nothing is said.');
  const [first] = SHOWROOM.places;
  if (first === undefined) throw new Error('Nobody can come in.');
  const layout = layOut(ROOM, FRAME, first);
  for (const place of SHOWROOM.places) {
    const [, top, , height] = headBox(place);
    expect(said.y).toBeGreaterThan((top + height - layout.y) * layout.scale - 16);
  }
  const boxes = await choices(page).evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().top),
  );
  expect(boxes).toHaveLength(4);
  expect(new Set(boxes).size).toBe(1);
  const sheet = await page.locator('.sheet').boundingBox();
  expect(sheet?.width).toBeGreaterThan(1300);
});
