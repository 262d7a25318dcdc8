import { describe, expect, test } from 'vitest';
import type { XapiStatement } from '../../src/contract/xapi.ts';
import {
  reportStatements,
  sessionStatement,
  toldAfter,
  type Cmi5Launch,
  type Cmi5Told,
} from '../../src/lms/cmi5.ts';
import { progressOf } from '../../src/lms/progress.ts';
import type { Report } from '../../src/lms/report.ts';
import { finished } from './attempts.ts';
import { statementFaults } from './statement-faults.ts';

const PACK = { scenarios: ['half-past-ten'], passMarks: { trust: 65, partnership: 60 } };
const NOTHING: Cmi5Told = { completed: false, passed: false, failed: false };
const AT = Date.UTC(2026, 1, 3);

const launch: Cmi5Launch = {
  actor: { objectType: 'Agent', account: { homePage: 'http://lms.example', name: '7' } },
  registration: '8f2c1c3e-4d5b-4a6c-9e7f-0a1b2c3d4e5f',
  activityId: 'http://lms.example/courses/12',
  session: '0198c0de-7000-7abc-8def-0123456789ab',
  contextTemplate: {
    contextActivities: {
      grouping: [{ objectType: 'Activity', id: 'urn:rapport:pack:first-contact' }],
      category: [{ objectType: 'Activity', id: 'http://lms.example/category' }],
    },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' },
  },
  masteryScore: null,
  locale: 'en',
};

const report = (trust: number, partnership: number): Report => ({
  suspended: 'rapport1',
  location: '',
  progress: progressOf(PACK, [finished('half-past-ten', trust, partnership)]),
  decisions: [
    {
      scenario: 'half-past-ten',
      decision: 'd01',
      choice: 'd01b',
      title: 'The evening before',
      words: 'Set an auto-reply',
      offered: [
        { choice: 'd01a', words: 'Mute it' },
        { choice: 'd01b', words: 'Set an auto-reply' },
      ],
      verdict: 'correct',
      shownAt: AT,
      latencyMs: 8_120,
    },
  ],
  sessionMs: 61_000,
});

const statementsOf = (
  trust: number,
  partnership: number,
  told = NOTHING,
  by = launch,
): readonly XapiStatement[] => reportStatements(by, report(trust, partnership), told, AT);

const verbs = (statements: readonly XapiStatement[]): string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

describe('reportStatements', () => {
  test('are statements by the rules of the Experience API', () => {
    const all = [
      sessionStatement(launch, 'initialized', AT, null),
      ...statementsOf(70, 61),
      ...statementsOf(20, 30),
      sessionStatement(launch, 'terminated', AT, 61_000),
    ];
    for (const statement of all) expect(statementFaults(statement)).toStrictEqual([]);
    const [first] = all;
    expect(statementFaults({ ...first, id: 'none' })).not.toStrictEqual([]);
  });

  test('tell the decision, both scores as whole numbers, then the course', () => {
    const all = statementsOf(70, 61);
    expect(verbs(all)).toStrictEqual(['answered', 'scored', 'scored', 'completed', 'passed']);
    expect(all[0]).toMatchObject({
      object: { id: 'http://lms.example/courses/12/half-past-ten/d01' },
      result: { response: 'd01b', success: true, duration: 'PT8.12S' },
    });
    expect(all[1]?.result).toStrictEqual({ score: { scaled: 0.7, raw: 70, min: 0, max: 100 } });
    expect(all[4]?.result).toMatchObject({ score: { raw: 66 }, success: true });
  });

  test('carry the whole context of the LMS; only those of cmi5 itself carry its category', () => {
    const [answer, , , completed] = statementsOf(70, 61);
    const [given, categories] = [launch.contextTemplate, completed?.context?.['contextActivities']];
    expect(answer?.context).toStrictEqual({ ...given, registration: launch.registration });
    expect(categories).toMatchObject({
      category: [
        { id: 'http://lms.example/category' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
      ],
    });
  });

  test('have the same ids when they are told again, and others for other learners', () => {
    const ids = (by: Cmi5Launch): string[] => statementsOf(70, 61, NOTHING, by).map(({ id }) => id);
    expect(ids(launch)).toStrictEqual(ids(launch));
    const other = { ...launch, registration: '00000000-4d5b-4a6c-9e7f-0a1b2c3d4e5f' };
    expect(ids(other).filter((id) => ids(launch).includes(id))).toStrictEqual([]);
  });

  test('say passed once for a registration, and never failed behind it', () => {
    const { progress } = report(70, 61);
    const told = toldAfter(progress, NOTHING);
    expect(told).toStrictEqual({ completed: true, passed: true, failed: false });
    expect(verbs(statementsOf(70, 61, told))).not.toContain('passed');
    expect(verbs(statementsOf(10, 10, told))).not.toContain('failed');
  });

  test('let a learner who failed pass later', () => {
    const told = toldAfter(report(10, 10).progress, NOTHING);
    expect(verbs(statementsOf(10, 10, told))).not.toContain('failed');
    expect(verbs(statementsOf(70, 61, told))).toContain('passed');
  });

  test.each([
    [70, 61, 0.9],
    [100, 50, 0.6],
  ])('leave a score out that a mastery score would contradict (%i, %i, %f)', (...given) => {
    const [trust, partnership, masteryScore] = given;
    const last = statementsOf(trust, partnership, NOTHING, { ...launch, masteryScore }).at(-1);
    expect(last?.result).not.toHaveProperty('score');
    expect(last?.context?.['extensions']).toMatchObject({
      'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': masteryScore,
    });
  });
});
