import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { reviewMessages } from '../review/messages.ts';
import { AgreementNote } from '../review/agreement-note.tsx';
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

/** What was agreed on about the attempt: one's own promise, to be ticked off. */
export function OwnAgreement(): VNode | null {
  const { remarks, keep } = useContext(RemarksContext);
  const { agreement } = remarks.value;
  if (agreement === null) return null;
  const kept = agreement.keptAt !== null;
  return (
    <section class="own-agreement">
      <h2>{reviewMessages.text('agreement')}</h2>
      <AgreementNote agreement={agreement}>
        <button type="button" class="button" onClick={() => void keep(!kept)}>
          {reviewMessages.text(kept ? 'agreement.unkeep' : 'agreement.keep')}
        </button>
      </AgreementNote>
    </section>
  );
}
