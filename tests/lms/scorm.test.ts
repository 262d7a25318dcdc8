import { describe, expect, test } from 'vitest';
import { isoDuration } from '../../src/core/base/iso-duration.ts';
import { progressOf } from '../../src/lms/progress.ts';
import type { DecisionReport, Report } from '../../src/lms/report.ts';
import type { Element } from '../../src/lms/scorm-elements.ts';
import { scorm12Elements, timespan } from '../../src/lms/scorm12.ts';
import { scorm2004Elements, timestamp } from '../../src/lms/scorm2004.ts';
import { finished } from './attempts.ts';

const PACK = { scenarios: ['half-past-ten'], passMarks: { trust: 65, partnership: 60 } };
const NOTHING = { objectives: [], interactions: 0 };

const chosen: DecisionReport = {
  scenario: 'half-past-ten',
  decision: 'd03',
  choice: 'd03c',
  title: 'The evening before',
  words: 'x'.repeat(400),
  offered: [{ choice: 'd03c', words: 'x' }],
  verdict: 'incorrect',
  shownAt: Date.UTC(2026, 1, 3, 4, 5, 6, 789),
  latencyMs: 61_230,
};

const report = (part: Partial<Report> = {}): Report => ({
  suspended: 'rapport1',
  location: 'half-past-ten:4',
  progress: progressOf(PACK, []),
  decisions: [],
  sessionMs: 3_723_450,
  ...part,
});

const valueOf = (elements: readonly Element[], name: string): string | undefined =>
  elements.findLast(([each]) => each === name)?.[1];

describe('SCORM 1.2', () => {
  test('tells no score before the end, and always means to be gone on with', () => {
    const elements = scorm12Elements(report(), NOTHING);
    expect(valueOf(elements, 'cmi.core.lesson_status')).toBe('incomplete');
    expect(valueOf(elements, 'cmi.core.exit')).toBe('suspend');
    expect(elements.filter(([name]) => name.startsWith('cmi.core.score'))).toStrictEqual([]);
  });

  test.each([
    [70, 60, 'passed'],
    [64, 90, 'failed'],
  ])('a pack that ends with %i and %i is %s', (trust, partnership, status) => {
    const progress = progressOf(PACK, [finished('half-past-ten', trust, partnership)]);
    const elements = scorm12Elements(report({ progress }), NOTHING);
    expect(valueOf(elements, 'cmi.core.lesson_status')).toBe(status);
    expect(valueOf(elements, 'cmi.core.score.raw')).toBe(String((trust + partnership) / 2));
    expect(valueOf(elements, 'cmi.objectives.0.score.raw')).toBe(String(trust));
    expect(valueOf(elements, 'cmi.objectives.3.id')).toBe('half_past_ten.partnership');
    expect(valueOf(elements, 'cmi.objectives.3.score.raw')).toBe(String(partnership));
  });

  test('judges each score by its own mark', () => {
    const progress = progressOf(PACK, [finished('half-past-ten', 64, 90)]);
    const elements = scorm12Elements(report({ progress }), NOTHING);
    expect(valueOf(elements, 'cmi.objectives.2.status')).toBe('failed');
    expect(valueOf(elements, 'cmi.objectives.3.status')).toBe('passed');
  });

  test('writes a decision as an interaction behind those that are there', () => {
    const elements = scorm12Elements(report({ decisions: [chosen] }), {
      objectives: [],
      interactions: 7,
    });
    expect(elements.filter(([name]) => name.startsWith('cmi.interactions'))).toStrictEqual([
      ['cmi.interactions.7.id', 'half_past_ten.d03'],
      ['cmi.interactions.7.type', 'choice'],
      ['cmi.interactions.7.time', expect.stringMatching(/^\d\d:\d\d:06$/)],
      ['cmi.interactions.7.student_response', 'c'],
      ['cmi.interactions.7.result', 'wrong'],
      ['cmi.interactions.7.latency', '0000:01:01.23'],
    ]);
  });

  test('finds the objectives that are there by their ids', () => {
    const elements = scorm12Elements(report(), {
      objectives: ['set.by.others', 'half_past_ten.trust', 'trust'],
      interactions: 0,
    });
    expect(elements.filter(([name]) => name.endsWith('.id'))).toStrictEqual([
      ['cmi.objectives.2.id', 'trust'],
      ['cmi.objectives.3.id', 'partnership'],
      ['cmi.objectives.1.id', 'half_past_ten.trust'],
      ['cmi.objectives.4.id', 'half_past_ten.partnership'],
    ]);
  });

  test.each([
    [0, '0000:00:00.00'],
    [999, '0000:00:01.00'],
    [3_723_450, '0001:02:03.45'],
    [1e12, '9999:46:40.00'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(timespan(ms)).toBe(text);
  });
});

describe('SCORM 2004', () => {
  test('says how far it is and leaves success open until the end', () => {
    const elements = scorm2004Elements(report(), NOTHING);
    expect(valueOf(elements, 'cmi.completion_status')).toBe('incomplete');
    expect(valueOf(elements, 'cmi.success_status')).toBe('unknown');
    expect(valueOf(elements, 'cmi.progress_measure')).toBe('0');
    expect(elements.some(([name]) => name.startsWith('cmi.score'))).toBe(false);
  });

  test('scales scores to hundredths', () => {
    const progress = progressOf(PACK, [finished('half-past-ten', 67, 62)]);
    const elements = scorm2004Elements(report({ progress }), NOTHING);
    expect(valueOf(elements, 'cmi.score.scaled')).toBe('0.65');
    expect(valueOf(elements, 'cmi.score.raw')).toBe('65');
    expect(valueOf(elements, 'cmi.success_status')).toBe('passed');
    expect(valueOf(elements, 'cmi.objectives.2.score.scaled')).toBe('0.67');
  });

  test('writes a decision with its words, within the room that every system has', () => {
    const elements = scorm2004Elements(report({ decisions: [chosen] }), NOTHING);
    expect(valueOf(elements, 'cmi.interactions.0.learner_response')).toBe('d03c');
    expect(valueOf(elements, 'cmi.interactions.0.result')).toBe('incorrect');
    expect(valueOf(elements, 'cmi.interactions.0.timestamp')).toBe('2026-02-03T04:05:06.78Z');
    expect(valueOf(elements, 'cmi.interactions.0.latency')).toBe('PT1M1.23S');
    expect(valueOf(elements, 'cmi.interactions.0.description')).toHaveLength(250);
  });

  test.each([
    [0, 'PT0S'],
    [1_005, 'PT1.01S'],
    [3_600_000, 'PT1H0S'],
    [3_723_450, 'PT1H2M3.45S'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(isoDuration(ms)).toBe(text);
  });

  test('allows two decimals of a second and no more', () => {
    expect(timestamp(Date.UTC(2026, 0, 1, 0, 0, 0, 999))).toBe('2026-01-01T00:00:00.99Z');
  });
});
