/** Attempts for tests of the store. */
import type { Attempt } from '../../../src/core/attempt/attempt.ts';

/** The id of the `n`th attempt; later ones sort behind earlier ones, as UUIDv7 do. */
export const idOf = (n: number): string =>
  `0193a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const attempt = (n: number, part: Partial<Attempt> = {}): Attempt => ({
  id: idOf(n),
  scenario: 'half-past-ten',
  hash: 'a'.repeat(64),
  seed: '7',
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-05-04T19:30:00.000Z',
  finishedAt: null,
  status: 'playing',
  decisions: [{ choice: 'late_reply', shownMs: 1200, takenMs: 4300, timedOut: false }],
  result: null,
  ...part,
});

/** The same, played to its end. */
export const finished = (n: number, part: Partial<Attempt> = {}): Attempt =>
  attempt(n, {
    status: 'finished',
    finishedAt: '2026-05-04T19:38:00.000Z',
    result: { ending: 'sixty_seats', trust: 81, partnership: 77 },
    ...part,
  });

/** An attempt as version 1 kept it: the choices alone, and nothing about rules. */
export function firstVersion(n: number): unknown {
  const { rules: _, decisions, ...rest } = attempt(n);
  return { version: 1, attempt: { ...rest, decisions: decisions.map(({ choice }) => choice) } };
}
