import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SUSPEND_CHARACTERS } from '../../src/contract/package.ts';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { readSuspended, writeSuspended, writeWithin } from '../../src/lms/suspend.ts';
import { decision, finished, HASH, idOf, playing } from './attempts.ts';

const SCENARIOS = [{ id: 'half-past-ten', hash: HASH }];

const read = (text: string): readonly Attempt[] => {
  const result = readSuspended(text, SCENARIOS);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('writeSuspended', () => {
  test('gives back what was written, to the tenth of a second', () => {
    const attempts = [
      playing('half-past-ten', {
        decisions: [decision('d01a'), decision('d02b', { timedOut: true })],
      }),
      finished('half-past-ten', 65, 58, { after: 'too-late', rules: { timers: false } }),
      playing('half-past-ten', { status: 'abandoned', finishedAt: '2026-02-03T05:00:00.000Z' }),
    ];
    expect(read(writeSuspended(attempts))).toStrictEqual(attempts);
  });

  test('writes nothing but ASCII, whatever stands in ids and seeds', () => {
    const time = fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths * 100);
    const attempt = fc.record({
      seed: fc.string({ minLength: 1, unit: 'grapheme' }),
      choice: fc.string({ minLength: 1, unit: 'grapheme' }),
      shownMs: time,
      takenMs: time,
    });
    fc.assert(
      fc.property(attempt, ({ seed, choice, shownMs, takenMs }) => {
        const written = playing('half-past-ten', {
          seed,
          decisions: [{ choice, shownMs, takenMs, timedOut: false }],
        });
        const text = writeSuspended([written]);
        expect(text).toMatch(/^[\x21-\x7e]+$/);
        expect(read(text)).toStrictEqual([written]);
      }),
    );
  });
});

describe('readSuspended', () => {
  test('holds no attempts where nothing was kept', () => {
    expect(readSuspended('', SCENARIOS)).toStrictEqual({ ok: true, value: [] });
  });

  test.each(['rubbish', 'rapport1|half', 'rapport1|%ZZ,,,,,,,,,,', 'bookmark=12'])(
    'refuses %j as damaged',
    (text) => {
      expect(readSuspended(text, SCENARIOS)).toStrictEqual({ ok: false, error: 'corrupted' });
    },
  );

  test('tells what a later release has written', () => {
    expect(readSuspended('rapport2|anything', SCENARIOS)).toStrictEqual({
      ok: false,
      error: 'newer',
    });
  });

  test('keeps an attempt at another version apart from the present one', () => {
    const text = writeSuspended([finished('half-past-ten', 70, 70, { hash: 'cd'.repeat(32) })]);
    expect(read(text)[0]).toMatchObject({ hash: 'cdcdcdcdcdcd', result: { trust: 70 } });
  });
});

describe('writeWithin', () => {
  const longest = (scenario: string, at: number, status: Attempt['status']): Attempt =>
    (status === 'playing'
      ? playing
      : (name: string, part: Partial<Attempt>) => finished(name, 100, 100, part))(scenario, {
      id: idOf(at),
      seed: 'ca50d9b77c082896',
      startedAt: new Date(1_770_000_000_000 + at * 1_000).toISOString(),
      decisions: Array.from({ length: 14 }, (_, n) =>
        decision(`d${String(n + 1).padStart(2, '0')}a`, { shownMs: 3_600_000, takenMs: 90_000 }),
      ),
    });
  const names = [
    'twenty-five-minutes',
    'where-the-line-runs',
    'to-keep-the-luxury',
    'half-past-ten',
  ];
  const needed = names.flatMap((name, at) => [
    longest(name, at, 'finished'),
    longest(name, at + 10, 'playing'),
  ]);

  test('has room for a finished and a running attempt at every scenario of the longest pack', () => {
    const text = writeWithin(needed, () => true, SUSPEND_CHARACTERS);
    expect(text.length).toBeLessThanOrEqual(SUSPEND_CHARACTERS);
    expect(read(text)).toHaveLength(8);
  });

  test('gives up the oldest attempts that do not count, however many there are', () => {
    const spare = Array.from({ length: 40 }, (_, at) =>
      longest('half-past-ten', at + 20, 'finished'),
    );
    const text = writeWithin(
      [...spare, ...needed],
      (one) => needed.includes(one),
      SUSPEND_CHARACTERS,
    );
    expect(text.length).toBeLessThanOrEqual(SUSPEND_CHARACTERS);
    const kept = read(text).map(({ id }) => id);
    expect(kept).toStrictEqual(expect.arrayContaining(needed.map(({ id }) => id)));
    expect(kept).toContain(spare.at(-1)?.id);
    expect(kept).not.toContain(spare[0]?.id);
  });

  test('holds fourteen moments', () => {
    const moments = Array.from({ length: 14 }, (_, at) =>
      finished(`moment-thirty-first-call-${'abcdefghijklmn'.charAt(at)}`, 60, 60, {
        id: idOf(at),
        decisions: [decision('d01a')],
      }),
    );
    expect(writeWithin(moments, () => true, SUSPEND_CHARACTERS).length).toBeLessThan(
      SUSPEND_CHARACTERS,
    );
  });
});
