import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { copyText } from '../desk/copy-text.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { messages } from './messages.ts';

type InviteProps = { readonly people: readonly string[]; readonly onDone: () => Promise<void> };

/** A link of ours as it is sent to somebody. */
export const wholeLink = (path: string): string => new URL(path, location.origin).href;

/** Makes invitations; those that no mail server sent can be copied, a line each. */
export function InviteButton({ people, onDone }: InviteProps): VNode {
  const [links, setLinks] = useState<readonly string[]>([]);
  const invite = async (): Promise<void> => {
    const answer = await ask(PEOPLE_ROUTES.invite, { body: { people: [...people] } });
    if (!answer.ok) {
      tellFailed(failureText(answer.error));
      return;
    }
    const unsent = answer.value.invitations.filter(({ mailed }) => !mailed);
    setLinks(unsent.map(({ path }) => wholeLink(path)));
    const sent = answer.value.invitations.length - unsent.length;
    tellDone(messages.text('invited', { sent, made: unsent.length }));
    await onDone();
  };
  return (
    <>
      <button type="button" class="button primary" onClick={() => void invite()}>
        <DeskIcon name="mail-forward" />
        {messages.text('invite.people', { count: people.length })}
      </button>
      {links.length > 0 && (
        <button type="button" class="button" onClick={() => void copyText(links.join('\n'))}>
          <DeskIcon name="copy" />
          {messages.text('links.copy', { count: links.length })}
        </button>
      )}
    </>
  );
}
