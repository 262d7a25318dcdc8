import { expect, test } from 'vitest';
import { auditRows } from './audits-report.ts';
import { makeTable } from './report.ts';

const audited = (performance: number, accessibility: number) => ({
  page: 'nobody: /',
  scores: { performance, accessibility, 'best-practices': 100 },
  faults: [],
});

test('a page is as good as its lowest score', () => {
  const rows = auditRows([audited(96, 95), audited(94, 100)]);
  expect(rows.map(({ ours, met }) => [ours, met])).toEqual([
    [95, true],
    [94, false],
  ]);
  const table = makeTable(rows);
  expect(table).toMatch(/Lighthouse, nobody: \/: accessibility +95 points .*>= 95 +met/);
  expect(table).toMatch(/Lighthouse, nobody: \/: performance +94 points .*>= 95 +missed/);
});
