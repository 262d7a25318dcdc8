/** A program that is run for its result while somebody watches. */
import { spawn } from 'node:child_process';

/** Nobody should wonder whether anything still happens. */
const SILENCE_MS = 5_000;

/**
 * Runs a program with its output shown, and a line of life wherever it stays silent for long.
 *
 * @param label - what is going on, as in `"installing Chromium"`.
 * @returns its exit code; 1 when it could not be started or was ended by a signal.
 */
export function runStep(
  label: string,
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  console.log(`\n${label} ...`);
  const started = performance.now();
  const child = spawn(file, args, {
    env: colored(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const beat = setInterval(() => {
    console.log(`  still ${label}, ${Math.round((performance.now() - started) / 1000)} s`);
  }, SILENCE_MS);
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on('data', (chunk: Buffer) => {
      beat.refresh();
      to.write(chunk);
    });
  }
  return new Promise((resolve) => {
    const end = (code: number): void => {
      clearInterval(beat);
      resolve(code);
    };
    child.on('error', (error) => {
      console.log(`${file} could not be started: ${error.message}`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Programs see a pipe; they colour their words all the same when, and only when, a person reads. */
const colored = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  process.stdout.isTTY ? { FORCE_COLOR: '1', ...env } : { NO_COLOR: '1', ...env };
