import type { Locale } from '../../contract/locale.ts';

/** A leap year, so that every day a story may name exists. */
const YEAR = 2024;

/** The time of a story's clock, e.g. `"22:31"`; `''` when there is none. */
export const timeOf = (clock: string): string => clock.slice(6);

/** The day of a story's clock in words, e.g. `"28 December"`; `''` when there is none. */
export function dateOf(clock: string, locale: Locale, month: 'long' | 'short' = 'long'): string {
  const [months, days] = clock.slice(0, 5).split('-').map(Number);
  if (months === undefined || days === undefined) return '';
  return dayFormat(locale, month).format(Date.UTC(YEAR, months - 1, days));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are costly to make and each is used for every line. */
function dayFormat(locale: Locale, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const tag = locale === 'en' ? 'en-GB' : locale;
  const made = new Intl.DateTimeFormat(tag, { day: 'numeric', month, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
