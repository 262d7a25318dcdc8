import { expect, test } from 'vitest';
import { signed, takenByLevel } from '../../../src/app/trainer/choice-map.tsx';
import { findingsOf } from '../../../src/app/trainer/health.ts';
import { moved } from '../../../src/app/trainer/pack-scenes.tsx';
import { readReport } from '../../../src/cli/build-scenarios.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';

const card = compilePlace({ stories: STORIES, id: 'half-past-ten' }).scenario?.card;
const report = readReport('half-past-ten');
if (card === undefined || report === null) throw new Error('half-past-ten is not there.');

const unsound = (changed: Partial<typeof report>): string[] =>
  findingsOf({ ...report, ...changed }, card)
    .filter(({ sound }) => !sound)
    .map(({ id }) => id);

test('a scenario that passes the gates is told to be sound', () => {
  expect(unsound({})).toEqual([]);
});

test.each([
  ['paths', { verdict: { ...report.verdict, complete: false } }],
  [
    'endings',
    { endings: { ...report.endings, lost: { random: 0.004, competent: 0.04, best: 0 } } },
  ],
  ['skill', { players: { random: 0.3, competent: 0.6 } }],
  ['luck', { players: { random: 0.5, competent: 0.8 } }],
  ['range', { trust: { min: 40, max: 60 } }],
])('what is wrong with %s is told, and nothing else', (id, changed) => {
  expect(unsound(changed)).toEqual([id]);
});

test('of a moment only its paths and endings are judged', () => {
  expect(findingsOf(report, { ...card, kind: 'moment' }).map(({ id }) => id)).toEqual([
    'paths',
    'endings',
  ]);
});

test.each([
  [3.46, '+3.5'],
  [-2, '−2'],
  [0.04, '0'],
  [-0.04, '0'],
])('a change of %d is written %s', (change, text) => {
  expect(signed(change)).toBe(text);
});

test('what was taken is summed by level', () => {
  const none = {
    trustChange: null,
    partnershipChange: null,
    sure: 0,
    unsure: 0,
    sureWrong: 0,
    timedOut: 0,
    reasons: [],
  };
  const choices = [
    { choice: 'a', level: 'trap', taken: 2, ...none },
    { choice: 'b', level: 'best', taken: 4, ...none },
    { choice: 'c', level: 'trap', taken: 1, ...none },
  ] as const;
  expect(takenByLevel({ choices: [...choices] })).toEqual({ best: 4, ok: 0, trap: 3 });
});

test('scenes move by one place, and stop at the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
