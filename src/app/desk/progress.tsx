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
  <div class="desk-progress" role="status">
    <span>{label}</span>
    <progress aria-label={label} value={done} max={Math.max(1, all)} />
    <span>{deskMessages.text('working', { done, all })}</span>
  </div>
);
