import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { reviewMessages as messages } from './messages.ts';

type FormProps = {
  readonly label: ComponentChildren;
  /** Sends what was written; whether it was taken. */
  readonly onSend: (body: string) => Promise<boolean>;
};

/** Most of a remark, in characters. */
const LONGEST = 4_000;

/** A place to write a remark; what could not be sent stays in it. Control and Enter send as well. */
export function RemarkForm({ label, onSend }: FormProps): VNode {
  const body = useSignal('');
  const state = useSignal<'idle' | 'sending' | 'failed'>('idle');
  const id = useId();
  const send = async (): Promise<void> => {
    const text = body.peek().trim();
    if (text === '' || state.peek() === 'sending') return;
    state.value = 'sending';
    const sent = await onSend(text);
    state.value = sent ? 'idle' : 'failed';
    if (sent) body.value = '';
  };
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={body.value}
        onInput={({ currentTarget }) => (body.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <button type="submit" class="button" disabled={state.value === 'sending'}>
        <Icon name="arrow-right" />
        {messages.text('reply.send')}
      </button>
      <p role="alert">{state.value === 'failed' && messages.text('reply.failed')}</p>
    </form>
  );
}
