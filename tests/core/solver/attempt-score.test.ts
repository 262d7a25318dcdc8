/** Walking an attempt gives what replaying it gives, in every scenario that is shipped. */
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../../src/authoring/folder.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { openWalkScorer, scoreByReplay } from '../../../src/core/solver/attempt-score.ts';
import { playAtRandom, scored } from '../../fixtures/played.ts';

const PLAYED = 24;

describe.each(scenarioIds(STORIES))('%s', (id) => {
  const compiled = compilePlace({ stories: STORIES, id }).scenario;
  if (compiled === null) throw new Error(`${id} does not compile`);
  const scenario = scored(compiled);

  test('is scored alike by walk and by replay', () => {
    const walk = openWalkScorer(scenario);
    if (walk === null) throw new Error('the quick walk does not cover it');
    for (let seed = 0; seed < PLAYED; seed++) {
      const attempt = playAtRandom(scenario, `seed ${seed}`, seed % 4 === 0 ? seed % 9 : 200);
      expect({ ok: true, value: walk(attempt) }).toEqual(scoreByReplay(attempt, scenario));
    }
  });

  test('leaves what cannot have happened to the replay, which says why', () => {
    const walk = openWalkScorer(scenario);
    const attempt = playAtRandom(scenario, 'seed');
    const impossible: Attempt = {
      ...attempt,
      decisions: attempt.decisions.map((decision, at) =>
        at === attempt.decisions.length - 1 ? { ...decision, choice: 'never-offered' } : decision,
      ),
    };
    const claimed: Attempt = { ...attempt, decisions: attempt.decisions.slice(0, -1) };
    const longer: Attempt = {
      ...attempt,
      decisions: [...attempt.decisions, ...attempt.decisions.slice(0, 1)],
    };
    for (const wrong of [impossible, claimed, longer, { ...attempt, after: 'no-such-ending' }]) {
      expect(walk?.(wrong)).toBeNull();
      expect(scoreByReplay(wrong, scenario).ok).toBe(false);
    }
  });
});
