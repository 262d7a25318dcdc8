/** One group: its name, its managers and its members. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { setQuery } from '../desk/address.ts';
import type { Group } from '../desk/ask-groups.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { act } from './act.ts';
import { askMembers } from './ask-people.ts';
import { FindPerson } from '../desk/find-person.tsx';
import { GroupNameField } from './group-name-field.tsx';
import { messages } from './messages.ts';

type GroupProps = { readonly group: Group; readonly onChanged: () => Promise<void> };
type Named = Pick<PersonView, 'id' | 'name'>;

/** The page of a group. */
export function GroupPage({ group, onChanged }: GroupProps): VNode {
  const members = useAsked(`members ${group.id}`, () => askMembers(group.id));
  const refresh = async (): Promise<void> => {
    await Promise.all([members.refresh(), onChanged()]);
  };
  return (
    <>
      <p>
        <button type="button" class="button quiet" onClick={() => setQuery({ group: '' }, 'push')}>
          <DeskIcon name="arrow-left" />
          {messages.text('groups')}
        </button>
      </p>
      <h1>{group.name}</h1>
      <Rename group={group} onChanged={onChanged} />
      <Membership
        title={messages.text('managers')}
        hint={messages.text('managers.hint')}
        find={messages.text('put-in.manager')}
        group={group}
        people={group.managers}
        routes={{ add: 'addManager', remove: 'removeManager' }}
        onChanged={refresh}
      />
      <Awaited asked={members}>
        {(people) => (
          <Membership
            title={messages.text('members.count', { count: people.length })}
            hint={messages.text('members.hint')}
            find={messages.text('put-in.member')}
            group={group}
            people={people}
            routes={{ add: 'addMember', remove: 'removeMember' }}
            onChanged={refresh}
          />
        )}
      </Awaited>
      <Dissolve group={group} onChanged={onChanged} />
    </>
  );
}

function Rename({ group, onChanged }: GroupProps): VNode {
  const [name, setName] = useState(group.name);
  const rename = async (): Promise<void> => {
    const given = { params: { id: group.id }, body: { name } };
    await act(ask(PEOPLE_ROUTES.saveGroup, given), { text: messages.text('saved') });
    await onChanged();
  };
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <GroupNameField name={name} onName={setName} />
      <button type="submit" class="button" disabled={name.trim() === group.name}>
        {messages.text('save')}
      </button>
    </form>
  );
}

type MembershipProps = GroupProps & {
  readonly title: string;
  readonly hint: string;
  /** What the box says in which people are found. */
  readonly find: string;
  readonly people: readonly Named[];
  readonly routes: {
    readonly add: 'addMember' | 'addManager';
    readonly remove: 'removeMember' | 'removeManager';
  };
};

/** People who are taken out can be put in again by one press. */
function Membership(props: MembershipProps): VNode {
  const { title, hint, find, group, people, routes, onChanged } = props;
  const add = async ({ id, name }: Named): Promise<void> => {
    const params = { id: group.id, person: id };
    const text = messages.text('put-in', { name, group: group.name });
    await act(ask(PEOPLE_ROUTES[routes.add], { params }), { text });
    await onChanged();
  };
  const remove = async (person: Named): Promise<void> => {
    const params = { id: group.id, person: person.id };
    const text = messages.text('taken-out', { name: person.name, group: group.name });
    await act(ask(PEOPLE_ROUTES[routes.remove], { params }), { text, undo: () => add(person) });
    await onChanged();
  };
  return (
    <section class="admin-section">
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      <ul class="people-chips">
        {people.map((person) => (
          <li key={person.id}>
            {person.name}
            <button
              type="button"
              class="icon-button"
              aria-label={messages.text('take-out', { name: person.name, group: group.name })}
              onClick={() => void remove(person)}
            >
              <DeskIcon name="x" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <FindPerson
        label={find}
        chosen={people.map(({ id }) => id)}
        onChoose={(person) => void add(person)}
      />
    </section>
  );
}

function Dissolve({ group, onChanged }: GroupProps): VNode {
  const params = { id: group.id };
  const restore = async (): Promise<void> => {
    const text = messages.text('group.restored', { name: group.name });
    await act(ask(PEOPLE_ROUTES.restoreGroup, { params }), { text });
    await onChanged();
  };
  const dissolve = async (): Promise<void> => {
    const text = messages.text('group.dissolved', { name: group.name });
    if (!(await act(ask(PEOPLE_ROUTES.deleteGroup, { params }), { text, undo: restore }))) return;
    setQuery({ group: '' }, 'replace');
    await onChanged();
  };
  return (
    <section class="admin-section">
      <button type="button" class="button danger" onClick={() => void dissolve()}>
        <DeskIcon name="trash" />
        {messages.text('group.dissolve')}
      </button>
      <p class="hint">{messages.text('group.dissolve.hint')}</p>
    </section>
  );
}
