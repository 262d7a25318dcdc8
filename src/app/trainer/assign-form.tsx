/** Assigning on one page: what, to whom, by when, by which rules. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { setQuery } from '../desk/address.ts';
import { Failed } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone } from '../desk/told.tsx';
import type { AssignablePack } from './assignable-pack.ts';
import { AssignFoot } from './assign-foot.tsx';
import { bodyOf, lackingIn, type Draft, type DraftProps } from './draft.ts';
import { messages } from './messages.ts';
import { PackField } from './pack-field.tsx';
import { AttemptsField, DueField, FeedbackField, MarksField } from './rule-fields.tsx';
import { FurtherRules } from './further-rules.tsx';
import { useReach } from './reach.ts';
import { WhoField } from './who-field.tsx';

type FormProps = DraftProps & {
  readonly cards: readonly ScenarioCard[];
  readonly packs: readonly AssignablePack[];
  readonly onAssigned: (assignment: AssignmentView) => void;
};

/** The form; below it, always in sight, what will happen and the button that does it. */
export function AssignForm({ cards, packs, draft, onDraft, onAssigned }: FormProps): VNode {
  const reach = useReach(draft);
  const { failure, busy, assign } = useAssigning(draft, onAssigned);
  return (
    <form
      class="assign-form"
      aria-labelledby="assign-title"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void assign();
      }}
    >
      <div class="assign-fields">
        <FormHead />
        <PackField cards={cards} packs={packs} draft={draft} onDraft={onDraft} />
        <WhoField draft={draft} onDraft={onDraft} />
        <DueField draft={draft} onDraft={onDraft} />
        <MarksField
          marks={draft.passMarks}
          onMarks={(passMarks) => onDraft({ ...draft, passMarks })}
        />
        <AttemptsField rules={draft} onRules={(changed) => onDraft({ ...draft, ...changed })} />
        <FeedbackField rules={draft} onRules={(changed) => onDraft({ ...draft, ...changed })} />
        <FurtherRules draft={draft} onDraft={onDraft} />
      </div>
      {failure !== null && <Failed text={failure} />}
      <AssignFoot draft={draft} reach={reach} />
    </form>
  );
}

const FormHead = (): VNode => (
  <div class="desk-head">
    <h2 id="assign-title">{messages.text('assign')}</h2>
    <button
      type="button"
      class="button quiet back-to-list"
      onClick={() => setQuery({ new: '' }, 'push')}
    >
      <DeskIcon name="arrow-left" />
      {messages.text('assignments')}
    </button>
  </div>
);

type Assigning = {
  readonly failure: string | null;
  readonly busy: boolean;
  readonly assign: () => Promise<void>;
};

/** Sends the draft; after a failure it can be sent again under the same id, and is assigned once. */
function useAssigning(draft: Draft, onAssigned: (assignment: AssignmentView) => void): Assigning {
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [id, setId] = useState(newId);
  const assign = async (): Promise<void> => {
    const now = new Date();
    const lacking = lackingIn(draft, now);
    if (lacking !== null) {
      setFailure(messages.text(`lacking.${lacking}`));
      return;
    }
    setBusy(true);
    const body = bodyOf(draft, now);
    const answer = await ask(ASSIGNMENT_ROUTES.saveAssignment, { params: { id }, body });
    setBusy(false);
    setFailure(answer.ok ? null : failureText(answer.error));
    if (!answer.ok) return;
    setId(newId());
    tellDone(messages.text('assigned', { title: body.title }));
    onAssigned(answer.value);
  };
  return { failure, busy, assign };
}
