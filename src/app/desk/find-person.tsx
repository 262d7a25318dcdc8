/** Finding people of the team. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { useAsked } from './asked.ts';
import { Avatar } from './avatar.tsx';
import { Awaited } from './awaited.tsx';
import { SearchInput } from './filters.tsx';
import { deskMessages } from './messages.ts';

const FOUND = 6;

type FindProps = {
  readonly label: string;
  /** Ids of those who are chosen already. */
  readonly chosen: readonly string[];
  readonly onChoose: (person: PersonView) => void;
};

/** A box to find people of the team by name or address, and to choose one after the other. */
export function FindPerson({ label, chosen, onChoose }: FindProps): VNode {
  const [search, setSearch] = useState('');
  return (
    <div class="person-search">
      <SearchInput
        label={label}
        value={search}
        onSearch={setSearch}
        onKeyDown={(event) => {
          // Enter in this box must not send the form before everybody has been found.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {search.trim() !== '' && (
        <Found
          search={search.trim()}
          chosen={chosen}
          onChoose={(person) => {
            setSearch('');
            onChoose(person);
          }}
        />
      )}
    </div>
  );
}

type FoundProps = Omit<FindProps, 'label'> & { readonly search: string };

function Found({ search, chosen, onChoose }: FoundProps): VNode {
  const found = useAsked(`people ${search}`, () =>
    ask(PEOPLE_ROUTES.people, { query: { limit: FOUND, search } }),
  );
  return (
    <Awaited asked={found}>
      {({ items }) => (
        <>
          <p class="visually-hidden" role="status">
            {deskMessages.text('found', { count: items.length })}
          </p>
          {items.length === 0 && <p class="hint">{deskMessages.text('found.none')}</p>}
          <ul class="found">
            {items.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  disabled={chosen.includes(person.id) || person.status === 'disabled'}
                  onClick={() => onChoose(person)}
                >
                  <Avatar name={person.name} />
                  <span>
                    <b>{person.name}</b>
                    <span>{person.groups.map(({ name }) => name).join(', ') || person.email}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Awaited>
  );
}
