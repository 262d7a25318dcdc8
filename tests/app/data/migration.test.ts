import { expect, test } from 'vitest';
import { migrationOf } from '../../../src/app/data/migration.ts';

const step = (from: number) => ({
  from,
  migrate: (content: unknown) => `${String(content)}>${from + 1}`,
});

test('every step from the record’s version on is taken, in order', () => {
  const { version, migrate } = migrationOf([step(1), step(2), step(3)]);
  expect(version).toBe(4);
  expect(migrate('1', 1)).toBe('1>2>3>4');
  expect(migrate('3', 3)).toBe('3>4');
  expect(migrate('4', 4)).toBe('4');
});

test('without steps the first version is the present one', () => {
  expect(migrationOf([]).version).toBe(1);
});

test.each([
  ['a missing first step', [step(2)]],
  ['a gap', [step(1), step(3)]],
  ['a step given twice', [step(1), step(1)]],
  ['a wrong order', [step(2), step(1)]],
])('%s is refused', (_, steps) => {
  expect(() => migrationOf(steps)).toThrow(/^Migration \d starts from version \d$/);
});
