/** Whom an assignment is for: groups at hand, and anybody by name. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonView } from '../../contract/api/people-routes.ts';
import { askGroups } from '../desk/ask-groups.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { Avatar } from '../desk/avatar.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { FindPerson } from '../desk/find-person.tsx';
import type { DraftProps } from './draft.ts';
import { FormRow } from './form-row.tsx';
import { messages } from './messages.ts';

/** Groups are switched on and off; people are found and added. */
export function WhoField({ draft, onDraft }: DraftProps): VNode {
  const groups = useAsked('groups', askGroups);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const toggle = (group: string): void =>
    onDraft({ ...draft, groups: without(draft.groups, group) ?? [...draft.groups, group] });
  const add = ({ id, name }: PersonView): void => {
    setNames(new Map(names).set(id, name));
    onDraft({ ...draft, people: [...draft.people.filter((each) => each !== id), id] });
  };
  return (
    <FormRow label={messages.text('who')}>
      <Awaited asked={groups}>
        {(all) => (
          <ul class="chips">
            {all.map(({ id, name, members }) => (
              <li key={id}>
                <button
                  type="button"
                  class="chip"
                  aria-pressed={draft.groups.includes(id)}
                  onClick={() => toggle(id)}
                >
                  <DeskIcon name="users" size={18} />
                  {messages.text('group', { name, count: members })}
                </button>
              </li>
            ))}
            {draft.people.map((id) => (
              <li key={id} class="chip person">
                <Avatar name={names.get(id) ?? ''} />
                {names.get(id) ?? ''}
                <button
                  type="button"
                  class="icon-button"
                  aria-label={messages.text('remove', { name: names.get(id) ?? '' })}
                  onClick={() =>
                    onDraft({ ...draft, people: without(draft.people, id) ?? draft.people })
                  }
                >
                  <DeskIcon name="x" size={16} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Awaited>
      <FindPerson label={messages.text('add.person')} chosen={draft.people} onChoose={add} />
    </FormRow>
  );
}

/** A list without an item, or `null` where the item was not in it. */
const without = (list: readonly string[], item: string): readonly string[] | null =>
  list.includes(item) ? list.filter((each) => each !== item) : null;
