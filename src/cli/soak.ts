/**
 * `npm run soak`: the trials of the team server in full: 50 kills on each database, crashes of
 * PostgreSQL, cut lines, a full disk, 10,000 bad requests, a class of 500. `npm test` runs a short
 * form of each.
 *
 * They run one after another, because each loads the whole machine; about ten minutes on two quiet
 * processors. The last line tells how many passed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedInVitest, makeFailureList } from './failed-tests.ts';
import { providePostgres } from './postgres.ts';
import { runStep } from './step.ts';
import { makeTallyLine, tallyVitest } from './tally.ts';

const TRIALS = ['tests/server/trials', 'tests/server/store/store.test.ts'];

/** A report that was never written tells nothing, and counts as failed. */
function readReport(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function soak(): Promise<number> {
  await providePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'rapport-soak-'));
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const shown = ['--disable-console-intercept', '--no-file-parallelism'];
  const args = ['run', '--project', 'server', ...TRIALS, ...shown, ...reporters];
  const began = performance.now();
  try {
    const env = { ...process.env, RAPPORT_SOAK: '1' };
    const code = await runStep('trying the team server', 'vitest', args, env);
    const json = readReport(report);
    const tally = tallyVitest(json, code);
    console.log(`\n${makeFailureList(failedInVitest(json))}`.trimEnd());
    console.log(`It took ${Math.round((performance.now() - began) / 60_000)} minutes.`);
    console.log(makeTallyLine(tally));
    return tally.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await soak();
