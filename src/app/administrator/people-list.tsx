/** Everybody of the team, to be searched, filtered, invited. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ROLES } from '../../contract/role.ts';
import { addressOf } from '../data/server.ts';
import { inQuery } from '../desk/address.ts';
import { Avatar } from '../desk/avatar.tsx';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { Filter, SearchBox } from '../desk/filters.tsx';
import { GroupFilter } from '../desk/group-filter.tsx';
import { useListed } from '../desk/listed.ts';
import { ShowMore } from '../desk/show-more.tsx';
import { deskMessages } from '../desk/messages.ts';
import { OpenLink } from '../desk/open-link.tsx';
import { DataTable, type Column } from '../desk/table.tsx';
import { askPeople, queryOf, type PeopleFilters } from './ask-people.ts';
import { FirstSteps } from './first-steps.tsx';
import { InviteButton } from './invite-button.tsx';
import { messages } from './messages.ts';

const STATUSES = ['invited', 'active', 'disabled'] as const;

/** The list below its filters. */
export function PeopleList(): VNode {
  const filters = filtersNow();
  const key = JSON.stringify(filters);
  return (
    <>
      <PeopleFilterBar />
      <Listing key={key} filters={filters} />
    </>
  );
}

const filtersNow = (): PeopleFilters => ({
  search: inQuery('search'),
  group: inQuery('group'),
  role: ROLES.find((role) => role === inQuery('role')) ?? '',
  status: STATUSES.find((status) => status === inQuery('status')) ?? '',
});

type Option = { readonly value: string; readonly text: string };

const choices = (all: string, values: readonly Option[]): readonly Option[] => [
  { value: '', text: all },
  ...values,
];

function PeopleFilterBar(): VNode {
  return (
    <div class="desk-filters">
      <SearchBox name="search" label={messages.text('person.find')} />
      <Filter
        name="role"
        label={messages.text('role')}
        options={choices(
          messages.text('role.all'),
          ROLES.filter((role) => role !== 'learner').map((role) => ({
            value: role,
            text: deskMessages.text(`role.${role}`),
          })),
        )}
      />
      <Filter
        name="status"
        label={messages.text('status')}
        options={choices(
          messages.text('status.all'),
          STATUSES.map((value) => ({ value, text: messages.text(`status.${value}`) })),
        )}
      />
      <GroupFilter />
    </div>
  );
}

function Listing({ filters }: { readonly filters: PeopleFilters }): VNode {
  const { asked, showMore } = useListed(`people ${JSON.stringify(filters)}`, askPeople(filters));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <Awaited asked={asked}>
      {({ items, more }) => {
        const chosen = items.filter(({ id, status }) => selected.has(id) && status === 'invited');
        return (
          <>
            {items.length === 0 && <p class="desk-empty">{messages.text('people.none')}</p>}
            {items.length === 1 && isEverybody(filters) && <FirstSteps />}
            {items.length > 0 && (
              <>
                <div class="desk-ways above-table">
                  <CsvLink
                    href={addressOf(PEOPLE_ROUTES.peopleTable, { query: queryOf(filters) })}
                  />
                  {chosen.length > 0 && (
                    <InviteButton people={chosen.map(({ id }) => id)} onDone={asked.refresh} />
                  )}
                </div>
                <DataTable
                  caption={messages.text('people')}
                  columns={columns()}
                  rows={items}
                  keyOf={({ id }) => id}
                  nameOf={({ name }) => name}
                  selection={{ keys: selected, onChange: setSelected }}
                />
              </>
            )}
            {more && <ShowMore showMore={showMore} />}
          </>
        );
      }}
    </Awaited>
  );
}

const isEverybody = (filters: PeopleFilters): boolean =>
  Object.values(filters).every((value) => value === '');

const columns = (): readonly Column<PersonView>[] => [
  {
    id: 'name',
    head: messages.text('person'),
    names: true,
    cell: ({ id, name, email }) => (
      <span class="person-cell">
        <Avatar name={name} />
        <span>
          <OpenLink page="admin" values={{ person: id }}>
            {name}
          </OpenLink>
          <span class="hint">{email}</span>
        </span>
      </span>
    ),
  },
  {
    id: 'roles',
    head: messages.text('roles'),
    cell: ({ roles }) => roles.map((role) => deskMessages.text(`role.${role}`)).join(', '),
  },
  {
    id: 'groups',
    head: messages.text('groups'),
    cell: ({ groups }) => groups.map(({ name }) => name).join(', ') || '–',
  },
  {
    id: 'status',
    head: messages.text('status'),
    cell: ({ status }) => (
      <span class={`standing ${status}`}>{messages.text(`status.${status}`)}</span>
    ),
  },
];
