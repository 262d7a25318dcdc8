/** The one agreement of a talk: written down, changed, taken back, and said to be done. */
import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import {
  AGREEMENT_ROUTES,
  LONGEST_AGREEMENT,
  type Agreement,
} from '../../contract/api/agreement-routes.ts';
import type { Result } from '../../core/base/result.ts';
import { keepAgreement } from '../data/agreements.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { failureText } from '../desk/failure-text.ts';
import { deskMessages } from '../desk/messages.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { toLocalInput } from '../desk/dates.ts';
import { reviewMessages } from '../review/messages.ts';
import { AgreementNote } from '../review/agreement-note.tsx';
import { messages } from './messages.ts';
import type { ShownAttempt } from './shown-attempt.ts';

type Promised = Pick<Agreement, 'text' | 'due'>;

export function AgreementPanel(props: ShownAttempt): VNode | null {
  const { server, asked, self } = props;
  const { agreement, row } = server;
  const changing = useSignal(false);
  const own = row.person.id === self;
  if (own && agreement === null) return null;
  /** Shows what the server has made of a change, or says why it has not. */
  const done = async (sent: Promise<Result<null, AskFailure>>): Promise<boolean> => {
    const answer = await sent;
    if (!answer.ok) tellFailed(failureText(answer.error));
    else await asked.refresh();
    return answer.ok;
  };
  const save = async (body: Promised): Promise<boolean> => {
    const saved = await done(ask(AGREEMENT_ROUTES.agree, { params: { id: row.id }, body }));
    if (saved) changing.value = false;
    if (saved) tellDone(messages.text('agreement.saved'));
    return saved;
  };
  const drop = async (before: Promised): Promise<void> => {
    const dropped = await done(ask(AGREEMENT_ROUTES.dropAgreement, { params: { id: row.id } }));
    if (dropped)
      tellDone(messages.text('agreement.dropped'), async () => {
        await save({ text: before.text, due: before.due });
      });
  };
  return (
    <section class="attempt-panel agreement" aria-labelledby="agreement">
      <h2 id="agreement">{messages.text('agreement')}</h2>
      {agreement === null || changing.value ? (
        <AgreementForm
          name={row.person.name}
          before={agreement}
          onSave={save}
          onCancel={() => (changing.value = false)}
        />
      ) : (
        <Written
          agreement={agreement}
          own={own}
          onKeep={(kept) => void done(keepAgreement(row.id, kept))}
          onChange={() => (changing.value = true)}
          onDrop={() => void drop(agreement)}
        />
      )}
    </section>
  );
}

type WrittenProps = {
  readonly agreement: Agreement;
  /** Whether whoever looks has made the promise himself. */
  readonly own: boolean;
  readonly onKeep: (kept: boolean) => void;
  readonly onChange: () => void;
  readonly onDrop: () => void;
};

const Written = ({ agreement, own, onKeep, onChange, onDrop }: WrittenProps): VNode => (
  <AgreementNote agreement={agreement}>
    <div class="desk-ways">
      <button type="button" class="button" onClick={() => onKeep(agreement.keptAt === null)}>
        {reviewMessages.text(agreement.keptAt === null ? 'agreement.keep' : 'agreement.unkeep')}
      </button>
      {!own && (
        <>
          <button type="button" class="button quiet" onClick={onChange}>
            {messages.text('agreement.change')}
          </button>
          <button type="button" class="button quiet" onClick={onDrop}>
            {messages.text('agreement.drop')}
          </button>
        </>
      )}
    </div>
  </AgreementNote>
);

type FormProps = {
  /** Of whoever promises. */
  readonly name: string;
  readonly before: Agreement | null;
  readonly onSave: (promised: Promised) => Promise<boolean>;
  readonly onCancel: () => void;
};

function AgreementForm({ name, before, onSave, onCancel }: FormProps): VNode {
  const text = useSignal(before?.text ?? '');
  const due = useSignal(before?.due ?? '');
  return (
    <form
      class="agreement-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ text: text.peek().trim(), due: due.peek() });
      }}
    >
      <p class="hint">{messages.text('agreement.how', { name })}</p>
      <label>
        <span>{messages.text('agreement.text')}</span>
        <textarea
          rows={3}
          required
          maxLength={LONGEST_AGREEMENT}
          value={text.value}
          onInput={({ currentTarget }) => (text.value = currentTarget.value)}
        />
      </label>
      <label>
        <span>{messages.text('agreement.due')}</span>
        <input
          type="date"
          required
          min={before === null ? today() : undefined}
          value={due.value}
          onInput={({ currentTarget }) => (due.value = currentTarget.value)}
        />
      </label>
      <div class="desk-ways">
        <button type="submit" class="button primary">
          {messages.text('agreement.save')}
        </button>
        {before !== null && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {deskMessages.text('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** The present day where the reader is. */
const today = (): string => toLocalInput(new Date()).slice(0, 10);
