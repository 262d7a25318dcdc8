/** JSON files written by authors, parsed with a schema and with the line of every fault. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../core/base/result.ts';
import { lineAt, type SourceFiles } from './files.ts';
import { problem, type Problem } from './problem.ts';

z.config(z.locales.en());

/** A checked file, and where its members stand in the text. */
export type JsonFile<T> = {
  readonly value: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/** Reads and checks one file; every fault comes back with its line. */
export function readJsonFile<T>(
  file: string,
  files: SourceFiles,
  schema: z.ZodMiniType<T>,
): Result<JsonFile<T>, readonly Problem[]> {
  const text = files.get(file);
  if (text === undefined)
    return err([problem({ file, line: null }, 'file-missing', 'There is no such file.')]);
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { allowTrailingComma: false, disallowComments: true });
  if (faults.length > 0 || tree === undefined)
    return err(faults.map((fault) => syntax(file, text, fault)));
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(text, offsetOf(tree, path));
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return ok({ value: parsed.data, lineOf });
  return err(
    parsed.error.issues.map((issue) =>
      problem(
        { file, line: lineOf(issue.path) },
        'json-invalid',
        `${pathName(issue.path)}: ${issue.message}.`,
      ),
    ),
  );
}

function syntax(file: string, text: string, fault: ParseError): Problem {
  const words = printParseErrorCode(fault.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return problem(
    { file, line: lineAt(text, fault.offset) },
    'json-syntax',
    `This is not JSON: ${words}.`,
  );
}

/** The offset of the nearest member on the path that exists. */
function offsetOf(
  tree: NonNullable<ReturnType<typeof parseTree>>,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length--) {
    const location = path
      .slice(0, length)
      .map((part) => (typeof part === 'number' ? part : String(part)));
    const node = findNodeAtLocation(tree, location);
    if (node !== undefined) return node.parent?.offset ?? node.offset;
  }
  return tree.offset;
}

const pathName = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the file';
