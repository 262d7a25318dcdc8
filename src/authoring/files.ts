/** Text files of scenarios by their path below the folder of stories, `/` between folders. */
export type SourceFiles = ReadonlyMap<string, string>;

/** The line of a position in a text, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** Joins a path with one relative to its folder: `a/story.ink` and `../b.ink` give `b.ink`. */
export function resolvePath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}
