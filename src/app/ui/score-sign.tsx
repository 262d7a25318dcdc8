import type { VNode } from 'preact';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './score.css';

/** The two scores: client trust, and the value of the partnership. */
export type ScoreName = 'trust' | 'partnership';

/** The sign of a score: two speech bubbles for trust, three rising bars for the partnership. */
export const ScoreSign = ({ score, size = 18 }: { score: ScoreName; size?: number }): VNode => (
  <svg
    class={`score-sign ${score}`}
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 20 20"
  >
    {score === 'trust' ? <Bubbles /> : <Bars />}
  </svg>
);

const Bubbles = (): VNode => (
  <>
    <path d="M8 3a6 6 0 0 0-3.6 10.8L3.6 17l3.3-1.5A6 6 0 1 0 8 3z" opacity=".55" />
    <path d="M12.5 5a6 6 0 0 1 3.3 10.9l.9 2.4-3-1.3A6 6 0 1 1 12.5 5z" />
  </>
);

const Bars = (): VNode => (
  <>
    <path d="M2 17.5 4.5 12h4L6 17.5zM8 17.5 12 8h4l-4 9.5z" />
    <path d="M14 17.5 18.5 3h1v14.5z" opacity=".55" />
  </>
);
