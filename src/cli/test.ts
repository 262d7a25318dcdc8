/**
 * `npm test`: everything that must hold, in one run, with one line of numbers at its end.
 *
 * Each step runs whatever became of the ones before it, so that one run tells everything that is
 * wrong. Formatting, lint, types and the build count as one test each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './audit.ts';
import { provideChromium } from './chromium.ts';
import {
  failedInPlaywright,
  failedInVitest,
  failedStep,
  makeFailureList,
  type FailedTest,
} from './failed-tests.ts';
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

/** What a part of the run came to. */
type Outcome = { readonly tally: Tally; readonly failed: readonly FailedTest[] };

const both = (a: Outcome, b: Outcome): Outcome => ({
  tally: add(a.tally, b.tally),
  failed: [...a.failed, ...b.failed],
});

/** A program that is one test. */
async function step(label: string, file: string, args: readonly string[]): Promise<Outcome> {
  const code = await runStep(label, file, args);
  return { tally: tallyExit(code), failed: failedStep(label, code) };
}

async function check(): Promise<Outcome> {
  let outcome: Outcome = { tally: NOTHING, failed: [] };
  for (const [label, file, ...args] of CHECKS)
    outcome = both(outcome, await step(label, file, args));
  return outcome;
}

async function unit(reports: string): Promise<Outcome> {
  const label = 'running unit and integration tests';
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runStep(label, 'vitest', args);
  const json = await readReport(report);
  return outcomeOf(label, code, { tally: tallyVitest(json, code), failed: failedInVitest(json) });
}

/**
 * Runs the browser tests over the fresh build.
 *
 * Without a build or a browser they count as one failure, not as skipped: what a learner sees has
 * then not been tested at all, and a green line would say that it had.
 */
async function browser(reports: string, built: boolean): Promise<Outcome> {
  const label = 'running browser tests';
  const chromium = built ? await provideChromium().catch(tellError) : null;
  if (chromium === null) {
    const reason = 'there is no build or no browser; they count as one failure';
    return { tally: tallyExit(1), failed: [{ name: label, reason }] };
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
  const code = await runStep(label, 'playwright', args, env);
  const json = await readReport(report);
  const failed = failedInPlaywright(json);
  return outcomeOf(label, code, { tally: tallyPlaywright(json, code), failed });
}

/** A run that failed although no test did is named itself. */
const outcomeOf = (label: string, code: number, { tally, failed }: Outcome): Outcome => ({
  tally,
  failed: failed.length === 0 && tally.failed > 0 ? failedStep(label, code || 1) : failed,
});

/** A wrong setting is told and costs the tests that need it, not the count of all the others. */
function tellError(error: unknown): null {
  console.log(error instanceof Error ? error.message : error);
  return null;
}

const readReport = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** A folder for reports, gone with this process however it ends. */
function reportsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(1));
  return folder;
}

async function test(): Promise<Outcome> {
  const reports = reportsFolder();
  const checks = await check();
  const build = await step('building', process.execPath, ['src/cli/build.ts']);
  await providePostgres().catch(tellError);
  const units = await unit(reports);
  const pages = await browser(reports, build.failed.length === 0);
  return [checks, audit(), build, units, pages].reduce(both);
}

const { tally, failed } = await test();
console.log(`\n${[makeFailureList(failed), makeTallyLine(tally)].filter(Boolean).join('\n\n')}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
