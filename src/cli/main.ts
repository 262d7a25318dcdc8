/** The command line: one file for each command. */
import { createInterface } from 'node:readline';
import type { Command, Terminal } from './terminal.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./backup.ts')).backup,
  check: async () => (await import('./check.ts')).check,
  gallery: async () => (await import('./gallery.ts')).gallery,
  ids: async () => (await import('./ids.ts')).ids,
  package: async () => (await import('./package.ts')).makePackageFile,
  play: async () => (await import('./play.ts')).play,
  replay: async () => (await import('./replay.ts')).replay,
  restore: async () => (await import('./restore.ts')).restore,
  solve: async () => (await import('./solve.ts')).solve,
  strings: async () => (await import('./strings.ts')).strings,
};

const USAGE = `Usage: npm run rapport -- <command>

  check [folder] [--quick] [--all] [--json]
                             compile, check and measure scenarios
  gallery [names] [--out FOLDER]
                             draw the cast and the sets into one page
  ids <scenario>             insert missing ids
  backup <file>              write all data of the team into a file, while the server runs
  restore <file>             read a backup into an empty database, of either kind
  package <pack> --format scorm12|scorm2004|cmi5 [--locale en,ru] --out FILE.zip
                             make a pack into a file for a learning management system
  strings <scenario>         bring the translation catalogues up to date
  play <scenario> [--locale en|ru] [--seed TEXT] [--after ENDING] [--json]
                             play in the terminal, or as JSON lines; --after begins
                             behind that ending of the scenario it follows
  replay <attempt.json>      play a recorded attempt again
  solve <scenario|file.ink> [--json] [--map FILE.svg] [--write]
                             walk every path; --write keeps the report for the debrief
`;

/** Runs one command; an unknown one prints the usage and gives exit code 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return (await load())(rest, terminal);
  if (name === 'help' || name === '--help') {
    terminal.out(USAGE);
    return 0;
  }
  terminal.error(USAGE);
  return 2;
}

const standard: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin })[Symbol.asyncIterator](),
};

/** Whoever reads our output may stop early, as `head` does; that is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (import.meta.main) process.exitCode = await run(process.argv.slice(2), standard);
