import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyStart, type Follows } from '../../../src/core/attempt/story-start.ts';
import { verifyAttempt } from '../../../src/core/attempt/verify.ts';
import { openStory } from '../../../src/core/story/story-session.ts';
import { SMALL, storyJson } from '../../fixtures/compiled.ts';

const follows: Follows = {
  historical: 'lost',
  endings: { kept: { variants: [1, 3] }, lost: { variants: [2] } },
};
const scenario = { storyJson: storyJson(SMALL), variants: 3, follows };

/** The variant that a seed draws after an ending. */
function variantOf(seed: string, after?: string): number {
  const start = storyStart(scenario, { seed, after });
  const opened = start.ok ? openStory(start.value) : start;
  return opened.ok ? opened.value.variant : 0;
}

test('the seed draws among the variants of the ending, and reaches each of them', () => {
  fc.assert(fc.property(fc.string(), (seed) => [1, 3].includes(variantOf(seed, 'kept'))));
  const drawn = Array.from({ length: 40 }, (_, at) => variantOf(String(at), 'kept'));
  expect(new Set(drawn)).toEqual(new Set([1, 3]));
});

test('without an ending of one’s own the documented one is taken', () => {
  fc.assert(fc.property(fc.string(), (seed) => variantOf(seed) === 2));
});

test('an ending that is none is refused, also where nothing is followed', () => {
  const error = { reason: 'after-unknown', detail: 'fire' };
  expect(storyStart(scenario, { seed: 's', after: 'fire' })).toEqual({ ok: false, error });
  const alone = { storyJson: scenario.storyJson, variants: 3 };
  expect(storyStart(alone, { seed: 's', after: 'fire' })).toEqual({ ok: false, error });
  expect(storyStart(scenario, { seed: 's', after: 'toString' }).ok).toBe(false);
});

test('an attempt is verified in the variant that it was played in', () => {
  const attempt = {
    id: '01930000-0000-7000-8000-000000000000',
    scenario: 'small',
    hash: 'a'.repeat(64),
    seed: 'seed',
    locale: 'en',
    rules: { timers: true },
    startedAt: '2026-01-01T10:00:00.000Z',
    finishedAt: null,
    status: 'playing' as const,
    decisions: [{ choice: 'd01a', shownMs: 0, takenMs: 900, timedOut: false }],
    result: null,
  };
  const played = { ...scenario, id: 'small', hash: attempt.hash };
  const spoken = (after?: string): string | undefined => {
    const verified = verifyAttempt({ ...attempt, after }, played);
    return verified.ok ? verified.value.replay.last.beats.at(-1)?.id : undefined;
  };
  expect(spoken()).toBe('aa15');
  expect(spoken('kept')).toBe('aa16');
  expect(verifyAttempt({ ...attempt, after: 'fire' }, played)).toMatchObject({
    error: { reason: 'after-unknown' },
  });
});
