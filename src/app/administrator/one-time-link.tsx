import type { VNode } from 'preact';
import { copyText } from '../desk/copy-text.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { messages } from './messages.ts';

type LinkProps = {
  /** What the link is for, and how long it is good. */
  readonly text: string;
  readonly href: string;
};

/** A link that was just made, shown this once: the server keeps only its hash. */
export const OneTimeLink = ({ text, href }: LinkProps): VNode => (
  <div class="one-time-link" role="status">
    <p>{text}</p>
    <input
      readOnly
      aria-label={messages.text('link')}
      value={href}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
    <button type="button" class="button" onClick={() => void copyText(href)}>
      <DeskIcon name="copy" />
      {messages.text('link.copy')}
    </button>
  </div>
);
