/** Which scenes a pack holds, in which order. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { isFound } from '../desk/filters.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';

type ScenesProps = {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** A list with one item moved one place up (-1) or down (1); at the ends it stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const next = [...list];
  const [item, other] = [list[at], list[at + by]];
  if (item === undefined || other === undefined) return list;
  next[at] = other;
  next[at + by] = item;
  return next;
}

/** Those chosen, to be ordered; below, all others to choose from. */
export function PackScenes({ cards, chosen, onChange }: ScenesProps): VNode {
  const [search, setSearch] = useState('');
  const others = cards.filter(
    ({ id, title, role }) =>
      !chosen.includes(id) && isFound(search, `${title[language.value]} ${role[language.value]}`),
  );
  return (
    <fieldset class="pack-scenes">
      <legend>{messages.text('scenes')}</legend>
      {chosen.length === 0 && <p class="hint">{messages.text('scenes.none')}</p>}
      <ol>
        {chosen.map((id, at) => (
          <ChosenScene
            key={id}
            name={scenarioName(cards, id)}
            onMove={(by) => onChange(moved(chosen, at, by))}
            onRemove={() => onChange(chosen.filter((other) => other !== id))}
          />
        ))}
      </ol>
      <div class="search-box">
        <DeskIcon name="search" />
        <input
          type="search"
          aria-label={messages.text('scenes.find')}
          placeholder={messages.text('scenes.find')}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <SceneChoice others={others} onAdd={(id) => onChange([...chosen, id])} />
    </fieldset>
  );
}

type ChoiceProps = {
  readonly others: readonly ScenarioCard[];
  readonly onAdd: (scenario: string) => void;
};

const SceneChoice = ({ others, onAdd }: ChoiceProps): VNode => (
  <ul class="scene-choice">
    {others.map(({ id, title, role }) => (
      <li key={id}>
        <button
          type="button"
          aria-label={messages.text('scene.add', { scene: title[language.value] })}
          onClick={() => onAdd(id)}
        >
          <DeskIcon name="plus" size={18} />
          <b>{title[language.value]}</b>
          <span class="hint">{role[language.value]}</span>
        </button>
      </li>
    ))}
  </ul>
);

type ChosenProps = {
  readonly name: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

const ChosenScene = ({ name, onMove, onRemove }: ChosenProps): VNode => (
  <li>
    <span>{name}</span>
    <button
      type="button"
      class="icon-button"
      aria-label={messages.text('scene.up', { scene: name })}
      onClick={() => onMove(-1)}
    >
      <DeskIcon name="arrow-up" size={18} />
    </button>
    <button
      type="button"
      class="icon-button"
      aria-label={messages.text('scene.down', { scene: name })}
      onClick={() => onMove(1)}
    >
      <DeskIcon name="arrow-down" size={18} />
    </button>
    <button
      type="button"
      class="icon-button"
      aria-label={messages.text('remove', { name })}
      onClick={onRemove}
    >
      <DeskIcon name="x" size={18} />
    </button>
  </li>
);
