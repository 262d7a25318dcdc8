import { expect, test } from 'vitest';
import { assess, levelIn, type AssessedRubric } from '../../../src/core/assess/assessment.ts';
import { outcome } from '../../../src/core/assess/outcome.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { SMALL, start } from '../../fixtures/compiled.ts';

const plain = { feedback: {} };
const rubric: AssessedRubric = {
  decisions: {
    d01: {
      competencies: ['K1', 'K2'],
      choices: {
        d01a: { level: 'best', ...plain },
        d01b: { level: 'ok', bestWhen: 'auto == 1', ...plain },
        d01c: { level: 'trap', ...plain },
      },
    },
    d02: {
      competencies: ['K1'],
      choices: {
        d02a: {
          level: 'best',
          feedback: { feltWhen: [{ when: 'trust > 90' }, { when: 'trust == 56' }] },
        },
        d02b: { level: 'trap', ...plain },
      },
    },
  },
};
const endings = { partner: { band: [0.8, 1] as const }, drift: { band: [0.25, 0.5] as const } };

function assessed(choices: readonly string[]): ReturnType<typeof assess> {
  const replayed = replay(start(SMALL, 'seed', 3), choices);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return assess(replayed.value, rubric, endings);
}

test.each([
  [[0.8, 1], 100, 100, 1],
  [[0.8, 1], 0, 0, 0.8],
  [[0.25, 0.5], 60, 40, 0.375],
] as const)('the band %j with trust %d and value %d is worth %d', (band, trust, value, worth) => {
  expect(outcome(band, trust, value)).toBeCloseTo(worth, 12);
});

test('an attempt is assessed by its ending and its decisions', () => {
  const assessment = assessed(['d01a', 'd02a']);
  expect(assessment).toMatchObject({ trust: 60, partnership: 52, ending: 'partner' });
  expect(assessment.outcome).toBeCloseTo(0.8 + (0.2 * 112) / 200, 12);
  expect(assessment.decisions).toEqual([
    {
      number: 1,
      decision: 'd01',
      choice: 'd01a',
      clock: '12-28 22:31',
      trust: 56,
      partnership: 46,
      change: { trust: 6, partnership: 2, reaction: 'heard' },
      level: 'best',
      felt: null,
    },
    {
      number: 2,
      decision: 'd02',
      choice: 'd02a',
      clock: '12-29 09:40',
      trust: 60,
      partnership: 52,
      change: { trust: 4, partnership: 6, reaction: 'heard' },
      level: 'best',
      felt: 1,
    },
  ]);
});

test('competencies count the best choices found', () => {
  expect(assessed(['d01c', 'd02a']).competencies).toEqual([
    { competency: 'K1', best: 1, of: 2 },
    { competency: 'K2', best: 0, of: 1 },
  ]);
});

test('an unfinished attempt has no ending and no worth', () => {
  expect(assessed(['d01a'])).toMatchObject({ ending: null, outcome: null });
});

test('where a condition makes another choice best, the usual best is acceptable', () => {
  const { choices } = rubric.decisions['d01'] ?? { choices: {} };
  expect(levelIn(choices, 'd01a', { auto: 0 })).toBe('best');
  expect(levelIn(choices, 'd01b', { auto: 0 })).toBe('ok');
  expect(levelIn(choices, 'd01a', { auto: 1 })).toBe('ok');
  expect(levelIn(choices, 'd01b', { auto: 1 })).toBe('best');
  expect(levelIn(choices, 'd01c', { auto: 1 })).toBe('trap');
  expect(levelIn(choices, 'unknown', {})).toBeNull();
});
