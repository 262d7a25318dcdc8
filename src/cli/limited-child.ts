/** Runs a script of ours in a process that cannot take more time or memory than it is given. */
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../core/base/result.ts';

/** Why there is no output: the limit reached, or that the process broke. */
export type ChildFailure = 'out-of-time' | 'out-of-memory' | 'crashed';

export type Limits = { readonly seconds: number; readonly megabytes: number };

/**
 * Runs `script` under this Node with `input` on its standard input.
 *
 * @returns what it wrote to standard output when it ended well. What it writes to standard error is
 *   passed on, so that progress is seen.
 */
export async function runLimited(
  script: string,
  input: string,
  { seconds, megabytes }: Limits,
): Promise<Result<string, ChildFailure>> {
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, script], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  let late = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = passOn(errors, text)));
  // A child that dies early closes its end; its exit tells why.
  child.stdin.on('error', () => undefined).end(input);
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, seconds * 1_000);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (code === 0) return ok(out);
  if (late) return err('out-of-time');
  return err(
    /heap out of memory|Invalid string length|allocation failed/i.test(errors)
      ? 'out-of-memory'
      : 'crashed',
  );
}

const KEPT = 20_000;

/** Lines of progress go on to the reader; what a dying process prints is kept to read the cause. */
function passOn(before: string, text: string): string {
  for (const line of text.split('\n'))
    if (line.startsWith('rapport: ')) process.stderr.write(`${line}\n`);
  return (before + text).slice(-KEPT);
}

/** A sentence for each failure. */
export const childSentence = (failure: ChildFailure, { seconds, megabytes }: Limits): string =>
  ({
    'out-of-time': `It took longer than ${seconds} seconds and was stopped.`,
    'out-of-memory': `It needed more than ${megabytes} MB of memory and was stopped.`,
    crashed: 'Reading the story broke the process that read it.',
  })[failure];
