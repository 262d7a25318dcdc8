import { describe, expect, it } from 'vitest';
import { attemptFrom } from '../../../src/app/session/attempt-start.ts';
import { LONGEST_TYPING_MS } from '../../../src/app/session/pace.ts';
import type { SessionEvent } from '../../../src/app/session/session-event.ts';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { ok, type Result } from '../../../src/core/base/result.ts';
import { verifyAttempt } from '../../../src/core/attempt/verify.ts';
import { attemptAt, HandClock, shop } from './shop.ts';

type Refusal = 'storage-full';
type Opened = {
  readonly session: Session<Refusal>;
  readonly clock: HandClock;
  readonly saved: Attempt[];
};

const play = shop();

function open(
  options: {
    readonly attempt?: Attempt;
    readonly pace?: 'natural' | 'instant';
    readonly timers?: boolean;
    readonly save?: (attempt: Attempt) => Promise<Result<true, Refusal>>;
  } = {},
): Opened {
  const clock = new HandClock();
  const saved: Attempt[] = [];
  const opened = openSession<Refusal>({
    play,
    attempt: options.attempt ?? attemptAt(play, options.timers ?? true),
    timers: options.timers ?? true,
    ports: {
      clock,
      pace: () => options.pace ?? 'instant',
      save:
        options.save ??
        (async (attempt) => {
          saved.push(attempt);
          return ok(true);
        }),
    },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  return { session: opened.value, clock, saved };
}

async function walk(): Promise<Opened> {
  const opened = open();
  for (const choice of ['d01a', 'd02a', 'd03a']) await opened.session.choose(choice);
  return opened;
}

const eventName = (event: SessionEvent): string =>
  event.kind === 'line' ? event.beat.id : `${event.choice.id} ${event.spoken}`;

const shownIds = (session: Session<Refusal>): string[] =>
  session.entries.value.flatMap((entry) => {
    if (entry.kind === 'beat') return [entry.beat.id];
    return entry.kind === 'choice' ? [`> ${entry.choice.id}`] : [];
  });

describe('an opened session', () => {
  it('shows the whole opening and offers its choices at once', () => {
    const { session } = open({ pace: 'natural' });
    expect(shownIds(session)).toEqual(['open1', 'open2']);
    expect(session.phase.value).toBe('choosing');
    expect(session.choices.value.map(({ id }) => id).toSorted()).toEqual(['d01a', 'd01b']);
  });

  it('refuses an attempt of another version of the scenario', () => {
    const attempt = { ...attemptAt(play), hash: '0'.repeat(64) };
    const ports = {
      clock: new HandClock(),
      pace: () => 'instant' as const,
      save: async () => ok(true as const),
    };
    expect(openSession({ play, attempt, timers: true, ports })).toMatchObject({
      ok: false,
      error: { reason: 'scenario-changed' },
    });
  });

  it('says which decision of a damaged record cannot be replayed', () => {
    const decision = { choice: 'nowhere', shownMs: 0, takenMs: 0, timedOut: false };
    const attempt = { ...attemptAt(play), decisions: [decision] };
    const ports = {
      clock: new HandClock(),
      pace: () => 'instant' as const,
      save: async () => ok(true as const),
    };
    expect(openSession({ play, attempt, timers: true, ports })).toMatchObject({
      ok: false,
      error: { reason: 'choice-unknown', at: 0 },
    });
  });
});

describe('lines', () => {
  it('come one after the other at a natural pace, with someone typing before each of theirs', async () => {
    const { session, clock } = open({ pace: 'natural' });
    await session.choose('d01b');
    expect(shownIds(session)).toEqual(['open1', 'open2', '> d01b']);
    expect(session.typing.value).toBe('artyom');
    clock.pass(LONGEST_TYPING_MS);
    expect(shownIds(session)).toEqual(['open1', 'open2', '> d01b', 'ask1']);
    expect(session.choices.value).toEqual([]);
    clock.pass(1_000);
    expect(shownIds(session)).not.toContain('ask2');
    clock.pass(3_000);
    expect(shownIds(session)).toContain('ask2');
    expect(session.phase.value).toBe('choosing');
    expect(session.typing.value).toBeNull();
  });

  it('show at once when the reader skips', async () => {
    const { session, clock } = open({ pace: 'natural' });
    await session.choose('d01b');
    session.skip();
    expect(shownIds(session)).toEqual(['open1', 'open2', '> d01b', 'ask1', 'ask2']);
    clock.pass(10_000);
    expect(shownIds(session)).toHaveLength(5);
  });

  it('show at once when the reader skips before they begin to come', async () => {
    const waiting: ((kept: Result<true, Refusal>) => void)[] = [];
    const { session } = open({
      pace: 'natural',
      save: () => new Promise((resolve) => waiting.push(resolve)),
    });
    const choosing = session.choose('d01b');
    session.skip();
    waiting[0]?.(ok(true));
    await choosing;
    expect(session.phase.value).toBe('choosing');
  });

  it('bring a change of scene where the place or the day changes', async () => {
    const { session } = open();
    const scenes = (): unknown[] =>
      session.entries.value.flatMap((entry) =>
        entry.kind === 'scene' ? [[entry.day, entry.background]] : [],
      );
    await session.choose('d01b');
    await session.choose('d02a');
    expect(scenes()).toEqual([
      ['12-28 18:50', 'shop'],
      ['', 'office'],
      ['12-29 09:05', ''],
    ]);
  });
});

describe('a choice', () => {
  it('is kept before the next turn shows', async () => {
    const waiting: ((kept: Result<true, Refusal>) => void)[] = [];
    const { session } = open({ save: () => new Promise((resolve) => waiting.push(resolve)) });
    const choosing = session.choose('d01b');
    expect(session.phase.value).toBe('saving');
    expect(shownIds(session)).toEqual(['open1', 'open2', '> d01b']);
    waiting[0]?.(ok(true));
    await choosing;
    expect(shownIds(session)).toContain('ask2');
  });

  it('that cannot be kept says so, and the play goes on', async () => {
    const { session } = open({ save: async () => ({ ok: false, error: 'storage-full' }) });
    await session.choose('d01b');
    expect(session.refusal.value).toBe('storage-full');
    expect(session.phase.value).toBe('choosing');
  });

  it('records when it was offered and how long it took', async () => {
    const { session, clock, saved } = open();
    clock.pass(4_000);
    await session.choose('d01b');
    clock.pass(1_500);
    await session.choose('d02a');
    expect(saved.at(-1)?.decisions).toEqual([
      { choice: 'd01b', shownMs: 0, takenMs: 4_000, timedOut: false },
      { choice: 'd02a', shownMs: 4_000, takenMs: 1_500, timedOut: false },
    ]);
  });

  it('that is not offered, or is made twice, is ignored', async () => {
    const { session, saved } = open();
    await session.choose('d03a');
    await Promise.all([session.choose('d01a'), session.choose('d01b')]);
    expect(saved.map(({ decisions }) => decisions.map(({ choice }) => choice))).toEqual([['d01a']]);
  });

  it('made on the pre-rendered page keeps its time and shows what followed', async () => {
    const { session, clock, saved } = open({ pace: 'natural' });
    clock.pass(900);
    await session.chooseEarly('d01a', clock.now() - 500);
    expect(saved[0]?.decisions[0]).toMatchObject({ shownMs: 0, takenMs: 400 });
    expect(session.phase.value).toBe('choosing');
    expect(shownIds(session)).toContain('ask2');
  });
});

describe('the meters', () => {
  it('move with the line that shows the reaction, and keep the change until the next choice', async () => {
    const { session, clock } = open({ pace: 'natural' });
    await session.choose('d01b');
    session.skip();
    await session.choose('d02b');
    expect(session.meters.value.trust).toEqual({ value: 50, before: 50 });
    clock.pass(LONGEST_TYPING_MS);
    expect(session.meters.value.trust).toEqual({ value: 44, before: 50 });
    session.skip();
    expect(session.meters.value).toEqual({
      trust: { value: 44, before: 50 },
      partnership: { value: 40, before: 44 },
    });
    await session.choose('d03b');
    expect(session.meters.value.trust).toEqual({ value: 44, before: 44 });
  });
});

describe('the timer', () => {
  it('takes silence when it runs out, and says so in the record', async () => {
    const { session, clock, saved } = open();
    await session.choose('d01b');
    expect(session.timeLeft.value).toEqual({ totalSeconds: 20, seconds: 20 });
    clock.pass(19_999);
    expect(session.timeLeft.value?.seconds).toBe(1);
    clock.pass(1);
    await Promise.resolve();
    expect(session.timeLeft.value).toBeNull();
    expect(saved.at(-1)?.decisions[1]).toMatchObject({
      choice: 'd02c',
      timedOut: true,
      takenMs: 20_000,
    });
  });

  it('stands still while anything pauses it', async () => {
    const { session, clock } = open();
    await session.choose('d01b');
    clock.pass(5_000);
    session.pause('hidden');
    session.pause('dialog');
    clock.pass(60_000);
    session.resume('hidden');
    clock.pass(60_000);
    expect(session.timeLeft.value?.seconds).toBe(15);
    session.resume('dialog');
    clock.pass(3_000);
    expect(session.timeLeft.value?.seconds).toBe(12);
  });

  it('does not run when timers are off, and the record says that they were', async () => {
    const { session, clock, saved } = open({ timers: false });
    await session.choose('d01b');
    expect(session.timeLeft.value).toBeNull();
    clock.pass(600_000);
    expect(session.phase.value).toBe('choosing');
    expect(saved[0]?.rules).toEqual({ timers: false });
  });

  it('can be switched off at any moment; the record never claims it back', async () => {
    const { session, saved } = open();
    await session.choose('d01b');
    session.setTimers(false);
    expect(session.timeLeft.value).toBeNull();
    session.setTimers(true);
    expect(session.timeLeft.value?.seconds).toBe(20);
    await session.choose('d02a');
    expect(saved.at(-1)?.rules).toEqual({ timers: false });
  });
});

describe('the record', () => {
  it('is finished with the last choice and stands up to verification', async () => {
    const { session, saved } = await walk();
    const attempt = saved.at(-1);
    expect(session.phase.value).toBe('ended');
    expect(attempt).toMatchObject({
      status: 'finished',
      result: { ending: 'kept', trust: 56, partnership: 46 },
    });
    if (attempt === undefined) throw new Error('nothing was kept');
    const { story: storyJson, card, variants } = play;
    expect(
      verifyAttempt(attempt, { id: card.id, hash: card.hash, storyJson, variants }),
    ).toMatchObject({
      ok: true,
      value: { result: attempt.result },
    });
  });

  it('resumes at the same line with the same thread', async () => {
    const { session, saved } = open();
    await session.choose('d01a');
    await session.choose('d02b');
    const attempt = saved.at(-1);
    if (attempt === undefined) throw new Error('nothing was kept');
    const resumed = open({ attempt, pace: 'natural' }).session;
    expect(resumed.entries.value).toEqual(session.entries.value);
    expect(resumed.phase.value).toBe('choosing');
    expect(resumed.choices.value).toEqual(session.choices.value);
    expect(resumed.meters.value).toEqual(session.meters.value);
    expect(resumed.stage.value).toEqual(session.stage.value);
  });

  it('can be begun anew from one of its decisions', async () => {
    const { saved } = await walk();
    const old = saved.at(-1);
    if (old === undefined) throw new Error('nothing was kept');
    const attempt = attemptFrom(old, 2, {
      id: '01900000-0000-7000-8000-000000000002',
      scenario: play.card,
      locale: 'ru',
      timers: true,
      now: 0,
    });
    expect(attempt).toMatchObject({ seed: old.seed, status: 'playing', result: null });
    const { session } = open({ attempt });
    expect(shownIds(session)).toEqual(['open1', 'open2', '> d01a', 'auto1', 'ask1', 'ask2']);
    expect(session.choices.value.map(({ id }) => id)).toContain('d02b');
  });
});

describe('a story that breaks', () => {
  it('leaves the session failed, with the decisions before it kept', async () => {
    const broken = shop(`VAR trust = 1
VAR partnership = 1
Hello. # id: a
+ [One # id: one]
    Two. # id: b
    + + [Three # id: three]
        Four. # id: c # mood: furious
        -> END`);
    const attempt = attemptAt(broken);
    const saved: Attempt[] = [];
    const opened = openSession({
      play: broken,
      attempt,
      timers: true,
      ports: {
        clock: new HandClock(),
        pace: () => 'instant',
        save: async (kept) => {
          saved.push(kept);
          return ok(true);
        },
      },
    });
    if (!opened.ok) throw new Error(opened.error.reason);
    await opened.value.choose('one');
    await opened.value.choose('three');
    expect(opened.value.phase.value).toBe('failed');
    expect(opened.value.failure.value?.reason).toBe('tag-invalid');
    expect(saved.map(({ decisions }) => decisions.length)).toEqual([1]);
  });
});

describe('events and the snapshot', () => {
  it('tell of each line and of each choice once', async () => {
    const { session, clock } = open({ pace: 'natural' });
    const events: string[] = [];
    session.listen((event) => events.push(eventName(event)));
    await session.choose('d01b');
    clock.pass(20_000);
    expect(events).toEqual(['d01b true', 'ask1', 'ask2']);
  });

  it('show who is there, in which mood, and number the cues', async () => {
    const { session, clock } = open({ pace: 'natural' });
    const { number } = session.snapshot.value.cues;
    await session.choose('d01b');
    expect(session.snapshot.value).toMatchObject({ background: 'shop', busy: true });
    clock.pass(LONGEST_TYPING_MS);
    expect(session.snapshot.value).toMatchObject({
      background: 'office',
      clock: '12-28 22:31',
      people: [
        { id: 'olga', drawing: '', mood: 'neutral', speaking: false },
        { id: 'artyom', drawing: 'artyom', mood: 'neutral', speaking: true },
      ],
      cues: {
        number: number + 1,
        speaker: 'artyom',
        directions: [
          { key: 'enter', value: 'artyom' },
          { key: 'sound', value: 'message' },
        ],
      },
    });
  });
});
