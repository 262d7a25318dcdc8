import { describe, expect, test } from 'vitest';
import {
  add,
  makeTallyLine,
  tallyExit,
  tallyPlaywright,
  tallyVitest,
} from '../../src/cli/tally.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({ status })),
});

const vitest = (passed: number, failed: number, testResults: unknown[]): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults,
  });

const playwright = (stats: Record<string, number>): string =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('unit tests', () => {
  test('are counted as reported', () => {
    const report = vitest(5, 2, [file('failed', 4), file('passed', 3)]);
    expect(tallyVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('of a file that could not be loaded count as one failure', () => {
    const report = vitest(3, 0, [file('failed', 0), file('passed', 3)]);
    expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('that all passed in a run that failed count as one failure', () => {
    expect(tallyVitest(vitest(3, 0, [file('passed', 3)]), 1).failed).toBe(1);
  });

  test.each([
    ['missing', ''],
    ['cut short', '{"numPassedTests":'],
    ['of another form', '{"numPassedTests":"3"}'],
  ])('with a report that is %s count as one failure, whatever the exit code', (_what, report) => {
    expect(tallyVitest(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('browser tests', () => {
  test('count as failed when they passed only sometimes', () => {
    const report = playwright({ expected: 7, unexpected: 1, flaky: 2, skipped: 3 });
    expect(tallyPlaywright(report, 1)).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });

  test('that never ran because the server did not start count as one failure', () => {
    expect(tallyPlaywright(playwright({}), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyPlaywright('', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('steps add up', () => {
  expect([tallyExit(0), tallyExit(2), tallyExit(0)].reduce(add)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
  });
});

test('the line names what was skipped only where something was', () => {
  expect(makeTallyLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(makeTallyLine({ passed: 12, failed: 1, skipped: 2 })).toBe(
    '12 passed, 1 failed, 2 skipped',
  );
});
