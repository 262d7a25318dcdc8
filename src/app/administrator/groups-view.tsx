/** Groups: all of them, or one. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { inQuery } from '../desk/address.ts';
import { askGroups, type Group } from '../desk/ask-groups.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited, Failed } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { isFound, SearchBox } from '../desk/filters.tsx';
import { OpenLink } from '../desk/open-link.tsx';
import { byNumber, byText, DataTable, sortRows, type Column, type Sort } from '../desk/table.tsx';
import { tellDone } from '../desk/told.tsx';

import { GroupNameField } from './group-name-field.tsx';
import { GroupPage } from './group-page.tsx';
import { messages } from './messages.ts';

/** The page. */
export function GroupsView(): VNode {
  const groups = useAsked('groups', askGroups);
  const wanted = inQuery('group');
  return (
    <div class="desk-page admin-page">
      <Awaited asked={groups}>
        {(all) => {
          const group = all.find(({ id }) => id === wanted);
          if (group !== undefined)
            return <GroupPage key={group.id} group={group} onChanged={groups.refresh} />;
          return (
            <>
              <h1>{messages.text('groups')}</h1>
              {wanted !== '' && <Failed text={messages.text('group.gone')} />}
              <NewGroup onAdded={groups.refresh} />
              <GroupList groups={all} />
            </>
          );
        }}
      </Awaited>
    </div>
  );
}

type NewProps = { readonly onAdded: () => Promise<void> };

function NewGroup({ onAdded }: NewProps): VNode {
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const answer = await ask(PEOPLE_ROUTES.saveGroup, { params: { id: newId() }, body: { name } });
    if (!answer.ok) {
      setFailure(
        answer.error === 'conflict' ? messages.text('group.taken') : failureText(answer.error),
      );
      return;
    }
    setFailure(null);
    setName('');
    tellDone(messages.text('group.added', { name }));
    await onAdded();
  };
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {failure !== null && <Failed text={failure} />}
      <GroupNameField name={name} onName={setName} />
      <button type="submit" class="button primary">
        <DeskIcon name="plus" />
        {messages.text('group.new')}
      </button>
    </form>
  );
}

function GroupList({ groups }: { readonly groups: readonly Group[] }): VNode {
  const [sort, setSort] = useState<Sort>({ by: 'name', descending: false });
  const all = columns();
  if (groups.length === 0)
    return (
      <div class="desk-empty">
        <h2>{messages.text('groups.empty')}</h2>
        <p>{messages.text('groups.empty.text')}</p>
      </div>
    );
  const rows = groups.filter(({ name }) => isFound(inQuery('search'), name));
  return (
    <>
      <div class="desk-filters">
        <SearchBox name="search" label={messages.text('group.find')} />
        <CsvLink href="/api/groups.csv" />
      </div>
      {rows.length === 0 && <p class="desk-empty">{messages.text('groups.not-found')}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={messages.text('groups')}
          columns={all}
          rows={sortRows(rows, all, sort)}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          sort={sort}
          onSort={setSort}
        />
      )}
    </>
  );
}

const columns = (): readonly Column<Group>[] => [
  {
    id: 'name',
    head: messages.text('group'),
    names: true,
    cell: ({ id, name }) => (
      <OpenLink page="admin/groups" values={{ group: id }}>
        {name}
      </OpenLink>
    ),
    compare: byText(({ name }) => name),
  },
  {
    id: 'members',
    head: messages.text('members'),
    cell: ({ members }) => members,
    compare: byNumber(({ members }) => members),
  },
  {
    id: 'managers',
    head: messages.text('managers'),
    cell: ({ managers }) =>
      managers.map(({ name }) => name).join(', ') || messages.text('managers.none'),
  },
];
