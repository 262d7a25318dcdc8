/** The outbox against a server that answers as it is told. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AttemptRow } from '../../../src/contract/api/attempt-routes.ts';
import { FAILURES, type FailureReason } from '../../../src/contract/api/failure.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { enterGone, enterOutbox } from '../../../src/app/data/outbox-entry.ts';
import { deliverOutbox } from '../../../src/app/data/outbox.ts';
import type { ServerAttempt } from '../../../src/app/data/server-attempt.ts';
import { forgetSplitsIn, splitsIn } from '../../../src/app/data/splits.ts';
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
/** What attempts were sent for. */
let played: (string | null)[];
let deleted: string[];
let refusalOfDeletion: FailureReason | null;
/** What the server has under the id that it is asked for. */
let there: unknown;

const load = async (id: string): Promise<Attempt | null> => kept.get(id) ?? null;
const keep = async (one: Attempt) => kept.set(one.id, one);
const drop = async (id: string) => kept.delete(id);
const deliver = () => deliverOutbox(records, { load, keep, drop });
const waiting = async () =>
  (await records.startingWith('outbox:')).map(([key]) => key.slice('outbox:'.length));

const refusal = (error: FailureReason): Response =>
  Response.json({ error }, { status: FAILURES[error] });

function server(url: string, init: RequestInit): Response {
  if (url === '/api/session')
    return self === null
      ? refusal('sign-in-needed')
      : Response.json({ id: self, name: 'A', email: 'a@b.example', roles: ['learner'] });
  if (init.method === 'DELETE') {
    deleted.push(url);
    return refusalOfDeletion === null
      ? new Response(null, { status: 204 })
      : refusal(refusalOfDeletion);
  }
  if (init.method === 'GET') return there === null ? refusal('not-found') : Response.json(there);
  const { attempt: got, assignment } = JSON.parse(init.body as string) as {
    attempt: Attempt;
    assignment: string | null;
  };
  played.push(assignment);
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
    uncounted: null,
    withheld: false,
  } satisfies AttemptRow);
}

beforeEach(() => {
  records = memoryRecords();
  kept = new Map();
  sent = [];
  answers = () => 'ok';
  self = SELF;
  played = [];
  deleted = [];
  refusalOfDeletion = null;
  there = null;
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

test.each(['attempt-impossible', 'bad-request'] as const)(
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

test('what was played for an assignment is sent for it, and practice for none', async () => {
  const assigned = finished(1, { assignment: idOf(77) });
  kept.set(assigned.id, assigned);
  await enterOutbox(records, assigned.id, SELF);
  await enter(2);
  await deliver();
  expect(played).toEqual([idOf(77), null]);
});

describe('what was deleted', () => {
  test('is deleted on the server too, once', async () => {
    await enterGone(records, idOf(1), SELF);
    await deliver();
    await deliver();
    expect(deleted).toEqual([`/api/attempts/${idOf(1)}`]);
  });

  test('is gone where the server never had it', async () => {
    refusalOfDeletion = 'not-found';
    await enterGone(records, idOf(1), SELF);
    await deliver();
    expect(await records.startingWith('gone:')).toEqual([]);
  });

  test('waits while the server is away, and for whoever deleted it', async () => {
    refusalOfDeletion = 'not-ready';
    await enterGone(records, idOf(1), SELF);
    await enterGone(records, idOf(2), OTHER);
    await deliver();
    refusalOfDeletion = null;
    await deliver();
    expect(deleted.filter((url) => url.endsWith(idOf(2)))).toEqual([]);
    expect((await records.startingWith('gone:')).map(([key]) => key)).toEqual([`gone:${idOf(2)}`]);
  });

  test('is there again when it is put back in time', async () => {
    await enterGone(records, idOf(1), SELF);
    await enter(1);
    await deliver();
    expect([sent.length, deleted]).toEqual([1, []]);
  });
});

describe('an attempt that was played on in two places', () => {
  const HERE = { choice: 'late_reply', shownMs: 1, takenMs: 2, timedOut: false };
  const theirs = (id: string): ServerAttempt => ({
    row: {
      id,
      scenario: 'half-past-ten',
      hash: 'a'.repeat(64),
      person: { id: SELF, name: 'A' },
      assignment: null,
      status: 'playing',
      startedAt: '2026-05-04T19:30:00.000Z',
      finishedAt: null,
      decisions: 1,
      timers: true,
      result: null,
      agrees: true,
      uncounted: null,
      withheld: false,
    },
    seed: '7',
    after: null,
    locale: 'ru',
    decisions: [
      {
        choice: 'autoreply',
        decision: 'd01',
        level: 'best',
        timedOut: false,
        shownMs: 3,
        takenMs: 4,
        trust: 50,
        partnership: 50,
        confidence: 'sure',
        reason: 'rule',
      },
    ],
    comments: [],
    verdicts: [],
    agreement: null,
  });

  beforeEach(() => {
    answers = (id) => (id === idOf(1) ? 'conflict' : 'ok');
    there = theirs(idOf(1));
  });

  test('becomes two, of which each place had one', async () => {
    const mine = attempt(1, { decisions: [HERE] });
    kept.set(mine.id, mine);
    await enterOutbox(records, mine.id, SELF);
    await deliver();
    const own = [...kept.values()].find(({ id }) => id !== mine.id);
    expect(own).toEqual({ ...mine, id: own?.id });
    expect(kept.get(mine.id)).toMatchObject({
      locale: 'ru',
      decisions: [{ choice: 'autoreply', confidence: 'sure', reason: 'rule' }],
    });
    expect(await splitsIn(records)).toEqual([{ id: own?.id, scenario: 'half-past-ten' }]);
    await deliver();
    expect(sent.map(([id]) => id)).toEqual([mine.id, own?.id]);
    expect(await waiting()).toEqual([]);
    await forgetSplitsIn(records);
    expect(await splitsIn(records)).toEqual([]);
  });

  test('goes on as it is while a tab plays it', async () => {
    const request = async (_: string, __: unknown, act: (lock: null) => unknown) => act(null);
    vi.stubGlobal('navigator', { locks: { request: lockedFor('attempt:', request) } });
    const mine = attempt(1, { decisions: [HERE] });
    kept.set(mine.id, mine);
    await enterOutbox(records, mine.id, SELF);
    await deliver();
    expect([...kept.keys()]).toEqual([mine.id]);
    expect(await waiting()).toEqual([mine.id]);
  });
});

/** Locks that are free but for those whose name begins so. */
function lockedFor(prefix: string, refuse: (...given: never[]) => unknown) {
  return async (name: string, ...given: unknown[]) => {
    if (name.startsWith(prefix)) return refuse(...([name, ...given] as never[]));
    const act = given.at(-1) as (lock: object) => unknown;
    return act({});
  };
}
