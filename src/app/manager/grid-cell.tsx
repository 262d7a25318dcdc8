/** A person with a scenario: both scores, or why there are none. */
import type { VNode } from 'preact';
import type { LedCell } from '../../contract/api/statistics-routes.ts';
import { dayAndMonth } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { AttemptLink } from './attempt-link.tsx';
import { messages } from './messages.ts';
import { ScoreHalf } from './score-half.tsx';
import { isWaiting, shownScore, whyUnplayed } from './standing.ts';

type CellProps = {
  /** `undefined` where somebody has nothing to do with the scenario. */
  readonly cell: LedCell | undefined;
};

/** A cell; where something was played it leads to the attempt that counts. */
export function GridCell({ cell }: CellProps): VNode {
  if (cell === undefined) return <NotAssigned />;
  const shown = shownScore(cell);
  if (shown === null) return <Unplayed cell={cell} />;
  return (
    <AttemptLink className="grid-cell played" attempt={shown.attempt}>
      <span class="halves">
        <ScoreHalf cell={cell} shown={shown} score="trust" />
        <ScoreHalf cell={cell} shown={shown} score="partnership" />
      </span>
      <Marks cell={cell} />
    </AttemptLink>
  );
}

/** What else there is to know of what was played: confident errors, and a new turn that is late. */
function Marks({ cell }: { readonly cell: LedCell }): VNode | null {
  const { sureWrong, overdue } = cell;
  if (sureWrong === 0 && !overdue && !isWaiting(cell)) return null;
  return (
    <span class="cell-marks">
      {sureWrong > 0 && (
        <span>
          <DeskIcon name="alert-triangle" size={14} />
          {messages.text('cell.sure-wrong', { count: sureWrong })}
        </span>
      )}
      {overdue && (
        <span>
          <DeskIcon name="clock" size={14} />
          {messages.text('cell.again.overdue')}
        </span>
      )}
      {isWaiting(cell) && (
        <span>
          <DeskIcon name="hourglass" size={14} />
          {messages.text('cell.again')}
        </span>
      )}
    </span>
  );
}

function Unplayed({ cell }: { readonly cell: LedCell }): VNode {
  const state = whyUnplayed(cell);
  const { dueAt } = cell;
  return (
    <span class={`grid-cell unplayed ${state}`}>
      <span>
        {state === 'overdue' && <DeskIcon name="clock" size={16} />}
        {messages.text(`cell.${state}`)}
      </span>
      {dueAt !== null && <small>{messages.text('cell.due', { due: dayAndMonth(dueAt) })}</small>}
    </span>
  );
}

const NotAssigned = (): VNode => (
  <span class="grid-cell unplayed not-assigned">
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">{messages.text('cell.not-assigned')}</span>
  </span>
);
