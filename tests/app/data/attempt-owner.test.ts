// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { claim, disown, othersAttempts, ownerOf } from '../../../src/app/data/attempt-owner.ts';
import { memoryRecords, type Records } from '../../../src/app/data/records.ts';
import { rememberSignedIn } from '../../../src/app/data/signed-in.ts';
import { storeOver, type Store } from '../../../src/app/data/store.ts';
import { reachedEndings } from '../../../src/app/data/reached-endings.ts';
import { mayBeUnfinished } from '../../../src/app/data/unfinished-scenarios.ts';
import { attempt, finished, idOf } from './attempts.ts';

const ONE = idOf(901);
const OTHER = idOf(902);

let records: Records;
beforeEach(() => {
  localStorage.clear();
  records = memoryRecords();
});

test('an attempt is whose it was first, until it is disowned', async () => {
  expect(await claim(records, idOf(1), null)).toBeNull();
  expect(await claim(records, idOf(1), ONE)).toBe(ONE);
  expect(await claim(records, idOf(1), OTHER)).toBe(ONE);
  expect(await claim(records, idOf(1), null)).toBe(ONE);
  expect(await othersAttempts(records, OTHER)).toEqual(new Set([idOf(1)]));
  expect(await othersAttempts(records, null)).toEqual(new Set([idOf(1)]));
  expect(await othersAttempts(records, ONE)).toEqual(new Set());
  await disown(records, idOf(1));
  expect(await ownerOf(records, idOf(1))).toBeNull();
});

test('a damaged entry makes an attempt nobody’s', async () => {
  await records.set(`owner:${idOf(1)}`, { soul: true });
  expect(await ownerOf(records, idOf(1))).toBeNull();
});

describe('where several people use one browser', () => {
  let store: Store;
  const listed = async () => (await store.listAttempts()).attempts.map(({ id }) => id);
  beforeEach(async () => {
    store = storeOver(records, 'persistent');
    await store.saveAttempt(finished(1));
    rememberSignedIn(ONE, ['learner']);
    await store.saveAttempt(attempt(2));
    await store.saveAttempt(finished(3));
  });

  test('each finds the own attempts, and those that are nobody’s', async () => {
    expect(await listed()).toEqual([idOf(1), idOf(2), idOf(3)]);
    rememberSignedIn(OTHER, ['learner']);
    expect(await listed()).toEqual([idOf(1)]);
    expect(await store.loadAttempt(idOf(3))).toEqual({ ok: true, value: null });
    expect(await store.unfinishedAttempt('half-past-ten', null)).toEqual({ ok: true, value: null });
    rememberSignedIn(null);
    expect(await listed()).toEqual([idOf(1)]);
    rememberSignedIn(ONE, ['learner']);
    expect(await listed()).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  test('what pages know ahead of the database is of whoever is signed in', async () => {
    expect(mayBeUnfinished('half-past-ten')).toBe(true);
    expect(reachedEndings()).toHaveProperty('half-past-ten');
    rememberSignedIn(OTHER, ['learner']);
    expect(reachedEndings()).toEqual({});
    expect(mayBeUnfinished('wrong-address')).toBe(true);
    await store.removeAttempt(idOf(1));
    await store.listAttempts();
    expect(mayBeUnfinished('half-past-ten')).toBe(false);
    expect(mayBeUnfinished('wrong-address')).toBe(false);
    expect(reachedEndings()).toEqual({});
  });

  test('a page that goes on for somebody else keeps it for that one', async () => {
    rememberSignedIn(OTHER, ['learner']);
    await store.listAttempts();
    expect(await store.saveAttempt(attempt(2))).toEqual({ ok: true, value: true });
    expect(mayBeUnfinished('half-past-ten')).toBe(false);
    expect(await listed()).toEqual([idOf(1)]);
    expect(await records.get(`outbox:${idOf(2)}`)).toMatchObject({ person: ONE });
  });

  test('what is nobody’s becomes that of whoever goes on with it', async () => {
    rememberSignedIn(OTHER, ['learner']);
    await store.saveAttempt(finished(1));
    rememberSignedIn(ONE, ['learner']);
    expect(await listed()).toEqual([idOf(2), idOf(3)]);
  });
});
