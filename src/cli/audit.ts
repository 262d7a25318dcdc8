/** What the package registry knows of the packages that are installed: faults that others can use. */
import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import type { FailedTest } from './failed-tests.ts';
import { NOTHING, tallyExit, type Tally } from './tally.ts';

const PATIENCE_MS = 60_000;
const ARGS = ['audit', '--json', '--audit-level=high', '--fetch-retries=0'];

const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

/** One test; skipped where the registry does not tell. */
export type Audit = { readonly tally: Tally; readonly failed: readonly FailedTest[] };

/** Asks the registry by npm, and says so where it does not answer. */
export function audit(): Audit {
  console.log('\nasking the registry for known faults of the packages ...');
  const npm = process.env['npm_execpath'] ?? '';
  // npm's own script runs under any Node; elsewhere the one on the PATH is taken.
  const [file, before] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const { stdout } = spawnSync(file, [...before, ...ARGS], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
  });
  const audited = readAudit(stdout ?? '');
  if (audited.tally.skipped > 0)
    console.log('The registry does not tell of known faults here: that check is skipped.');
  return audited;
}

/**
 * Reads what `npm audit --json` has written.
 *
 * @param json - its report, or what it says where the registry does not answer; `''` for nothing.
 */
export function readAudit(json: string): Audit {
  const report = parse(json);
  if (report === null) return { tally: { ...NOTHING, skipped: 1 }, failed: [] };
  const grave = Object.entries(report.vulnerabilities).filter(
    ([, { severity }]) => severity === 'high' || severity === 'critical',
  );
  const failed = grave.map(([name, { severity }]) => ({
    name: `the package ${name}`,
    reason: `has a known fault that is ${severity}: \`npm audit\` says which version mends it`,
  }));
  return { tally: tallyExit(failed.length === 0 ? 0 : 1), failed };
}

function parse(json: string): z.infer<typeof reportSchema> | null {
  try {
    return reportSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
