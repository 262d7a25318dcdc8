/** Something wrong with a scenario's files, told so that its author can mend it. */

export type Problem = {
  /** The file's path below the folder of stories, e.g. `half-past-ten/story.ink`. */
  readonly file: string;
  /** From 1; `null` when the whole file is meant. */
  readonly line: number | null;
  readonly severity: 'error' | 'warning';
  /** A stable kebab-case name of the kind of problem. */
  readonly code: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to mend it, when that is known. */
  readonly hint: string | null;
};

/** A problem that stops the scenario from being built. */
export const problem = (
  at: { readonly file: string; readonly line: number | null },
  code: string,
  message: string,
  hint: string | null = null,
): Problem => ({ file: at.file, line: at.line, severity: 'error', code, message, hint });

/** The same problem as advice that stops nothing. */
export const asWarning = (found: Problem): Problem => ({ ...found, severity: 'warning' });

/** `file:line: error: message (code)`, with the hint on a line of its own. */
export function formatProblem({ file, line, severity, code, message, hint }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const advice = hint === null ? '' : `\n    ${hint}`;
  return `${place}: ${severity}: ${message} (${code})${advice}`;
}

/** Whether any of them stops the build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
