// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { DebriefPage, type DebriefState } from '../../../src/app/debrief/debrief-page.tsx';
import { gradeAttempt } from '../../../src/app/review/grade-attempt.ts';
import { gradeWhenPainted, type SolverPart } from '../../../src/app/review/grade-when-painted.ts';
import type { Grades } from '../../../src/app/review/grading.ts';
import { messages } from '../../../src/app/debrief/messages.ts';
import { ReviewText } from '../../../src/app/review/review-text.ts';
import { openReview, ratedOf, type Review } from '../../../src/app/review/review.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { solverReportSchema } from '../../../src/contract/solver-report.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { resultOf } from '../../../src/core/attempt/verify.ts';
import { compiled, POOR } from '../review/played.ts';

const { card, play, debrief } = compiled('wrong-door');
const FILE = resolve(import.meta.dirname, '../../../stories/wrong-door/solver.json');
const report = solverReportSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const severity = (choice: string): number => ratedOf(debrief.rubric, choice)?.conduct.severity ?? 0;

/** Plays to the end, each time with the choice whose conduct is worst, or the fairest. */
function played(conduct: 'worst' | 'fairest'): Attempt {
  const sign = conduct === 'worst' ? -1 : 1;
  const choices: string[] = [];
  for (;;) {
    const start = { storyJson: play.story, variants: play.variants, seed: '7' };
    const replayed = replay(start, choices);
    if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
    const ids = replayed.value.last.choices.map(({ id }) => id);
    const [next] = ids.toSorted((one, other) => sign * (severity(one) - severity(other)));
    if (next !== undefined) {
      choices.push(next);
      continue;
    }
    const decisions = choices.map((choice) => ({
      choice,
      shownMs: 0,
      takenMs: 0,
      timedOut: false,
    }));
    const named = { scenario: card.id, hash: card.hash, decisions };
    return { ...POOR, ...named, result: resultOf(replayed.value) };
  }
}

function reviewOf(attempt: Attempt): Review {
  const opened = openReview(attempt, play, debrief);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function show(review: Review, grades: Grades): HTMLElement {
  const text = new ReviewText(new ScenarioText(play));
  const state: DebriefState = {
    kind: 'open',
    review,
    text,
    grades,
    kept: [review.attempt, { ...review.attempt, id: 'another' }],
    cards: [card],
    pictures: { poster: null, portraits: null },
    reach: null,
    current: true,
    untranslated: false,
  };
  const root = document.createElement('div');
  render(<DebriefPage state={state} />, root);
  return root;
}

const verdict = (root: HTMLElement): string => root.querySelector('.crossed')?.textContent ?? '';

let bad: Review;
beforeAll(async () => {
  await messages.load('en');
  await switchLanguage('en');
  bad = reviewOf(played('worst'));
});

describe('a line crossed', () => {
  test('is graded so in the real story, whatever it gained', () => {
    const grades = gradeAttempt(bad.attempt, { play, debrief, report }, [bad.attempt])?.steps;
    const crossed = bad.attempt.decisions.filter(({ choice }) => severity(choice) === 3);
    expect(crossed.length).toBeGreaterThan(0);
    expect(grades?.filter(({ grade }) => grade === 'line-crossed')).toHaveLength(crossed.length);
    for (const { ways } of grades ?? [])
      for (const way of ways) expect(severity(way)).toBeLessThan(2);
  });

  test('limits the verdict, and names the first decision that crossed it', () => {
    const at = bad.attempt.decisions.findIndex(({ choice }) => severity(choice) === 3);
    const won = { ...bad, ending: { ...bad.ending, tone: 'bright' as const } };
    expect(verdict(show(won, 'none'))).toMatch(
      new RegExp(`^A result, but not this wayDecision ${at + 1} went over a line`),
    );
  });

  test('speaks of no result where none was won', () => {
    const lost = { ...bad, ending: { ...bad.ending, tone: 'dim' as const } };
    expect(verdict(show(lost, 'none'))).toMatch(/^A line was crossedDecision \d+ went over/);
    expect(verdict(show(lost, 'none'))).not.toContain('result');
  });

  test('is not spoken of where none was', () => {
    expect(verdict(show(reviewOf(played('fairest')), 'none'))).toBe('');
  });
});

describe('a report that does not come', () => {
  test('leaves the review without grades, and says so', async () => {
    const told: Partial<SolverPart>[] = [];
    const text = new ReviewText(new ScenarioText(play));
    const loaded = { review: bad, text, kept: [bad.attempt], untranslated: false };
    await gradeWhenPainted({ ...loaded, report: Promise.resolve(null) }, (part) => told.push(part));
    expect(told).toEqual([{ grades: 'none' }]);
    const root = show(bad, 'none');
    expect(root.querySelector('.moves')?.textContent).toBe(
      'Grades are not available for this version of the scene.',
    );
    expect(root.querySelectorAll('[data-grade], .waterfall')).toHaveLength(0);
    expect(root.querySelectorAll('[data-decision]')).toHaveLength(bad.steps.length);
  });

  test('and one of another version come to the same', async () => {
    const told: Partial<SolverPart>[] = [];
    const text = new ReviewText(new ScenarioText(play));
    const other = Promise.resolve({ ...report, hash: 'f'.repeat(64) });
    const loaded = { review: bad, text, kept: [bad.attempt], untranslated: false, report: other };
    await gradeWhenPainted(loaded, (part) => told.push(part));
    expect(told.at(-1)).toEqual({ grades: 'none' });
  });
});
