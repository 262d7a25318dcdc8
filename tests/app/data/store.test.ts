// @vitest-environment happy-dom
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser's database
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryRecords, openRecords, type Records } from '../../../src/app/data/records.ts';
import { storeOver, type Store } from '../../../src/app/data/store.ts';
import { UNFINISHED_KEY } from '../../../src/app/data/unfinished-scenarios.ts';
import { attempt, finished, firstVersion, idOf } from './attempts.ts';

/** The database is one for the whole file, as it is for a page; every test begins with it empty. */
async function databaseRecords(): Promise<Records> {
  const records = await openRecords();
  if (!records.ok) throw new Error(records.error);
  for (const [key] of await records.value.startingWith('')) await records.value.remove(key);
  return records.value;
}

/** Records that refuse what is asked of them while `refusal` is set. */
function refusing(records: Records) {
  const state: { refusal: unknown } = { refusal: null };
  const unless = <T>(act: () => Promise<T>): Promise<T> =>
    state.refusal === null ? act() : Promise.reject(state.refusal);
  return {
    state,
    records: {
      get: (key) => unless(() => records.get(key)),
      set: (key, record) => unless(() => records.set(key, record)),
      remove: (key) => unless(() => records.remove(key)),
      startingWith: (prefix) => unless(() => records.startingWith(prefix)),
    } satisfies Records,
  };
}

const unfinishedList = (): unknown => JSON.parse(localStorage.getItem(UNFINISHED_KEY) ?? '[]');

beforeEach(() => localStorage.clear());

describe.each([
  ['the database', databaseRecords],
  ['memory', async () => memoryRecords()],
])('over %s', (_, open) => {
  let records: Records;
  let store: Store;
  beforeEach(async () => {
    records = await open();
    store = storeOver(records, 'persistent');
  });

  test('what was saved is loaded, and only that', async () => {
    expect(await store.saveAttempt(attempt(1))).toEqual({ ok: true, value: true });
    expect(await store.loadAttempt(idOf(1))).toEqual({ ok: true, value: attempt(1) });
    expect(await store.loadAttempt(idOf(2))).toEqual({ ok: true, value: null });
  });

  test('a later state takes the place of the earlier one', async () => {
    await store.saveAttempt(attempt(1));
    await store.saveAttempt(finished(1));
    expect(await store.listAttempts()).toEqual({
      attempts: [finished(1)],
      corrupted: [],
      newer: [],
    });
  });

  test('attempts are listed from the earliest to the latest', async () => {
    for (const n of [3, 1, 2]) await store.saveAttempt(finished(n));
    const { attempts } = await store.listAttempts();
    expect(attempts.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  test('the unfinished attempt is the latest one of its scenario that is being played', async () => {
    await store.saveAttempt(attempt(1));
    await store.saveAttempt(attempt(2));
    await store.saveAttempt(finished(3));
    await store.saveAttempt(attempt(4, { status: 'abandoned' }));
    await store.saveAttempt(attempt(5, { scenario: 'wrong-address' }));
    expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({
      ok: true,
      value: attempt(2),
    });
    expect(await store.unfinishedAttempt('server-room', null)).toEqual({ ok: true, value: null });
  });

  test('a removed attempt is gone; removing it again is no failure', async () => {
    await store.saveAttempt(attempt(1));
    expect(await store.removeAttempt(idOf(1))).toEqual({ ok: true, value: true });
    expect(await store.removeAttempt(idOf(1))).toEqual({ ok: true, value: true });
    expect(await store.loadAttempt(idOf(1))).toEqual({ ok: true, value: null });
  });

  test('a record of version 1 is read, and left as it is until it is saved', async () => {
    await records.set(`attempt:${idOf(1)}`, firstVersion(1));
    const loaded = await store.loadAttempt(idOf(1));
    expect(loaded).toMatchObject({ ok: true, value: { rules: { timers: true } } });
    expect(await records.get(`attempt:${idOf(1)}`)).toEqual(firstVersion(1));
    expect((await store.listAttempts()).attempts).toHaveLength(1);
    if (loaded.ok && loaded.value !== null) await store.saveAttempt(loaded.value);
    expect(await records.get(`attempt:${idOf(1)}`)).toMatchObject({ version: 4 });
  });

  test('a record from the future is told of and left untouched by everything', async () => {
    const future = { version: 9, attempt: { scenario: 'half-past-ten', soul: true } };
    await records.set(`attempt:${idOf(1)}`, future);
    const newer = { ok: false, error: 'record-newer' };
    expect(await store.loadAttempt(idOf(1))).toEqual(newer);
    expect(await store.saveAttempt(attempt(1))).toEqual(newer);
    expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual(newer);
    expect(await store.listAttempts()).toEqual({ attempts: [], corrupted: [], newer: [idOf(1)] });
    expect(await records.get(`attempt:${idOf(1)}`)).toEqual(future);
    await store.saveAttempt(attempt(2));
    expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({
      ok: true,
      value: attempt(2),
    });
  });

  describe('a damaged record', () => {
    const damaged = { version: 2, attempt: { ...attempt(2), decisions: 'none' } };
    beforeEach(async () => {
      for (const n of [1, 3]) await store.saveAttempt(finished(n));
      await records.set(`attempt:${idOf(2)}`, damaged);
    });

    test('is set aside whole, and the others are read', async () => {
      const { attempts, corrupted } = await store.listAttempts();
      expect(attempts).toEqual([finished(1), finished(3)]);
      expect(corrupted).toEqual([idOf(2)]);
      expect(await records.get(`set-aside:${idOf(2)}`)).toEqual(damaged);
      expect(await records.get(`attempt:${idOf(2)}`)).toBeNull();
    });

    test('stays known as damaged, however often it is asked for', async () => {
      const corrupted = { ok: false, error: 'record-corrupted' };
      expect(await store.loadAttempt(idOf(2))).toEqual(corrupted);
      expect(await store.loadAttempt(idOf(2))).toEqual(corrupted);
      expect((await store.listAttempts()).corrupted).toEqual([idOf(2)]);
      expect((await store.listAttempts()).corrupted).toEqual([idOf(2)]);
    });

    test('is told of once when its scenario is opened and nothing came after it', async () => {
      const last = { ...damaged, attempt: { ...damaged.attempt, id: idOf(4) } };
      expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({
        ok: true,
        value: null,
      });
      await records.set(`attempt:${idOf(4)}`, last);
      expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({
        ok: false,
        error: 'record-corrupted',
      });
      expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({
        ok: true,
        value: null,
      });
    });

    test('is kept when the attempt is saved over it, also a second time', async () => {
      await store.saveAttempt(finished(2));
      await records.set(`attempt:${idOf(2)}`, 'damaged again');
      await store.saveAttempt(finished(2));
      expect(await records.get(`set-aside:${idOf(2)}`)).toEqual(damaged);
      expect(await records.get(`set-aside:${idOf(2)}#2`)).toBe('damaged again');
      const { attempts, corrupted } = await store.listAttempts();
      expect(attempts).toHaveLength(3);
      expect(corrupted).toEqual([]);
    });
  });
});

describe('when the browser refuses', () => {
  test('a full disk keeps the old state, although its error has no words', async () => {
    const { records, state } = refusing(memoryRecords());
    const store = storeOver(records, 'persistent');
    await store.saveAttempt(attempt(1));
    state.refusal = new DOMException('', 'QuotaExceededError');
    expect(await store.saveAttempt(finished(1))).toEqual({ ok: false, error: 'storage-full' });
    state.refusal = null;
    expect(await store.loadAttempt(idOf(1))).toEqual({ ok: true, value: attempt(1) });
    expect(await store.saveAttempt(finished(1))).toEqual({ ok: true, value: true });
  });

  test.each([
    ['an error', new DOMException('closing', 'InvalidStateError')],
    ['nothing at all', undefined],
  ])('%s means that the storage is blocked', async (_, refusal) => {
    const { records, state } = refusing(memoryRecords());
    const store = storeOver(records, 'persistent');
    state.refusal = refusal;
    const blocked = { ok: false, error: 'storage-blocked' };
    expect(await store.saveAttempt(attempt(1))).toEqual(blocked);
    expect(await store.loadAttempt(idOf(1))).toEqual(blocked);
    expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual(blocked);
    expect(await store.removeAttempt(idOf(1))).toEqual(blocked);
  });

  test('a damaged record whose copy finds no room stays where it is', async () => {
    const inner = memoryRecords();
    await inner.set(`attempt:${idOf(1)}`, 'damaged');
    const full: Records = {
      ...inner,
      set: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    expect(await storeOver(full, 'persistent').loadAttempt(idOf(1))).toMatchObject({ ok: false });
    expect(await inner.get(`attempt:${idOf(1)}`)).toBe('damaged');
  });
});

describe('the list of unfinished scenarios', () => {
  test('follows what is saved, finished and removed', async () => {
    const store = storeOver(memoryRecords(), 'persistent');
    await store.saveAttempt(attempt(1));
    await store.saveAttempt(attempt(2));
    await store.saveAttempt(attempt(3, { scenario: 'wrong-address' }));
    expect(unfinishedList()).toEqual(['half-past-ten', 'wrong-address']);
    await store.saveAttempt(finished(1));
    expect(unfinishedList()).toEqual(['half-past-ten', 'wrong-address']);
    await store.removeAttempt(idOf(2));
    expect(unfinishedList()).toEqual(['wrong-address']);
    await store.saveAttempt(attempt(3, { scenario: 'wrong-address', status: 'abandoned' }));
    expect(unfinishedList()).toEqual([]);
  });

  test('is put right by listing and by asking for a scenario', async () => {
    const store = storeOver(memoryRecords(), 'persistent');
    await store.saveAttempt(attempt(1));
    localStorage.setItem(UNFINISHED_KEY, '["wrong-address"');
    await store.listAttempts();
    expect(unfinishedList()).toEqual(['half-past-ten']);
    localStorage.setItem(UNFINISHED_KEY, '["wrong-address", "half-past-ten"]');
    await store.unfinishedAttempt('wrong-address', null);
    expect(unfinishedList()).toEqual(['half-past-ten']);
  });

  test('names nothing that goes with the page', async () => {
    await storeOver(memoryRecords(), 'memory').saveAttempt(attempt(1));
    expect(unfinishedList()).toEqual([]);
  });
});

describe('asking for lasting storage', () => {
  const ask = (persist: () => Promise<boolean>) =>
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true });

  test('is done once', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => true);
    ask(persist);
    const store = storeOver(memoryRecords(), 'persistent');
    await store.askToPersist();
    await store.askToPersist();
    expect(persist).toHaveBeenCalledOnce();
  });

  test('is not done for what goes with the page, and a refusal is no failure', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.reject(new TypeError('insecure')));
    ask(persist);
    await storeOver(memoryRecords(), 'memory').askToPersist();
    expect(persist).not.toHaveBeenCalled();
    await storeOver(memoryRecords(), 'persistent').askToPersist();
    expect(persist).toHaveBeenCalledOnce();
  });
});
