import type { VNode } from 'preact';

const GROUNDS = 5;

/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  // A word in brackets says something about the person.
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${firstLetter(first)}${firstLetter(last)}`.toLocaleUpperCase();
}

const firstLetter = (word: string): string => {
  const letter = word.codePointAt(0);
  return letter === undefined ? '' : String.fromCodePoint(letter);
};

/** One of a few grounds, the same for the same name. */
function groundOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 10_007;
  return sum % GROUNDS;
}

/** Somebody's initials on a quiet ground; the name itself stands beside it. */
export const Avatar = ({ name }: { readonly name: string }): VNode => (
  <span class={`avatar ground-${groundOf(name)}`} aria-hidden="true">
    {initials(name)}
  </span>
);
