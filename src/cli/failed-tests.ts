/** Which tests failed and why, in a few lines for whoever sees only the end of a log. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod';

/** A test that failed. */
export type FailedTest = {
  /** Where it stands and what it is called, on one line. */
  readonly name: string;
  /** Its error on one line: its first, and what was expected where; `''` where it told none. */
  readonly reason: string;
};

/** More than this many are no list that anybody reads. */
const MOST_TOLD = 40;
const LONGEST_LINE = 300;

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/**
 * The failed tests in a report of Vitest's `json` reporter; a file that failed by itself (it could
 * not be loaded, or a hook failed) stands for its tests.
 *
 * @param json - the text of the report; of none, or a malformed one, nothing is known.
 */
export const failedInVitest = (json: string): readonly FailedTest[] =>
  (parse(vitestSchema, json)?.testResults ?? []).flatMap(
    ({ name, status, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0 && status === 'failed') return [failedTest(file, message)];
      return failed.map(({ fullName, failureMessages }) =>
        failedTest(`${file}: ${fullName}`, failureMessages[0]),
      );
    },
  );

const errorSchema = z.object({ message: z.string().optional() });

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ error: errorSchema.optional() })),
    }),
  ),
});

type Suite = {
  readonly title: string;
  readonly specs: readonly z.infer<typeof specSchema>[];
  readonly suites?: readonly Suite[] | undefined;
};

const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(errorSchema).default([]),
});

/** The failed and the flaky tests in a report of Playwright's `json` reporter, and stray errors. */
export function failedInPlaywright(json: string): readonly FailedTest[] {
  const report = parse(playwrightSchema, json);
  if (report === null) return [];
  const stray = report.errors.map(({ message }) => failedTest('outside of any test', message));
  return [...report.suites.flatMap(failedInSuite), ...stray];
}

const failedInSuite = ({ specs, suites = [] }: Suite): readonly FailedTest[] => [
  ...specs.flatMap(failedInSpec),
  ...suites.flatMap(failedInSuite),
];

const failedInSpec = ({ title, file, tests }: Suite['specs'][number]): readonly FailedTest[] =>
  tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ projectName, results }) =>
      failedTest(
        `${file} (${projectName}): ${title}`,
        results.find(({ error }) => error !== undefined)?.error?.message,
      ),
    );

/** A step that is one test. */
export const failedStep = (label: string, code: number): readonly FailedTest[] =>
  code === 0 ? [] : [{ name: label, reason: `it ended with ${code}; see above` }];

/** What Playwright says below the first line, and without which that says little. */
const TELLING = /^(Locator|Expected|Received)\b.*:/;

function failedTest(name: string, error = ''): FailedTest {
  const lines = stripVTControlCharacters(error)
    .split('\n')
    .map((line) => line.trim());
  const first = lines.find((line) => line !== '') ?? '';
  const telling = lines.filter((line) => line !== first && TELLING.test(line));
  return {
    name: cut(name.replaceAll(/\s+/g, ' ')),
    reason: cut([first, ...telling].join('; ')),
  };
}

const cut = (line: string): string =>
  line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line;

/** The list for the end of `npm test`; `''` when nothing failed. */
export function makeFailureList(failed: readonly FailedTest[]): string {
  if (failed.length === 0) return '';
  const told = failed
    .slice(0, MOST_TOLD)
    .map(({ name, reason }) => (reason === '' ? `  ${name}` : `  ${name}\n    ${reason}`));
  const more = failed.length - told.length;
  return ['Failed:', ...told, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function parse<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
