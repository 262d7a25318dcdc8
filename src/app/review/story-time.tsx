import type { VNode } from 'preact';
import { dateOf, timeOf } from '../session/story-clock.ts';
import { language } from '../ui/messages.ts';

/** The story's clock, e.g. `"12-28 22:31"`, as a time and a day; nothing before the first. */
export const StoryTime = ({ clock }: { clock: string }): VNode | null =>
  clock === '' ? null : (
    <span class="story-time">
      <span class="time">{timeOf(clock)}</span>{' '}
      <span class="date">{dateOf(clock, language.value, 'short')}</span>
    </span>
  );
