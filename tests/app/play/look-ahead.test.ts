import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAhead } from '../../../src/app/play/look-ahead.ts';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import { ok } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, shop } from '../session/shop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(): Session<never> {
  const play = shop();
  const opened = openSession<never>({
    play,
    attempt: attemptAt(play, true),
    timers: true,
    ports: { clock: new HandClock(), pace: () => 'instant', save: async () => ok(true) },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

it('has read every choice of a turn once the browser was idle, and of the turn after it', async () => {
  const session = open();
  lookAhead(session);
  expect(session.foresee()).toBe(true);
  await vi.runAllTimersAsync();
  expect(session.foresee()).toBe(false);
  await session.choose(session.choices.peek()[0]?.id ?? '');
  expect(session.foresee()).toBe(true);
  await vi.runAllTimersAsync();
  expect(session.foresee()).toBe(false);
});
