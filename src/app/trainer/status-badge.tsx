import type { VNode } from 'preact';
import { DeskIcon, type DeskIconName } from '../desk/desk-icon.tsx';
import { messages } from './messages.ts';
import type { PersonStatus } from './person-status.ts';

const ICONS: Readonly<Record<PersonStatus, DeskIconName>> = {
  overdue: 'clock',
  below: 'alert-triangle',
  waiting: 'eye',
  'in-progress': 'hourglass',
  'not-started': 'flag',
  passed: 'check',
  closed: 'lock',
};

/** A status as sign and word; the colour says nothing that these do not. */
export const StatusBadge = ({ status }: { readonly status: PersonStatus }): VNode => (
  <span class={`status ${status}`}>
    <DeskIcon name={ICONS[status]} />
    {messages.text(`status.${status}`)}
  </span>
);
