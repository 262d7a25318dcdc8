/** The outbox against a server that answers as it is told. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FAILURES, type FailureReason } from '../../../src/contract/api/failure.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { enterOutbox } from '../../../src/app/data/outbox-entry.ts';
import { deliverOutbox } from '../../../src/app/data/outbox.ts';
import { memoryRecords, type Records } from '../../../src/app/data/records.ts';
import { attempt, finished, idOf } from './attempts.ts';

const SELF = idOf(901);
const OTHER = idOf(902);

let records: Records;
let kept: Map<string, Attempt>;
/** What the server was sent: ids with the number of decisions. */
let sent: [string, number][];
/** How it answers; `'down'` is no answer at all. */
let answers: (id: string) => FailureReason | 'ok' | 'down';
let self: string | null;

const load = async (id: string): Promise<Attempt | null> => kept.get(id) ?? null;
const deliver = () => deliverOutbox(records, { load });
const waiting = async () =>
  (await records.startingWith('outbox:')).map(([key]) => key.slice('outbox:'.length));

const refusal = (error: FailureReason): Response =>
  Response.json({ error }, { status: FAILURES[error] });

function server(url: string, init: RequestInit): Response {
  if (url === '/api/session')
    return self === null
      ? refusal('sign-in-needed')
      : Response.json({ id: self, name: 'A', email: 'a@b.example', roles: ['learner'] });
  const { attempt: got } = JSON.parse(init.body as string) as { attempt: Attempt };
  const answer = answers(got.id);
  if (answer === 'down') throw new TypeError('Failed to fetch');
  sent.push([got.id, got.decisions.length]);
  if (answer !== 'ok') return refusal(answer);
  const { id, scenario, hash, status, startedAt, finishedAt, decisions } = got;
  return Response.json({
    id,
    scenario,
    hash,
    status,
    startedAt,
    finishedAt,
    decisions: decisions.length,
    person: { id: SELF, name: 'A' },
    assignment: null,
    timers: true,
    result: null,
    agrees: true,
  });
}

beforeEach(() => {
  records = memoryRecords();
  kept = new Map();
  sent = [];
  answers = () => 'ok';
  self = SELF;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => server(url, init));
});
afterEach(() => vi.unstubAllGlobals());

async function enter(n: number, person = SELF): Promise<string> {
  const one = finished(n);
  kept.set(one.id, one);
  await enterOutbox(records, one.id, person);
  return one.id;
}

test('what waits is sent once, in its order, and is gone when it was acknowledged', async () => {
  const ids = [await enter(1), await enter(2)];
  await deliver();
  await deliver();
  expect(sent.map(([id]) => id)).toEqual(ids);
  expect(await waiting()).toEqual([]);
});

test('two at once send nothing twice', async () => {
  await enter(1);
  await Promise.all([deliver(), deliver()]);
  expect(new Set(sent.map(([id]) => id)).size).toBe(1);
  expect(await waiting()).toEqual([]);
});

describe('waits for the next time', () => {
  test.each(['down', 'internal', 'not-ready', 'too-many-requests', 'sign-in-needed'] as const)(
    'what meets %s, and all behind it',
    async (answer) => {
      const ids = [await enter(1), await enter(2)];
      answers = (id) => (id === ids[0] ? answer : 'ok');
      await deliver();
      expect(await waiting()).toEqual(ids);
      answers = () => 'ok';
      await deliver();
      expect(await waiting()).toEqual([]);
    },
  );

  test('everything while nobody is signed in', async () => {
    const id = await enter(1);
    self = null;
    await deliver();
    expect([sent, await waiting()]).toEqual([[], [id]]);
  });

  test('what belongs to somebody else', async () => {
    const id = await enter(1, OTHER);
    await deliver();
    expect([sent, await waiting()]).toEqual([[], [id]]);
  });

  test('a scenario that the server does not have yet, and nothing behind it', async () => {
    const [first] = [await enter(1), await enter(2)];
    answers = (id) => (id === first ? 'scenario-unknown' : 'ok');
    await deliver();
    expect(await waiting()).toEqual([first]);
  });
});

test.each(['attempt-impossible', 'conflict', 'bad-request'] as const)(
  'what meets %s is not sent again, and holds nothing up',
  async (answer) => {
    const [first] = [await enter(1), await enter(2)];
    answers = (id) => (id === first ? answer : 'ok');
    await deliver();
    await deliver();
    expect(sent.filter(([id]) => id === first)).toHaveLength(1);
    expect(await records.get(`outbox:${first}`)).toEqual({ person: SELF, refused: answer });
  },
);

test('what grows while it is under way is sent again', async () => {
  const playing = attempt(1);
  kept.set(playing.id, playing);
  await enterOutbox(records, playing.id, SELF);
  answers = () => {
    kept.set(playing.id, { ...playing, decisions: [...playing.decisions, ...playing.decisions] });
    return 'ok';
  };
  await deliver();
  expect(await waiting()).toEqual([playing.id]);
  await deliver();
  expect(sent).toEqual([
    [playing.id, 1],
    [playing.id, 2],
  ]);
  expect(await waiting()).toEqual([]);
});

test('an attempt that was deleted is not sent', async () => {
  const id = await enter(1);
  kept.delete(id);
  await deliver();
  expect([sent, await waiting()]).toEqual([[], []]);
});
