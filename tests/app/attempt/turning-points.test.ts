import { describe, expect, test } from 'vitest';
import { turningPoints } from '../../../src/app/attempt/turning-points.ts';
import type { GradedStep, Grading } from '../../../src/app/review/grading.ts';
import { openReview, type Step } from '../../../src/app/review/review.ts';
import type { Grade } from '../../../src/core/solver/grade.ts';
import { POOR, SCENARIO } from '../review/played.ts';

const opened = openReview(POOR, SCENARIO.play, SCENARIO.debrief);
if (!opened.ok) throw new Error(opened.error);
const [pattern] = opened.value.steps;
if (pattern === undefined) throw new Error('Nothing was decided.');

type Told = readonly [grade: Grade, points: number, part?: Partial<Step>];

const stepsOf = (told: readonly Told[]): readonly Step[] =>
  told.map(([, , part], at) => ({ ...pattern, level: 'ok', ...part, number: at + 1 }));

const gradingOf = (told: readonly Told[]): Grading => ({
  steps: told.map(([grade, points]): GradedStep => ({
    choice: '',
    grade,
    regret: 0,
    points,
    ways: [],
    found: false,
    others: [],
    alternatives: [],
    settled: false,
  })),
  start: 50,
  end: 50,
  accuracy: 50,
  solved: null,
});

const pointsOf = (...told: readonly Told[]) =>
  turningPoints(stepsOf(told), gradingOf(told)).map(({ step, why }) => [step.number, why]);

const SURE_TRAP = { confidence: 'sure', level: 'trap' } as const;

describe('turning points', () => {
  test('are the two that cost most', () => {
    expect(
      pointsOf(['costly', -9], ['sound', -3], ['turning-point', -20], ['sharper', -5]),
    ).toEqual([
      [3, 'cost'],
      [1, 'cost'],
    ]);
  });

  test('begin with what was sure and wrong, however little it cost', () => {
    expect(pointsOf(['turning-point', -20], ['sharper', -5, SURE_TRAP], ['costly', -10])).toEqual([
      [2, 'sure-wrong'],
      [1, 'cost'],
    ]);
  });

  test('put a line that was crossed before any cost', () => {
    expect(pointsOf(['turning-point', -30], ['line-crossed', 4])).toEqual([
      [2, 'cost'],
      [1, 'cost'],
    ]);
  });

  test('are what went best where nothing cost much', () => {
    expect(pointsOf(['strong', 2], ['rescue', 11], ['sound', -3])).toEqual([[2, 'gain']]);
    expect(turningPoints([], gradingOf([]))).toEqual([]);
  });

  test('follow the author’s levels where there are no grades', () => {
    const change = (trust: number) => ({ trust, partnership: 0, reaction: '' });
    const steps = stepsOf([
      ['strong', 0, { level: 'best', change: change(-40) }],
      ['strong', 0, { level: 'trap', change: change(-5) }],
      ['strong', 0, { level: 'trap', change: change(-12) }],
    ]);
    expect(turningPoints(steps, 'none').map(({ step }) => step.number)).toEqual([3, 2]);
  });
});
