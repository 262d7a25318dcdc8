import { describe, expect, it } from 'vitest';
import { pageStore, type AttemptStore } from '../../../src/app/play/attempt-store.ts';
import { attemptToPlay, type AttemptToPlay } from '../../../src/app/play/attempt-to-play.ts';
import type { PlayFailure } from '../../../src/app/play/failure/failure.ts';
import {
  afreshQuery,
  attemptQuery,
  parsePlayParams,
  practiceQuery,
  takeOverQuery,
  withoutStart,
} from '../../../src/app/play/play-params.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { err, type Result } from '../../../src/core/base/result.ts';
import { attemptAt, shop } from '../session/shop.ts';

const play = shop();
const decision = (choice: string) => ({ choice, shownMs: 5, takenMs: 7, timedOut: false });
const begun: Attempt = {
  ...attemptAt(play),
  decisions: [decision('d01a'), decision('d02b')],
};
const beginning = { id: 'new', locale: 'ru', timers: false, now: 0 };

async function find(
  query: string,
  store: AttemptStore = pageStore(),
): Promise<Result<AttemptToPlay, PlayFailure>> {
  return attemptToPlay(store, play.card, parsePlayParams(query), beginning);
}

async function storeWith(...attempts: readonly Attempt[]): Promise<AttemptStore> {
  const store = pageStore();
  for (const attempt of attempts) await store.saveAttempt(attempt);
  return store;
}

describe('the attempt to play', () => {
  it('is a new one on a first visit, with the seed asked for', async () => {
    expect(await find('?seed=abc')).toMatchObject({
      value: { stored: false, attempt: { id: 'new', seed: 'abc', rules: { timers: false } } },
    });
  });

  it('has a seed of its own when none is asked for', async () => {
    const seeds = await Promise.all([find(''), find('')]);
    const [one, other] = seeds.map((found) => (found.ok ? found.value.attempt.seed : ''));
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(other).not.toBe(one);
  });

  it('is the one left unfinished', async () => {
    expect(await find('', await storeWith(begun))).toMatchObject({
      value: { stored: true, attempt: begun },
    });
  });

  it('is a new one when another seed is asked for, or a new one is', async () => {
    const store = await storeWith(begun);
    expect(await find('?seed=other', store)).toMatchObject({ value: { stored: false } });
    expect(await find('?new', store)).toMatchObject({ value: { stored: false } });
  });

  it('is the very one asked for, if it is there', async () => {
    const finished: Attempt = { ...begun, status: 'finished' };
    const store = await storeWith(finished);
    expect(await find(`?attempt=${begun.id}`, store)).toMatchObject({
      value: { attempt: finished },
    });
    expect(await find('?attempt=gone', store)).toEqual(err('attempt-missing'));
  });

  it('begins at a decision of an old one, with its seed and its choices before that', async () => {
    const store = await storeWith(begun);
    expect(await find(`?from=${begun.id}&at=2`, store)).toMatchObject({
      value: {
        stored: false,
        attempt: {
          id: 'new',
          seed: begun.seed,
          decisions: [{ choice: 'd01a', shownMs: 0, takenMs: 0, timedOut: false }],
        },
      },
    });
  });

  it('cannot begin at a decision of another version of the scenario', async () => {
    const store = await storeWith({ ...begun, hash: '0'.repeat(64) });
    expect(await find(`?from=${begun.id}&at=2`, store)).toEqual(err('scenario-changed'));
  });

  it('is a new one when the store cannot be read, but not when the record is damaged', async () => {
    const refusing = (reason: 'storage-blocked' | 'record-corrupted'): AttemptStore => ({
      ...pageStore(),
      unfinishedAttempt: async () => err(reason),
    });
    expect(await find('', refusing('storage-blocked'))).toMatchObject({ value: { stored: false } });
    expect(await find('', refusing('record-corrupted'))).toEqual(err('record-corrupted'));
  });
});

describe('the address', () => {
  it('asks for what it says and for nothing else', () => {
    expect(parsePlayParams('?pace=instant&stage=off&store=memory&at=2')).toEqual({
      instant: true,
      seed: null,
      stage: false,
      memory: true,
      attempt: null,
      from: null,
      afresh: false,
      takeOver: false,
      assignment: null,
      preview: false,
    });
    expect(parsePlayParams('?from=x&at=0').from).toBeNull();
  });

  it('keeps its other wishes when a start is done with or a new one asked for', () => {
    expect(withoutStart('?from=x&at=2')).toBe('');
    expect(withoutStart('?pace=instant&new=')).toBe('?pace=instant');
    expect(afreshQuery('?pace=instant&attempt=x')).toBe('?pace=instant&new=');
    expect(attemptQuery('?seed=a', 'x')).toBe('?seed=a&attempt=x');
    expect(parsePlayParams(takeOverQuery('', 'x'))).toMatchObject({ attempt: 'x', takeOver: true });
  });
});

describe('an assignment in the address', () => {
  const assignment = '01900000-0000-7000-8000-0000000000aa';

  it('goes on with its own attempts alone, and practice with its own', async () => {
    const assigned = { ...begun, id: '01900000-0000-7000-8000-000000000002', assignment };
    const both = await storeWith(begun, assigned);
    const found = async (query: string) => {
      const opened = await find(query, both);
      return opened.ok ? opened.value.attempt.id : opened.error;
    };
    expect(await found('')).toBe(begun.id);
    expect(await found(`?assignment=${assignment}`)).toBe(assigned.id);
    expect(await found('?assignment=another')).toBe('new');
  });

  it('stays when the attempt begins anew, and goes when one practises', () => {
    expect(afreshQuery(`?assignment=${assignment}&attempt=x`)).toContain(
      `assignment=${assignment}`,
    );
    expect(practiceQuery(`?assignment=${assignment}&attempt=x&pace=instant`)).toBe('?pace=instant');
  });

  it('does not hold for a try from a decision of an old attempt', () => {
    expect(parsePlayParams(`?from=x&at=2&assignment=${assignment}`).assignment).toBeNull();
  });
});
