import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { dialogMessages } from './messages.ts';

type OptionsProps<T extends string> = {
  /** The field's name, also the key of its label. */
  name: 'language' | 'text' | 'motion' | 'theme';
  value: T;
  values: readonly T[];
  label: (value: T) => string;
  onChange: (value: T) => void;
};

/** One of a few values, as radio buttons side by side. */
export function Options<T extends string>(props: OptionsProps<T>): VNode {
  const { name, value, values, label, onChange } = props;
  return (
    <fieldset class="option">
      <legend>{dialogMessages.text(name)}</legend>
      <div class="segments">
        {values.map((each) => (
          <label key={each} lang={name === 'language' ? each : undefined}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span>{label(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ToggleProps = { label: string; hint: string; on: boolean; onChange: (on: boolean) => void };

/** Something that is on or off, with a sentence on what that means. */
export function Toggle({ label, hint, on, onChange }: ToggleProps): VNode {
  const id = useId();
  return (
    <div class="option toggle">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-describedby={id}
        onClick={() => onChange(!on)}
      >
        <i />
        {label}
      </button>
      <p id={id} class="hint">
        {hint}
      </p>
    </div>
  );
}

type VolumeProps = { label: string; value: number; onChange: (value: number) => void };

/** A volume from 0 to 1, in steps of a twentieth. */
export const Volume = ({ label, value, onChange }: VolumeProps): VNode => (
  <label class="option volume">
    {label}
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      value={value}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
    />
  </label>
);
