/** Short texts as long as the page lasts, in place of `app/data/local-text.ts`. */

// Whatever is not named here stays as it is.
export * from '../../../app/data/local-text.ts';

const texts = new Map<string, string>();

/** The text under a key, or `null` when there is none. */
export const readText = (key: string): string | null => texts.get(key) ?? null;

/** Keeps a text under a key; `null` takes it away. */
export function writeText(key: string, text: string | null): boolean {
  if (text === null) texts.delete(key);
  else texts.set(key, text);
  return true;
}

/** The JSON value under a key; `undefined` when there is none. */
export function readJson(key: string): unknown {
  const text = texts.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}
