import type { VNode } from 'preact';
import { DeskIcon } from './desk-icon.tsx';
import { deskMessages } from './messages.ts';

/** Leads to a CSV file of the server: `/api/….csv`, which the browser then saves. */
export const CsvLink = ({
  href,
  label,
}: {
  readonly href: string;
  readonly label?: string;
}): VNode => (
  <a class="button" href={href} download>
    <DeskIcon name="download" />
    {label ?? deskMessages.text('csv')}
  </a>
);
