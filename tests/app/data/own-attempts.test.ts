/** Attempts of one account on two devices. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringHere, ownRows } from '../../../src/app/data/own-attempts.ts';
import { memoryRecords } from '../../../src/app/data/records.ts';
import type { ServerAttempt } from '../../../src/app/data/server-attempt.ts';
import { storeOver, type Store } from '../../../src/app/data/store.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { attempt, finished, idOf } from './attempts.ts';

const SELF = idOf(901);
let store: Store;
let server: Attempt[];

type Row = ServerAttempt['row'];

const rowOf = (one: Attempt): Row => ({
  id: one.id,
  person: { id: SELF, name: 'A' },
  scenario: one.scenario,
  hash: one.hash,
  assignment: one.assignment ?? null,
  status: one.status,
  startedAt: one.startedAt,
  finishedAt: one.finishedAt,
  decisions: one.decisions.length,
  timers: one.rules.timers,
  result: one.result === null ? null : { ...one.result, outcome: null },
  agrees: true,
  uncounted: null,
  withheld: false,
});

const viewOf = (one: Attempt): ServerAttempt => ({
  row: rowOf(one),
  seed: one.seed,
  after: one.after ?? null,
  locale: one.locale,
  decisions: one.decisions.map((decision) => ({
    ...decision,
    decision: 'd01',
    level: null,
    trust: 50,
    partnership: 50,
    confidence: decision.confidence ?? null,
    reason: decision.reason ?? null,
  })),
  comments: [],
  verdicts: [],
  agreement: null,
});

/** Two rows a page, so that a list of three has two. */
function answer(url: URL): Response {
  const id = url.pathname.split('/')[3];
  if (id !== undefined) {
    const found = server.find((each) => each.id === id);
    return found === undefined
      ? Response.json({ error: 'not-found' }, { status: 404 })
      : Response.json(viewOf(found));
  }
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const next = from + 2 < server.length ? String(from + 2) : null;
  return Response.json({ items: server.slice(from, from + 2).map(rowOf), next });
}

beforeEach(() => {
  store = storeOver(memoryRecords(), 'memory');
  server = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (path: string) => answer(new URL(path, 'http://team.example')));
});
afterEach(() => vi.unstubAllGlobals());

const choice = (name: string) => ({ choice: name, shownMs: 1, takenMs: 2, timedOut: false });

async function bring(): Promise<readonly string[]> {
  const rows = await ownRows(SELF);
  if (!rows.ok) throw new Error(rows.error);
  const { attempts } = await store.listAttempts();
  return (await bringHere(store, rows.value, attempts)).map(({ id }) => id);
}

test('all pages of the list are read', async () => {
  server = [finished(1), finished(2), finished(3)];
  const rows = await ownRows(SELF);
  expect(rows.ok && rows.value.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
});

test('what was begun elsewhere comes whole, and once', async () => {
  const begun = attempt(1, {
    locale: 'ru',
    assignment: idOf(77),
    after: 'partner',
    decisions: [{ ...choice('a'), confidence: 'unsure', reason: 'peace' }],
  });
  server = [begun, finished(2)];
  expect(await bring()).toEqual([idOf(1)]);
  expect(await store.loadAttempt(idOf(1))).toEqual({ ok: true, value: begun });
  expect(await bring()).toEqual([]);
});

test('what went on elsewhere goes on here, to its end', async () => {
  await store.saveAttempt(attempt(1, { decisions: [choice('a')] }));
  server = [attempt(1, { decisions: [choice('a'), choice('b')] })];
  expect(await bring()).toEqual([idOf(1)]);
  server = [finished(1, { decisions: [choice('a'), choice('b'), choice('c')] })];
  expect(await bring()).toEqual([idOf(1)]);
  expect((await store.listAttempts()).attempts[0]).toMatchObject({ status: 'finished' });
});

test('what went another way here is not overwritten', async () => {
  const mine = attempt(1, { decisions: [choice('z')] });
  await store.saveAttempt(mine);
  server = [attempt(1, { decisions: [choice('a'), choice('b')] })];
  expect(await bring()).toEqual([]);
  expect(await store.loadAttempt(idOf(1))).toEqual({ ok: true, value: mine });
});

test('what is further here stays, and what is finished there is not fetched for nothing', async () => {
  await store.saveAttempt(attempt(1, { decisions: [choice('a'), choice('b')] }));
  server = [attempt(1, { decisions: [choice('a')] }), finished(2)];
  expect(await bring()).toEqual([]);
});
