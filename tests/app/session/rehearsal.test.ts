import { expect, it, vi } from 'vitest';
import { rehearsalOf } from '../../../src/app/session/rehearsal.ts';
import { openSession, type Session } from '../../../src/app/session/session.ts';
import { ok, type Result } from '../../../src/core/base/result.ts';
import { attemptAt, HandClock, shop } from './shop.ts';

const save = vi.fn<() => Promise<Result<true, never>>>(async () => ok(true));
const note = vi.fn<() => boolean>(() => true);

function open(): Session<never> {
  const play = shop();
  const opened = openSession<never>({
    play,
    attempt: attemptAt(play, true),
    timers: true,
    ports: { clock: new HandClock(), pace: () => 'instant', save, note },
  });
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

it('takes a choice and shows lines behind those of the present turn', async () => {
  const rehearsal = rehearsalOf(open());
  const before = rehearsal.entries.peek();
  const [choice] = rehearsal.choices.peek();
  await rehearsal.choose(choice?.id ?? '');
  const after = rehearsal.entries.peek();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ kind }) => kind)).toContain('beat');
  expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
});

it('leaves the session as it is, keeps nothing, and runs no timer', async () => {
  const session = open();
  const [attempt, turn, entries] = [session.attempt, session.turn, session.entries].map((each) =>
    each.peek(),
  );
  const rehearsal = rehearsalOf(session);
  await rehearsal.choose(rehearsal.choices.peek()[0]?.id ?? '');
  expect(session.attempt.peek()).toBe(attempt);
  expect(session.turn.peek()).toBe(turn);
  expect(session.entries.peek()).toBe(entries);
  expect(save).not.toHaveBeenCalled();
  expect(note).not.toHaveBeenCalled();
  expect(rehearsal.timeLeft.peek()).toBeNull();
});

it('takes no choice that is not offered', async () => {
  const rehearsal = rehearsalOf(open());
  const before = rehearsal.entries.peek();
  await rehearsal.choose('unheard-of');
  expect(rehearsal.entries.peek()).toBe(before);
});
