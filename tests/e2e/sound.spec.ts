/** The sound in a real browser: its own small page, built as the app is built. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { bakeSound } from '../../src/cli/bake-sound.ts';
import type { Sound } from '../../src/app/sound/sound.ts';

/** What the page remembers of the audio that Howler creates. */
type Heard = {
  sound: Sound;
  Howler: { masterGain: GainNode };
  contexts: AudioContext[];
  sources: AudioBufferSourceNode[];
};

let server: PreviewServer;
let url = '';
let beds: string[] = [];

test.beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'sound-page-'));
  const root = fileURLToPath(new URL('sound-page/', import.meta.url));
  await build({ root, base: './', configFile: false, logLevel: 'error', build: { outDir } });
  beds = Object.keys((await bakeSound(join(outDir, 'sound'))).music);
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

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const heard = window as unknown as Heard;
    heard.contexts = [];
    heard.sources = [];
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        heard.contexts.push(this);
      }

      override createBufferSource(): AudioBufferSourceNode {
        const source = super.createBufferSource();
        heard.sources.push(source);
        return source;
      }
    };
  });
});

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Heard).contexts.map(({ state }) => state));

/** Opens the sound with a click and waits until its context runs. */
async function open(page: Page): Promise<void> {
  await page.goto(url);
  await page.click('#open');
  await expect.poll(() => states(page)).toEqual(['running']);
}

const setMusic = (page: Page, id: string): Promise<void> =>
  page.evaluate((music) => (window as unknown as Heard).sound.setMusic(music), id);

/** The RMS of the last 0.7 s that went to the loudspeakers; less than 0.7 s of running counts as silence. */
const loudness = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { masterGain } = (window as unknown as Heard).Howler;
    const analyser = masterGain.context.createAnalyser();
    analyser.fftSize = 32_768;
    masterGain.connect(analyser);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const samples = new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(samples);
    analyser.disconnect();
    return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
  });

/** The loop that was started last. */
const lastLoop = (page: Page): Promise<{ start: number; end: number } | null> =>
  page.evaluate(() => {
    const source = (window as unknown as Heard).sources.findLast(({ loop }) => loop);
    return source ? { start: source.loopStart, end: source.loopEnd } : null;
  });

const loopsStarted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Heard).sources.filter(({ loop }) => loop).length);

const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((gone) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => gone });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('nothing is created or fetched before the first gesture', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  expect(await states(page)).toEqual([]);
  expect(requests.filter((request) => /mp3|sound\.json|open-sound/.test(request))).toEqual([]);
});

test('after a click a bed loops, mute silences it, unmuting brings it back', async ({ page }) => {
  await open(page);
  await setMusic(page, 'night');
  await expect.poll(() => lastLoop(page)).toEqual({ start: 0.9, end: 18.9 });
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
  await page.evaluate(() => (window as unknown as Heard).sound.setMuted(true));
  await expect.poll(() => states(page)).toEqual(['suspended']);
  await page.evaluate(() => (window as unknown as Heard).sound.setMuted(false));
  await expect.poll(() => states(page)).toEqual(['running']);
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
  expect(await page.evaluate(() => (window as unknown as Heard).sound.problems())).toEqual([]);
});

test('one bed fades into another, and none is silence', async ({ page }) => {
  await open(page);
  await setMusic(page, 'night');
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
  await setMusic(page, 'showroom');
  await expect.poll(() => loopsStarted(page)).toBe(2);
  await setMusic(page, 'none');
  await expect.poll(() => loudness(page), { timeout: 10_000 }).toBe(0);
});

test('accents and score changes are heard at once', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const started = await page.evaluate(async () => {
    const { sound, sources } = window as unknown as Heard;
    sound.play('message');
    sound.playChange({ trust: -6, partnership: 2 });
    const atOnce = sources.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    return [atOnce, sources.length];
  });
  expect(started).toEqual([2, 3]);
});

test('every bed, decoded here, passes its seam without a click', async ({ page }) => {
  await open(page);
  let started = 0;
  expect(beds.length).toBeGreaterThan(10);
  for (const id of beds) {
    await setMusic(page, id);
    await expect.poll(() => loopsStarted(page)).toBe(++started);
    const { seam, usual, peak } = await page.evaluate(async () => {
      const source = (window as unknown as Heard).sources.findLast(({ loop }) => loop);
      if (!source?.buffer) throw new Error('No loop is playing');
      const { loopStart, loopEnd, buffer } = source;
      const offline = new OfflineAudioContext(1, 2 * 48_000, 48_000);
      const replay = offline.createBufferSource();
      Object.assign(replay, { buffer, loop: true, loopStart, loopEnd });
      replay.connect(offline.destination);
      replay.start(0, loopEnd - 1);
      const heard = (await offline.startRendering()).getChannelData(0);
      const bends = Array.from(heard.subarray(2), (value, index) =>
        Math.abs(value - 2 * (heard[index + 1] ?? 0) + (heard[index] ?? 0)),
      );
      return {
        seam: Math.max(...bends.slice(47_950, 48_050)),
        usual: Math.max(...bends.slice(24_000, 47_900)),
        peak: Math.max(...heard),
      };
    });
    expect(seam, `${id}: its seam against half a second before it`).toBeLessThan(1.5 * usual);
    expect(peak).toBeGreaterThan(0.01);
  }
});

test('a hidden page is silent, and wakes with the next gesture', async ({ page }) => {
  await open(page);
  await setMusic(page, 'day');
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
  await hide(page, true);
  await expect.poll(() => states(page)).toEqual(['suspended']);
  await hide(page, false);
  await page.waitForTimeout(300);
  expect(await states(page)).toEqual(['suspended']);
  await page.click('#elsewhere');
  await expect.poll(() => states(page)).toEqual(['running']);
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
});

test('a context that does not wake in half a second is replaced', async ({ page }) => {
  await open(page);
  await setMusic(page, 'day');
  await expect.poll(() => lastLoop(page)).not.toBeNull();
  await hide(page, true);
  await expect.poll(() => states(page)).toEqual(['suspended']);
  await page.evaluate(() => {
    const [context] = (window as unknown as Heard).contexts;
    if (context) context.resume = () => new Promise(() => undefined);
  });
  await hide(page, false);
  await page.click('#elsewhere');
  await expect.poll(() => states(page)).toEqual(['closed', 'running']);
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
});

test('files that are missing or broken are left out and the rest is heard', async ({ page }) => {
  await page.route('**/cup-*.mp3', (route) => route.fulfill({ status: 404 }));
  await page.route('**/night-*.mp3', (route) => route.fulfill({ body: 'not a sound' }));
  await page.route('**/door-*.mp3', (route) => route.abort());
  await open(page);
  await setMusic(page, 'night');
  const failed = (): Promise<string[]> =>
    page.evaluate(() =>
      (window as unknown as Heard).sound
        .problems()
        .map(({ id, reason }) => `${reason} ${id}`)
        .toSorted(),
    );
  await expect.poll(failed).toEqual(['load-failed cup', 'load-failed door', 'load-failed night']);
  await page.evaluate(() => {
    const { sound } = window as unknown as Heard;
    for (const id of ['cup', 'door', 'message']) sound.play(id);
    sound.setMusic('day');
  });
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
});

test('without a manifest the sound opens, silent', async ({ page }) => {
  await page.route('**/sound.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(url);
  await page.click('#open');
  const reasons = (): Promise<string[] | undefined> =>
    page.evaluate(() => window.sound?.problems().map(({ reason }) => reason));
  await expect.poll(reasons).toEqual(['no-manifest']);
});
