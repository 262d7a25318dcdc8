/** The rules that few assignments change. */
import type { VNode } from 'preact';
import { COUNTED, TIMERS } from '../../contract/api/rules.ts';
import { fromLocalInput, ownTimeZone, toLocalInput } from '../desk/dates.ts';
import type { DraftProps } from './draft.ts';
import { messages } from './messages.ts';

/** Folded away: opening, which attempt counts, timers. */
export const FurtherRules = ({ draft, onDraft }: DraftProps): VNode => (
  <details class="further">
    <summary>{messages.text('further')}</summary>
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
    <label class="stacked">
      {messages.text('counts')}
      <select
        value={draft.counts}
        onChange={({ currentTarget }) => {
          const counts = COUNTED.find((each) => each === currentTarget.value);
          if (counts !== undefined) onDraft({ ...draft, counts });
        }}
      >
        {COUNTED.map((each) => (
          <option key={each} value={each}>
            {messages.text(`counts.${each}`)}
          </option>
        ))}
      </select>
    </label>
    <label class="stacked">
      {messages.text('timers')}
      <select
        value={draft.timers}
        onChange={({ currentTarget }) => {
          const timers = TIMERS.find((each) => each === currentTarget.value);
          if (timers !== undefined) onDraft({ ...draft, timers });
        }}
      >
        {TIMERS.map((each) => (
          <option key={each} value={each}>
            {messages.text(`timers.${each}`)}
          </option>
        ))}
      </select>
      <span class="hint">{messages.text('timers.hint')}</span>
    </label>
  </details>
);
