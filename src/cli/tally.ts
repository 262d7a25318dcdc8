/** How many tests passed, failed and were skipped, summed over everything that `npm test` runs. */
import * as z from 'zod';

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A step that is one test: it passes when it exits with 0. */
export const tallyExit = (code: number): Tally =>
  code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts a report of Vitest's `json` reporter.
 *
 * A file that failed before it had any test counts as one failed test.
 *
 * @param json - the text of the report; `''` when none was written.
 * @param code - the exit code of the run.
 */
export function tallyVitest(json: string, code: number): Tally {
  const report = parse(vitestSchema, json);
  if (report === null) return tallyExit(code || 1);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

const playwrightSchema = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

/**
 * Counts a report of Playwright's `json` reporter; a flaky test counts as failed.
 *
 * @param json - the text of the report; `''` when none was written.
 * @param code - the exit code of the run.
 */
export function tallyPlaywright(json: string, code: number): Tally {
  const report = parse(playwrightSchema, json);
  if (report === null) return tallyExit(code || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(code, { passed: expected, failed: unexpected + flaky, skipped });
}

/** A run that failed although no test did (an error between tests, or none at all) failed once. */
const honest = (code: number, tally: Tally): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

function parse<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** The last line of `npm test`: `12 passed, 0 failed`, with `, 1 skipped` where something was. */
export const makeTallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
