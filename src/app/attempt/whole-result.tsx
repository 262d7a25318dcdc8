/** What is said of the attempt as a whole, and the leader's verdict on its result. */
import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import type { BodyOf } from '../../contract/api/route.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { RemarkItems } from '../review/remark-items.tsx';
import { remarksAt } from '../review/remarks.ts';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';
import type { ShownAttempt } from './shown-attempt.ts';

type VerdictBody = BodyOf<typeof ATTEMPT_ROUTES.verdict>;

export function WholeResult(props: ShownAttempt): VNode {
  const { server, self } = props;
  const here = remarksAt(server, null);
  const empty = here.comments.length === 0 && here.verdicts.length === 0;
  const { row } = server;
  return (
    <section class="attempt-panel" aria-labelledby="whole">
      <h2 id="whole">{messages.text('whole')}</h2>
      {empty ? (
        <p class="hint">{messages.text('whole.none')}</p>
      ) : (
        <div class="remarks">
          <RemarkItems remarks={here} self={self} />
        </div>
      )}
      {row.result !== null && row.person.id !== self && <Verdict {...props} result={row.result} />}
    </section>
  );
}

type Scores = { readonly trust: number; readonly partnership: number };

function Verdict({ server, asked, result }: ShownAttempt & { readonly result: Scores }): VNode {
  const adjusting = useSignal(false);
  const give = async (body: VerdictBody): Promise<void> => {
    const params = { id: server.row.id, verdict: newId() };
    const answer = await ask(ATTEMPT_ROUTES.verdict, { params, body });
    if (!answer.ok) return tellFailed(failureText(answer.error));
    adjusting.value = false;
    await asked.refresh();
    tellDone(messages.text('verdict.given'));
  };
  return (
    <div class="verdict-ways">
      <h3>{messages.text('verdict')}</h3>
      <p class="hint">{messages.text('verdict.how')}</p>
      <div class="desk-ways">
        <button
          type="button"
          class="button"
          onClick={() => void give({ kind: 'agree', position: null })}
        >
          {messages.text('verdict.agree')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={adjusting.value}
          onClick={() => (adjusting.value = !adjusting.value)}
        >
          {messages.text('verdict.adjust')}
        </button>
      </div>
      {adjusting.value && <Adjustment result={result} onGive={give} />}
    </div>
  );
}

type AdjustmentProps = {
  readonly result: Scores;
  readonly onGive: (body: VerdictBody) => Promise<void>;
};

/** Other scores, with their reason; they begin at the computed ones. */
function Adjustment({ result, onGive }: AdjustmentProps): VNode {
  const scores = useSignal<Scores>({ trust: result.trust, partnership: result.partnership });
  const reason = useSignal('');
  return (
    <form
      class="adjustment"
      onSubmit={(event) => {
        event.preventDefault();
        void onGive({
          kind: 'adjust',
          position: null,
          ...scores.peek(),
          reason: reason.peek().trim(),
        });
      }}
    >
      {(['trust', 'partnership'] as const).map((score) => (
        <label key={score}>
          <span>{uiMessages.text(`score.${score}`)}</span>
          <input
            type="number"
            min={0}
            max={100}
            step={1}
            required
            value={scores.value[score]}
            onInput={({ currentTarget }) =>
              (scores.value = { ...scores.peek(), [score]: currentTarget.valueAsNumber })
            }
          />
        </label>
      ))}
      <label class="wide">
        <span>{messages.text('verdict.reason')}</span>
        <textarea
          rows={3}
          required
          maxLength={4_000}
          value={reason.value}
          onInput={({ currentTarget }) => (reason.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        {messages.text('verdict.save')}
      </button>
    </form>
  );
}
