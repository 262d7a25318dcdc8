/** When something is due, as one says it: by the reader's clock, and near days by their distance. */
import { dateLocale, momentText } from '../ui/moment-text.ts';

const DAY_MS = 86_400_000;
/** Days that are told by their distance. */
const NEAR = 6;

/** A moment in words: “tomorrow, Friday, 18:00”, or its date where it is further away. */
export function dueText(moment: string, now: number): string {
  const at = new Date(moment);
  const days = daysBetween(new Date(now), at);
  if (Math.abs(days) > NEAR) return momentText(moment);
  const locale = dateLocale();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  if (Math.abs(days) < 1) return `${relative}, ${clock}`;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);
  return `${relative}, ${weekday}, ${clock}`;
}

/** Midnights between two moments, in the reader's zone. */
const daysBetween = (from: Date, to: Date): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** The day of a month and its short name, for a leaf of a calendar. */
export function leafOf(moment: string): { readonly day: string; readonly month: string } {
  const at = new Date(moment);
  const format = new Intl.DateTimeFormat(dateLocale(), { day: 'numeric', month: 'short' });
  // Beside its day a month may have another form than by itself.
  const month = format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
  return { day: String(at.getDate()), month: month.replace('.', '') };
}
