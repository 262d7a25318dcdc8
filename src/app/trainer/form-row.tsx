import type { ComponentChildren, VNode } from 'preact';

type RowProps = { readonly label: string; readonly children: ComponentChildren };

/** A row of the form: its name on the left, and what is chosen beside it. */
export const FormRow = ({ label, children }: RowProps): VNode => (
  <fieldset class="form-row">
    <legend>{label}</legend>
    <div>{children}</div>
  </fieldset>
);
