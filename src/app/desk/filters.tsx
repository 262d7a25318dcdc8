/** Searching and filtering; what is chosen stands in the page's address. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { inQuery, setQuery } from './address.ts';
import { DeskIcon } from './desk-icon.tsx';

type SearchProps = {
  /** Of the value in the address. */
  readonly name: string;
  readonly label: string;
};

/** A box to search in. */
export const SearchBox = ({ name, label }: SearchProps): VNode => (
  <SearchInput
    label={label}
    value={inQuery(name)}
    onSearch={(value) => setQuery({ [name]: value }, 'replace')}
  />
);

type InputProps = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** The box itself, whatever is done with what is typed. */
export const SearchInput = ({ label, value, onSearch, onKeyDown }: InputProps): VNode => (
  <div class="search-box">
    <DeskIcon name="search" />
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      value={value}
      onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  </div>
);

/** Whether all words of a search stand in a text. */
export function isFound(search: string, text: string): boolean {
  const within = text.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}

type FilterProps = {
  readonly name: string;
  readonly label: string;
  /** What one chooses among; the value `''` is that of all. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** A choice of what is shown. */
export function Filter({ name, label, options }: FilterProps): VNode {
  const id = useId();
  return (
    <div class="filter">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        value={inQuery(name)}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value }, 'replace')}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === inQuery(name)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
