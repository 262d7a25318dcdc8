import { expect, test } from 'vitest';
import { actionsOf, isPart, PARTS } from '../../../src/app/administrator/log-text.ts';
import { ACTIONS } from '../../../src/server/audit.ts';

test('every action that the server records stands in one part of the log', () => {
  const parts = PARTS.flatMap((part) => actionsOf(part));
  expect(parts.toSorted()).toEqual([...ACTIONS].toSorted());
});

test('only a part is one', () => {
  expect(isPart('access')).toBe(true);
  expect(isPart('toString')).toBe(false);
});
