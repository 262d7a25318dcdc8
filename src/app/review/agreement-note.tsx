import type { ComponentChildren, VNode } from 'preact';
import type { Agreement } from '../../contract/api/agreement-routes.ts';
import { Icon } from '../ui/icon.tsx';
import { dayText, momentText } from '../ui/moment-text.ts';
import { reviewMessages as messages } from './messages.ts';
import { authorName } from './remark-items.tsx';

type NoteProps = {
  readonly agreement: Agreement;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
};

/** What was agreed on: a promise with its day, and whether it has been kept. */
export const AgreementNote = ({ agreement, children }: NoteProps): VNode => {
  const { text, due, keptAt } = agreement;
  return (
    <div class={keptAt === null ? 'agreement-note' : 'agreement-note kept'}>
      <p class="agreement-text">{text}</p>
      <p class="agreement-due">
        {keptAt !== null && <Icon name="check" size={18} />}
        {keptAt === null
          ? messages.text('agreement.due', { day: dayText(due) })
          : messages.text('agreement.kept', { day: momentText(keptAt, 'medium') })}
      </p>
      <p class="agreement-author">
        {messages.text('agreement.author', { name: authorName(agreement) })}
      </p>
      {children}
    </div>
  );
};
