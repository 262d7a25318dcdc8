/** How long somebody took, as one says it. */
import { dateLocale } from '../ui/moment-text.ts';

const unit = (value: number, name: 'second' | 'minute' | 'hour'): string =>
  new Intl.NumberFormat(dateLocale(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  }).format(value);

/** As in “14 sec”, “3 min”, “2 hr”: seconds only where they say something. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 100) return unit(seconds, 'second');
  return seconds < 6_000 ? unit(seconds / 60, 'minute') : unit(seconds / 3_600, 'hour');
}
