/** Inserts the missing ids of a story's lines and choices, changing nothing else. */
import { ok, type Result } from '../core/base/result.ts';
import { unitId } from './check-script.ts';
import { INCLUDE } from './compile.ts';
import type { SourceFiles } from './files.ts';
import { compileInk } from './ink-compile.ts';
import type { Problem } from './problem.ts';
import { readScript, type ScriptUnit } from './script.ts';

export type InsertedIds = { readonly changed: SourceFiles; readonly count: number };

/**
 * Gives every line and choice without an id a fresh one.
 *
 * @param draw - proposes ids; asked again while the id is taken.
 * @returns the texts of the files that changed, or what stops the story from compiling.
 */
export function insertIds(
  story: string,
  files: SourceFiles,
  draw: () => string,
): Result<InsertedIds, readonly Problem[]> {
  const compiled = compileInk(story, files);
  if (!compiled.ok) return compiled;
  const { units } = readScript(compiled.value.parsed, story, INCLUDE);
  const taken = new Set(units.map(unitId));
  const changed = new Map<string, string>();
  const nameless = units.filter((unit) => unit.text !== '' && unitId(unit) === '');
  for (const unit of nameless) {
    const text = changed.get(unit.file) ?? files.get(unit.file) ?? '';
    changed.set(unit.file, withId(text, unit, freshId(taken, draw)));
  }
  return ok({ changed, count: nameless.length });
}

function freshId(taken: Set<string>, draw: () => string): string {
  let id = draw();
  while (taken.has(id)) id = draw();
  taken.add(id);
  return id;
}

function withId(text: string, unit: ScriptUnit, id: string): string {
  const lines = text.split('\n');
  const line = lines[unit.line - 1] ?? '';
  lines[unit.line - 1] = unit.kind === 'choice' ? intoBrackets(line, id) : toEnd(line, id);
  return lines.join('\n');
}

function intoBrackets(line: string, id: string): string {
  const close = line.lastIndexOf(']');
  if (close < 0) return toEnd(line, id);
  return `${line.slice(0, close).trimEnd()} # id: ${id}${line.slice(close)}`;
}

/** Behind the text, before a comment and before a divert. */
function toEnd(line: string, id: string): string {
  const rest = /\s*(->.*|\/\/.*)?$/.exec(line);
  const end = rest?.index ?? line.length;
  const tail = line.slice(end).trim();
  return `${line.slice(0, end)} # id: ${id}${tail === '' ? '' : ` ${tail}`}`;
}
