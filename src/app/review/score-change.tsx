import type { VNode } from 'preact';
import type { MeterChange } from '../../core/story/turn.ts';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { reviewMessages as messages } from './messages.ts';

/** How far both scores moved: with a sign and an icon for the eye, in words for the ear. */
export const ScoreChanges = ({ change }: { change: MeterChange }): VNode => (
  <span class="changes">
    <ScoreChange score="trust" points={change.trust} />
    <ScoreChange score="partnership" points={change.partnership} />
  </span>
);

function ScoreChange({ score, points }: { score: ScoreName; points: number }): VNode {
  return (
    <span class={`change ${score}`}>
      <span class="visually-hidden">{`${changeInWords(score, points)}. `}</span>
      <span aria-hidden="true">{signed(points)}</span>
      <ScoreSign score={score} size={14} />
    </span>
  );
}

/** A movement with a sign as it is set in print: `+3`, `−3`, `±0`. */
export function signed(points: number): string {
  if (points === 0) return '±0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

function changeInWords(score: ScoreName, points: number): string {
  if (points === 0) return messages.text(`change.${score}.same`);
  const way = points > 0 ? 'up' : 'down';
  return messages.text(`change.${score}.${way}`, { points: Math.abs(points) });
}
