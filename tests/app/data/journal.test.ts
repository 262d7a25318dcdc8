// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import {
  eraseNote,
  isFurther,
  noteAttempt,
  notedAttempts,
  strikeNote,
} from '../../../src/app/data/journal.ts';

const attempt = (decisions: number, status: Attempt['status'] = 'playing'): Attempt => ({
  id: '01930000-0000-7000-8000-000000000000',
  scenario: 'half-past-ten',
  hash: 'a'.repeat(64),
  seed: 's',
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-01-01T10:00:00.000Z',
  finishedAt: null,
  status,
  decisions: Array.from({ length: decisions }, (_, at) => ({
    choice: `d0${at}a`,
    shownMs: 0,
    takenMs: 100,
    timedOut: false,
  })),
  result: null,
});

beforeEach(() => localStorage.clear());

test('a note is there at once, and reads back as the attempt', () => {
  expect(noteAttempt(attempt(2))).toBe(true);
  expect(notedAttempts()).toEqual([attempt(2)]);
});

test('what is kept strikes its note out, but not one that has gone further', () => {
  noteAttempt(attempt(3));
  strikeNote(attempt(2));
  expect(notedAttempts()).toEqual([attempt(3)]);
  strikeNote(attempt(3));
  expect(notedAttempts()).toEqual([]);
});

test('an attempt that is taken away leaves no note', () => {
  noteAttempt(attempt(1));
  eraseNote(attempt(1).id);
  expect(notedAttempts()).toEqual([]);
});

test('a note that cannot be read is left alone', () => {
  localStorage.setItem('rapport.journal.x', '{"version":2,"attempt":{}}');
  localStorage.setItem('rapport.journal.y', 'no json');
  expect(notedAttempts()).toEqual([]);
  expect(localStorage.length).toBe(2);
});

test.each([
  [attempt(2), attempt(1), true],
  [attempt(1), attempt(2), false],
  [attempt(2), attempt(2), false],
  [attempt(2, 'finished'), attempt(2), true],
  [attempt(2), attempt(2, 'finished'), false],
])('of two states the one with more choices or an end is further', (one, other, expected) => {
  expect(isFurther(one, other)).toBe(expected);
});
