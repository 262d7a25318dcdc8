/** For how long attempts are kept, and what a change would delete. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PRIVACY_ROUTES } from '../../contract/api/privacy-routes.ts';
import { ask } from '../data/server.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { act } from './act.ts';
import { messages } from './messages.ts';

/** A year and a half, proposed to those who limit it for the first time. */
const PROPOSED_DAYS = 540;
const MOST_DAYS = 36_500;

/** The form, once it is known what holds now. */
export function RetentionForm(): VNode {
  const asked = useAsked('retention', () => ask(PRIVACY_ROUTES.retention));
  return (
    <Awaited asked={asked}>
      {({ days }) => (
        <KnownForm key={String(days)} present={days} onSet={(next) => asked.set({ days: next })} />
      )}
    </Awaited>
  );
}

type FormProps = {
  /** In days; `null`: for ever. */
  readonly present: number | null;
  readonly onSet: (days: number | null) => void;
};

function KnownForm({ present, onSet }: FormProps): VNode {
  const [limited, setLimited] = useState(present !== null);
  const [days, setDays] = useState(present ?? PROPOSED_DAYS);
  const wanted = limited ? days : null;
  const save = async (): Promise<void> => {
    const body = { days: wanted };
    const text = messages.text('saved');
    if (await act(ask(PRIVACY_ROUTES.setRetention, { body }), { text })) onSet(wanted);
  };
  return (
    <form
      class="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{messages.text('retention.text')}</p>
      {[false, true].map((each) => (
        <label key={String(each)} class="checked">
          <input
            type="radio"
            name="retention"
            checked={limited === each}
            onChange={() => setLimited(each)}
          />
          {messages.text(each ? 'retention.limited' : 'retention.ever')}
        </label>
      ))}
      {limited && (
        <label class="stacked">
          {messages.text('retention.days')}
          <input
            type="number"
            required
            min={1}
            max={MOST_DAYS}
            value={days}
            onInput={({ currentTarget }) => setDays(currentTarget.valueAsNumber)}
          />
        </label>
      )}
      {wanted !== null && wanted !== present && <WouldDelete days={wanted} />}
      <button type="submit" class="button primary" disabled={wanted === present}>
        {messages.text('save')}
      </button>
    </form>
  );
}

function WouldDelete({ days }: { readonly days: number }): VNode | null {
  const asked = useAsked(`would delete ${days}`, () =>
    ask(PRIVACY_ROUTES.retentionPreview, { query: { days } }),
  );
  if (!(days >= 1 && days <= MOST_DAYS)) return null;
  return (
    <Awaited asked={asked}>
      {({ attempts, people }) => (
        <p class="warning" role="status">
          {attempts === 0
            ? messages.text('retention.deletes-none')
            : messages.text('retention.deletes', { attempts, people })}
        </p>
      )}
    </Awaited>
  );
}
