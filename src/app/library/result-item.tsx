import type { VNode } from 'preact';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { attemptAddress, debriefAddress } from './addresses.ts';
import { language } from '../ui/messages.ts';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import { startOf, titleOf, type ResultRow } from './result-row.ts';

type ResultItemProps = { row: ResultRow; onRemove: (attempt: Attempt) => void };

/** One attempt: when, what, how it ended, and what can be done about it. */
export function ResultItem({ row, onRemove }: ResultItemProps): VNode {
  const { attempt, ending, current, card } = row;
  const { result, startedAt } = attempt;
  return (
    <li class="attempt" data-attempt={attempt.id}>
      <div class="attempt-words">
        <h2>{titleOf(row)}</h2>
        <p class="attempt-ending">
          {result === null
            ? statusOf(attempt)
            : (ending?.[language.value] ?? messages.text('row.finished'))}
        </p>
        <p class="attempt-when">
          <time dateTime={startedAt}>{startOf(attempt)}</time>
          {!current && <span>{messages.text(card === null ? 'row.gone' : 'row.changed')}</span>}
        </p>
      </div>
      <div class="attempt-scores">
        {result !== null && (
          <>
            <Score score="trust" value={result.trust} />
            <Score score="partnership" value={result.partnership} />
          </>
        )}
      </div>
      <Ways row={row} onRemove={onRemove} />
    </li>
  );
}

function statusOf({ status, decisions }: Attempt): string {
  if (status === 'finished') return messages.text('row.finished');
  const name = status === 'playing' ? 'row.playing' : 'row.abandoned';
  return messages.text(name, { count: decisions.length });
}

const Score = ({ score, value }: { score: ScoreName; value: number }): VNode => (
  <span class={`attempt-score ${score}`}>
    <ScoreSign score={score} />
    <span class="visually-hidden">{uiMessages.text(`score.${score}`)} </span>
    <b>{value}</b>
  </span>
);

/** Each way names its attempt to those who hear it out of its row. */
function Ways({ row, onRemove }: ResultItemProps): VNode {
  const { attempt, current } = row;
  const { id, scenario, status } = attempt;
  const name = messages.text('row.of', { scenario: titleOf(row), date: startOf(attempt) });
  return (
    <div class="attempt-ways">
      {status === 'playing' && current && (
        <a
          class="button primary"
          href={attemptAddress(scenario, id)}
          aria-label={messages.text('row.continue.of', { row: name })}
        >
          {messages.text('continue')}
        </a>
      )}
      {status === 'finished' && (
        <a
          class="button"
          href={debriefAddress(id)}
          aria-label={messages.text('row.review.of', { row: name })}
        >
          {messages.text('row.review')}
        </a>
      )}
      <button
        type="button"
        class="button quiet"
        aria-label={messages.text('row.delete.of', { row: name })}
        onClick={() => onRemove(attempt)}
      >
        {messages.text('row.delete')}
      </button>
    </div>
  );
}
