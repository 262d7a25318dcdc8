import { language } from './messages.ts';

/** The tag by which dates are written in the present language. */
export const dateLocale = (): string => (language.value === 'en' ? 'en-GB' : language.value);

/** A moment in words: by the reader's clock and zone, in the present language. */
export const momentText = (moment: string, dateStyle: 'long' | 'medium' = 'long'): string =>
  new Intl.DateTimeFormat(dateLocale(), { dateStyle, timeStyle: 'short' }).format(new Date(moment));

/** A calendar day, as in `2026-03-31`, in words: the same in every zone. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
