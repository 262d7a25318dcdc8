import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  failedInPlaywright,
  failedInVitest,
  failedStep,
  makeFailureList,
} from '../../src/cli/failed-tests.ts';

describe('of unit tests', () => {
  const file = (name: string, status: string, message: string, assertionResults: unknown[]) => ({
    name: join(process.cwd(), 'tests', name),
    status,
    message,
    assertionResults,
  });
  const report = (...testResults: unknown[]): string => JSON.stringify({ testResults });

  test('each failed one is told with the first line of its error', () => {
    const results = [
      { fullName: 'a b', status: 'passed', failureMessages: [] },
      {
        fullName: 'a c',
        status: 'failed',
        failureMessages: ['\u001B[31mError: one\u001B[39m\ntwo\n    at x.ts:1:1'],
      },
    ];
    expect(failedInVitest(report(file('a.test.ts', 'failed', '', results)))).toEqual([
      { name: 'tests/a.test.ts: a c', reason: 'Error: one' },
    ]);
  });

  test('a file that failed by itself is told, with its tests or without', () => {
    const passed = { fullName: 'a b', status: 'passed', failureMessages: [] };
    const json = report(
      file('a.test.ts', 'failed', 'cannot be loaded\nat x', []),
      file('b.test.ts', 'failed', 'a hook failed', [passed]),
    );
    expect(failedInVitest(json)).toEqual([
      { name: 'tests/a.test.ts', reason: 'cannot be loaded' },
      { name: 'tests/b.test.ts', reason: 'a hook failed' },
    ]);
  });

  test.each(['', '{', '{"testResults":1}'])('nothing is known from %j', (json) => {
    expect(failedInVitest(json)).toEqual([]);
  });
});

describe('of browser tests', () => {
  const spec = (title: string, ...tests: unknown[]) => ({ title, file: 'a.spec.ts', tests });
  const run = (projectName: string, status: string, message?: string) => ({
    projectName,
    status,
    results: [{}, { error: message === undefined ? undefined : { message } }],
  });

  test('failed and flaky ones are told wherever they stand, each project by itself', () => {
    const inner = {
      title: 'inner',
      specs: [
        spec(
          'deep',
          run('desktop', 'flaky', 'Timeout\n\nLocator: x\nExpected: 1\nmore'),
          run('phone', 'expected'),
        ),
      ],
    };
    const outer = {
      title: 'a.spec.ts',
      specs: [spec('top', run('phone', 'unexpected', '\n  Error: not there\nmore'))],
      suites: [inner],
    };
    const json = JSON.stringify({ suites: [outer], errors: [{ message: 'no server' }] });
    expect(failedInPlaywright(json)).toEqual([
      { name: 'a.spec.ts (phone): top', reason: 'Error: not there' },
      { name: 'a.spec.ts (desktop): deep', reason: 'Timeout; Locator: x; Expected: 1' },
      { name: 'outside of any test', reason: 'no server' },
    ]);
  });

  test('a report that is missing tells nothing', () => {
    expect(failedInPlaywright('')).toEqual([]);
  });
});

test('a failed step is told, one that passed is not', () => {
  expect(failedStep('linting', 2)).toEqual([
    { name: 'linting', reason: 'it ended with 2; see above' },
  ]);
  expect(failedStep('linting', 0)).toEqual([]);
});

test('the list is short, whatever failed', () => {
  expect(makeFailureList([])).toBe('');
  expect(makeFailureList([{ name: 'a', reason: 'b' }])).toBe('Failed:\n  a\n    b');
  const many = Array.from({ length: 100 }, (_, at) => ({ name: `${at}`, reason: '' }));
  const lines = makeFailureList(many).split('\n');
  expect(lines).toHaveLength(42);
  expect(lines.at(-1)).toBe('  and 60 more');
});
