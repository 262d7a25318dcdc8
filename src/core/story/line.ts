/** Who says a line: a `speaker` tag, or the sugar `ANNA: text`. */
const SUGAR = /^([A-Z][A-Z0-9_-]*):\s+(?=\S)/;

/** Splits the speaker sugar off a line; without it the speaker is `''`. */
export function parseSpeaker(text: string): { readonly speaker: string; readonly text: string } {
  const match = SUGAR.exec(text);
  if (match === null) return { speaker: '', text };
  return { speaker: (match[1] ?? '').toLowerCase(), text: text.slice(match[0].length) };
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
];

/**
 * What a choice says aloud: its text without the quotation marks that enclose all of it.
 *
 * @returns `null` when the choice is an act, or when only a part of it is speech.
 */
export function spokenWords(text: string): string | null {
  for (const [open, close] of PAIRS) {
    const inner = text.slice(1, -1);
    const enclosed = text.startsWith(open) && text.endsWith(close) && text.length > 2;
    if (enclosed && !inner.includes(open) && !inner.includes(close)) return inner;
  }
  return null;
}
