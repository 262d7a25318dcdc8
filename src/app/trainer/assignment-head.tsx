/** The head of an assignment: what it is, and what can be done with the whole of it. */
import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import { ask } from '../data/server.ts';
import { setQuery } from '../desk/address.ts';
import { copyText } from '../desk/copy-text.ts';
import { CsvLink } from '../desk/csv-link.tsx';
import { dateAndTime } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { invitationAddress } from './addresses.ts';
import { stateOf } from './assignment-list.tsx';
import { DueDialog } from './due-dialog.tsx';
import { messages } from './messages.ts';

type HeadProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly assignment: AssignmentView;
  readonly onAgain: () => void;
  readonly onChanged: () => Promise<void>;
};

export function AssignmentHead(props: HeadProps): VNode {
  const { heading, assignment } = props;
  const { title, scenarios, dueAt, id } = assignment;
  const due = dueAt === null ? messages.text('due.never') : dateAndTime(dueAt);
  return (
    <header class="assignment-head">
      <button
        type="button"
        class="button quiet"
        onClick={() => setQuery({ assignment: '', person: '', status: '' }, 'push')}
      >
        <DeskIcon name="arrow-left" />
        {messages.text('assignments')}
      </button>
      <div class="desk-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <CsvLink href={`/api/assignments/${id}/status.csv`} />
      </div>
      <p class="hint">
        {messages.text('assignment.told', {
          scenes: messages.text('summary.scenes', { count: scenarios.length }),
          due,
          state: messages.text(`state.${stateOf(assignment, new Date())}`),
        })}
      </p>
      <Ways {...props} />
    </header>
  );
}

function Ways({ assignment, onAgain, onChanged }: HeadProps): VNode {
  const [extending, setExtending] = useState(false);
  const { id, closedAt, releasedAt, feedback } = assignment;
  const closed = closedAt !== null;
  const released = releasedAt !== null;
  const set = (state: State): Promise<void> => setState(assignment, state, onChanged);
  return (
    <div class="desk-ways">
      <button type="button" class="button" onClick={() => void copyText(invitationAddress(id))}>
        <DeskIcon name="link" />
        {messages.text('copy.link')}
      </button>
      <button type="button" class="button" onClick={() => setExtending(true)}>
        <DeskIcon name="calendar-plus" />
        {messages.text('extend')}
      </button>
      {feedback === 'on-release' && !released && (
        <button type="button" class="button" onClick={() => void set({ closed, released: true })}>
          <DeskIcon name="lock-open" />
          {messages.text('release')}
        </button>
      )}
      <button type="button" class="button" onClick={() => void set({ closed: !closed, released })}>
        <DeskIcon name={closed ? 'restore' : 'lock'} />
        {messages.text(closed ? 'reopen' : 'close')}
      </button>
      <button type="button" class="button" onClick={onAgain}>
        <DeskIcon name="copy" />
        {messages.text('again')}
      </button>
      {extending && (
        <DueDialog
          title={messages.text('extend.title', { title: assignment.title })}
          present={assignment.dueAt}
          onClose={() => setExtending(false)}
          onSet={(due) => extend(assignment, due, onChanged)}
        />
      )}
    </div>
  );
}

type State = { readonly closed: boolean; readonly released: boolean };

/** Closes, reopens or releases; closing and reopening can be undone, what was released cannot. */
async function setState(
  assignment: AssignmentView,
  state: State,
  onChanged: () => Promise<void>,
): Promise<void> {
  const { id, title, closedAt, releasedAt } = assignment;
  const before = { closed: closedAt !== null, released: releasedAt !== null };
  const answer = await ask(ASSIGNMENT_ROUTES.setAssignmentState, { params: { id }, body: state });
  if (!answer.ok) {
    tellFailed(failureText(answer.error));
    return;
  }
  const done =
    state.released === before.released ? (state.closed ? 'closed' : 'reopened') : 'released';
  const undo = (): Promise<void> => setState({ ...assignment, ...answer.value }, before, onChanged);
  tellDone(messages.text(`${done}.told`, { title }), done === 'released' ? undefined : undo);
  await onChanged();
}

/** Sets another due date for everybody; the undo sets the one before. */
async function extend(
  assignment: AssignmentView,
  due: string,
  onChanged: () => Promise<void>,
): Promise<string | null> {
  const { id, title, closedAt: _closed, releasedAt: _released, ...body } = assignment;
  const set = (dueAt: string | null) =>
    ask(ASSIGNMENT_ROUTES.saveAssignment, { params: { id }, body: { ...body, title, dueAt } });
  const answer = await set(due);
  if (!answer.ok) return failureText(answer.error);
  tellDone(messages.text('extended.told', { title, due: dateAndTime(due) }), async () => {
    await set(assignment.dueAt);
    await onChanged();
  });
  await onChanged();
  return null;
}
