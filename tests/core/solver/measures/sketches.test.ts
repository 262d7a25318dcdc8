/**
 * The measures against figures that an independent program found for the same plans.
 *
 * Where definitions agree, values agree to the second decimal. The plans cap the endings where the
 * product gives them bands: the plans' own rule is used here, so that worths can be compared.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { axisIndependence } from '../../../../src/core/solver/measures/axes.ts';
import { historicalPath } from '../../../../src/core/solver/measures/history.ts';
import { lengthChances } from '../../../../src/core/solver/measures/length.ts';
import {
  authorPath,
  competentWorth,
  randomPlayer,
} from '../../../../src/core/solver/measures/players.ts';
import type { Scene } from '../../../../src/core/solver/measures/scene.ts';
import { stakesByDecision } from '../../../../src/core/solver/measures/stakes.ts';
import { meanRegrets } from '../../../../src/core/solver/measures/traps.ts';
import { sketchScene } from './sketch.ts';
import { CASE_1, CASE_2 } from './sketches.ts';

const SLOW = 120_000;

const PLANS = [
  {
    plan: CASE_1,
    states: 41_219,
    figures: { random: 0.37, competent: 0.87, author: 0.98, historical: 0.13, correlation: 0.54 },
    length: 9.3,
    stakes: { d01: 0.112, d02: 0.293, d04: 0.354, d13: 0.059 },
    regrets: { d01c: 0.076, d02d: 0.06, d06a: 0.043, d14b: 0.073 },
  },
  {
    plan: CASE_2,
    states: 62_866,
    figures: { random: 0.29, competent: 0.84, author: 1, historical: 0.09, correlation: 0.45 },
    length: 11.1,
    stakes: { d01: 0.103, d03: 0.069, d07: 0.227, d11: 0.054 },
    regrets: { d01b: 0.093, d06c: 0.084, d07b: 0.073, d12a: 0.058 },
  },
] as const;

describe.each(PLANS)('a plan of $states states', ({ plan, ...known }) => {
  let scene: Scene;
  beforeAll(() => void (scene = sketchScene(plan)), SLOW);

  test('known players and the correlation of the scores', () => {
    const [random] = randomPlayer(scene);
    const [author] = authorPath(scene);
    const found = {
      random: random?.value,
      competent: competentWorth(scene),
      author: author?.value,
      historical: historicalPath(scene).value,
      correlation: axisIndependence(scene).value,
    };
    const rounded = Object.entries(found).map(([name, value]) => [name, round(value, 100)]);
    expect(Object.fromEntries(rounded)).toEqual(known.figures);
  });

  test('decisions per path', () => {
    const chances = lengthChances(scene.game);
    const mean = chances.reduce((sum, chance, depth) => sum + chance * depth, 0);
    expect(Math.abs(mean - known.length)).toBeLessThan(0.06);
  });

  test('what decisions and choices are worth', () => {
    const stakes = stakesByDecision(scene);
    const regrets = meanRegrets(scene);
    expect(some(stakes, known.stakes)).toEqual(known.stakes);
    expect(some(regrets, known.regrets)).toEqual(known.regrets);
  });

  test('states are those that what is read later tells apart', () => {
    expect(scene.solution.graph.states).toHaveLength(known.states);
  });
});

const round = (value: number | null | undefined, parts: number): number =>
  Math.round((value ?? 0) * parts) / parts;

/** The named figures among those found, to the third decimal. */
const some = (found: ReadonlyMap<string, number>, names: object): Record<string, number> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, round(found.get(name), 1_000)]));
