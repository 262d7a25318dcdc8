import type { VNode } from 'preact';
import { inQuery, setQuery } from '../desk/address.ts';
import { DeskIcon, type DeskIconName } from '../desk/desk-icon.tsx';
import { countReasons, REASONS, type Reason } from './attention.ts';
import { messages } from './messages.ts';
import type { Member } from './team-grid.tsx';

const ICONS: Readonly<Record<Reason, DeskIconName>> = {
  below: 'flag',
  overdue: 'clock',
  'sure-wrong': 'alert-triangle',
  'not-played': 'hourglass',
};

/** What needs attention, each with how many people; pressing one shows these alone. */
export function AttentionFilter({ members }: { readonly members: readonly Member[] }): VNode {
  const counts = countReasons(members);
  const chosen = inQuery('show');
  const present = REASONS.filter((reason) => counts[reason] > 0 || reason === chosen);
  if (present.length === 0) return <p class="attention-none">{messages.text('attention.none')}</p>;
  return (
    <div class="attention" role="group" aria-labelledby="attention-title">
      <span id="attention-title">{messages.text('attention')}</span>
      {present.map((reason) => (
        <button
          key={reason}
          type="button"
          class={`reason ${reason}`}
          aria-pressed={reason === chosen}
          onClick={() => setQuery({ show: reason === chosen ? '' : reason }, 'replace')}
        >
          <DeskIcon name={ICONS[reason]} />
          <span>
            <b>{counts[reason]}</b> {messages.text(`attention.${reason}`)}
          </span>
        </button>
      ))}
    </div>
  );
}
