/** A long life of the stage, driven by its clock rather than waited for, and what it holds on to. */
import type { Page } from 'playwright-core';
import type { PersonOnStage, StageSnapshot } from '../../src/app/session/stage-snapshot.ts';
import type { OnStage } from '../../src/app/stage/director.ts';
import type { Stage } from '../../src/app/stage/stage.ts';
import { MOODS } from '../../src/core/story/turn.ts';

type LivePage = Window & { stage?: Stage; bitmaps?: WeakRef<ImageBitmap>[] };

/** What a page holds after everything that can go has gone. */
export type Holding = {
  /** Of JavaScript, in bytes. */
  readonly heap: number;
  /** Decoded pictures. */
  readonly bitmaps: number;
};

/** Counts decoded pictures and takes over the clock; to be called before the page is opened. */
export async function prepareLife(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: WeakRef<ImageBitmap>[] = [];
    (window as LivePage).bitmaps = all;
    const decode = window.createImageBitmap.bind(window);
    window.createImageBitmap = async (source: ImageBitmapSource, options?: ImageBitmapOptions) => {
      const bitmap = await decode(source, options);
      all.push(new WeakRef(bitmap));
      return bitmap;
    };
  });
  await page.clock.install();
}

/** What the page holds once its garbage has been collected. */
export async function holdingOf(page: Page): Promise<Holding> {
  const cdp = await page.context().newCDPSession(page);
  try {
    for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const bitmaps = await page.evaluate(
      () =>
        ((window as LivePage).bitmaps ?? []).filter((bitmap) => bitmap.deref() !== undefined)
          .length,
    );
    return { heap: usedSize, bitmaps };
  } finally {
    await cdp.detach();
  }
}

type Scene = Pick<StageSnapshot, 'background' | 'clock'> & { readonly cast: readonly string[] };

const SCENES: readonly Scene[] = [
  { background: 'artyom-office', clock: '12-28 22:31', cast: ['artyom'] },
  { background: 'meeting-room', clock: '04-12 10:25', cast: ['viktor', 'alyona'] },
  { background: 'restaurant', clock: '03-13 20:10', cast: ['regina', 'timur'] },
  { background: 'meeting-room', clock: '04-22 18:10', cast: ['viktor'] },
  { background: 'service-desk', clock: '04-02 10:00', cast: ['rustam', 'kostya'] },
  { background: 'artyom-office', clock: '12-29 10:30', cast: ['artyom'] },
];

let number = 0;

function snapshotOf({ background, clock, cast }: Scene, turn: number): StageSnapshot {
  number += 1;
  const people = cast.map((drawing, index): PersonOnStage => ({
    id: drawing,
    drawing,
    mood: MOODS[(turn + index) % MOODS.length] ?? 'neutral',
    speaking: index === 0,
  }));
  const gesture = ['nod', 'shake', 'sigh', 'lean-in'][turn % 4] ?? 'nod';
  return {
    background,
    clock,
    trust: (turn * 17) % 100,
    people,
    cues: { number, directions: [{ key: 'gesture', value: gesture }], speaker: cast[0] ?? '' },
    busy: turn % 2 === 0,
  };
}

const apply = (page: Page, snapshot: StageSnapshot): Promise<void> =>
  page.evaluate((shown) => (window as LivePage).stage?.apply(shown), snapshot);

const STEP_MS = 400;
/** Steps of the clock that a scene may take to come, with the time its pictures need between. */
const MOST_STEPS = 200;

async function isShown(page: Page, { background, people }: StageSnapshot): Promise<boolean> {
  const { on, light } = await page.evaluate(() => ({
    on: (window as LivePage).stage?.snapshot() ?? null,
    light: document.querySelector('canvas')?.style.opacity,
  }));
  const isThere = (shown: OnStage): boolean =>
    shown.set === background && people.every(({ id }) => shown.people.some((one) => one.id === id));
  return on !== null && isThere(on) && light === '1';
}

/** Changes the scene so many times, one after the other, each until it stands in full light. */
export async function changeScenes(page: Page, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const scene = SCENES[turn % SCENES.length];
    if (scene === undefined) return;
    const snapshot = snapshotOf(scene, turn);
    await apply(page, snapshot);
    let steps = 0;
    do {
      if (steps === MOST_STEPS) throw new Error(`${scene.background} has not come.`);
      await page.clock.runFor(STEP_MS);
      steps += 1;
    } while (!(await isShown(page, snapshot)));
  }
}

/** How many scenes there are before they come again. */
export const SCENE_COUNT = SCENES.length;

/** Seconds between two lines of a conversation. */
const LINE_S = 10;

/** Goes on with a conversation in one scene for so many minutes of the story's clock. */
export async function playOn(page: Page, minutes: number): Promise<void> {
  const [scene] = SCENES;
  if (scene === undefined) return;
  for (let turn = 0; turn < (minutes * 60) / LINE_S; turn += 1) {
    await apply(page, snapshotOf(scene, turn));
    await page.clock.runFor(LINE_S * 1000);
  }
}
