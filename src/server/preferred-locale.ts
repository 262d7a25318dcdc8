/** Which language to greet a visitor in. */
import { isLocale, LOCALES, type Locale } from '../contract/locale.ts';

/** The cookie in which the pages keep the language that was chosen by hand. */
export const LOCALE_COOKIE = 'rapport-locale';

/** The two request headers that tell a visitor's language; both come from outside. */
export type LanguageHeaders = {
  readonly cookie?: string | undefined;
  readonly 'accept-language'?: string | undefined;
};

/** The locale chosen by hand, else the one the browser asks for, else the first of `LOCALES`. */
export function preferredLocale(headers: LanguageHeaders): Locale {
  return (
    chosenLocale(headers.cookie ?? '') ??
    acceptedLocale(headers['accept-language'] ?? '') ??
    LOCALES[0]
  );
}

function chosenLocale(cookies: string): Locale | undefined {
  const prefix = `${LOCALE_COOKIE}=`;
  return cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(prefix))
    .map((cookie) => cookie.slice(prefix.length))
    .find(isLocale);
}

/** The best of our locales in an Accept-Language header (RFC 9110, 12.5.4), by primary subtag. */
function acceptedLocale(header: string): Locale | undefined {
  return header
    .split(',')
    .map(parseRange)
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
    .find(isLocale);
}

function parseRange(range: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return {
    language: tag.split('-', 1)[0]?.toLowerCase() ?? '',
    quality: Number.isFinite(quality) ? quality : 0,
  };
}
