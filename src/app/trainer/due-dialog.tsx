import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Failed } from '../desk/awaited.tsx';
import { fromLocalInput, toLocalInput } from '../desk/dates.ts';
import { Dialog } from '../desk/dialog.tsx';
import { inDays } from './draft.ts';
import { messages } from './messages.ts';

type DialogProps = {
  readonly title: string;
  /** The day as it is, ISO 8601 UTC; `null` for never. */
  readonly present: string | null;
  readonly onClose: () => void;
  /** Sets the day; a sentence where that failed, otherwise `null`. */
  readonly onSet: (due: string) => Promise<string | null>;
};

const WEEK = 7;

/** Asks for another day; it proposes a week after the present one, or after today. */
export function DueDialog({ title, present, onClose, onSet }: DialogProps): VNode {
  const from = Math.max(Date.now(), present === null ? 0 : Date.parse(present));
  const [due, setDue] = useState(inDays(WEEK, new Date(from)).toISOString());
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const failed = await onSet(due);
    setFailure(failed);
    if (failed === null) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
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
