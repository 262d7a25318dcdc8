// @vitest-environment happy-dom
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openRecords } from '../../../src/app/data/records.ts';

afterEach(() => vi.restoreAllMocks());

const forbidden = (): never => {
  throw new DOMException('The operation is insecure', 'SecurityError');
};

function failing(): IDBOpenDBRequest {
  const request = new EventTarget();
  setTimeout(() => request.dispatchEvent(new Event('error')));
  return Object.assign(request, {
    error: new DOMException('', 'UnknownError'),
  }) as IDBOpenDBRequest;
}

test.each([
  ['throws', forbidden],
  ['fails', failing],
  ['never answers', () => new EventTarget() as IDBOpenDBRequest],
])('a database that %s is blocked, within the time given', async (_, open) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(open);
  const begun = performance.now();
  expect(await openRecords(80)).toEqual({ ok: false, error: 'storage-blocked' });
  expect(performance.now() - begun).toBeLessThan(2_000);
});
