// @vitest-environment happy-dom
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openRecords } from '../../../src/app/data/records.ts';

test('a database that opens is used', async () => {
  const records = await openRecords();
  if (!records.ok) throw new Error(records.error);
  await records.value.set('b', { n: 2 });
  await records.value.set('a', [1]);
  expect(await records.value.get('b')).toEqual({ n: 2 });
  expect(await records.value.get('c')).toBeNull();
  expect(await records.value.startingWith('')).toEqual([
    ['a', [1]],
    ['b', { n: 2 }],
  ]);
});
