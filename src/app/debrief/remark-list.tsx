import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { reviewMessages } from '../review/messages.ts';
import { RemarkForm } from '../review/remark-form.tsx';
import { RemarkItems } from '../review/remark-items.tsx';
import { remarksAt, type Position } from '../review/remarks.ts';
import { messages } from './messages.ts';
import { RemarksContext } from './remarks.ts';

/** What was said at a decision, or of the whole attempt, with a place to answer; nothing until something is. */
export function RemarkList({ position }: { position: Position }): VNode | null {
  const { remarks, reply } = useContext(RemarksContext);
  const here = remarksAt(remarks.value, position);
  if (here.comments.length === 0 && here.verdicts.length === 0) return null;
  return (
    <section class="remarks" aria-label={reviewMessages.text('remarks')}>
      <RemarkItems remarks={here} self={remarks.value.self} />
      <RemarkForm label={messages.text('reply')} onSend={(body) => reply(position, body)} />
    </section>
  );
}
