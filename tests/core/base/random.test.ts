import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText, seededRandom, shuffled } from '../../../src/core/base/random.ts';

test('the numbers of a seed never change, so that old attempts replay', () => {
  const random = seededRandom('half-past-ten');
  const drawn = [random(), random(), random()].map((number) => number.toFixed(9));
  expect(drawn).toMatchInlineSnapshot(`
    [
      "0.681917528",
      "0.565364633",
      "0.857174454",
    ]
  `);
});

test('the hash is FNV-1a', () => {
  expect(hashText('')).toBe(0x811c9dc5 | 0);
  expect(hashText('a')).toBe(0xe40c292c | 0);
});

test('every number lies in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = seededRandom(seed);
      for (let draw = 0; draw < 50; draw++) {
        const number = random();
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

test('shuffling keeps every item once and leaves its input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const before = [...items];
      const order = shuffled(items, seededRandom(seed));
      expect(order.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      expect(items).toEqual(before);
    }),
  );
});

test('every place is equally likely for every item', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    const place = shuffled([0, 1, 2, 3], seededRandom(`s${seed}`)).indexOf(0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
