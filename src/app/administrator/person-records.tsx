/** What is kept of a person: to be had, looked through, and erased. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonView } from '../../contract/api/people-routes.ts';
import { PRIVACY_ROUTES } from '../../contract/api/privacy-routes.ts';
import { ask } from '../data/server.ts';
import { deskAddress, setQuery } from '../desk/address.ts';
import { Failed } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { Dialog } from '../desk/dialog.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone } from '../desk/told.tsx';
import { messages } from './messages.ts';

type PersonProps = { readonly person: PersonView };

/** The section. */
export function PersonRecords({ person }: PersonProps): VNode {
  const [erasing, setErasing] = useState(false);
  return (
    <section class="admin-section">
      <h2>{messages.text('records')}</h2>
      <div class="desk-ways">
        <a class="button" href={`/api/people/${person.id}/data`} download={`${person.id}.json`}>
          <DeskIcon name="download" />
          {messages.text('records.download')}
        </a>
        <a class="button" href={deskAddress('admin/log', { person: person.id })}>
          <DeskIcon name="history" />
          {messages.text('records.log')}
        </a>
        <button type="button" class="button danger" onClick={() => setErasing(true)}>
          <DeskIcon name="trash" />
          {messages.text('erase')}
        </button>
      </div>
      {erasing && <EraseDialog person={person} onClose={() => setErasing(false)} />}
    </section>
  );
}

/** Erasing cannot be undone: one types the address of whoever it is. */
function EraseDialog({ person, onClose }: PersonProps & { readonly onClose: () => void }): VNode {
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    if (typed.trim().toLowerCase() !== person.email) {
      setFailure(messages.text('erase.differs', { email: person.email }));
      return;
    }
    const answer = await ask(PRIVACY_ROUTES.erasePerson, { params: { id: person.id } });
    if (!answer.ok) {
      setFailure(failureText(answer.error));
      return;
    }
    onClose();
    tellDone(messages.text('erased', { name: person.name }));
    setQuery({ person: '' }, 'replace');
  };
  return (
    <Dialog title={messages.text('erase.of', { name: person.name })} onClose={onClose}>
      <form
        class="admin-form"
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        {failure !== null && <Failed text={failure} />}
        <p>{messages.text('erase.text')}</p>
        <label class="stacked">
          {messages.text('erase.type', { email: person.email })}
          <input
            required
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button danger">
          {messages.text('erase.do')}
        </button>
      </form>
    </Dialog>
  );
}
