import { describe, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../../assets/art/backgrounds.ts';
import { BLEED, FRAME } from '../../../assets/art/set.ts';
import {
  cropFor,
  densityFor,
  focusOf,
  freeBox,
  headBox,
  layOut,
  mannerOf,
  resolutionFor,
  type Size,
} from '../../../src/app/stage/layout.ts';
import type { Place } from '../../../src/app/stage/manifest.ts';
import { NARROW } from '../../../src/cli/bake-set.ts';

const size = (width: number, height: number): Size => ({ width, height });
const CLIENTS = BACKGROUNDS.flatMap(({ id, places }) =>
  places.slice(0, 1).map((place): [string, Place] => [id, place]),
);
const [office] = CLIENTS.map(([, place]) => place) as [Place];

const WINDOWS: [string, Size][] = [
  ['desktop', size(1440, 900)],
  ['full HD', size(1920, 1080)],
  ['small laptop', size(1280, 720)],
  ['old laptop', size(1366, 640)],
  ['landscape tablet', size(1024, 768)],
  ['portrait tablet', size(820, 1180)],
  ['4:3', size(1600, 1200)],
  ['ultra-wide', size(2560, 1080)],
];
const STRIPS: [string, Size][] = [
  ['phone', size(390, 258)],
  ['small phone', size(320, 258)],
  ['large phone', size(430, 258)],
  ['tablet strip', size(768, 300)],
  ['low strip', size(390, 200)],
];

/** The head in the window, in CSS pixels. */
function headInWindow(window: Size, place: Place): readonly [number, number, number, number] {
  const { scale, x, y } = layOut(window, FRAME, place);
  const [left, top, width, height] = headBox(place);
  return [(left - x) * scale, (top - y) * scale, width * scale, height * scale];
}

describe.each(CLIENTS)('in %s', (_, place) => {
  test.each([...WINDOWS, ...STRIPS])('the set covers the whole %s', (_name, window) => {
    const { scale, x, y } = layOut(window, FRAME, place);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + window.width / scale).toBeLessThanOrEqual(FRAME[2] + 0.01);
    expect(y + window.height / scale).toBeLessThanOrEqual(FRAME[3] + 0.01);
  });

  test.each(WINDOWS)('no panel covers the head on a %s', (_name, window) => {
    const [left, top, width, height] = headInWindow(window, place);
    const [freeLeft, freeTop, freeWidth, freeHeight] = freeBox(window);
    expect(left).toBeGreaterThanOrEqual(freeLeft);
    expect(left + width).toBeLessThanOrEqual(freeLeft + freeWidth);
    // The status panels are short and stand over the hair only when the window is very wide.
    expect(top).toBeGreaterThanOrEqual(Math.min(freeTop, 92));
    // The lower sixth of the head's box is neck.
    expect(top + (height * 5) / 6).toBeLessThanOrEqual(freeTop + freeHeight);
  });

  test.each(STRIPS)('the face is between title and meters in a %s', (_name, window) => {
    const [left, top, width, height] = headInWindow(window, place);
    const [, freeTop, , freeHeight] = freeBox(window);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(window.width);
    // Of the head's box the hair and the neck are a sixth each.
    expect(top + height / 6).toBeGreaterThanOrEqual(freeTop - 4);
    expect(top + (height * 5) / 6).toBeLessThanOrEqual(freeTop + freeHeight + 12);
  });
});

/** Every place that somebody else comes to, with the one before it. */
const COMPANIES = BACKGROUNDS.flatMap(({ id, places: [first, ...others] }) =>
  first === undefined
    ? []
    : others.map((_, index): [string, Place, readonly Place[]] => [
        `${id} with ${index + 2}`,
        first,
        others.slice(0, index + 1),
      ]),
);

describe.each(COMPANIES)('in %s', (_, place, others) => {
  test.each(STRIPS)('every head is whole in a %s, and the set covers it', (_name, window) => {
    const { scale, x, y } = layOut(window, FRAME, place, others);
    for (const head of [place, ...others].map(headBox)) {
      expect(head[0]).toBeGreaterThanOrEqual(x - 0.01);
      expect(head[0] + head[2]).toBeLessThanOrEqual(x + window.width / scale + 0.01);
    }
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + window.width / scale).toBeLessThanOrEqual(FRAME[2] + 0.01);
    expect(y + window.height / scale).toBeLessThanOrEqual(FRAME[3] + 0.01);
  });

  test.each(WINDOWS)('a %s is laid out as for the first alone', (_name, window) => {
    expect(layOut(window, FRAME, place, others)).toEqual(layOut(window, FRAME, place));
  });

  test('a close camera keeps every face in sight', () => {
    const window = size(390, 258);
    const { scale, x } = layOut(window, FRAME, place, others);
    const focus = focusOf(window, place, others);
    for (const face of [place, ...others]) {
      for (const edge of [face.x - 88 * face.scale, face.x + 88 * face.scale]) {
        const seen = (focus.x - x + (edge - focus.x) * 1.14) * scale;
        expect(seen).toBeGreaterThanOrEqual(0);
        expect(seen).toBeLessThanOrEqual(window.width);
      }
    }
  });
});

test('a close camera in a room closes in on the first', () => {
  const [[, place, others]] = COMPANIES as [[string, Place, readonly Place[]]];
  expect(focusOf(size(1440, 900), place, others)).toEqual({ x: place.x, y: place.y });
});

test('a low window is a strip', () => {
  expect(mannerOf(size(390, 258))).toBe('strip');
  expect(mannerOf(size(1440, 900))).toBe('room');
});

describe('textures', () => {
  test.each(CLIENTS)('of %s: a phone does with the narrow ones, a desktop does not', (_, place) => {
    for (const phone of [size(390, 258), size(430, 258), size(360, 258), size(320, 258)]) {
      expect(cropFor(layOut(phone, FRAME, place), phone, NARROW)).toBe('narrow');
    }
    const desktop = size(1440, 900);
    expect(cropFor(layOut(desktop, FRAME, place), desktop, NARROW)).toBe('wide');
  });

  test.each(COMPANIES.filter(([, , others]) => others.length === 1))(
    'of %s: narrow ones do for a phone',
    (_, place, others) => {
      for (const phone of [size(390, 258), size(430, 258), size(360, 258), size(320, 258)]) {
        expect(cropFor(layOut(phone, FRAME, place, others), phone, NARROW)).toBe('narrow');
      }
    },
  );

  test('a strip that looks farther than the narrow ones reach takes the wide ones', () => {
    const strip = size(768, 300);
    expect(cropFor(layOut(strip, FRAME, office), strip, NARROW)).toBe('wide');
  });

  test.each([
    [1, 1],
    [1.2, 1],
    [1.34, 2],
    [2, 2],
  ] as const)('%d pixels per unit want density %d', (pixels, density) => {
    expect(densityFor(pixels)).toBe(density);
  });

  test('parallax never shows the edge of the paper', () => {
    // 14 px at depth 1.3, where a pixel is at most one unit of the set.
    expect(14 * 1.3).toBeLessThan(BLEED);
  });
});

describe('resolution', () => {
  test('follows the screen up to 2', () => {
    expect(resolutionFor(size(390, 258), 3, false)).toBe(2);
    expect(resolutionFor(size(1440, 900), 1, false)).toBe(1);
    expect(resolutionFor(size(1440, 900), 0.8, false)).toBe(1);
  });

  test('is bounded in Canvas by what a processor can fill', () => {
    expect(resolutionFor(size(390, 258), 3, true)).toBeCloseTo(1.5, 1);
    expect(resolutionFor(size(1440, 900), 2, true)).toBe(1);
    expect(resolutionFor(size(320, 200), 3, true)).toBeCloseTo(1.9, 1);
  });
});
