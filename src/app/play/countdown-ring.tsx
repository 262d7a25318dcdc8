import type { VNode } from 'preact';
import type { TimeLeft } from '../session/countdown.ts';
import { messages } from './messages.ts';

const RADIUS = 16;
const AROUND = 2 * Math.PI * RADIUS;
/** With reduced motion the number moves this seldom. */
const CALM_STEP = 5;

/**
 * The time left: a ring with the seconds in it, or, with reduced motion, words that change every
 * five seconds.
 */
export function CountdownRing({ left, calm }: { left: TimeLeft; calm: boolean }): VNode {
  const { seconds, totalSeconds } = left;
  if (calm) {
    const rounded = Math.min(totalSeconds, Math.ceil(seconds / CALM_STEP) * CALM_STEP);
    return (
      <span class="tag" role="timer">
        {messages.text('timer.left', { seconds: rounded })}
      </span>
    );
  }
  return (
    <span class="ring" role="timer">
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
        <circle class="ring-back" cx="20" cy="20" r={RADIUS} />
        <circle
          class="ring-left"
          cx="20"
          cy="20"
          r={RADIUS}
          stroke-dasharray={AROUND}
          stroke-dashoffset={AROUND * (1 - seconds / totalSeconds)}
          transform="rotate(-90 20 20)"
        />
      </svg>
      <b aria-hidden="true">{seconds}</b>
      <span class="heard">{messages.text('timer.left', { seconds })}</span>
    </span>
  );
}
