import type { VNode } from 'preact';
import { deskMessages } from './messages.ts';

type ProgressProps = {
  /** What is going on. */
  readonly label: string;
  /** Steps done of all. */
  readonly done: number;
  readonly all: number;
};

/** How far long work has come. */
export const ProgressBar = ({ label, done, all }: ProgressProps): VNode => (
  <div class="desk-progress">
    {/* Each step would be too much to hear; the bar tells them to whoever asks. */}
    <span role="status">{label}</span>
    <progress aria-label={label} value={done} max={Math.max(1, all)} />
    <span>{deskMessages.text('working', { done, all })}</span>
  </div>
);
