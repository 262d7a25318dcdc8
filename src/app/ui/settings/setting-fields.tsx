import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly label: (value: T) => string;
  /** The language in which a value's label is written, where it is not the page's. */
  readonly labelLang?: (value: T) => string;
  readonly onChange: (value: T) => void;
};

/** One of a few values, as radio buttons side by side. */
export function Choice<T extends string>(props: ChoiceProps<T>): VNode {
  const { name, legend, hint, value, values, label, labelLang, onChange } = props;
  const hintId = useId();
  return (
    <fieldset class="setting" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      <div class="segments">
        {values.map((each) => (
          <label key={each} lang={labelLang?.(each)}>
            <input
              type="radio"
              name={name}
              value={each}
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

type SwitchProps = {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is on or off, with a sentence on what that means. */
export function Switch({ label, hint, on, onChange }: SwitchProps): VNode {
  const hintId = useId();
  return (
    <div class="setting">
      <label class="switch">
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      <p id={hintId} class="hint">
        {hint}
      </p>
    </div>
  );
}

type VolumeProps = {
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
  /** What is read out for the value. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
};

/** A volume, in steps of a twentieth. */
export const Volume = ({ label, value, valueText, onChange }: VolumeProps): VNode => (
  <label class="setting volume">
    <span>{label}</span>
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      value={value}
      aria-valuetext={valueText}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
    />
  </label>
);
