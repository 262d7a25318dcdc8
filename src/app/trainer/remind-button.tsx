import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NOTICE_ROUTES } from '../../contract/api/notice-routes.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { messages } from './messages.ts';

type RemindProps = {
  readonly assignment: string;
  readonly people: readonly string[];
  /** Whether the button says how many it reminds. */
  readonly counted?: boolean;
  readonly onDone: () => Promise<void>;
};

/** Reminds people; whoever has finished is left in peace by the server. */
export function RemindButton({ assignment, people, counted = false, onDone }: RemindProps): VNode {
  const [busy, setBusy] = useState(false);
  const remind = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask(NOTICE_ROUTES.remind, {
      params: { id: assignment, reminder: newId() },
      body: { people: [...people] },
    });
    setBusy(false);
    if (answer.ok) tellDone(messages.text('reminded', { count: answer.value.reminded }));
    else tellFailed(failureText(answer.error));
    await onDone();
  };
  return (
    <button
      type="button"
      class="button"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void remind();
      }}
    >
      <DeskIcon name="mail-forward" />
      {counted ? messages.text('remind.people', { count: people.length }) : messages.text('remind')}
    </button>
  );
}
