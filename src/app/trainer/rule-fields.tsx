/** The rules that every assignment sets. */
import type { VNode } from 'preact';
import { FEEDBACK } from '../../contract/api/rules.ts';
import { dayAndMonth, fromLocalInput, toLocalInput } from '../desk/dates.ts';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { inDays, type Draft, type DraftProps } from './draft.ts';
import { FormRow } from './form-row.tsx';
import { messages } from './messages.ts';

/** By when; some dates at hand, any other by typing. */
export function DueField({ draft, onDraft }: DraftProps): VNode {
  const due = draft.dueAt === null ? '' : toLocalInput(new Date(draft.dueAt));
  return (
    <FormRow label={messages.text('due')}>
      <div class="due">
        <input
          type="datetime-local"
          aria-label={messages.text('due')}
          value={due}
          onInput={({ currentTarget }) =>
            onDraft({ ...draft, dueAt: fromLocalInput(currentTarget.value) })
          }
        />
        {([7, 14, 30] as const).map((days) => {
          const at = inDays(days, new Date()).toISOString();
          return (
            <button
              key={days}
              type="button"
              class="button quiet"
              aria-pressed={draft.dueAt === at}
              onClick={() => onDraft({ ...draft, dueAt: at })}
            >
              {dayAndMonth(at)}
            </button>
          );
        })}
        <button
          type="button"
          class="button quiet"
          aria-pressed={draft.dueAt === null}
          onClick={() => onDraft({ ...draft, dueAt: null })}
        >
          {messages.text('due.never')}
        </button>
      </div>
    </FormRow>
  );
}

const MARKS: readonly ScoreName[] = ['trust', 'partnership'];

type Marks = Draft['passMarks'];
type MarksProps = { readonly marks: Marks; readonly onMarks: (marks: Marks) => void };

/** What both scores must reach. */
export const MarksField = ({ marks, onMarks }: MarksProps): VNode => (
  <FormRow label={messages.text('marks')}>
    {MARKS.map((score) => (
      <label key={score} class={`mark ${score}`}>
        <span>
          <ScoreSign score={score} />
          {uiMessages.text(`score.${score}`)}
        </span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={marks[score]}
          style={{ '--share': marks[score] }}
          onInput={({ currentTarget }) =>
            onMarks({ ...marks, [score]: currentTarget.valueAsNumber })
          }
        />
        <output>{marks[score]}</output>
      </label>
    ))}
  </FormRow>
);

/** The rules by which something is played. */
export type Rules = Pick<
  Draft,
  'attemptsAllowed' | 'counts' | 'timers' | 'feedback' | 'meters' | 'language'
>;

/** What every field of the rules is given. */
export type RulesProps = {
  readonly rules: Rules;
  /** Called with what has changed. */
  readonly onRules: (changed: Partial<Rules>) => void;
};

const ATTEMPTS = [1, 3, 5, null] as const;

/** How often each scene may be played. */
export const AttemptsField = ({ rules, onRules }: RulesProps): VNode => (
  <FormRow label={messages.text('attempts')}>
    <div class="segments">
      {ATTEMPTS.map((allowed) => (
        <label key={String(allowed)}>
          <input
            type="radio"
            name="attempts"
            class="visually-hidden"
            checked={rules.attemptsAllowed === allowed}
            onChange={() => onRules({ attemptsAllowed: allowed })}
          />
          <span>{allowed ?? messages.text('attempts.unlimited')}</span>
        </label>
      ))}
    </div>
  </FormRow>
);

/** When feedback shows. */
export const FeedbackField = ({ rules, onRules }: RulesProps): VNode => (
  <FormRow label={messages.text('feedback')}>
    {FEEDBACK.map((feedback) => (
      <label key={feedback} class="option">
        <input
          type="radio"
          name="feedback"
          checked={rules.feedback === feedback}
          onChange={() => onRules({ feedback })}
        />
        <span>
          {messages.text(`feedback.${feedback}`)}
          <span class="hint">{messages.text(`feedback.${feedback}.hint`)}</span>
        </span>
      </label>
    ))}
  </FormRow>
);
