/**
 * `npm run bench`: how soon a learner can act, beside a page that Ink's own editor exports.
 *
 * Both are opened in real Chromium with a processor four times slower and a mobile network; times
 * depend on the machine, ratios hardly do. The exit code is 1 when a target is missed.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { measureFirstChoice } from './first-choice.ts';
import { measureNextLine } from './next-line.ts';
import { firstChoiceRows, makeTable, nextLineRows, type Row } from './report.ts';
import { openInky, openOurs } from './sites.ts';
import { CPU_SLOWDOWN, launch } from './slow-browser.ts';

const USAGE = `Usage: npm run bench -- [--json] [--runs <openings>] [--plays <play-throughs>]

  --json   print the measurements as JSON
  --runs   openings of each page that are counted, 7 unless told
  --plays  play-throughs in each state of the stage, 3 unless told`;

/** The benchmark itself loads about one processor of two. */
const BUSY = 1;
const CAUTION = 'The machine was busy with other things: trust the ratios, not the milliseconds.';

type Options = { readonly json: boolean; readonly runs: number; readonly plays: number };

function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '7' },
      plays: { type: 'string', default: '3' },
    },
  });
  const [runs, plays] = [Number(values.runs), Number(values.plays)];
  if (!Number.isInteger(runs) || !Number.isInteger(plays) || runs < 1 || plays < 1) {
    throw new Error(USAGE);
  }
  return { json: values.json, runs, plays };
}

const progress = (words: string): void => console.error(`  ${words}`);

async function measure(browser: Browser, { runs, plays }: Options): Promise<readonly Row[]> {
  const [ours, inky] = await Promise.all([openOurs(), openInky()]);
  try {
    console.error(`From the link to the first choice, ${runs} openings of each page ...`);
    const openings = await measureFirstChoice(browser, [ours, inky], runs, progress);
    console.error(`From a choice to the next line, ${plays} play-throughs each ...`);
    const delays = await measureNextLine(browser, ours, plays, progress);
    return [...firstChoiceRows(openings), ...nextLineRows(delays)];
  } finally {
    await Promise.all([ours.close(), inky.close()]);
  }
}

/** Runnable programs for each processor over the last minute; above 1 they wait for each other. */
const load = (): number => (loadavg()[0] ?? 0) / availableParallelism();

function print(rows: readonly Row[], browser: string, { json, runs, plays }: Options): void {
  if (json) {
    const setting = { browser, cpuSlowdown: CPU_SLOWDOWN, load: load(), runs, plays };
    console.log(JSON.stringify({ ...setting, rows }, null, 2));
    return;
  }
  console.log(
    `\nChromium ${browser}, processor ${CPU_SLOWDOWN} times slower, 1.6 Mbit/s, 150 ms, empty cache; medians of ${runs} openings\n`,
  );
  console.log(makeTable(rows));
  if (load() > BUSY) console.log(`\n${CAUTION}`);
}

async function bench(options: Options): Promise<boolean> {
  const browser = await launch();
  try {
    const rows = await measure(browser, options);
    print(rows, browser.version(), options);
    return rows.every(({ met }) => met);
  } finally {
    await browser.close();
  }
}

try {
  process.exitCode = (await bench(parseOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
