import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import { ask } from '../data/server.ts';
import { Failed } from '../desk/awaited.tsx';
import { dateAndTime, fromLocalInput, toLocalInput } from '../desk/dates.ts';
import { Dialog } from '../desk/dialog.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone } from '../desk/told.tsx';
import { inDays } from './draft.ts';
import { messages } from './messages.ts';

type ExtendProps = {
  readonly assignment: AssignmentView;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
};

const WEEK = 7;

/** Sets another due date for everybody. */
export function ExtendDialog({ assignment, onClose, onChanged }: ExtendProps): VNode {
  const { id, closedAt: _closed, releasedAt: _released, ...body } = assignment;
  const begin = Math.max(Date.now(), Date.parse(assignment.dueAt ?? new Date().toISOString()));
  const [due, setDue] = useState(inDays(WEEK, new Date(begin)).toISOString());
  const [failure, setFailure] = useState<string | null>(null);
  const extend = async (dueAt: string | null): Promise<boolean> => {
    const answer = await ask(ASSIGNMENT_ROUTES.saveAssignment, {
      params: { id },
      body: { ...body, dueAt },
    });
    setFailure(answer.ok ? null : failureText(answer.error));
    await onChanged();
    return answer.ok;
  };
  const submit = async (): Promise<void> => {
    if (!(await extend(due))) return;
    const told = messages.text('extended.told', { title: assignment.title, due: dateAndTime(due) });
    tellDone(told, async () => void (await extend(assignment.dueAt)));
    onClose();
  };
  return (
    <Dialog title={messages.text('extend.title', { title: assignment.title })} onClose={onClose}>
      <form
        class="extend"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {failure !== null && <Failed text={failure} />}
        <label class="stacked">
          {messages.text('due')}
          <input
            type="datetime-local"
            required
            value={toLocalInput(new Date(due))}
            onInput={({ currentTarget }) => setDue(fromLocalInput(currentTarget.value) ?? due)}
          />
        </label>
        <button type="submit" class="button primary">
          {messages.text('extend.do')}
        </button>
      </form>
    </Dialog>
  );
}
