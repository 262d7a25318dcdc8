/** One person: who it is, what he may do, how he gets in, and what is kept of him. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { setQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { tellDone } from '../desk/told.tsx';
import { messages } from './messages.ts';
import { PersonAccess } from './person-access.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonGroups } from './person-groups.tsx';
import { PersonRecords } from './person-records.tsx';

/** In the place of an id: somebody to be added. */
export const NEW_PERSON = 'new';

type PageProps = {
  readonly id: string;
  /** Whoever is signed in. */
  readonly self: string;
};

/** The page of a person, or of one to be added. */
export const PersonPage = ({ id, self }: PageProps): VNode => (
  <div class="desk-page admin-page">
    <p>
      <button type="button" class="button quiet" onClick={() => setQuery({ person: '' }, 'push')}>
        <DeskIcon name="arrow-left" />
        {messages.text('people')}
      </button>
    </p>
    {id === NEW_PERSON ? <NewPerson /> : <KnownPerson id={id} self={self} />}
  </div>
);

const NewPerson = (): VNode => {
  // The same id however often it is sent: a lost answer then makes nobody twice.
  const [id] = useState(newId);
  return (
    <>
      <h1>{messages.text('person.new')}</h1>
      <PersonForm
        id={id}
        person={null}
        onSaved={(person) => {
          tellDone(messages.text('person.added', { name: person.name }));
          setQuery({ person: person.id }, 'replace');
        }}
      />
    </>
  );
};

function KnownPerson({ id, self }: PageProps): VNode {
  const asked = useAsked(`person ${id}`, () => ask(PEOPLE_ROUTES.person, { params: { id } }));
  const show = (person: PersonView): void => asked.set(person);
  return (
    <Awaited asked={asked}>
      {(person) => (
        <>
          <h1>{person.name}</h1>
          <PersonForm
            id={id}
            person={person}
            onSaved={(saved) => {
              show(saved);
              tellDone(messages.text('saved'));
            }}
          />
          <PersonGroups person={person} onChanged={asked.refresh} />
          <PersonAccess person={person} own={id === self} onChanged={show} />
          <PersonRecords person={person} />
        </>
      )}
    </Awaited>
  );
}
