/** The measures of scenarios in plain words, in both languages. */
import { describe, expect, test } from 'vitest';
import {
  measuresOf,
  figureText,
  measureName,
  wantedOf,
} from '../../../src/app/trainer/measures/measure-figures.ts';
import en from '../../../src/app/trainer/measures/messages/en.json' with { type: 'json' };
import ru from '../../../src/app/trainer/measures/messages/ru.json' with { type: 'json' };
import { scenarioIds } from '../../../src/authoring/folder.ts';
import { readHealth } from '../../../src/cli/build-scenarios.ts';
import { STORIES } from '../../../src/cli/stories.ts';

const measures = scenarioIds(STORIES).flatMap((id) => readHealth(id)?.measures ?? []);
const judged = measures.filter(({ kind }) => kind !== 'information');

describe.each([
  ['English', en],
  ['Russian', ru],
])('in %s', (_, words) => {
  test('every measure says what it is, what it means and how to mend it', () => {
    const wanted = judged.flatMap(({ id }) =>
      ['name', 'means', 'mend'].map((part) => `${measureName(id).name}.${part}`),
    );
    expect(wanted.length).toBeGreaterThan(300);
    expect([...new Set(wanted)].filter((key) => !(key in words))).toEqual([]);
  });
});

test('every gate has a bound that can be shown', () => {
  const gates = judged.filter(({ kind, verdict }) => kind === 'gate' && verdict !== 'skipped');
  expect(gates.filter(({ threshold }) => wantedOf(threshold) === null)).toEqual([]);
});

test.each([
  ['≤ 0.40, 5 to 8 endings', { kind: 'at-most', bound: 0.4 }],
  ['= 1 (each ≥ 0.5 % random)', { kind: 'exactly', bound: 1 }],
  ['≥ 1 line, and every line named on all paths (= 0 faults)', { kind: 'exactly', bound: 0 }],
  ['-0.2 to 0.7', { kind: 'between', low: -0.2, high: 0.7 }],
  ['no z > 2.0, at most 1 above 1.3', { kind: 'at-most', bound: 2 }],
  ['> 0.05 in every decision', { kind: 'above', bound: 0.05 }],
  ['none', null],
])('the threshold “%s” is read', (threshold, wanted) => {
  expect(wantedOf(threshold)).toEqual(wanted);
});

test('figures are counts, shares or on a scale of their own', () => {
  expect(figureText('context-sensitive-decisions', 5, 'en')).toBe('5');
  expect(figureText('monotonicity', 0.001809, 'en')).toBe('0.2%');
  expect(figureText('length-ratio', 1.3125, 'ru')).toBe('1,31');
});

test('what fails stands first', () => {
  const blank = { value: 0, threshold: '', worst: [], kind: 'gate' } as const;
  const sorted = measuresOf(
    [
      { id: 'a', verdict: 'pass', ...blank },
      { id: 'b', verdict: 'fail', ...blank },
    ],
    'gate',
  );
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'a']);
});
