/** What a command reads and writes; passed in, so that tests can watch it. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Lines of standard input, without their ends. */
  readonly lines: () => AsyncIterableIterator<string>;
};

/** Runs a command with the words after its name and returns the process's exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;
