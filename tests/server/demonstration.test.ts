/** A demonstration that was broken off while it was made. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fillDemonstration, filledOf } from '../../src/cli/demo/fill-demonstration.ts';
import { dropDatabase } from '../../src/server/store/data-folder.ts';
import { openStore } from '../../src/server/store/store.ts';
import { sqlite } from './databases.ts';

const databases = sqlite();
afterAll(() => databases.clear());

test('is known as such, and nothing of it is kept', { timeout: 120_000 }, async () => {
  const place = await databases.place();
  if (place.kind !== 'sqlite') throw new Error('There is no folder.');
  const store = await openStore(place);
  expect(await filledOf(store)).toBe('empty');
  const distFolder = join(place.folder, 'no-build');
  const filling = { store, distFolder, now: Date.now(), say: () => undefined };
  await expect(fillDemonstration({ ...filling, locale: 'en' })).rejects.toThrow('ENOENT');
  expect(await filledOf(store)).toBe('unfinished');
  await store.close();
  dropDatabase(place.folder);
  const again = await openStore(place);
  expect(await filledOf(again)).toBe('empty');
  await again.close();
});
