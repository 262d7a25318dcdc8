import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord, recordOf, scenarioOf } from '../../../src/app/data/attempt-record.ts';
import { attempt, finished, firstVersion, idOf } from './attempts.ts';

test('a record is read as the attempt it was made of', () => {
  for (const kept of [attempt(1), finished(2)]) {
    const stored: unknown = structuredClone(recordOf(kept));
    expect(stored).toMatchObject({ version: 4 });
    expect(readRecord(stored)).toEqual({ ok: true, value: kept });
  }
});

test('a record of version 1 gets rules, and decisions without times', () => {
  expect(readRecord(firstVersion(1))).toEqual({
    ok: true,
    value: attempt(1, {
      rules: { timers: true },
      decisions: [{ choice: 'late_reply', shownMs: 0, takenMs: 0, timedOut: false }],
    }),
  });
});

test('a record of version 2 is read as it is, and one of today may begin after an ending', () => {
  expect(readRecord({ version: 2, attempt: attempt(1) })).toEqual({ ok: true, value: attempt(1) });
  const after = attempt(2, { after: 'public_rival' });
  expect(readRecord(recordOf(after))).toEqual({ ok: true, value: after });
});

test('a record of version 3 is read as it is, and one of today tells what it was played for', () => {
  expect(readRecord({ version: 3, attempt: finished(1) })).toEqual({
    ok: true,
    value: finished(1),
  });
  const decision = { choice: 'late_reply', shownMs: 1, takenMs: 2, timedOut: false };
  const told = attempt(2, {
    assignment: idOf(77),
    decisions: [{ ...decision, confidence: 'sure', reason: 'rule' }],
  });
  expect(readRecord(structuredClone(recordOf(told)))).toEqual({ ok: true, value: told });
});

test('a reason that nobody can have picked is damage', () => {
  const [decision] = attempt(1).decisions;
  const decisions = [{ ...decision, confidence: 'certain' }];
  const record = { version: 4, attempt: { ...attempt(1), decisions } };
  expect(readRecord(record)).toEqual({ ok: false, error: 'record-corrupted' });
});

test('a record of version 1 that is not one is corrupted', () => {
  const record = { version: 1, attempt: { ...attempt(1), decisions: [7] } };
  expect(readRecord(record)).toEqual({ ok: false, error: 'record-corrupted' });
});

test('a record from the future is told from a damaged one', () => {
  expect(readRecord({ version: 5, attempt: { shape: 'unknown' } })).toEqual({
    ok: false,
    error: 'record-newer',
  });
});

test.each([
  ['nothing', undefined],
  ['a text', '{"version":3}'],
  ['no version', { attempt: attempt(1) }],
  ['version 0', { version: 0, attempt: attempt(1) }],
  ['half a version', { version: 1.5, attempt: attempt(1) }],
  ['more than a record', { ...recordOf(attempt(1)), note: '' }],
  ['a wrong id', recordOf(attempt(1, { id: 'first' }))],
  ['an unknown status', { version: 4, attempt: { ...attempt(1), status: 'paused' } }],
  [
    'a score beyond 100',
    recordOf(finished(1, { result: { ending: 'e', trust: 101, partnership: 0 } })),
  ],
])('%s is corrupted', (_, stored) => {
  expect(readRecord(stored)).toEqual({ ok: false, error: 'record-corrupted' });
});

test('whatever is stored, reading it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.integer({ min: 1, max: 5 }), (junk, version) => {
      expect(readRecord(junk).ok).toBe(false);
      expect(readRecord({ version, attempt: junk }).ok).toBe(false);
      scenarioOf({ version, attempt: junk });
    }),
  );
});
