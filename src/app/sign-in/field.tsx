import type { InputHTMLAttributes, VNode } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = {
  readonly label: string;
  readonly name: string;
  readonly type: 'text' | 'email' | 'password';
  /** As in HTML's `autocomplete`: password managers go by it. */
  readonly autocomplete: string;
  readonly hint?: string;
  readonly minLength?: number;
};

/** A line to type into, with its label above and what to know about it below. */
export function Field({ label, hint, autocomplete, ...input }: FieldProps): VNode {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Preact has a type for each type of input, and none for a choice of them
        {...(input as InputHTMLAttributes)}
        id={id}
        required
        maxLength={200}
        autocomplete={autocomplete}
        aria-describedby={hint === undefined ? undefined : hintId}
      />
      {hint !== undefined && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What was typed under a name. */
export function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
