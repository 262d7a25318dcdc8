import { expect, test } from 'vitest';
import { readAudit } from '../../src/cli/audit.ts';

const reported = (severities: Record<string, string>): string => {
  const entries = Object.entries(severities).map(([name, severity]) => [name, { severity }]);
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities: Object.fromEntries(entries) });
};

test('packages without known faults pass', () => {
  expect(readAudit(reported({}))).toEqual({
    tally: { passed: 1, failed: 0, skipped: 0 },
    failed: [],
  });
  expect(readAudit(reported({ a: 'low', b: 'moderate' })).tally.passed).toBe(1);
});

test.each(['high', 'critical'])('a fault that is %s fails, with the name of its package', (how) => {
  const { tally, failed } = readAudit(reported({ harmless: 'low', 'left-behind': how }));
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(failed.map(({ name }) => name)).toEqual(['the package left-behind']);
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed","statusCode":405}'])(
  'a registry that does not tell counts as skipped: %j',
  (said) => {
    expect(readAudit(said)).toEqual({ tally: { passed: 0, failed: 0, skipped: 1 }, failed: [] });
  },
);
