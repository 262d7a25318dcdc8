/** Dates and times as the reader's language writes them, in the reader's own zone. */
import { language } from '../ui/messages.ts';

/** British for English: the day before the month, and 24 hours. */
const STYLE = { en: 'en-GB', ru: 'ru' } as const;

const format = (moment: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(STYLE[language.value], options).format(new Date(moment));

/** As in “Fri 19 Dec, 18:00”. */
export const dateAndTime = (moment: string): string =>
  format(moment, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

/** As in “19 Dec”; with the year where it is not the present one. */
export function dayAndMonth(moment: string, now: Date = new Date()): string {
  const other = new Date(moment).getFullYear() !== now.getFullYear();
  return format(moment, { day: 'numeric', month: 'short', ...(other && { year: 'numeric' }) });
}

/** The zone that the reader's clock is in, as in `Europe/Paris`. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment as a control of the type `datetime-local` wants it, in the reader's zone. */
export function toLocalInput(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The moment that such a control names, in ISO 8601 UTC; `null` where it is empty. */
export const fromLocalInput = (value: string): string | null =>
  value === '' ? null : new Date(value).toISOString();
