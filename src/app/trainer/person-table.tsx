/** The people of an assignment, with what they have done. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AssignmentView, GroupedStatus } from '../../contract/api/assignment-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { Avatar } from '../desk/avatar.tsx';
import { dayAndMonth } from '../desk/dates.ts';
import { Filter, SearchBox } from '../desk/filters.tsx';
import { GroupFilter } from '../desk/group-filter.tsx';
import { Scores } from '../desk/scores.tsx';
import { DataTable, type Column } from '../desk/table.tsx';
import { SORTED, STATUS_FILTERS, type AskedSort, type Status } from './ask-status.ts';
import { messages } from './messages.ts';
import { meansOf, statusOf, triesOf } from './person-status.ts';
import { PersonWays } from './person-ways.tsx';
import { RemindButton } from './remind-button.tsx';
import { SceneStrip } from './scene-strip.tsx';
import { StatusBadge } from './status-badge.tsx';

type TableProps = {
  readonly assignment: AssignmentView;
  readonly cards: readonly ScenarioCard[];
  readonly status: Status;
  readonly sort: AskedSort;
  readonly onSort: (sort: AskedSort) => void;
  readonly onChanged: () => Promise<void>;
};

/** Searched, filtered and sorted by the server, which knows all of them. */
export function PersonTable(props: TableProps): VNode {
  const { assignment, cards, status, sort, onSort, onChanged } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = status.people.filter(({ person }) => selected.has(person.id));
  const unfinished = unfinishedOf(assignment, status).slice(0, MOST_REMINDED);
  return (
    <>
      <div class="desk-filters">
        <PersonFilters />
        {unfinished.length > 0 && shown.length === 0 && (
          <RemindButton assignment={assignment.id} people={unfinished} counted onDone={onChanged} />
        )}
      </div>
      {shown.length > 0 && (
        <PersonWays
          assignment={assignment}
          people={shown.map(({ person }) => person.id)}
          onDone={onChanged}
        />
      )}
      {status.people.length === 0 ? (
        <p class="desk-empty">{messages.text('people.none')}</p>
      ) : (
        <DataTable
          caption={messages.text('people.of', { title: assignment.title })}
          columns={columnsFor(assignment, cards)}
          rows={status.people}
          keyOf={({ person }) => person.id}
          nameOf={({ person }) => person.name}
          sort={sort}
          selection={{ keys: selected, onChange: setSelected }}
          onSort={({ by, descending }) =>
            onSort({ by: SORTED.find((each) => each === by) ?? 'name', descending })
          }
        />
      )}
    </>
  );
}

/** Who of them is shown. */
const PersonFilters = (): VNode => (
  <>
    <SearchBox name="person" label={messages.text('add.person')} />
    <GroupFilter />
    <Filter
      name="status"
      label={messages.text('status')}
      options={[
        { value: '', text: messages.text('status.all') },
        ...STATUS_FILTERS.map((value) => ({
          value,
          text: messages.text(`filter.${value}`),
        })),
      ]}
    />
  </>
);

/** The server takes so many at once. */
const MOST_REMINDED = 500;

/** Those on this page who may still play and have not finished. */
const unfinishedOf = ({ closedAt }: AssignmentView, { people }: Status): readonly string[] =>
  closedAt !== null
    ? []
    : people
        .filter(({ state, closed }) => !closed && (state === 'not-begun' || state === 'begun'))
        .map(({ person }) => person.id);

/** The server sorts; the table only shows that a column can be. */
const sorted = (): number => 0;

const columnsFor = (
  assignment: AssignmentView,
  cards: readonly ScenarioCard[],
): readonly Column<GroupedStatus>[] => [
  {
    id: 'name',
    head: messages.text('person'),
    names: true,
    compare: sorted,
    cell: ({ person, groups }) => (
      <span class="person-cell">
        <Avatar name={person.name} />
        <span>
          {person.name}
          {groups.length > 0 && (
            <span class="hint">{groups.map(({ name }) => name).join(', ')}</span>
          )}
        </span>
      </span>
    ),
  },
  {
    id: 'state',
    head: messages.text('status'),
    compare: sorted,
    cell: (row) => <StatusBadge status={statusOf(assignment, row)} />,
  },
  {
    id: 'scenes',
    head: messages.text('scenes'),
    cell: ({ progress }) => <SceneStrip progress={progress} cards={cards} />,
  },
  { id: 'tries', head: messages.text('tries'), cell: triesOf },
  {
    id: 'trust',
    head: messages.text('means'),
    compare: sorted,
    cell: (row) => <Means row={row} />,
  },
  {
    id: 'due',
    head: messages.text('due'),
    cell: ({ dueAt, overdue }) => <Due dueAt={dueAt ?? assignment.dueAt} overdue={overdue} />,
  },
];

function Means({ row }: { readonly row: GroupedStatus }): VNode {
  const means = meansOf(row);
  return means === null ? (
    <span class="hint">{messages.text('means.none')}</span>
  ) : (
    <Scores trust={means.trust} partnership={means.partnership} />
  );
}

type DueProps = { readonly dueAt: string | null; readonly overdue: boolean };

const Due = ({ dueAt, overdue }: DueProps): VNode => (
  <span class={overdue ? 'due-day is-overdue' : 'due-day'}>
    {dueAt === null ? messages.text('due.never') : dayAndMonth(dueAt)}
  </span>
);
