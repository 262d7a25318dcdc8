import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryRecords } from '../../../src/app/data/records.ts';
import { storeOver, type Store } from '../../../src/app/data/store.ts';
import { Deletions, UNDO_MS } from '../../../src/app/library/deletions.ts';
import { NOTHING_KEPT, type Personal } from '../../../src/app/library/personal.ts';
import { err } from '../../../src/core/base/result.ts';
import { attempt, finished } from '../data/attempts.ts';

const [one, other] = [finished(1), attempt(2)];
let store: Store;

beforeEach(async () => {
  vi.useFakeTimers();
  store = storeOver(memoryRecords(), 'memory');
  for (const each of [one, other]) await store.saveAttempt(each);
});

afterEach(() => {
  vi.useRealTimers();
});

const open = (changed: Partial<Store> = {}) => {
  const personal = signal<Personal>({ ...NOTHING_KEPT, attempts: [one, other] });
  return { personal, deletions: new Deletions({ ...store, ...changed }, personal) };
};
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);

test('a deleted attempt goes at once, from the list and from the store', async () => {
  const { personal, deletions } = open();
  deletions.remove(one);
  await settled();
  expect(personal.value.attempts).toEqual([other]);
  expect((await store.listAttempts()).attempts).toEqual([other]);
  expect(deletions.last.value).toEqual({ kind: 'deleted', attempt: one });
});

test('what is left of damaged records goes at one word, and nothing else', async () => {
  const records = memoryRecords();
  store = storeOver(records, 'memory');
  await store.saveAttempt(one);
  await records.set(`attempt:${other.id}`, {
    version: 4,
    attempt: { ...other, decisions: 'none' },
  });
  await records.set('attempt:later', { version: 99, attempt: {} });
  expect((await store.listAttempts()).corrupted).toEqual([other.id]);
  const { personal, deletions } = open();
  personal.value = { attempts: [one], corrupted: 1, newer: 1 };
  deletions.removeDamaged();
  await settled();
  expect(personal.value).toEqual({ attempts: [one], corrupted: 0, newer: 1 });
  expect(deletions.last.value).toEqual({ kind: 'damaged.deleted' });
  expect(await store.listAttempts()).toEqual({ attempts: [one], corrupted: [], newer: ['later'] });
});

test('a browser that refuses to remove them leaves them told of', async () => {
  const { personal, deletions } = open({ removeDamaged: async () => err('storage-blocked') });
  personal.value = { attempts: [one], corrupted: 2, newer: 0 };
  deletions.removeDamaged();
  await settled();
  expect(personal.value.corrupted).toBe(2);
  expect(deletions.last.value).toEqual({ kind: 'delete.failed' });
});

test('it comes back whole when that is asked for', async () => {
  const { personal, deletions } = open();
  deletions.remove(one);
  await settled();
  deletions.undo();
  await settled();
  expect(personal.value.attempts).toContainEqual(one);
  expect(await store.loadAttempt(one.id)).toMatchObject({ value: one });
  expect(deletions.last.value).toEqual({ kind: 'undone' });
});

test('the offer to undo lasts eight seconds', async () => {
  const { personal, deletions } = open();
  deletions.remove(one);
  await settled();
  await vi.advanceTimersByTimeAsync(UNDO_MS - 2);
  expect(deletions.last.value).not.toBeNull();
  await vi.advanceTimersByTimeAsync(2);
  expect(deletions.last.value).toBeNull();
  deletions.undo();
  await settled();
  expect(personal.value.attempts).toEqual([other]);
});

test('its time stands still while somebody is at it', async () => {
  const { deletions } = open();
  deletions.remove(one);
  await settled();
  deletions.hold(true);
  await vi.advanceTimersByTimeAsync(10 * UNDO_MS);
  expect(deletions.last.value).not.toBeNull();
  deletions.hold(false);
  await vi.advanceTimersByTimeAsync(UNDO_MS);
  expect(deletions.last.value).toBeNull();
});

test('what cannot be deleted stays, and what cannot be put back is said', async () => {
  const blocked = open({ removeAttempt: async () => err('storage-blocked') });
  blocked.deletions.remove(one);
  await settled();
  expect(blocked.personal.value.attempts).toEqual([one, other]);
  expect(blocked.deletions.last.value).toEqual({ kind: 'delete.failed' });
  const full = open({ saveAttempt: async () => err('storage-full') });
  full.deletions.remove(one);
  await settled();
  full.deletions.undo();
  await settled();
  expect(full.personal.value.attempts).toEqual([other]);
  expect(full.deletions.last.value).toEqual({ kind: 'undo.failed' });
});
