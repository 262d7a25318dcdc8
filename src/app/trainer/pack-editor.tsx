/** Making and changing a pack. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PACK_ROUTES, type PackContent, type PackView } from '../../contract/api/pack-routes.ts';
import { USUAL_RULES } from '../../contract/api/rules.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { ask } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { setQuery } from '../desk/address.ts';
import { Failed } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { tellDone } from '../desk/told.tsx';
import { messages } from './messages.ts';
import { PackScenes } from './pack-scenes.tsx';
import { PackVersions } from './pack-versions.tsx';
import { RuleChoices } from './further-rules.tsx';
import { AttemptsField, FeedbackField, MarksField, type RulesProps } from './rule-fields.tsx';

/** What the address says while a new pack is made. */
export const NEW_PACK = 'new';

/** What the editor begins with: the pack as it is, or an empty one with the usual marks. */
export const contentOf = (pack: PackView | null, shipped: readonly Pack[]): PackContent =>
  pack === null
    ? {
        title: '',
        summary: '',
        scenarios: [],
        passMarks: shipped[0]?.passMarks ?? { trust: 60, partnership: 60 },
        rules: USUAL_RULES,
      }
    : {
        title: pack.title,
        summary: pack.summary,
        scenarios: pack.scenarios,
        passMarks: pack.passMarks,
        rules: pack.rules,
      };

type EditorProps = {
  /** `null`: a new one. */
  readonly pack: PackView | null;
  readonly first: PackContent;
  readonly cards: readonly ScenarioCard[];
  readonly onSaved: () => Promise<void>;
};

export function PackEditor({ pack, first, cards, onSaved }: EditorProps): VNode {
  const [content, setContent] = useState(first);
  const { failure, save } = useSaving(pack, content, onSaved);
  return (
    <form
      class="pack-editor"
      aria-labelledby="editor-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <BackToPacks />
      <h1 id="editor-title">
        {pack === null
          ? messages.text('pack.new')
          : messages.text('edit.of', { title: pack.title })}
      </h1>
      <Words content={content} onContent={setContent} />
      <PackScenes
        cards={cards}
        chosen={content.scenarios}
        onChange={(scenarios) => setContent({ ...content, scenarios: [...scenarios] })}
      />
      <MarksField
        marks={content.passMarks}
        onMarks={(passMarks) => setContent({ ...content, passMarks })}
      />
      <PackRules
        rules={content.rules}
        onRules={(changed) => setContent({ ...content, rules: { ...content.rules, ...changed } })}
      />
      {failure !== null && <Failed text={failure} />}
      <p class="desk-ways">
        <button type="submit" class="button primary">
          {messages.text('save')}
        </button>
      </p>
      {pack !== null && (
        <PackVersions
          pack={pack}
          onTake={({ title, summary, scenarios, passMarks, rules }) =>
            setContent({ title, summary, scenarios, passMarks, rules })
          }
        />
      )}
    </form>
  );
}

/** What an assignment of the pack begins with. */
const PackRules = ({ rules, onRules }: RulesProps): VNode => (
  <section class="pack-rules" aria-labelledby="pack-rules-title">
    <h2 id="pack-rules-title">{messages.text('pack.rules')}</h2>
    <p class="hint">{messages.text('pack.rules.hint')}</p>
    <AttemptsField rules={rules} onRules={onRules} />
    <FeedbackField rules={rules} onRules={onRules} />
    <div class="rule-choices">
      <RuleChoices rules={rules} onRules={onRules} />
    </div>
  </section>
);

type WordsProps = {
  readonly content: PackContent;
  readonly onContent: (content: PackContent) => void;
};

const Words = ({ content, onContent }: WordsProps): VNode => (
  <>
    <label class="stacked">
      {messages.text('title')}
      <input
        type="text"
        required
        maxLength={200}
        value={content.title}
        onInput={({ currentTarget }) => onContent({ ...content, title: currentTarget.value })}
      />
    </label>
    <label class="stacked">
      {messages.text('pack.summary')}
      <textarea
        rows={2}
        maxLength={1000}
        value={content.summary}
        onInput={({ currentTarget }) => onContent({ ...content, summary: currentTarget.value })}
      />
    </label>
  </>
);

const BackToPacks = (): VNode => (
  <button type="button" class="button quiet back" onClick={() => setQuery({ pack: '' }, 'push')}>
    <DeskIcon name="arrow-left" />
    {messages.text('packs')}
  </button>
);

type Saving = { readonly failure: string | null; readonly save: () => Promise<void> };

function useSaving(
  pack: PackView | null,
  content: PackContent,
  onSaved: () => Promise<void>,
): Saving {
  const [failure, setFailure] = useState<string | null>(null);
  const [id] = useState(() => pack?.id ?? newId());
  const save = async (): Promise<void> => {
    if (content.scenarios.length === 0) {
      setFailure(messages.text('lacking.scenes'));
      return;
    }
    const answer = await ask(PACK_ROUTES.savePack, { params: { id }, body: content });
    setFailure(answer.ok ? null : failureText(answer.error));
    if (!answer.ok) return;
    const { title, version } = answer.value;
    tellDone(messages.text('saved', { title, version }));
    await onSaved();
    setQuery({ pack: '' }, 'push');
  };
  return { failure, save };
}
