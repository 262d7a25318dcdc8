/** The stage looks as it looked: frozen frames beside those that are kept. */
import { expect, type Page } from '@playwright/test';
import type { StageSnapshot } from '../../src/app/session/stage-snapshot.ts';
import type { BackgroundManifest } from '../../src/app/stage/manifest.ts';
import { distanceFrom, isAlike, isWriting, keep } from './stage-frames.ts';
import { frames, night, open, show, test, type StagePage } from './stage-test.ts';

const OFFICE = { width: 1440, height: 900 };
/** The strip of a phone; the page gives narrow windows 258 pixels of height. */
const STRIP = { width: 390, height: 844 };

type Frame = {
  readonly name: string;
  readonly snapshot: StageSnapshot;
  readonly window?: typeof OFFICE;
};

const AT_NIGHT: Frame = {
  name: 'office-at-night',
  snapshot: night({ mood: 'annoyed', trust: 60 }),
};

const FRAMES: readonly Frame[] = [
  AT_NIGHT,
  {
    name: 'office-by-day-on-a-phone',
    snapshot: night({ clock: '12-29 10:30', mood: 'warm', trust: 80 }),
    window: STRIP,
  },
  {
    name: 'meeting-at-dusk',
    snapshot: night({
      background: 'meeting-room',
      clock: '04-22 18:10',
      trust: 20,
      people: [
        { id: 'viktor', drawing: 'viktor', mood: 'angry', speaking: true },
        { id: 'alina', drawing: 'alyona', mood: 'worried', speaking: false },
      ],
    }),
  },
  {
    name: 'restaurant-in-the-evening',
    snapshot: night({
      background: 'restaurant',
      clock: '03-13 20:10',
      people: [
        { id: 'regina', drawing: 'regina', mood: 'delighted', speaking: true },
        { id: 'timur', drawing: 'timur', mood: 'neutral', speaking: false },
      ],
    }),
  },
  {
    name: 'two-at-the-service-desk-on-a-phone',
    snapshot: night({
      background: 'service-desk',
      clock: '04-02 10:00',
      people: [
        { id: 'rustam', drawing: 'rustam', mood: 'annoyed', speaking: false },
        { id: 'kostya', drawing: 'kostya', mood: 'delighted', speaking: true },
      ],
    }),
    window: STRIP,
  },
];

async function freeze(page: Page, stage: StagePage, frame: Frame): Promise<Buffer> {
  await page.setViewportSize(frame.window ?? OFFICE);
  await open(page, stage, 'still&renderer=canvas');
  await show(page, frame.snapshot);
  await frames(page, 8);
  return page.locator('#host').screenshot();
}

/** Changes the manifest of the night office on its way to the page. */
async function change(
  page: Page,
  edit: (manifest: BackgroundManifest) => BackgroundManifest,
): Promise<void> {
  await page.route('**/artyom-office.*.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as BackgroundManifest;
    await route.fulfill({ response, json: edit(manifest) });
  });
}

test.beforeEach(({ page: _page }, { project }) => {
  test.skip(project.name !== 'desktop', 'frames set their own windows, at one pixel per pixel');
});

test('the frames are those that are kept', async ({ page, stage }) => {
  test.setTimeout(180_000);
  for (const frame of FRAMES) {
    const screenshot = await freeze(page, stage, frame);
    if (isWriting) await keep(frame.name, screenshot);
    const distance = await distanceFrom(frame.name, screenshot);
    expect(isAlike(distance), `${frame.name}: ${JSON.stringify(distance)}`).toBe(true);
  }
});

test.describe('a frame differs from the one that is kept', () => {
  const isKept = async (page: Page, stage: StagePage, frame: Frame): Promise<boolean> =>
    isAlike(await distanceFrom(frame.name, await freeze(page, stage, frame)));

  test('if the face has no features', async ({ page, stage }) => {
    await change(page, (manifest) => ({
      ...manifest,
      drawings: Object.fromEntries(
        Object.entries(manifest.drawings).map(([drawing, parts]) => [
          drawing,
          Object.fromEntries(
            Object.entries(parts).map(([part, { frame, box }]) => {
              const size: typeof box = /^(eyes|mouth):/.test(part) ? [0, 0, 1, 1] : box;
              return [part, { frame, box: size }];
            }),
          ),
        ]),
      ),
    }));
    expect(await isKept(page, stage, AT_NIGHT)).toBe(false);
  });

  test('if the lamp is off', async ({ page, stage }) => {
    await change(page, (manifest) => ({
      ...manifest,
      lights: Object.fromEntries(
        Object.entries(manifest.lights).map(([light, set]) => [
          light,
          { ...set, sheets: set.sheets.filter(({ id }) => id !== 'lamp') },
        ]),
      ),
    }));
    expect(await isKept(page, stage, AT_NIGHT)).toBe(false);
  });

  test('if the mood is another', async ({ page, stage }) => {
    const snapshot = night({ mood: 'neutral', trust: 60 });
    expect(await isKept(page, stage, { ...AT_NIGHT, snapshot })).toBe(false);
  });
});
