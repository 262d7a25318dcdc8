import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyHash, makeValueTable, openValueTable } from '../../../src/core/solver/value-table.ts';

test('every stored worth is found again, to 16 bits', () => {
  const entry = fc.tuple(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([key]) => key }), (entries) => {
      const find = openValueTable(makeValueTable(['d'], entries));
      for (const [key, worth] of entries) expect(find('d', key)).toBeCloseTo(worth, 4);
    }),
  );
});

test('a decision that is not stored is never answered', () => {
  const find = openValueTable(makeValueTable(['a,b'], [['key', 0.5]]));
  expect(find('a,b', 'key')).toBeCloseTo(0.5, 4);
  expect(find('c', 'key')).toBeNull();
  expect(find('a,b', 'other')).toBeNull();
});

test('the table survives JSON', () => {
  const table = makeValueTable(
    ['d'],
    [
      ['x', 0.25],
      ['y', 1],
      ['z', 0],
    ],
  );
  const find = openValueTable(JSON.parse(JSON.stringify(table)) as typeof table);
  expect(['x', 'y', 'z'].map((key) => find('d', key))).toEqual([expect.closeTo(0.25, 4), 1, 0]);
});

test('hashes are unsigned 32-bit numbers that the salt changes', () => {
  expect(keyHash('state', 0)).not.toBe(keyHash('state', 1));
  expect(keyHash('state', 0)).toBeGreaterThanOrEqual(0);
  expect(keyHash('state', 0)).toBeLessThan(2 ** 32);
});
