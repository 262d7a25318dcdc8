import type { VNode } from 'preact';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { attemptAddress, debriefAddress } from './addresses.ts';
import { language } from '../ui/messages.ts';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import { startOf, titleOf, type Listed, type ResultRow } from './result-row.ts';

type ResultItemProps = {
  row: ResultRow;
  /** The title of the assignment it was played for; `null` where that is not known. */
  assignment: string | null;
  /** Whether one plays for a team, so that practice is told apart. */
  member: boolean;
  onRemove: (attempt: Attempt) => void;
};

/** One attempt: when, what, how it ended, and what can be done about it. */
export function ResultItem(props: ResultItemProps): VNode {
  const { row, onRemove } = props;
  const { attempt, ending, current, card, here, uncounted, withheld } = row;
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
          {props.member && <span>{purposeOf(props)}</span>}
          {here === null && <span>{messages.text('row.elsewhere')}</span>}
          {!current && <span>{messages.text(card === null ? 'row.gone' : 'row.changed')}</span>}
        </p>
        {uncounted !== null && (
          <p class="attempt-note">
            {messages.text('uncounted', { why: messages.text(`uncounted.${uncounted}`) })}
          </p>
        )}
        {withheld && <p class="attempt-note">{messages.text('row.withheld')}</p>}
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

/** What it was played for. */
function purposeOf({ row: { attempt, uncounted }, assignment }: ResultItemProps): string {
  if (attempt.assignment === undefined || uncounted !== null) return messages.text('row.practice');
  return assignment === null
    ? messages.text('row.for.unknown')
    : messages.text('row.for', { title: assignment });
}

function statusOf({ status, decisions }: Listed): string {
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
function Ways({ row, onRemove }: Pick<ResultItemProps, 'row' | 'onRemove'>): VNode {
  const { attempt, current, here, withheld } = row;
  const { id, scenario, status } = attempt;
  const name = messages.text('row.of', { scenario: titleOf(row), date: startOf(attempt) });
  return (
    <div class="attempt-ways">
      {status === 'playing' && current && here !== null && (
        <a
          class="button primary"
          href={attemptAddress(scenario, id)}
          aria-label={messages.text('row.continue.of', { row: name })}
        >
          {messages.text('continue')}
        </a>
      )}
      {status === 'finished' && !withheld && (
        <a
          class="button"
          href={debriefAddress(id)}
          aria-label={messages.text('row.review.of', { row: name })}
        >
          {messages.text('row.review')}
        </a>
      )}
      {here !== null && mayGo(row) && (
        <button
          type="button"
          class="button quiet"
          aria-label={messages.text('row.delete.of', { row: name })}
          onClick={() => onRemove(here)}
        >
          {messages.text('row.delete')}
        </button>
      )}
    </div>
  );
}

/** What counts for an assignment stays; practice is one's own to delete. */
const mayGo = ({ attempt, uncounted }: ResultRow): boolean =>
  attempt.assignment === undefined || uncounted !== null;
