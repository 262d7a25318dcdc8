import { expect, test } from 'vitest';
import {
  meansOf,
  statusOf,
  triesOf,
  type PersonStatus,
} from '../../../src/app/trainer/person-status.ts';
import type { AssignmentStatus } from '../../../src/contract/api/assignment-routes.ts';

const AT_END = { feedback: 'at-end', releasedAt: null } as const;
const EXAM = { feedback: 'on-release', releasedAt: null } as const;
const RELEASED = { feedback: 'on-release', releasedAt: '2026-11-22T10:00:00.000Z' } as const;
type Rules = typeof AT_END | typeof EXAM | typeof RELEASED;

test.each<[PersonStatus, Rules, AssignmentStatus['state'], string]>([
  ['not-started', AT_END, 'not-begun', ''],
  ['overdue', AT_END, 'not-begun', 'overdue'],
  ['overdue', AT_END, 'begun', 'overdue'],
  ['closed', AT_END, 'begun', 'overdue closed'],
  ['in-progress', EXAM, 'begun', ''],
  ['passed', AT_END, 'passed', 'closed'],
  ['below', AT_END, 'not-passed', ''],
  ['waiting', EXAM, 'passed', ''],
  ['waiting', EXAM, 'not-passed', ''],
  ['below', RELEASED, 'not-passed', ''],
])('%s', (status, rules, state, marks) => {
  const row = { state, overdue: marks.includes('overdue'), closed: marks.includes('closed') };
  expect(statusOf(rules, row)).toBe(status);
});

const scene = (attempts: number, score: readonly [number, number] | null) => ({
  scenario: 'a',
  attempts,
  attemptsLeft: null,
  state: 'begun' as const,
  counted:
    score === null
      ? null
      : {
          attempt: '0198f000-0000-7000-8000-000000000000',
          trust: score[0],
          partnership: score[1],
          finishedAt: '2026-11-22T10:00:00.000Z',
          late: false,
        },
});

test('tries are summed, and scores averaged over what counts', () => {
  const row = { progress: [scene(2, [60, 41]), scene(1, null), scene(3, [71, 50])] };
  expect(triesOf(row)).toBe(6);
  expect(meansOf(row)).toEqual({ trust: 66, partnership: 46 });
  expect(meansOf({ progress: [scene(1, null)] })).toBeNull();
});
