import type { VNode } from 'preact';
import { messages } from './messages.ts';

type FieldProps = { readonly name: string; readonly onName: (name: string) => void };

/** What a group is called, as one enters it. */
export const GroupNameField = ({ name, onName }: FieldProps): VNode => (
  <label class="stacked">
    {messages.text('group.name')}
    <input
      required
      maxLength={120}
      value={name}
      onInput={({ currentTarget }) => onName(currentTarget.value)}
    />
  </label>
);
