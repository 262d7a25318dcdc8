/** Every assigned attempt of a person, the latest first. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptRow } from '../../contract/api/attempt-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { dateAndTime } from '../desk/dates.ts';
import { scenarioName } from '../desk/scenario-names.ts';
import { Scores } from '../desk/scores.tsx';
import { DataTable, type Column } from '../desk/table.tsx';
import { AttemptLink } from './attempt-link.tsx';
import { messages } from './messages.ts';

type HistoryProps = {
  readonly rows: readonly AttemptRow[];
  readonly cards: readonly ScenarioCard[];
};

/** So many are shown at first, and with each press of the button. */
const AT_ONCE = 20;

/** The table, each row with the way to the attempt itself. */
export function AttemptHistory({ rows, cards }: HistoryProps): VNode {
  const [most, setMost] = useState(AT_ONCE);
  if (rows.length === 0) return <p class="desk-empty">{messages.text('history.none')}</p>;
  const left = rows.length - most;
  return (
    <>
      <DataTable
        caption={messages.text('history')}
        columns={columnsWith(cards)}
        rows={rows.slice(0, most)}
        keyOf={({ id }) => id}
        nameOf={({ startedAt }) => dateAndTime(startedAt)}
      />
      {left > 0 && (
        <button type="button" class="button more" onClick={() => setMost(most + AT_ONCE)}>
          {messages.text('more.attempts', { count: left })}
        </button>
      )}
    </>
  );
}

const columnsWith = (cards: HistoryProps['cards']): readonly Column<AttemptRow>[] => [
  {
    id: 'scene',
    head: messages.text('scene'),
    names: true,
    cell: ({ id, scenario }) => (
      <AttemptLink attempt={id}>{scenarioName(cards, scenario)}</AttemptLink>
    ),
  },
  {
    id: 'when',
    head: messages.text('when'),
    cell: ({ startedAt, finishedAt }) => dateAndTime(finishedAt ?? startedAt),
  },
  {
    id: 'result',
    head: messages.text('result'),
    cell: ({ result, status, decisions }) =>
      result === null ? (
        <span class="hint">{messages.text(`status.${status}`, { count: decisions })}</span>
      ) : (
        <Scores trust={result.trust} partnership={result.partnership} />
      ),
  },
  {
    id: 'decisions',
    head: messages.text('decisions'),
    cell: ({ decisions }) => decisions,
  },
  {
    id: 'timers',
    head: messages.text('timers'),
    cell: ({ timers }) => messages.text(timers ? 'timers.on' : 'timers.off'),
  },
];
