import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTYOM_OFFICE } from '../../assets/art/sets/artyom-office.ts';
import { bakeStage } from '../../src/cli/bake.ts';
import { paintedBox, rasterize } from '../../src/cli/texture.ts';
import type { StageIndex } from '../../src/app/session/stage-index.ts';
import {
  isBackgroundManifest,
  type BackgroundManifest,
  type Variant,
} from '../../src/app/stage/manifest.ts';
import { MOODS } from '../../src/core/story/turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'bake-'));
let index: StageIndex;

beforeAll(async () => {
  index = await bakeStage(folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (file: string): number => statSync(join(folder, file)).size;

function manifest(background: string): BackgroundManifest {
  const value: unknown = JSON.parse(
    readFileSync(join(folder, index.backgrounds[background] ?? ''), 'utf8'),
  );
  if (!isBackgroundManifest(value)) {
    throw new Error(`${background} has no manifest.`);
  }
  return value;
}

/** Everything that one light needs in one variant. */
function filesOf(background: string, light: string, variant: Variant): string[] {
  const set = manifest(background).lights[light];
  const density = variant.endsWith('@2') ? 2 : 1;
  return [
    ...(set?.sheets ?? []).flatMap(({ images }) => images[variant]?.url ?? []),
    ...Object.values(set?.people ?? {}).map((urls) => urls[density]),
  ];
}

const weigh = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + bytes(file), 0);

test('every file that is named exists, and every file is named', () => {
  const named = new Set(['stage.json', ...Object.values(index.backgrounds)]);
  for (const { url } of Object.values(index.posters)) named.add(url);
  for (const portraits of Object.values(index.portraits)) {
    for (const { url } of Object.values(portraits)) named.add(url);
  }
  for (const id of Object.keys(index.backgrounds)) {
    for (const light of Object.keys(manifest(id).lights)) {
      for (const variant of ['wide@1', 'wide@2', 'narrow@1', 'narrow@2'] as const) {
        filesOf(id, light, variant).forEach((file) => named.add(file));
      }
    }
  }
  expect(readdirSync(folder).toSorted()).toEqual([...named].toSorted());
});

test('every name but that of the index holds a hash', () => {
  const unhashed = readdirSync(folder).filter((file) => !/\.[0-9a-f]{8}\.(webp|json)$/.test(file));
  expect(unhashed).toEqual(['stage.json']);
});

describe('weight', () => {
  test('the first picture is light, and lighter on a phone', () => {
    // Others are fetched only when they come in.
    const others = Object.entries(manifest('artyom-office').lights['night']?.people ?? {})
      .filter(([person]) => person !== 'artyom')
      .flatMap(([, urls]) => [urls[1], urls[2]]);
    const first = (variant: Variant): string[] =>
      filesOf('artyom-office', 'night', variant).filter((file) => !others.includes(file));
    expect(weigh(first('wide@1'))).toBeLessThan(100_000);
    expect(weigh(first('narrow@1'))).toBeLessThan(75_000);
  });
});

test('sheets have the proportions that the manifest says', async () => {
  for (const { images, id } of manifest('artyom-office').lights['night']?.sheets ?? []) {
    for (const [variant, image] of Object.entries(images)) {
      const { width, height } = await sharp(join(folder, image.url)).metadata();
      expect(width / height, `${id} ${variant}`).toBeCloseTo(image.box[2] / image.box[3], 1);
    }
  }
});

test.each([1, 2] as const)('every part is on the sheet of density %d', async (density) => {
  const { lights, drawings } = manifest('artyom-office');
  const sheet = lights['night']?.people['artyom']?.[density] ?? '';
  const { width, height } = await sharp(join(folder, sheet)).metadata();
  for (const { frame } of Object.values(drawings['artyom'] ?? {})) {
    expect((frame[0] + frame[2]) * density).toBeLessThanOrEqual(width);
    expect((frame[1] + frame[3]) * density).toBeLessThanOrEqual(height);
  }
});

test('parts lie apart on their sheet', () => {
  const frames = Object.values(manifest('artyom-office').drawings['artyom'] ?? {});
  for (const [index_, { frame: a }] of frames.entries()) {
    for (const { frame: b } of frames.slice(index_ + 1)) {
      const apart =
        a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1];
      expect(apart).toBe(true);
    }
  }
});

test('the backmost sheet of every light covers the whole set and lets nothing through', async () => {
  const backmost = new Set<string>();
  for (const id of Object.keys(index.backgrounds)) {
    const { lights, frame, bleed } = manifest(id);
    for (const { sheets } of Object.values(lights)) {
      const image = sheets[0]?.images['wide@1'];
      expect(image?.box).toEqual([-bleed, -bleed, frame[2] + 2 * bleed, frame[3] + 2 * bleed]);
      backmost.add(image?.url ?? '');
    }
  }
  for (const url of backmost) {
    const { isOpaque } = await sharp(join(folder, url)).stats();
    expect(isOpaque).toBe(true);
  }
}, 120_000);

test('posters are landscape pictures under 40 KB', () => {
  for (const { url, width, height } of Object.values(index.posters)) {
    expect([width, height]).toEqual([900, 520]);
    expect(bytes(url)).toBeLessThan(40_000);
  }
});

test.each(['artyom', 'viktor', 'timur'])('there is a portrait of %s in each mood', (drawing) => {
  const portraits = index.portraits[drawing];
  expect(Object.keys(portraits ?? {}).toSorted()).toEqual([...MOODS].toSorted());
  for (const { url, width, height } of Object.values(portraits ?? {})) {
    expect([width, height]).toEqual([96, 96]);
    expect(bytes(url)).toBeLessThan(6_000);
  }
});

test('a second bake draws nothing', async () => {
  const again = mkdtempSync(join(tmpdir(), 'bake-'));
  let drawn = 0;
  expect(await bakeStage(again, () => (drawn += 1))).toEqual(index);
  expect(drawn).toBe(0);
  rmSync(again, { recursive: true });
});

describe('drawing', () => {
  test('multiplies, screens and masks as browsers do', async () => {
    const art =
      '<rect width="20" height="20" fill="#808080"/>' +
      '<rect width="10" height="20" fill="#808080" style="mix-blend-mode:multiply"/>' +
      '<rect x="10" width="10" height="20" fill="#808080" style="mix-blend-mode:screen"/>' +
      '<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="20" height="20"><rect width="20" height="10" fill="#fff"/></mask>' +
      '<rect width="20" height="20" fill="#ff0000" mask="url(#m)" opacity="0"/>';
    const { data } = await rasterize(art, [0, 0, 20, 20], 1);
    const red = (x: number, y: number): number => data[(y * 20 + x) * 4] ?? -1;
    expect(red(2, 15)).toBeCloseTo(64, -1);
    expect(red(15, 15)).toBeCloseTo(192, -1);
  });

  test('finds what is painted', async () => {
    const art = '<rect x="4" y="6" width="5" height="3" fill="#000"/>';
    const raster = await rasterize(art, [0, 0, 20, 20], 1);
    expect(paintedBox(raster, 1)).toEqual([4, 6, 5, 3]);
    expect(paintedBox(raster, 2)).toEqual([4, 6, 6, 4]);
    expect(paintedBox(await rasterize('', [0, 0, 20, 20], 1), 1)).toBeNull();
  });
});

test('the office has the same view of the town in every light', () => {
  const sheets = Object.values(ARTYOM_OFFICE.lights).map(({ behind }) => behind[0]?.id);
  expect(new Set(sheets)).toEqual(new Set(['outside']));
});
