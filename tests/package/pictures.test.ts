import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPictures, type StagedPlay } from '../../src/package/pictures.ts';
import { storyJson } from '../fixtures/compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const face = (name: string) => ({ neutral: { url: `${name}-face.webp`, width: 96, height: 96 } });
const figure = (name: string) => ({ 1: `${name}-1.webp`, 2: `${name}-2.webp` });
const light = (name: string) => ({
  dark: '#000000',
  sheets: [
    { id: 'wall', images: { 'wide@1': { url: `${name}-wide1.webp` } } },
    {
      id: 'desk',
      images: { 'narrow@1': { url: 'desk-n1.webp' }, 'narrow@2': { url: 'desk-n2.webp' } },
    },
  ],
  people: { olga: figure(`olga-${name}`), ivan: figure(`ivan-${name}`) },
});

/** A build with two places: one for all hours of two seasons, one in two lights. */
function writeStage(): void {
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write('stage.json', {
    version: 1,
    backgrounds: { office: 'office.json', street: 'street.json' },
    posters: { office: { url: 'office.webp' }, street: { url: 'street.webp' } },
    portraits: { olga: face('olga'), ivan: face('ivan'), anton: face('anton'), vera: face('vera') },
  });
  const drawings = { olga: { head: {} }, ivan: { head: {} } };
  write('office.json', {
    version: 1,
    phases: { day: 'day', dusk: 'dusk', night: 'night' },
    winter: { day: 'snow', dusk: 'dusk', night: 'night' },
    lights: Object.fromEntries(['day', 'dusk', 'night', 'snow'].map((name) => [name, light(name)])),
    drawings,
  });
  write('street.json', {
    version: 1,
    phases: { day: 'sun', dusk: 'sun', night: 'moon' },
    lights: { sun: light('sun'), moon: light('moon') },
    drawings,
  });
}
beforeAll(writeStage);

const nobody = { en: '', ru: '' };
const member = (drawing: string): StagedPlay['cast'][string] => ({
  name: nobody,
  role: nobody,
  drawing,
});

/** By day in the office with Olga, at night with Ivan; Anton writes, and nobody goes out. */
const PLAY: StagedPlay = {
  cast: { o: member('olga'), i: member('ivan'), a: member('anton') },
  backgrounds: { office: nobody, street: nobody },
  story: storyJson(`Here. # id: a1 # background: office # clock: 06-08 12:00 # enter: o
Late. # id: a2 # clock: 06-08 23:30 # exit: o # enter: i
A: I write. # id: a3
The end. # id: a4 # ending: over
-> END
`),
};

type Manifest = {
  readonly phases: unknown;
  readonly winter: unknown;
  readonly lights: Readonly<
    Record<string, { readonly people: unknown; readonly sheets: readonly { images: unknown }[] }>
  >;
  readonly drawings: unknown;
};

function packed(name: string, plays: readonly StagedPlay[]): Manifest {
  return JSON.parse(readPictures(folder, plays).files[name] ?? '') as Manifest;
}

test('a package has the lights that are seen, and in each whoever is seen in it', () => {
  const { phases, winter, lights, drawings } = packed('office.json', [PLAY]);
  expect(Object.keys(lights)).toEqual(['day', 'night']);
  expect(lights['day']?.people).toEqual({ olga: { 1: 'olga-day-2.webp', 2: 'olga-day-2.webp' } });
  expect(lights['night']?.people).toEqual({
    ivan: { 1: 'ivan-night-2.webp', 2: 'ivan-night-2.webp' },
  });
  expect(drawings).toEqual({ olga: { head: {} }, ivan: { head: {} } });
  expect(phases).toEqual({ day: 'day', dusk: 'day', night: 'night' });
  expect(winter).toEqual({ day: 'day', dusk: 'day', night: 'night' });
});

test('phones get the finer of two textures', () => {
  const [wall, desk] = packed('office.json', [PLAY]).lights['day']?.sheets ?? [];
  expect(wall?.images).toEqual({ 'wide@1': { url: 'day-wide1.webp' } });
  expect(desk?.images).toEqual({
    'narrow@1': { url: 'desk-n2.webp' },
    'narrow@2': { url: 'desk-n2.webp' },
  });
});

test('it has the faces of everybody in the cast, and the pictures of all named places', () => {
  const { files, media } = readPictures(folder, [PLAY]);
  expect(Object.keys(files).toSorted()).toEqual(['office.json', 'stage.json']);
  expect(JSON.parse(files['stage.json'] ?? '')).toEqual({
    version: 1,
    backgrounds: { office: 'office.json' },
    posters: { office: { url: 'office.webp' }, street: { url: 'street.webp' } },
    portraits: { olga: face('olga'), ivan: face('ivan'), anton: face('anton') },
  });
  expect(media).toEqual([
    'anton-face.webp',
    'day-wide1.webp',
    'desk-n2.webp',
    'ivan-face.webp',
    'ivan-night-2.webp',
    'night-wide1.webp',
    'office.webp',
    'olga-day-2.webp',
    'olga-face.webp',
    'street.webp',
  ]);
});

test('several scenarios share what they show', () => {
  const winter: StagedPlay = {
    cast: { o: member('olga') },
    backgrounds: { office: nobody, street: nobody },
    story: storyJson(`Snow. # id: a1 # background: office # clock: 01-08 12:00
Out. # id: a2 # background: street # enter: o
The end. # id: a3 # ending: over
-> END
`),
  };
  const office = packed('office.json', [PLAY, winter]);
  expect(Object.keys(office.lights)).toEqual(['day', 'night', 'snow']);
  expect(office.lights['snow']?.people).toEqual({});
  const street = packed('street.json', [PLAY, winter]);
  expect(Object.keys(street.lights)).toEqual(['sun']);
  expect(street.lights['sun']?.people).toEqual({
    olga: { 1: 'olga-sun-2.webp', 2: 'olga-sun-2.webp' },
  });
  expect(street).not.toHaveProperty('winter');
});

test('a build without a stage has no pictures', () => {
  expect(readPictures(join(folder, 'nowhere'), [PLAY])).toEqual({ files: {}, media: [] });
});
