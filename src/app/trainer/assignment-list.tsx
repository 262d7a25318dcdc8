/** Everything that has been assigned. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { inQuery } from '../desk/address.ts';
import { CsvLink } from '../desk/csv-link.tsx';
import { dayAndMonth } from '../desk/dates.ts';
import { Filter, isFound, SearchBox } from '../desk/filters.tsx';
import { OpenLink } from '../desk/open-link.tsx';
import { byNumber, byText, DataTable, sortRows, type Column, type Sort } from '../desk/table.tsx';
import { messages } from './messages.ts';

/** Whether an assignment can be played now. */
export type AssignmentState = 'upcoming' | 'open' | 'closed';

export const stateOf = (
  { opensAt, closedAt }: Pick<AssignmentView, 'opensAt' | 'closedAt'>,
  now: Date,
): AssignmentState =>
  closedAt !== null ? 'closed' : Date.parse(opensAt) > now.getTime() ? 'upcoming' : 'open';

type ListProps = {
  readonly assignments: readonly AssignmentView[];
  readonly cards: readonly ScenarioCard[];
  readonly onAgain: (assignment: AssignmentView) => void;
};

/** The list, the latest first, to be searched, filtered and sorted. */
export function AssignmentList({ assignments, onAgain }: ListProps): VNode {
  const [sort, setSort] = useState<Sort>({ by: '', descending: false });
  const columns = columnsWith(onAgain);
  if (assignments.length === 0) return <NoAssignments />;
  const rows = assignments.filter(
    (assignment) =>
      isFound(inQuery('search'), assignment.title) &&
      (inQuery('state') === '' || stateOf(assignment, new Date()) === inQuery('state')),
  );
  return (
    <>
      <div class="desk-filters">
        <SearchBox name="search" label={messages.text('find.assignment')} />
        <Filter
          name="state"
          label={messages.text('state')}
          options={[
            { value: '', text: messages.text('state.all') },
            ...(['open', 'upcoming', 'closed'] as const).map((value) => ({
              value,
              text: messages.text(`state.${value}`),
            })),
          ]}
        />
        <CsvLink href={ASSIGNMENT_ROUTES.ledAssignmentTable.path} />
      </div>
      {rows.length === 0 && <p class="desk-empty">{messages.text('none.found')}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={messages.text('assignments')}
          columns={columns}
          rows={sortRows(rows, columns, sort)}
          keyOf={({ id }) => id}
          nameOf={({ title }) => title}
          sort={sort}
          onSort={setSort}
        />
      )}
    </>
  );
}

const NoAssignments = (): VNode => (
  <div class="desk-empty">
    <h2>{messages.text('empty')}</h2>
    <p>{messages.text('empty.text')}</p>
  </div>
);

const columnsWith = (onAgain: ListProps['onAgain']): readonly Column<AssignmentView>[] => [
  {
    id: 'title',
    head: messages.text('title'),
    names: true,
    cell: ({ id, title }) => (
      <OpenLink page="trainer" values={{ assignment: id }}>
        {title}
      </OpenLink>
    ),
    compare: byText(({ title }) => title),
  },
  {
    id: 'scenes',
    head: messages.text('scenes'),
    cell: ({ scenarios }) => scenarios.length,
    compare: byNumber(({ scenarios }) => scenarios.length),
  },
  {
    id: 'due',
    head: messages.text('due'),
    cell: ({ dueAt }) => (dueAt === null ? messages.text('due.never') : dayAndMonth(dueAt)),
    compare: byNumber(({ dueAt }) => (dueAt === null ? null : Date.parse(dueAt))),
  },
  {
    id: 'state',
    head: messages.text('state'),
    cell: (assignment) => messages.text(`state.${stateOf(assignment, new Date())}`),
  },
  {
    id: 'ways',
    head: '',
    className: 'end',
    cell: (assignment) => <Again assignment={assignment} onAgain={onAgain} />,
  },
];

type AgainProps = Pick<ListProps, 'onAgain'> & { readonly assignment: AssignmentView };

const Again = ({ assignment, onAgain }: AgainProps): VNode => (
  <button
    type="button"
    class="button quiet"
    aria-label={messages.text('again.of', { title: assignment.title })}
    onClick={() => onAgain(assignment)}
  >
    {messages.text('again')}
  </button>
);
