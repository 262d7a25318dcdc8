/** Words, sentences and syllables of English and Russian texts. */
import type { Locale } from '../../contract/locale.ts';

/** The words of a text in lower case, `ё` as `е`; numbers count as words. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many sentences a text has, at least 1. */
export const sentencesIn = (text: string): number =>
  Math.max(1, (text.match(/[.!?…]+(?=["”»)\s]|$)/gu) ?? []).length);

/** How many syllables a word has, at least 1: Russian by its vowels, English by its vowel groups. */
export function syllablesIn(word: string, locale: Locale): number {
  if (locale === 'ru') return Math.max(1, (word.match(/[аеиоуыэюя]/g) ?? []).length);
  const groups = (word.match(/[aeiouy]+/g) ?? []).length;
  const silent = /[^aeiouyl]e$/.test(word) || /[^aeiouytd]ed$/.test(word) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** Words that carry no content of their own. */
const STOP: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a an the and or but if so as at by for from in into of off on onto out over to up with about than then that this these those there here it its he his him she her they them their we us our you your i me my is are was were be been am do does did done has have had will would shall should can could may might must not no nor what which who whom when where why how all any each every more most one only own same too very just also'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'и или но а если так как в во на за из от до по с со у к ко о об для при про под над без не ни же ли бы то это этот эта эти того этого он она оно они его ее их им ему ей мы нас нам вы вас вам ваш ваша ваше ваши наш наша я мне меня мой моя вот уже еще тут там где когда что чтобы кто который которая которые все всё всех весь вся тоже также только самый был была было были есть будет быть да нет'.split(
      ' ',
    ),
  ),
};

/** How many letters of a word tell it from others, whatever its ending. */
const STEM = 5;

/** The content words of a text, cut to their stems. */
export const stemsOf = (text: string, locale: Locale): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !STOP[locale].has(word))
      .map((word) => word.slice(0, STEM)),
  );

/** How many members two sets share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Jaccard's index of two sets: shared members over all, 0 for empty sets. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** How many words of a text begin with one of the stems, or are phrases of it. */
export function countStems(text: string, stems: readonly string[]): number {
  const tidy = ` ${wordsOf(text).join(' ')} `;
  return stems.reduce((count, stem) => {
    const needle = stem.endsWith('$') ? ` ${stem.slice(0, -1)} ` : ` ${stem}`;
    return count + (tidy.split(needle).length - 1);
  }, 0);
}
