/** Packs in lists, with what can be done about each. */
import type { ComponentChildren, VNode } from 'preact';
import { PACK_ROUTES, type PackView } from '../../contract/api/pack-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { newId } from '../data/uuid.ts';
import { deskAddress } from '../desk/address.ts';
import { dayAndMonth } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { failureText } from '../desk/failure-text.ts';
import { OpenLink } from '../desk/open-link.tsx';
import { tellDone, tellFailed } from '../desk/told.tsx';
import { language } from '../ui/messages.ts';
import { SHIPPED_RULES } from './assignable-pack.ts';
import { messages } from './messages.ts';
import { PackageButton } from './package/package-button.tsx';
import { Scenes, sizeOf } from './pack-field.tsx';
import { Posters } from './posters.tsx';

type ListProps<P> = {
  readonly packs: readonly P[];
  readonly cards: readonly ScenarioCard[];
  readonly onChanged: () => Promise<void>;
};

/** The team's own; what is removed can be brought back. */
export const OwnPacks = ({ packs, cards, onChanged }: ListProps<PackView>): VNode => (
  <section class="pack-list">
    {packs.length === 0 && (
      <div class="desk-empty">
        <h2>{messages.text('packs.none')}</h2>
        <p>{messages.text('packs.none.text')}</p>
      </div>
    )}
    <ul>
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} cards={cards} note={versionOf(pack)}>
          <OwnWays pack={pack} onChanged={onChanged} />
        </PackItem>
      ))}
    </ul>
  </section>
);

const versionOf = ({ version, changedAt }: PackView): string =>
  messages.text('pack.version', { version, date: dayAndMonth(changedAt) });

/** Those that come with the product: to be assigned, and to begin one's own with. */
export const ShippedPacks = ({ packs, cards, onChanged }: ListProps<Pack>): VNode => (
  <section class="pack-list" aria-labelledby="shipped-title">
    <h2 id="shipped-title">{messages.text('packs.shipped')}</h2>
    <ul>
      {packs.map(({ id, title, summary, scenarios, passMarks }) => {
        const content = {
          title: title[language.value],
          summary: summary[language.value],
          scenarios,
          passMarks,
          rules: SHIPPED_RULES,
        };
        return (
          <PackItem key={id} pack={content} cards={cards}>
            <Assign pack={id} title={content.title} />
            <PackageButton pack={{ id, title: content.title, passMarks }} />
            <button
              type="button"
              class="button"
              aria-label={messages.text('duplicate.of', { title: content.title })}
              onClick={() => void copyShipped(content, onChanged)}
            >
              <DeskIcon name="copy" />
              {messages.text('duplicate')}
            </button>
          </PackItem>
        );
      })}
    </ul>
  </section>
);

type Content = Pick<PackView, 'title' | 'summary' | 'scenarios' | 'passMarks' | 'rules'>;

type ItemProps = {
  readonly pack: Content;
  readonly cards: readonly ScenarioCard[];
  readonly note?: string;
  readonly children: ComponentChildren;
};

const PackItem = ({ pack, cards, note, children }: ItemProps): VNode => (
  <li class="pack-item">
    <Posters cards={cards} scenarios={pack.scenarios} />
    <div>
      <h3>{pack.title}</h3>
      <p class="hint">
        {sizeOf(cards, pack)}. {messages.text('pack.marks', pack.passMarks)} {note}
      </p>
      {pack.summary !== '' && <p>{pack.summary}</p>}
      <Scenes cards={cards} scenarios={pack.scenarios} rules={pack.rules} />
    </div>
    <div class="desk-ways">{children}</div>
  </li>
);

const Assign = ({ pack, title }: { readonly pack: string; readonly title: string }): VNode => (
  <a
    class="button"
    href={deskAddress('trainer', { pack, new: '1' })}
    aria-label={messages.text('pack.assign.of', { title })}
  >
    <DeskIcon name="send" />
    {messages.text('pack.assign')}
  </a>
);

type WaysProps = { readonly pack: PackView; readonly onChanged: () => Promise<void> };

function OwnWays({ pack, onChanged }: WaysProps): VNode {
  const { id, title, archivedAt } = pack;
  const archived = archivedAt !== null;
  return (
    <>
      {!archived && <Assign pack={id} title={title} />}
      {!archived && <PackageButton pack={pack} />}
      {!archived && (
        <OpenLink
          page="trainer/packs"
          values={{ pack: id }}
          className="button"
          label={messages.text('edit.of', { title })}
        >
          <DeskIcon name="pencil" />
          {messages.text('edit')}
        </OpenLink>
      )}
      <button
        type="button"
        class="button"
        aria-label={messages.text('duplicate.of', { title })}
        onClick={() => void duplicate(pack, onChanged)}
      >
        <DeskIcon name="copy" />
        {messages.text('duplicate')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={messages.text(archived ? 'restore.of' : 'archive.of', { title })}
        onClick={() => void archive(pack, !archived, onChanged)}
      >
        <DeskIcon name={archived ? 'restore' : 'archive'} />
        {messages.text(archived ? 'restore' : 'archive')}
      </button>
    </>
  );
}

async function copyShipped(content: Content, onChanged: () => Promise<void>): Promise<void> {
  const title = messages.text('copy.of', { title: content.title });
  const answer = await ask(PACK_ROUTES.savePack, {
    params: { id: newId() },
    body: { ...content, scenarios: [...content.scenarios], title },
  });
  await told(answer, messages.text('duplicated', { title }), onChanged);
}

async function duplicate({ id, title }: PackView, onChanged: () => Promise<void>): Promise<void> {
  const copy = messages.text('copy.of', { title });
  const answer = await ask(PACK_ROUTES.duplicatePack, {
    params: { id },
    body: { id: newId(), title: copy },
  });
  await told(answer, messages.text('duplicated', { title: copy }), onChanged);
}

/** Puts a pack away or takes it out again; the one undoes the other. */
async function archive(
  pack: PackView,
  archived: boolean,
  onChanged: () => Promise<void>,
): Promise<void> {
  const { id, title } = pack;
  const answer = await ask(PACK_ROUTES.archivePack, { params: { id }, body: { archived } });
  const text = messages.text(archived ? 'archived' : 'restored', { title });
  await told(answer, text, onChanged, () => archive(pack, !archived, onChanged));
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: AskFailure };

async function told(
  answer: Outcome,
  text: string,
  onChanged: () => Promise<void>,
  undo?: () => Promise<void>,
): Promise<void> {
  if (answer.ok) tellDone(text, undo);
  else tellFailed(failureText(answer.error));
  await onChanged();
}
