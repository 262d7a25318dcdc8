import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gradeAttempt } from '../../../src/app/review/grade-attempt.ts';
import { creditsOf, isHolding, weakestOf, type Grading } from '../../../src/app/review/grading.ts';
import { openReview } from '../../../src/app/review/review.ts';
import { solverReportSchema } from '../../../src/contract/solver-report.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { GRADES, type Grade } from '../../../src/core/solver/grade.ts';
import { choicesBy, finished, POOR, SCENARIO, SOUND } from './played.ts';

const { play, debrief } = SCENARIO;
const FILE = resolve(import.meta.dirname, '../../../stories/half-past-ten/solver.json');
const report = solverReportSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const scenario = { play, debrief, report };

function graded(attempt: Attempt, kept: readonly Attempt[] = [attempt]): Grading {
  const grading = gradeAttempt(attempt, scenario, kept);
  if (grading === null) throw new Error('The report does not fit the attempt.');
  return grading;
}

let poor: Grading;
let sound: Grading;
beforeAll(() => {
  poor = graded(POOR);
  sound = graded(SOUND);
});

describe('the grades of an attempt', () => {
  test('stand in the order of its decisions, each with a good way', () => {
    expect(poor.steps.map(({ choice }) => choice)).toEqual(
      POOR.decisions.map(({ choice }) => choice),
    );
    for (const { ways, others, choice } of poor.steps) {
      expect(ways.length).toBeGreaterThanOrEqual(1);
      expect(ways.length).toBeLessThanOrEqual(2);
      expect(others).not.toContain(choice);
      for (const way of ways) expect(others).not.toContain(way);
    }
  });

  test('add up: the steps lead from the start to the end', () => {
    for (const { start, steps, end } of [poor, sound])
      expect(steps.reduce((sum, { points }) => sum + points, start)).toBe(end);
  });

  test('tell bad play from good play', () => {
    expect(poor.end).toBeLessThan(sound.end);
    expect(poor.accuracy).toBeLessThan(sound.accuracy);
    const held = ({ steps }: Grading): number => steps.filter(isHolding).length / steps.length;
    expect(held(poor)).toBeLessThan(held(sound));
  });
});

describe('the decisions solved', () => {
  const missed = (): number => poor.steps.findIndex((step) => !step.found && !isHolding(step));
  const before = (): string[] => POOR.decisions.slice(0, missed()).map(({ choice }) => choice);

  test('are none after the first time', () => {
    const of = poor.steps.filter((step) => !step.found && !isHolding(step)).length;
    expect(poor.solved).toEqual({ solved: 0, of, retried: false });
    expect(of).toBeGreaterThan(0);
  });

  test('grow when a later attempt finds a good way at the same point', () => {
    const way = poor.steps[missed()]?.ways[0] ?? '';
    const later = finished(6, choicesBy('trap', '7', [...before(), way]));
    expect(graded(POOR, [POOR, later]).solved).toMatchObject({ solved: 1, retried: true });
    expect(graded(later, [POOR, later]).solved?.solved).toBe(1);
  });

  test('do not grow by the same choice again, nor by another seed', () => {
    const again = finished(7, choicesBy('trap'));
    expect(graded(POOR, [POOR, again]).solved).toMatchObject({ solved: 0, retried: true });
    const way = poor.steps[missed()]?.ways[0] ?? '';
    const later = finished(8, choicesBy('trap', '7', [...before(), way]));
    const elsewhere = graded(POOR, [POOR, { ...later, seed: '8' }]).solved;
    expect(elsewhere).toMatchObject({ solved: 0, retried: false });
  });
});

test('a report on another version grades nothing', () => {
  const other = { ...scenario, report: { ...report, hash: 'f'.repeat(64) } };
  expect(gradeAttempt(POOR, other, [POOR])).toBeNull();
});

test('a competency counts the decisions where little was forgone by fair means', () => {
  const steps = GRADES.map((grade) => ({ grade }));
  const asked = GRADES.map((_, at) => (at === 0 ? ['K1', 'K2'] : ['K1']));
  expect(creditsOf(steps, asked)).toEqual([
    { competency: 'K1', held: 3, of: 7 },
    { competency: 'K2', held: 1, of: 1 },
  ]);
});

describe('the weakest competency', () => {
  const step = (grade: Grade, regret: number): { grade: Grade; regret: number } => ({
    grade,
    regret,
  });

  test('is the one whose decisions forwent most together', () => {
    const steps = [step('sharper', 0.07), step('sharper', 0.08), step('sound', 0.03)];
    expect(weakestOf(steps, [['K1'], ['K2'], ['K1', 'K4']])).toBe('K1');
  });

  test('counts conduct, even where it gained', () => {
    const steps = [step('line-crossed', 0), step('sharper', 0.05)];
    expect(weakestOf(steps, [['K10'], ['K2']])).toBe('K10');
  });

  test('is none where nothing was forgone', () => {
    expect(weakestOf([step('strong', 0.002), step('rescue', 0)], [['K1'], ['K2']])).toBeNull();
    expect(weakestOf([], [])).toBeNull();
  });
});

test('what was not chosen is graded as if it had been', () => {
  const grading = gradeAttempt(POOR, scenario, []);
  const review = openReview(POOR, play, debrief);
  if (grading === null || !review.ok) throw new Error('The report does not fit the attempt.');
  for (const [at, { alternatives, choice }] of grading.steps.entries()) {
    const offered = review.value.steps[at]?.offered.map(({ id }) => id) ?? [];
    expect(alternatives.map((other) => other.choice).toSorted()).toEqual(
      offered.filter((id) => id !== choice).toSorted(),
    );
  }
  const missed = grading.steps.filter(({ found }) => !found);
  expect(missed.length).toBeGreaterThan(0);
  for (const { alternatives } of missed)
    expect(alternatives.some(({ grade }) => grade === 'strong' || grade === 'sound')).toBe(true);
});
