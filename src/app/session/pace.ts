import type { Beat, Channel } from '../../core/story/turn.ts';

/** Nobody waits longer than this for a line, unless the author asks for it by a `wait` tag. */
export const LONGEST_TYPING_MS = 2_400;

const START_MS = 350;
const MS_PER_CHARACTER = 18;

/**
 * How long a line keeps the reader waiting when it comes at a natural pace, in milliseconds.
 *
 * Someone else's line takes the time it needs to be typed or said, up to `LONGEST_TYPING_MS`; the
 * player's own words and narration take half of that. The author's `wait`, in seconds, comes on top.
 */
export function lineDelay(beat: Pick<Beat, 'speaker' | 'text' | 'wait'>): number {
  const typing = Math.min(LONGEST_TYPING_MS, START_MS + beat.text.length * MS_PER_CHARACTER);
  const own = beat.speaker === '' || beat.speaker === 'you';
  return (own ? typing / 2 : typing) + (beat.wait ?? 0) * 1_000;
}

/** Whether lines of this channel are written, so that one sees the other side typing. */
export const isWritten = (channel: Channel): boolean =>
  channel === 'messenger' || channel === 'email';

const LONGEST_SAYING_MS = 2_000;
const MS_PER_SPOKEN_CHARACTER = 28;

/**
 * How long somebody seems to say a line, in milliseconds; nothing for one that is written, and for
 * narration.
 */
export function sayingTime({
  speaker,
  text,
  stage,
}: Pick<Beat, 'speaker' | 'text'> & {
  readonly stage: Pick<Beat['stage'], 'channel'>;
}): { readonly aloudMs?: number } {
  if (speaker === '' || isWritten(stage.channel)) return {};
  return { aloudMs: Math.min(LONGEST_SAYING_MS, START_MS + text.length * MS_PER_SPOKEN_CHARACTER) };
}
