/** Attempts for the tests of what an LMS is told. */
import type { Attempt } from '../../src/core/attempt/attempt.ts';

export const HASH = 'ab'.repeat(32);

/** An attempt that is being played. */
export const playing = (scenario: string, part: Partial<Attempt> = {}): Attempt => ({
  id: '0198c0de-7000-7abc-8def-0123456789ab',
  scenario,
  hash: HASH,
  seed: 'e2e',
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-02-03T04:05:06.700Z',
  finishedAt: null,
  status: 'playing',
  decisions: [],
  result: null,
  ...part,
});

/** An attempt that has ended with these scores. */
export const finished = (
  scenario: string,
  trust: number,
  partnership: number,
  part: Partial<Attempt> = {},
): Attempt =>
  playing(scenario, {
    status: 'finished',
    finishedAt: '2026-02-03T04:25:06.700Z',
    result: { ending: 'end', trust, partnership },
    ...part,
  });

/** A decision with whole tenths of a second. */
export const decision = (
  choice: string,
  part: Partial<Attempt['decisions'][number]> = {},
): Attempt['decisions'][number] => ({
  choice,
  shownMs: 4_200,
  takenMs: 8_100,
  timedOut: false,
  ...part,
});

/** A UUIDv7 that ends in a number. */
export const idOf = (at: number): string =>
  `0198c0de-7000-7abc-8def-${String(at).padStart(12, '0')}`;
