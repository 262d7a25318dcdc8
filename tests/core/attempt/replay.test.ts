import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay, type Replay } from '../../../src/core/attempt/replay.ts';
import { openStory } from '../../../src/core/story/story-session.ts';
import { SMALL, start } from '../../fixtures/compiled.ts';

const small = start(SMALL, 'seed', 3);
const value = (choices: readonly string[], seed = 'seed'): Replay => {
  const replayed = replay({ ...small, seed }, choices);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return replayed.value;
};

test('a replay gives the turns that playing gave', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(), { minLength: 2, maxLength: 2 }), (seed, picks) => {
      const opened = openStory({ ...small, seed });
      if (!opened.ok) throw new Error('does not open');
      const turns = [opened.value.turn];
      const choices = picks.map((pick) => {
        const { choices: offered } = opened.value.turn;
        const id = offered[pick % offered.length]?.id ?? '';
        const turn = opened.value.choose(id);
        if (turn.ok) turns.push(turn.value);
        return id;
      });
      const replayed = value(choices, seed);
      expect([replayed.opening, ...replayed.decisions.map(({ after }) => after)]).toEqual(turns);
    }),
    { numRuns: 40 },
  );
});

test('each decision keeps the variables as they stood before the choice', () => {
  const { decisions } = value(['d01a', 'd02a']);
  expect(decisions.map(({ numbers }) => numbers['trust'])).toEqual([50, 56]);
});

test('an unfinished replay can be played on', () => {
  const { session, last } = value(['d01a']);
  expect(last.ending).toBeNull();
  expect(session.choose('d02a')).toMatchObject({ ok: true, value: { ending: 'partner' } });
});

test.each([
  [['nonsense'], { reason: 'choice-unknown', detail: 'nonsense', at: 0 }],
  [['d01a', 'd01a'], { reason: 'choice-unknown', detail: 'd01a', at: 1 }],
  [['d01a', 'd02a', 'd02a'], { reason: 'story-ended', detail: 'd02a', at: 2 }],
])('the choices %j are refused', (choices, error) => {
  expect(replay(small, choices)).toEqual({ ok: false, error });
});
