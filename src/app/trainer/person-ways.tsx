/** What can be done about the people that were selected. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import { ask } from '../data/server.ts';
import { dateAndTime } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { DueDialog } from './due-dialog.tsx';
import { messages } from './messages.ts';
import { RemindButton } from './remind-button.tsx';

type WaysProps = {
  readonly assignment: AssignmentView;
  readonly people: readonly string[];
  readonly onDone: () => Promise<void>;
};

/** Buttons for those selected; while nobody is, a line that takes the same room. */
export function PersonWays({ assignment, people, onDone }: WaysProps): VNode {
  const [extending, setExtending] = useState(false);
  const given: Given = { assignment, people, onDone };
  return (
    <div class="selected-ways" role="group" aria-label={messages.text('people.selected')}>
      <p role="status">{messages.text('selected.people', { count: people.length })}</p>
      <RemindButton assignment={assignment.id} people={people} onDone={onDone} />
      <button type="button" class="button" onClick={() => setExtending(true)}>
        <DeskIcon name="calendar-plus" />
        {messages.text('extend')}
      </button>
      <button type="button" class="button" onClick={() => void close(given, true)}>
        <DeskIcon name="lock" />
        {messages.text('close')}
      </button>
      <button type="button" class="button" onClick={() => void close(given, false)}>
        <DeskIcon name="restore" />
        {messages.text('reopen')}
      </button>
      {extending && (
        <DueDialog
          title={messages.text('extend.people', { count: people.length })}
          present={assignment.dueAt}
          onClose={() => setExtending(false)}
          onSet={(due) => extend(given, due)}
        />
      )}
    </div>
  );
}

type Given = WaysProps;

/** Gives those selected a day of their own; the undo gives them the assignment's again. */
async function extend(given: Given, due: string): Promise<string | null> {
  const { assignment, people, onDone } = given;
  const set = (dueAt: string | null) =>
    ask(ASSIGNMENT_ROUTES.setAssignedPeople, {
      params: { id: assignment.id },
      body: { people: [...people], dueAt },
    });
  const answer = await set(due);
  if (!answer.ok) return failureText(answer.error);
  const told = { count: people.length, due: dateAndTime(due) };
  tellDone(messages.text('extended.people', told), async () => {
    await set(null);
    await onDone();
  });
  await onDone();
  return null;
}

/** Closes or reopens the assignment for those selected; each undoes the other. */
async function close(given: Given, closed: boolean): Promise<void> {
  const { assignment, people, onDone } = given;
  const answer = await ask(ASSIGNMENT_ROUTES.setAssignedPeople, {
    params: { id: assignment.id },
    body: { people: [...people], closed },
  });
  if (answer.ok)
    tellDone(
      messages.text(closed ? 'closed.people' : 'reopened.people', { count: people.length }),
      () => close(given, !closed),
    );
  else tellFailed(failureText(answer.error));
  await onDone();
}
