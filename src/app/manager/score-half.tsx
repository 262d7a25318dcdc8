import type { VNode } from 'preact';
import type { LedCell, Score } from '../../contract/api/statistics-routes.ts';
import type { ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import { isBelow, tintOf, trendOf, type Trend } from './standing.ts';

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
      {trend !== null && <TrendSign trend={trend} />}
      {below && (
        <span class="visually-hidden">
          , {messages.text('below.of', { mark: cell.passMarks?.[score] ?? 0 })}
        </span>
      )}
    </span>
  );
}

/** A trend as a sign with a number; for those who listen as words. */
const TrendSign = ({ trend }: { readonly trend: Trend }): VNode => (
  <>
    <span class="trend" aria-hidden="true">
      {signOf(trend)}
    </span>
    <span class="visually-hidden">, {wordsOf(trend)}</span>
  </>
);

function signOf(trend: Trend): string {
  if (trend.kind === 'later') return `→${trend.score}`;
  const { points } = trend;
  return points === 0 ? '=' : `${points > 0 ? '▲' : '▼'}${Math.abs(points)}`;
}

function wordsOf(trend: Trend): string {
  if (trend.kind === 'later') return messages.text('trend.later', { score: trend.score });
  const points = Math.abs(trend.points);
  if (points === 0) return messages.text('trend.same');
  return messages.text(trend.points > 0 ? 'trend.up' : 'trend.down', { points });
}
