/** How a person gets in: invitation, new password, and keeping out. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { ask } from '../data/server.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { act } from './act.ts';
import { wholeLink } from './invite-button.tsx';
import { messages } from './messages.ts';
import { OneTimeLink } from './one-time-link.tsx';

type AccessProps = {
  readonly person: PersonView;
  /** Whether it is the administrator’s own page. */
  readonly own: boolean;
  readonly onChanged: (person: PersonView) => void;
};

type Made = { readonly text: string; readonly href: string };

/** Makes a link for somebody: an invitation before he has been here, otherwise a new password. */
async function makeLink({ id, name, status }: PersonView): Promise<Made | string> {
  if (status === 'invited') {
    const answer = await ask(PEOPLE_ROUTES.invite, { body: { people: [id] } });
    if (!answer.ok) return failureText(answer.error);
    const [made] = answer.value.invitations;
    const text = messages.text(made?.mailed === true ? 'link.mailed' : 'link.invitation', { name });
    return { text, href: wholeLink(made?.path ?? '') };
  }
  const answer = await ask(PEOPLE_ROUTES.passwordLink, { params: { id } });
  if (!answer.ok) return failureText(answer.error);
  return { text: messages.text('link.password', { name }), href: wholeLink(answer.value.path) };
}

/** In one’s own case the present browser stays signed in. */
async function endSessions({ id, name }: PersonView): Promise<void> {
  const text = messages.text('sessions.ended', { name });
  await act(ask(PEOPLE_ROUTES.endSessions, { params: { id } }), { text });
}

/** The section. */
export function PersonAccess({ person, own, onChanged }: AccessProps): VNode {
  const [made, setMade] = useState<Made | null>(null);
  const { id, name, status } = person;
  const make = async (): Promise<void> => {
    const link = await makeLink(person);
    if (typeof link === 'string') tellFailed(link);
    else setMade(link);
  };
  const keepOut = async (disabled: boolean): Promise<void> => {
    const answer = await ask(PEOPLE_ROUTES.setStatus, { params: { id }, body: { disabled } });
    if (!answer.ok) {
      tellFailed(failureText(answer.error));
      return;
    }
    onChanged(answer.value);
    if (disabled) tellDone(messages.text('kept-out', { name }), () => keepOut(false));
    else tellDone(messages.text('let-in', { name }));
  };
  return (
    <section class="admin-section">
      <h2>{messages.text('access')}</h2>
      <p>{messages.text(`status.${status}.text`)}</p>
      <div class="desk-ways">
        {status !== 'disabled' && (
          <button type="button" class="button" onClick={() => void make()}>
            <DeskIcon name={status === 'invited' ? 'mail-forward' : 'key'} />
            {messages.text(status === 'invited' ? 'invite' : 'password.link')}
          </button>
        )}
        {status === 'active' && (
          <button type="button" class="button" onClick={() => void endSessions(person)}>
            {messages.text('sessions.end')}
          </button>
        )}
        {!own && (
          <button type="button" class="button" onClick={() => void keepOut(status !== 'disabled')}>
            {messages.text(status === 'disabled' ? 'let.in' : 'keep.out')}
          </button>
        )}
      </div>
      {made !== null && <OneTimeLink {...made} />}
    </section>
  );
}
