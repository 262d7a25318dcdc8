import { expect, test, vi } from 'vitest';
import { openSimulation } from '../../../src/cli/demo/simulated-learner.ts';
import { readReport } from '../../../src/cli/build-scenarios.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';
import { scoreByReplay } from '../../../src/core/solver/attempt-score.ts';
import { scored } from '../../fixtures/played.ts';

vi.setConfig({ testTimeout: 120_000 });

const SCENARIO = 'half-past-ten';
const { scenario: compiled } = compilePlace({ stories: STORIES, id: SCENARIO });
const report = readReport(SCENARIO);
if (compiled === null || report === null) throw new Error(`${SCENARIO} is not there`);
const scenario = scored(compiled);
const play = openSimulation(scenario, report);

const attemptOf = (played: ReturnType<typeof play>, seed: string) => ({
  id: '019b0000-0000-7000-8000-000000000000',
  scenario: scenario.id,
  hash: scenario.hash,
  seed,
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: played.result === null ? null : '2026-01-01T00:10:00.000Z',
  status: played.result === null ? ('playing' as const) : ('finished' as const),
  ...played,
});

const outcomes = (lapse: number) =>
  ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
    const played = play({ seed, skill: { lapse, paceMs: 1_000 } });
    const score = scoreByReplay(attemptOf(played, seed), scenario);
    if (!score.ok) throw new Error(score.error.reason);
    expect(score.value.result).toEqual(played.result);
    return score.value.outcome ?? 0;
  });
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('what is played can have been played, and ends as it says', () => {
  expect(outcomes(0.5)).toHaveLength(6);
});

test('who never slips does better than who often does', () => {
  expect(mean(outcomes(0))).toBeGreaterThan(mean(outcomes(0.8)) + 0.1);
});

test('the same seed plays the same, and a play may be broken off', () => {
  const playing = { seed: 'x', skill: { lapse: 0.5, paceMs: 1_000 } };
  expect(play(playing)).toEqual(play(playing));
  const broken = play({ ...playing, most: 2 });
  expect([broken.decisions.length, broken.result]).toEqual([2, null]);
});
