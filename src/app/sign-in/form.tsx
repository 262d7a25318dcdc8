import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureText, type FormFailure } from './failure-text.ts';

type FormProps = {
  readonly submit: string;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  readonly failure: FormFailure | null;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly children: ComponentChildren;
};

/** A form with one button; what went wrong stands above it, is read out, and gets the focus. */
export function Form({ submit, busy, failure, onSubmit, children }: FormProps): VNode {
  const alert = useRef<HTMLParagraphElement>(null);
  // The form comes with the page, before its script: until then nothing could take what it sends.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => alert.current?.focus(), [failure]);
  return (
    <form
      method="post"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit(event.currentTarget);
      }}
    >
      {failure !== null && (
        <p ref={alert} class="form-failure" role="alert" tabIndex={-1}>
          {failureText(failure)}
        </p>
      )}
      {children}
      <button type="submit" class="button primary" disabled={!ready} aria-disabled={busy}>
        {submit}
      </button>
    </form>
  );
}
