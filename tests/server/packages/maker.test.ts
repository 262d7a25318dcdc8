import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { PackageRequest } from '../../../src/package/content.ts';
import {
  openPackageMaker,
  type MakerOptions,
  type PackageMaker,
} from '../../../src/server/packages/maker.ts';
import { buildStories } from '../stories.ts';
import { addPlayer, SHIPPED, takeApart } from './player.ts';

const { distFolder } = buildStories();
addPlayer(distFolder);
// Each package takes a process of its own, which a busy machine starts when it can.
vi.setConfig({ testTimeout: 60_000 });

const opened: PackageMaker[] = [];
afterEach(() => {
  for (const maker of opened.splice(0)) maker.close();
});

function open(options: Partial<MakerOptions> = {}): PackageMaker {
  const maker = openPackageMaker({ distFolder, ...options });
  opened.push(maker);
  return maker;
}

const request = (title = 'Doors', scenarios = SHIPPED.scenarios): PackageRequest => ({
  pack: { ...SHIPPED, title: { en: title, ru: title }, scenarios },
  format: 'scorm12',
  locales: ['en', 'ru'],
});

async function made(maker: PackageMaker, wanted: PackageRequest) {
  const answer = maker.make(wanted);
  if (answer === null) throw new Error('Too many wait.');
  return takeApart(await buffer(answer));
}

test('tells each file, then gives the archive', async () => {
  const { lines, archive } = await made(open(), request());
  const steps = lines.slice(1, -1);
  expect(lines[0]).toEqual({ done: 0, all: 0 });
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
  expect(steps.at(-1)).toEqual({ done: steps.length, all: steps.length });
  expect(lines.at(-1)).toEqual({ bytes: archive.length });
  const files = unzipSync(archive);
  expect(Object.keys(files)).toHaveLength(steps.length);
  expect(new TextDecoder().decode(files['imsmanifest.xml'])).toContain('<title>Doors</title>');
});

test('makes one after another', async () => {
  const maker = open();
  const titles = ['One', 'Two', 'Three'];
  const all = await Promise.all(titles.map((title) => made(maker, request(title))));
  const manifests = all.map(({ archive }) =>
    new TextDecoder().decode(unzipSync(archive)['imsmanifest.xml']),
  );
  for (const [at, title] of titles.entries()) expect(manifests[at]).toContain(title);
});

test('says why there is nothing, and goes on with the next', async () => {
  const maker = open();
  const all = await Promise.all([
    made(maker, request('Gone', ['gone'])),
    made(maker, request('breaks')),
    made(maker, request()),
  ]);
  expect(all.map(({ lines }) => lines.at(-1))).toEqual([
    { failed: 'scenario-missing' },
    { failed: 'crashed' },
    { bytes: all[2].archive.length },
  ]);
  const { lines } = await made(open({ distFolder: 'nowhere' }), request());
  expect(lines.at(-1)).toEqual({ failed: 'no-build' });
});

test('kills what takes too long', async () => {
  // No process even starts in a millisecond.
  const { lines, archive } = await made(open({ limitMs: 1 }), request());
  expect(lines).toEqual([{ done: 0, all: 0 }, { failed: 'out-of-time' }]);
  expect(archive).toHaveLength(0);
});

test('stops for whoever leaves, and lets only so many wait', async () => {
  const maker = open({ waiting: 1 });
  const stuck = maker.make(request('hangs'));
  const next = made(maker, request());
  expect(maker.make(request())).toBeNull();
  stuck?.destroy();
  expect((await next).lines.at(-1)).toHaveProperty('bytes');
});

test('a closed maker ends what is under way', async () => {
  const maker = open();
  const answers = [made(maker, request('hangs')), made(maker, request())];
  maker.close();
  for (const { lines } of await Promise.all(answers))
    expect(lines.at(-1)).toEqual({ failed: 'closed' });
});
