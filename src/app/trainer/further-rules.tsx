/** The rules that few assignments change. */
import type { VNode } from 'preact';
import { COUNTED, METERS, TIMERS } from '../../contract/api/rules.ts';
import { LOCALES } from '../../contract/locale.ts';
import { fromLocalInput, ownTimeZone, toLocalInput } from '../desk/dates.ts';
import type { DraftProps } from './draft.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { messages } from './messages.ts';
import type { RulesProps } from './rule-fields.tsx';

/** Folded away: opening, which attempt counts, timers, scores, language, repetition. */
export const FurtherRules = ({ draft, onDraft }: DraftProps): VNode => (
  <details class="further">
    <summary>{messages.text('further')}</summary>
    <Opens draft={draft} onDraft={onDraft} />
    <RuleChoices rules={draft} onRules={(changed) => onDraft({ ...draft, ...changed })} />
    <label class="option">
      <input
        type="checkbox"
        checked={draft.repetition}
        onChange={({ currentTarget }) => onDraft({ ...draft, repetition: currentTarget.checked })}
      />
      <span>{messages.text('repetition')}</span>
    </label>
  </details>
);

/** Which attempt counts, timers, scores, language: each chosen from a list. */
export const RuleChoices = ({ rules, onRules }: RulesProps): VNode => (
  <>
    <Rule
      label={messages.text('counts')}
      values={COUNTED}
      value={rules.counts}
      textOf={(each) => messages.text(`counts.${each}`)}
      onValue={(counts) => onRules({ counts })}
    />
    <Rule
      label={messages.text('timers')}
      values={TIMERS}
      value={rules.timers}
      textOf={(each) => messages.text(`timers.${each}`)}
      onValue={(timers) => onRules({ timers })}
      hint={messages.text('timers.hint')}
    />
    <Rule
      label={messages.text('meters')}
      values={METERS}
      value={rules.meters}
      textOf={(each) => messages.text(`meters.${each}`)}
      onValue={(meters) => onRules({ meters })}
    />
    <Rule
      label={messages.text('language')}
      values={LANGUAGES}
      value={rules.language ?? 'own'}
      textOf={(each) => (each === 'own' ? messages.text('language.own') : LANGUAGE_NAMES[each])}
      onValue={(each) => onRules({ language: each === 'own' ? null : each })}
    />
  </>
);

const Opens = ({ draft, onDraft }: DraftProps): VNode => (
  <label class="stacked">
    {messages.text('opens')}
    <input
      type="datetime-local"
      value={draft.opensAt === null ? '' : toLocalInput(new Date(draft.opensAt))}
      onInput={({ currentTarget }) =>
        onDraft({ ...draft, opensAt: fromLocalInput(currentTarget.value) })
      }
    />
    <span class="hint">{messages.text('opens.hint', { zone: ownTimeZone() })}</span>
  </label>
);

const LANGUAGES = ['own', ...LOCALES] as const;

type RuleProps<V extends string> = {
  readonly label: string;
  readonly values: readonly V[];
  readonly value: V;
  readonly textOf: (value: V) => string;
  readonly onValue: (value: V) => void;
  readonly hint?: string;
};

/** One rule, chosen from a list. */
const Rule = <V extends string>(props: RuleProps<V>): VNode => {
  const { label, values, value, textOf, onValue, hint } = props;
  return (
    <label class="stacked">
      {label}
      <select
        onChange={({ currentTarget }) => {
          const chosen = values.find((each) => each === currentTarget.value);
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {textOf(each)}
          </option>
        ))}
      </select>
      {hint !== undefined && <span class="hint">{hint}</span>}
    </label>
  );
};
