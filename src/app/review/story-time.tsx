import type { VNode } from 'preact';
import type { Locale } from '../../contract/locale.ts';
import { language } from '../ui/messages.ts';

/** The story's clock, e.g. `"12-28 22:31"`, as a time and a day; nothing before the first. */
export const StoryTime = ({ clock }: { clock: string }): VNode | null =>
  clock === '' ? null : (
    <span class="story-time">
      <span class="time">{clock.slice(6)}</span>{' '}
      <span class="date">{dayOf(clock, language.value)}</span>
    </span>
  );

/** A leap year, so that every day a story may name exists. */
const YEAR = 2024;

/** The day of a story's clock, e.g. `"28 Dec"`. */
export function dayOf(clock: string, locale: Locale): string {
  const [month = 1, day = 1] = clock.slice(0, 5).split('-').map(Number);
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(YEAR, month - 1, day));
}
