// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { ENDINGS_KEY, reachedEndings } from '../../../src/app/data/reached-endings.ts';
import { memoryRecords } from '../../../src/app/data/records.ts';
import { storeOver } from '../../../src/app/data/store.ts';
import { attempt, finished, idOf } from './attempts.ts';

beforeEach(() => localStorage.clear());

const ended = (n: number, ending: string, minute: number) =>
  finished(n, {
    finishedAt: `2026-05-04T19:${minute}:00.000Z`,
    result: { ending, trust: 50, partnership: 50 },
  });

test('the ending of a scenario is that of the attempt finished last, whichever began first', async () => {
  const store = storeOver(memoryRecords(), 'persistent');
  await store.saveAttempt(attempt(1));
  expect(reachedEndings()).toEqual({});
  await store.saveAttempt(ended(2, 'partner', 30));
  await store.saveAttempt(ended(1, 'single-order', 50));
  await store.saveAttempt(attempt(3));
  await store.saveAttempt(attempt(3, { status: 'abandoned' }));
  expect(reachedEndings()).toEqual({ 'half-past-ten': 'single-order' });
  await store.saveAttempt({ ...ended(4, 'drift', 10), scenario: 'wrong-door' });
  expect(reachedEndings()).toEqual({ 'half-past-ten': 'single-order', 'wrong-door': 'drift' });
});

test('a removed attempt no longer counts', async () => {
  const store = storeOver(memoryRecords(), 'persistent');
  await store.saveAttempt(ended(1, 'partner', 30));
  await store.saveAttempt(ended(2, 'single-order', 50));
  await store.removeAttempt(idOf(2));
  expect(reachedEndings()).toEqual({ 'half-past-ten': 'partner' });
  await store.removeAttempt(idOf(1));
  expect(reachedEndings()).toEqual({});
});

test.each(['[1]', '"partner"', '{"half-past-ten":7}', 'null', '{'])(
  'a damaged record %s counts as none, and listing puts it right',
  async (damaged) => {
    const store = storeOver(memoryRecords(), 'persistent');
    await store.saveAttempt(ended(1, 'partner', 30));
    localStorage.setItem(ENDINGS_KEY, damaged);
    expect(reachedEndings()).toEqual({});
    await store.listAttempts();
    expect(reachedEndings()).toEqual({ 'half-past-ten': 'partner' });
  },
);

test('what goes with the page leaves no ending', async () => {
  await storeOver(memoryRecords(), 'memory').saveAttempt(ended(1, 'partner', 30));
  expect(reachedEndings()).toEqual({});
});
