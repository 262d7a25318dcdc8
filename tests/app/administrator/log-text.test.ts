import { expect, test } from 'vitest';
import { actionsOf, isPart, PARTS } from '../../../src/app/administrator/log-text.ts';
import { ACTIONS_OF } from '../../../src/contract/action.ts';

test('every action that the server records stands in one part of the log', () => {
  const parts = PARTS.flatMap((part) => actionsOf(part));
  expect(parts.toSorted()).toEqual([...new Set(Object.values(ACTIONS_OF).flat())].toSorted());
});

test('only a part is one', () => {
  expect(isPart('access')).toBe(true);
  expect(isPart('toString')).toBe(false);
});
