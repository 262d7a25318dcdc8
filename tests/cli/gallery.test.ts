import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { STUDIO_LIGHT } from '../../assets/art/light.ts';
import { lightSamples } from '../../src/cli/gallery-plans.ts';
import { run } from '../../src/cli/main.ts';
import { recordedTerminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a person is shown in every light, a place in windows of three shapes', async () => {
  const { terminal, out } = recordedTerminal();
  expect(await run(['gallery', 'timur', 'kitchen', '--out', folder], terminal)).toBe(0);
  expect(out()).toBe(`${join(folder, 'index.html')}\n`);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const pictures = [...page.matchAll(/src="([^"]+)" width="(\d+)" height="(\d+)"/g)];
  expect(pictures).toHaveLength(lightSamples().length + 2 * 3);
  for (const [, file = '', width, height] of pictures) {
    expect(existsSync(join(folder, file))).toBe(true);
    const size = await sharp(join(folder, file)).metadata();
    expect([size.width, size.height]).toEqual([Number(width), Number(height)]);
  }
  expect(page).toContain('kitchen by evening, phone 390 × 258');
  expect(page).not.toContain('maria');
}, 120_000);

test('the lights are those of the sets and the studio, each once', () => {
  const names = lightSamples().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([STUDIO_LIGHT.name, 'night', 'dinner', 'frost']));
});

test('a name that nobody has is told, with those that there are', async () => {
  const { terminal, errors } = recordedTerminal();
  expect(await run(['gallery', 'godot'], terminal)).toBe(2);
  expect(errors()).toContain('godot');
  expect(errors()).toContain('timur');
});
