import type { VNode } from 'preact';
import { inQuery } from './address.ts';
import { askGroups } from './ask-groups.ts';
import { useAsked } from './asked.ts';
import { Filter } from './filters.tsx';
import { deskMessages } from './messages.ts';

/** The group that the address names, as the server wants it. */
export function wantedGroup(): { readonly group: string | undefined } {
  const group = inQuery('group');
  return { group: group === '' ? undefined : group };
}

/** A choice of a group, for those who lead several. */
export function GroupFilter(): VNode | null {
  const groups = useAsked('groups', askGroups);
  const known = groups.answer.value.value ?? [];
  // One that is chosen stays to be left again, even where it is the only one.
  if (known.length < 2 && inQuery('group') === '') return null;
  return (
    <Filter
      name="group"
      label={deskMessages.text('group')}
      options={[
        { value: '', text: deskMessages.text('group.all') },
        ...known.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
}
