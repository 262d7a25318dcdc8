/** The place at the foot where a comment is written and pinned. */
import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { inQuery, setQuery } from '../desk/address.ts';
import { RemarkForm } from '../review/remark-form.tsx';
import { messages } from './messages.ts';
import { showDecision } from './show-decision.ts';
import type { ShownAttempt } from './shown-attempt.ts';

/** What the address says where a comment is on the attempt as a whole. */
const WHOLE = 'whole';

type ComposerProps = ShownAttempt & {
  /** The decision that a comment is pinned to while the address names none; `null`: to the whole. */
  readonly first: number | null;
};

export function Composer({ server, asked, first }: ComposerProps): VNode {
  const { row } = server;
  const sent = useSignal('');
  const id = useId();
  const number =
    pinnedTo(inQuery('decision'), row.decisions) ?? (inQuery('decision') === WHOLE ? null : first);
  const send = async (body: string): Promise<boolean> => {
    const position = number === null ? null : number - 1;
    const params = { id: row.id, comment: newId() };
    const answer = await ask(ATTEMPT_ROUTES.comment, { params, body: { position, body } });
    if (!answer.ok) return false;
    await asked.refresh();
    sent.value =
      number === null
        ? messages.text('composer.pinned.whole')
        : messages.text('composer.pinned', { number });
    if (number !== null) showDecision(number);
    return true;
  };
  return (
    <section class="composer" aria-label={messages.text('composer')}>
      <p class="composer-to">
        <label for={id}>{messages.text('composer.to')}</label>
        <select
          id={id}
          value={number ?? WHOLE}
          onChange={({ currentTarget }) => setQuery({ decision: currentTarget.value }, 'replace')}
        >
          {Array.from({ length: row.decisions }, (_, at) => (
            <option key={at} value={at + 1}>
              {messages.text('composer.decision', { number: at + 1 })}
            </option>
          ))}
          <option value={WHOLE}>{messages.text('composer.whole')}</option>
        </select>
      </p>
      <RemarkForm label={messages.text('composer')} onSend={send} />
      <p class="visually-hidden" role="status">
        {sent.value}
      </p>
    </section>
  );
}

/** The decision that the address names, from 1; `null` where it names none that was made. */
function pinnedTo(wanted: string, decisions: number): number | null {
  const number = Number(wanted);
  return Number.isInteger(number) && number >= 1 && number <= decisions ? number : null;
}

/** Brings the focus to where a comment is written. */
export const focusComposer = (): void =>
  document.querySelector<HTMLElement>('.composer textarea')?.focus();
