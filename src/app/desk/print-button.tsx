import type { VNode } from 'preact';
import { DeskIcon } from './desk-icon.tsx';
import { deskMessages } from './messages.ts';

/** Opens the browser's own way of printing the page. */
export const PrintButton = (): VNode => (
  <button type="button" class="button" onClick={() => print()}>
    <DeskIcon name="printer" />
    {deskMessages.text('print')}
  </button>
);
