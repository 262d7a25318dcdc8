import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Asked } from './asked.ts';
import { failureText } from './failure-text.ts';
import { deskMessages } from './messages.ts';

type AwaitedProps<T> = {
  readonly asked: Asked<T>;
  readonly children: (value: T) => ComponentChildren;
};

/** What depends on an answer: a line while it is awaited, and a sentence with a way on if it fails. */
export function Awaited<T>({ asked, children }: AwaitedProps<T>): VNode {
  const { value, failure } = asked.answer.value;
  return (
    <>
      {failure !== null && <Failed text={failureText(failure)} onRetry={asked.refresh} />}
      {value === null && failure === null && (
        <p class="desk-loading" role="status">
          {deskMessages.text('loading')}
        </p>
      )}
      {value !== null && children(value)}
    </>
  );
}

type FailedProps = { readonly text: string; readonly onRetry?: () => Promise<void> };

/** What went wrong, read out as it appears, with a button to try again. */
export const Failed = ({ text, onRetry }: FailedProps): VNode => (
  <div class="desk-failed" role="alert">
    <Icon name="alert-triangle" />
    <p>{text}</p>
    {onRetry !== undefined && (
      <button type="button" class="button" onClick={() => void onRetry()}>
        {deskMessages.text('retry')}
      </button>
    )}
  </div>
);
