/** Compiles Ink with its INCLUDEs to the runtime's JSON and to the parsed tree that checks read. */
import compilerModule from 'inkjs/compiler/Compiler';
import { err, ok, type Result } from '../core/base/result.ts';
import { resolvePath, type SourceFiles } from './files.ts';
import { asWarning, hasErrors, problem, type Problem } from './problem.ts';

const { Compiler, CompilerOptions } = compilerModule;

/** A node of Ink's parsed tree, as far as our checks read it. */
export type ParsedNode = {
  readonly typeName: string;
  readonly content?: readonly ParsedNode[];
  readonly text?: unknown;
  readonly isStart?: boolean;
  readonly onceOnly?: boolean;
  readonly hasOwnDebugMetadata?: boolean;
  readonly debugMetadata?: { fileName: string | null; startLineNumber: number } | null;
  readonly identifier?: { readonly name?: string } | null;
  readonly [property: string]: unknown;
};

export type CompiledInk = {
  /** Ink's JSON as text, the same bytes for the same sources. */
  readonly storyJson: string;
  readonly parsed: ParsedNode;
  readonly warnings: readonly Problem[];
};

/**
 * Compiles the story at `path`.
 *
 * @returns the story, or every error that Ink reports, each with its file and line. Compiling is not
 *   bounded in time: compile what you did not write in a process that can be stopped.
 */
export function compileInk(
  path: string,
  files: SourceFiles,
): Result<CompiledInk, readonly Problem[]> {
  const source = files.get(path);
  if (source === undefined)
    return err([problem({ file: path, line: null }, 'story-missing', 'There is no such file.')]);
  const problems: Problem[] = [];
  const options = new CompilerOptions(
    path,
    [],
    false,
    (message: string, severity: number) => problems.push(inkProblem(message, severity, path)),
    {
      ResolveInkFilename: (name: string, from?: string | null) =>
        from === undefined || from === null ? path : resolvePath(path, name),
      LoadInkFileContents: (name: string) => includedText(name, files),
    },
  );
  const compiler = new Compiler(source, options);
  try {
    const storyJson = compiler.Compile().ToJson();
    if (hasErrors(problems)) return err(problems);
    return ok({
      storyJson: String(storyJson),
      parsed: asParsedNode(compiler.parsedStory),
      warnings: problems,
    });
  } catch (error) {
    if (hasErrors(problems)) return err(problems);
    return err([...problems, problem({ file: path, line: null }, 'ink', String(error))]);
  }
}

/** inkjs types its tree by classes; the checks read it by type name alone. */
function asParsedNode(node: unknown): ParsedNode {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member read is optional
  return node as ParsedNode;
}

function includedText(name: string, files: SourceFiles): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`There is no file ${name}.`);
  return text;
}

const REPORT = /^(ERROR|WARNING|RUNTIME ERROR|TODO|AUTHOR): (?:'([^']*)' )?line (\d+): ([\s\S]*)$/;

function inkProblem(report: string, severity: number, path: string): Problem {
  const [, , file, line, message] = REPORT.exec(report) ?? [];
  const at = { file: reportedFile(file, path), line: line === undefined ? null : Number(line) };
  const missing = /^Failed to load: '([^']*)'/.exec(message ?? '')?.[1];
  if (missing !== undefined) return includeMissing(at, missing);
  const found = problem(at, 'ink', message ?? report);
  return severity === 2 ? found : asWarning(found);
}

/** Ink names an included file as INCLUDE wrote it. */
const reportedFile = (file: string | undefined, path: string): string =>
  file === undefined || file === path ? path : resolvePath(path, file);

const includeMissing = (at: { file: string; line: number | null }, name: string): Problem =>
  problem(
    at,
    'include-missing',
    `The included file ${name} does not exist.`,
    'Paths in INCLUDE are relative to the file that holds them.',
  );
