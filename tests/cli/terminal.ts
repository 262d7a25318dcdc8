/** A terminal that keeps what a command writes. */
import type { Terminal } from '../../src/cli/terminal.ts';

export type Recorded = {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly errors: () => string;
};

/** A terminal whose standard input holds these lines. */
export function recordedTerminal(...input: string[]): Recorded {
  let out = '';
  let errors = '';
  return {
    terminal: {
      out: (text) => void (out += text),
      error: (text) => void (errors += text),
      async *lines() {
        yield* input;
      },
    },
    out: () => out,
    errors: () => errors,
  };
}
