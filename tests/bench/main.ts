/**
 * `npm run bench`: how soon a learner can act, beside a page that Ink's own editor exports, what the
 * stage costs, what Lighthouse says of the pages, and how fast the solver walks a story, beside a
 * plain walk.
 *
 * Pages are opened in real Chromium with a processor four times slower and a mobile network; times
 * depend on the machine, ratios hardly do. The exit code is 1 when a target is missed.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { auditPages } from './audits.ts';
import { auditRows } from './audits-report.ts';
import { measureFirstChoice } from './first-choice.ts';
import { measureNextLine } from './next-line.ts';
import {
  firstChoiceRows,
  growthRows,
  makeTable,
  nextLineRows,
  packageRows,
  type Row,
  solverRows,
  stageRows,
} from './report.ts';
import { openInky, openOurs, openPackage, type Site } from './sites.ts';
import { CPU_SLOWDOWN, launch } from './slow-browser.ts';
import { measureGrowth, measureSolver } from './solver.ts';
import { measureStage } from './stage.ts';
import { leadIntoTemporaryFolder } from '../temporary-folder.ts';
import { measureTeam } from './team.ts';
import { teamRows } from './team-report.ts';

const PARTS = ['first-choice', 'next-line', 'stage', 'audits', 'solver', 'team'] as const;
type Part = (typeof PARTS)[number];
/** Parts that are measured in a browser. */
const ON_PAGES: readonly Part[] = ['first-choice', 'next-line', 'stage'];

const USAGE = `Usage: npm run bench -- [--only ${PARTS.join('|')}] [--json] [--runs <n>] [--plays <n>]

  --only   measure one part; all of them unless told
  --json   print the measurements as JSON
  --runs   openings of each page that are counted, 7 unless told
  --plays  play-throughs in each state of the stage, 11 unless told: about a hundred choices`;

/** Decisions of the story that is solved beside a plain walk, four options each. */
const DEPTH = 12;
/** Decisions of the stories that show how the solver's work grows. */
const GROWTH = [8, 10, 12, 14];
/** The benchmark itself loads about one processor of two. */
const BUSY = 1;
const CAUTION = 'The machine was busy with other things: trust the ratios, not the milliseconds.';

type Options = {
  readonly parts: readonly Part[];
  readonly json: boolean;
  readonly runs: number;
  readonly plays: number;
};

function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '7' },
      plays: { type: 'string', default: '11' },
    },
  });
  const [runs, plays] = [Number(values.runs), Number(values.plays)];
  const parts = PARTS.filter((part) => (values.only ?? part) === part);
  if (!Number.isInteger(runs) || !Number.isInteger(plays) || runs < 1 || plays < 1 || !parts[0]) {
    throw new Error(USAGE);
  }
  return { parts, json: values.json, runs, plays };
}

const progress = (words: string): void => console.error(`  ${words}`);

type Measured = { readonly rows: readonly Row[]; readonly browser: string | null };

async function measurePages(options: Options): Promise<Measured> {
  if (!options.parts.some((part) => ON_PAGES.includes(part))) return { rows: [], browser: null };
  const browser = await launch();
  const sites = await Promise.all([openOurs(), openInky()]);
  try {
    const rows = await measureIn(browser, sites, options);
    return { rows, browser: browser.version() };
  } finally {
    await Promise.all([browser.close(), ...sites.map((site) => site.close())]);
  }
}

async function measureIn(
  browser: Browser,
  sites: readonly [ours: Site, inky: Site],
  { parts, runs, plays }: Options,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (parts.includes('first-choice')) {
    console.error(`From the link to the first choice, ${runs} openings of each page ...`);
    rows.push(...firstChoiceRows(await measureFirstChoice(browser, sites, runs, progress)));
    rows.push(...(await measurePackage(browser, sites[0], runs)));
  }
  if (parts.includes('next-line')) {
    console.error(`From a choice to the next line, ${plays} play-throughs each ...`);
    rows.push(...nextLineRows(await measureNextLine(browser, sites, plays, progress)));
  }
  if (parts.includes('stage')) {
    console.error('What the stage costs ...');
    rows.push(...stageRows(await measureStage(browser, sites[0], plays, progress)));
  }
  return rows;
}

/** A package beside the site that it stands for. */
async function measurePackage(browser: Browser, ours: Site, runs: number): Promise<readonly Row[]> {
  const packed = await openPackage();
  try {
    return packageRows(await measureFirstChoice(browser, [packed, ours], runs, progress));
  } finally {
    await packed.close();
  }
}

function measureStories({ parts }: Options): readonly Row[] {
  if (!parts.includes('solver')) return [];
  console.error('Every path of a story ...');
  return [
    ...solverRows(measureSolver(DEPTH, progress)),
    ...growthRows(measureGrowth(GROWTH, progress)),
  ];
}

async function auditSite({ parts }: Options): Promise<readonly Row[]> {
  if (!parts.includes('audits')) return [];
  console.error('What Lighthouse says of the pages ...');
  return auditRows(await auditPages(progress));
}

async function measureServers({ parts }: Options): Promise<readonly Row[]> {
  if (!parts.includes('team')) return [];
  console.error('The team server ...');
  return (await measureTeam(progress)).flatMap(teamRows);
}

/** Runnable programs for each processor over the last minute; above 1 they wait for each other. */
const load = (): number => (loadavg()[0] ?? 0) / availableParallelism();

function print({ rows, browser }: Measured, { json, runs, plays }: Options): void {
  if (json) {
    const setting = { browser, cpuSlowdown: CPU_SLOWDOWN, load: load(), runs, plays };
    console.log(JSON.stringify({ ...setting, rows }, null, 2));
    return;
  }
  if (browser !== null) {
    console.log(
      `\nChromium ${browser}, processor ${CPU_SLOWDOWN} times slower, 1.6 Mbit/s, 150 ms, empty cache; medians of ${runs} openings`,
    );
  }
  console.log(`\n${makeTable(rows)}`);
  if (load() > BUSY) console.log(`\n${CAUTION}`);
}

async function bench(options: Options): Promise<boolean> {
  const pages = await measurePages(options);
  const rows = [
    ...pages.rows,
    ...(await auditSite(options)),
    ...measureStories(options),
    ...(await measureServers(options)),
  ];
  print({ rows, browser: pages.browser }, options);
  return rows.every(({ met }) => met);
}

leadIntoTemporaryFolder();
try {
  process.exitCode = (await bench(parseOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
