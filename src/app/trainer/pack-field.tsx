import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { previewAddress, type ShownRules } from './addresses.ts';
import { minutesOf, type AssignablePack } from './assignable-pack.ts';
import { ofPack, type DraftProps } from './draft.ts';
import { FormRow } from './form-row.tsx';
import { messages } from './messages.ts';
import { Posters } from './posters.tsx';

type PackFieldProps = DraftProps & {
  readonly cards: readonly ScenarioCard[];
  readonly packs: readonly AssignablePack[];
};

/** What is assigned: the chosen pack, its name for this assignment, and all packs behind “Change”. */
export function PackField({ cards, packs, draft, onDraft }: PackFieldProps): VNode {
  const [changing, setChanging] = useState(false);
  return (
    <FormRow label={messages.text('pack')}>
      <div class="chosen-pack">
        <Posters cards={cards} scenarios={draft.scenarios} />
        <span class="chosen-words">
          <b>{packs.find(({ id }) => id === draft.pack)?.title ?? draft.title}</b>
          <span>{sizeOf(cards, draft)}</span>
        </span>
        <button
          type="button"
          class="button quiet"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {messages.text('change')}
        </button>
      </div>
      {changing && (
        <PackChoice
          cards={cards}
          packs={packs}
          chosen={draft.pack}
          onChoose={(pack) => {
            onDraft({ ...draft, ...ofPack(pack) });
            setChanging(false);
          }}
        />
      )}
      <Scenes cards={cards} scenarios={draft.scenarios} rules={draft} />
      <label class="stacked">
        {messages.text('title')}
        <input
          type="text"
          maxLength={200}
          value={draft.title}
          onInput={({ currentTarget }) => onDraft({ ...draft, title: currentTarget.value })}
        />
      </label>
    </FormRow>
  );
}

/** As in “4 scenes, 40 min”. */
export const sizeOf = (
  cards: readonly ScenarioCard[],
  pack: Pick<AssignablePack, 'scenarios'>,
): string =>
  messages.text('size', { count: pack.scenarios.length, minutes: minutesOf(cards, pack) });

type ChoiceProps = Pick<PackFieldProps, 'cards' | 'packs'> & {
  readonly chosen: string;
  readonly onChoose: (pack: AssignablePack) => void;
};

const PackChoice = ({ cards, packs, chosen, onChoose }: ChoiceProps): VNode => (
  <ul class="pack-choice">
    {packs.map((pack) => (
      <li key={pack.id}>
        <button type="button" aria-pressed={pack.id === chosen} onClick={() => onChoose(pack)}>
          <b>{pack.title}</b>
          <span>
            {sizeOf(cards, pack)}
            {pack.own && `, ${messages.text('own')}`}
          </span>
        </button>
      </li>
    ))}
  </ul>
);

type ScenesProps = {
  readonly cards: readonly ScenarioCard[];
  readonly scenarios: readonly string[];
  readonly rules: ShownRules;
};

/** The scenes by name, each to be tried as the learner will meet it. */
export const Scenes = ({ cards, scenarios, rules }: ScenesProps): VNode => (
  <details class="scenes-of">
    <summary>{messages.text('preview')}</summary>
    <ol>
      {scenarios.map((id) => (
        <li key={id}>
          <a href={previewAddress(id, rules)} target="_blank" rel="noopener">
            {scenarioName(cards, id)}
            <DeskIcon name="external-link" size={16} />
          </a>
        </li>
      ))}
    </ol>
    <p class="hint">{messages.text('preview.hint')}</p>
  </details>
);
