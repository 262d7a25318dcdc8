import type { VNode } from 'preact';
import { dateAndTime } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import type { Draft } from './draft.ts';
import { messages } from './messages.ts';

type FootProps = {
  readonly draft: Draft;
  /** How many people it is for; `null` while that is being counted. */
  readonly reach: number | null;
};

/** What will happen, in a sentence that follows every change, and the button that does it. */
export function AssignFoot({ draft, reach }: FootProps): VNode {
  return (
    <div class="assign-foot">
      <p role="status">{reach === null ? messages.text('counting') : sentence(draft, reach)}</p>
      <button type="submit" class="button primary">
        <DeskIcon name="send" />
        {messages.text('assign.to', { count: reach ?? 0 })}
      </button>
    </div>
  );
}

function sentence({ scenarios, dueAt, attemptsAllowed }: Draft, reach: number): string {
  if (reach === 0) return messages.text('summary.nobody');
  const people = messages.text('reach.people', { count: reach });
  const scenes = messages.text('summary.scenes', { count: scenarios.length });
  const due =
    dueAt === null
      ? messages.text('summary.no-due')
      : messages.text('summary.due', { due: dateAndTime(dueAt) });
  const attempts =
    attemptsAllowed === null
      ? messages.text('summary.no-limit')
      : messages.text('summary.attempts', { count: attemptsAllowed });
  return messages.text('summary', { people, scenes, due, attempts });
}
