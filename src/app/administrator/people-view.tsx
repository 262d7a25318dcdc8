/** People: the list, one of them, or a table to import. */
import type { VNode } from 'preact';
import { inQuery, setQuery } from '../desk/address.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { ImportView } from './import-view.tsx';
import { messages } from './messages.ts';
import { NEW_PERSON, PersonPage } from './person-page.tsx';
import { PeopleList } from './people-list.tsx';

/** The page. */
export function PeopleView({ self }: DeskViewProps): VNode {
  const person = inQuery('person');
  if (inQuery('import') !== '') return <ImportView />;
  if (person !== '') return <PersonPage key={person} id={person} self={self.id} />;
  return (
    <div class="desk-page admin-page">
      <PeopleHead />
      <PeopleList />
    </div>
  );
}

const PeopleHead = (): VNode => (
  <div class="desk-head">
    <h1>{messages.text('people')}</h1>
    <div class="desk-ways">
      <button type="button" class="button" onClick={() => setQuery({ import: '1' }, 'push')}>
        <DeskIcon name="upload" />
        {messages.text('import')}
      </button>
      <button
        type="button"
        class="button primary"
        onClick={() => setQuery({ person: NEW_PERSON }, 'push')}
      >
        <DeskIcon name="user-plus" />
        {messages.text('person.new')}
      </button>
    </div>
  </div>
);
