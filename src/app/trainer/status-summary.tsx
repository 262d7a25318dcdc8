import type { VNode } from 'preact';
import type { Status } from './ask-status.ts';
import { messages } from './messages.ts';

const PARTS = ['people', 'passed', 'begun', 'notPassed', 'overdue', 'notBegun'] as const;

/** How many stand where, in a line; what nobody is in is left out. */
export const StatusSummary = ({ summary }: Pick<Status, 'summary'>): VNode => (
  <ul class="status-summary">
    {PARTS.filter((part) => part === 'people' || summary[part] > 0).map((part) => (
      <li key={part}>
        <b>{summary[part]}</b> {messages.text(`summary.${part}`, { count: summary[part] })}
      </li>
    ))}
  </ul>
);
