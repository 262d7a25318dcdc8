/**
 * `npm test`: everything that must hold, in one run, with one line of numbers at its end.
 *
 * Each step runs whatever became of the ones before it, so that one run tells everything that is
 * wrong. Formatting, lint, types and the build count as one test each.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './chromium.ts';
import { providePostgres } from './postgres.ts';
import { runStep } from './step.ts';
import {
  add,
  makeTallyLine,
  NOTHING,
  type Tally,
  tallyExit,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts';

const CHECKED = ['src', 'tests', 'assets', 'vite.config.ts'];

type Checks = readonly (readonly [label: string, file: string, ...args: string[]])[];

const CHECKS: Checks = [
  ['checking the format', 'oxfmt', '--check', ...CHECKED],
  ['linting', 'oxlint', '--deny-warnings', '--report-unused-disable-directives', ...CHECKED],
  ['checking types', 'tsc', '-p', '.'],
  ['checking that the core is pure', 'tsc', '-p', 'src/core'],
];

async function check(): Promise<Tally> {
  let tally = NOTHING;
  for (const [label, file, ...args] of CHECKS) {
    tally = add(tally, tallyExit(await runStep(label, file, args)));
  }
  return tally;
}

async function unit(reports: string): Promise<Tally> {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runStep('running unit and integration tests', 'vitest', args);
  return tallyVitest(await readReport(report), code);
}

/**
 * Runs the browser tests over the fresh build.
 *
 * Without a build or a browser they count as one failure, not as skipped: what a learner sees has
 * then not been tested at all, and a green line would say that it had.
 */
async function browser(reports: string, built: boolean): Promise<Tally> {
  const chromium = built ? await provideChromium().catch(tellError) : null;
  if (chromium === null) {
    console.log('\nThe browser tests could not run; they count as failed.');
    return tallyExit(1);
  }
  const report = join(reports, 'playwright.json');
  const args = ['test', '-c', 'tests/e2e', '--reporter=list,json'];
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // Playwright has its own say on colours, and its workers complain of a second one.
    NO_COLOR: undefined,
  };
  const code = await runStep('running browser tests', 'playwright', args, env);
  return tallyPlaywright(await readReport(report), code);
}

/** A wrong setting is told and costs the tests that need it, not the count of all the others. */
function tellError(error: unknown): null {
  console.log(error instanceof Error ? error.message : error);
  return null;
}

const readReport = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

async function test(): Promise<Tally> {
  const reports = await mkdtemp(join(tmpdir(), 'rapport-test-'));
  try {
    const checks = await check();
    const build = tallyExit(await runStep('building', process.execPath, ['src/cli/build.ts']));
    await providePostgres().catch(tellError);
    const units = await unit(reports);
    const pages = await browser(reports, build.failed === 0);
    return [checks, build, units, pages].reduce(add);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

const tally = await test();
console.log(`\n${makeTallyLine(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
