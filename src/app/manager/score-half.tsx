import type { VNode } from 'preact';
import type { LedCell, Score } from '../../contract/api/statistics-routes.ts';
import type { ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import { isBelow, tintOf, trendOf } from './standing.ts';

type HalfProps = {
  readonly cell: LedCell;
  readonly shown: Score;
  readonly score: ScoreName;
};

/** One of the two scores of a cell, the deeper tinted the higher, with its change. */
export function ScoreHalf({ cell, shown, score }: HalfProps): VNode {
  const below = isBelow(cell, score);
  const trend = trendOf(cell, score);
  return (
    <span class={`half ${score} tint-${tintOf(shown[score])}${below ? ' below' : ''}`}>
      <span class="visually-hidden">{uiMessages.text(`score.${score}`)} </span>
      <b>{shown[score]}</b>
      {trend !== null && <Trend change={trend} />}
      {below && (
        <span class="visually-hidden">
          , {messages.text('below.of', { mark: cell.passMarks?.[score] ?? 0 })}
        </span>
      )}
    </span>
  );
}

/** A change as an arrow with points; for those who listen as words. */
export const Trend = ({ change }: { readonly change: number }): VNode => (
  <>
    <span class="trend" aria-hidden="true">
      {change === 0 ? '=' : `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`}
    </span>
    <span class="visually-hidden">
      {change === 0
        ? messages.text('trend.same')
        : messages.text(change > 0 ? 'trend.up' : 'trend.down', { points: Math.abs(change) })}
    </span>
  </>
);
