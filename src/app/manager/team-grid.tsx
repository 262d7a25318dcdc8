/** The grid: people by scenarios. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LedCell, STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { inQuery, setQuery } from '../desk/address.ts';
import { Avatar } from '../desk/avatar.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { byNumber, byText, DataTable, sortRows, type Column, type Sort } from '../desk/table.tsx';
import { personAddress } from './addresses.ts';
import { byAttention, REASONS, reasonsOf } from './attention.ts';
import { GridCell } from './grid-cell.tsx';
import { Legend } from './legend.tsx';
import { messages } from './messages.ts';
import { shownScore } from './standing.ts';

/** Somebody of the team with the cells of the grid. */
export type Member = ResponseOf<(typeof STATISTICS_ROUTES)['team']>['items'][number];

type GridProps = {
  readonly members: readonly Member[];
  /** The columns, in their order. */
  readonly scenarios: readonly string[];
  readonly cards: readonly ScenarioCard[];
};

/** So many people are shown at first, and with each press of the button. */
const AT_ONCE = 60;

/** The grid; who needs attention stands first, unless another order is chosen. */
export function TeamGrid({ members, scenarios, cards }: GridProps): VNode {
  const [most, setMost] = useState(AT_ONCE);
  const sort: Sort = { by: inQuery('sort'), descending: inQuery('down') === '1' };
  const columns = [personColumn(), ...scenarios.map((id) => scenarioColumn(id, cards))];
  const sorted = sortRows(members.toSorted(byAttention), columns, sort);
  const left = sorted.length - most;
  return (
    <div class="team-grid">
      <div class="team-grid-box">
        <DataTable
          caption={messages.text('grid')}
          columns={columns}
          rows={sorted.slice(0, most)}
          keyOf={({ person }) => person.id}
          nameOf={({ person }) => person.name}
          sort={sort}
          onSort={({ by, descending }) =>
            setQuery({ sort: by, down: descending ? '1' : '' }, 'replace')
          }
        />
      </div>
      {left > 0 && (
        <button type="button" class="button more" onClick={() => setMost(most + AT_ONCE)}>
          {messages.text('more.people', { count: left })}
        </button>
      )}
      <Legend />
    </div>
  );
}

const personColumn = (): Column<Member> => ({
  id: 'name',
  head: messages.text('person'),
  names: true,
  compare: byText(({ person }) => person.name),
  cell: ({ person, cells }) => (
    <a class="person-cell" href={personAddress(person.id)}>
      <Avatar name={person.name} />
      <span>
        {person.name}
        <ReasonLine cells={cells} />
      </span>
    </a>
  ),
});

/** Why somebody stands where he stands, in few words. */
function ReasonLine({ cells }: Pick<Member, 'cells'>): VNode | null {
  const reasons = reasonsOf(cells);
  const told = REASONS.filter((reason) => reasons[reason] > 0);
  return told.length === 0 ? null : (
    <small>
      {told.map((reason) => messages.text(`why.${reason}`, { count: reasons[reason] })).join(', ')}
    </small>
  );
}

const scenarioColumn = (id: string, cards: readonly ScenarioCard[]): Column<Member> => ({
  id,
  head: scenarioName(cards, id),
  compare: byNumber((member) => sumOf(cellAt(member, id))),
  cell: (member) => <GridCell cell={cellAt(member, id)} />,
});

const cellAt = ({ cells }: Member, id: string): LedCell | undefined =>
  cells.find(({ scenario }) => scenario === id);

function sumOf(cell: LedCell | undefined): number | null {
  const shown = cell === undefined ? null : shownScore(cell);
  return shown === null ? null : shown.trust + shown.partnership;
}
