/** The groups of a person: those he is a member of, and those he manages. */
import type { VNode } from 'preact';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { deskAddress } from '../desk/address.ts';
import { askGroups } from '../desk/ask-groups.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { act } from './act.ts';
import { messages } from './messages.ts';

type GroupsProps = {
  readonly person: PersonView;
  readonly onChanged: () => Promise<void>;
};

/** Groups to be switched on and off, each at once. */
export function PersonGroups({ person, onChanged }: GroupsProps): VNode {
  const groups = useAsked('groups', askGroups);
  const change = async (
    route: 'addMember' | 'removeMember' | 'addManager' | 'removeManager',
    group: string,
  ): Promise<void> => {
    const params = { id: group, person: person.id };
    await act(ask(PEOPLE_ROUTES[route], { params }), { text: messages.text('saved') });
    await Promise.all([groups.refresh(), onChanged()]);
  };
  return (
    <section class="admin-section">
      <h2>{messages.text('groups')}</h2>
      <Awaited asked={groups}>
        {(all) =>
          all.length === 0 ? (
            <p class="hint">
              {messages.text('groups.none')}{' '}
              <a href={deskAddress('admin/groups')}>{messages.text('group.new')}</a>
            </p>
          ) : (
            <>
              <Switches
                label={messages.text('member.of')}
                groups={all.map(({ id, name }) => ({
                  id,
                  name,
                  on: person.groups.some((group) => group.id === id),
                }))}
                onSwitch={(group, on) => void change(on ? 'addMember' : 'removeMember', group)}
              />
              <Switches
                label={messages.text('manager.of')}
                groups={all.map(({ id, name, managers }) => ({
                  id,
                  name,
                  on: managers.some((manager) => manager.id === person.id),
                }))}
                onSwitch={(group, on) => void change(on ? 'addManager' : 'removeManager', group)}
              />
              <p class="hint">{messages.text('manager.hint')}</p>
            </>
          )
        }
      </Awaited>
    </section>
  );
}

type SwitchesProps = {
  readonly label: string;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly on: boolean }[];
  readonly onSwitch: (group: string, on: boolean) => void;
};

const Switches = ({ label, groups, onSwitch }: SwitchesProps): VNode => (
  <fieldset class="switches">
    <legend>{label}</legend>
    {groups.map(({ id, name, on }) => (
      <label key={id} class="checked">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget: { checked } }) => onSwitch(id, checked)}
        />
        {name}
      </label>
    ))}
  </fieldset>
);
