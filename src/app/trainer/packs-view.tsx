/** The packs: those that come with the product, the team's own, and those put away. */
import type { VNode } from 'preact';
import { PACK_ROUTES, type PackView } from '../../contract/api/pack-routes.ts';
import { ask } from '../data/server.ts';
import { inQuery, setQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited, Failed } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { everyPage, PAGE_LIMIT } from '../desk/every-page.ts';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { messages } from './messages.ts';
import { OwnPacks, ShippedPacks } from './pack-lists.tsx';
import { contentOf, NEW_PACK, PackEditor } from './pack-editor.tsx';

const askPacks = (archived: boolean) => () =>
  everyPage((cursor) => ask(PACK_ROUTES.packs, { query: { limit: PAGE_LIMIT, cursor, archived } }));

/** The page: the lists, or one pack being edited. */
export function PacksView({ data }: DeskViewProps): VNode {
  const own = useAsked('packs', askPacks(false));
  const away = useAsked('archived packs', askPacks(true));
  const refresh = async (): Promise<void> => {
    await Promise.all([own.refresh(), away.refresh()]);
  };
  const edited = inQuery('pack');
  return (
    <div class="desk-page packs">
      <Awaited asked={own}>
        {(packs) =>
          edited === '' ? (
            <>
              <PacksHead />
              <OwnPacks packs={packs} cards={data.cards} onChanged={refresh} />
              <ShippedPacks packs={data.packs} cards={data.cards} onChanged={refresh} />
              <PutAway packs={away.answer.value.value ?? []} data={data} onChanged={refresh} />
            </>
          ) : (
            <Edited packs={packs} edited={edited} data={data} onChanged={refresh} />
          )
        }
      </Awaited>
    </div>
  );
}

const PacksHead = (): VNode => (
  <div class="desk-head">
    <h1>{messages.text('packs')}</h1>
    <div class="desk-ways">
      <CsvLink href={PACK_ROUTES.packTable.path} />
      <button
        type="button"
        class="button primary"
        onClick={() => setQuery({ pack: NEW_PACK }, 'push')}
      >
        <DeskIcon name="plus" />
        {messages.text('pack.new')}
      </button>
    </div>
  </div>
);

type PartProps = {
  readonly packs: readonly PackView[];
  readonly data: DeskViewProps['data'];
  readonly onChanged: () => Promise<void>;
};

const PutAway = ({ packs, data, onChanged }: PartProps): VNode | null =>
  packs.length === 0 ? null : (
    <details class="put-away">
      <summary>{messages.text('packs.archived', { count: packs.length })}</summary>
      <OwnPacks packs={packs} cards={data.cards} onChanged={onChanged} />
    </details>
  );

function Edited({
  packs,
  edited,
  data,
  onChanged,
}: PartProps & { readonly edited: string }): VNode {
  const pack = packs.find(({ id }) => id === edited) ?? null;
  if (pack === null && edited !== NEW_PACK) return <Failed text={messages.text('pack.gone')} />;
  return (
    <PackEditor
      key={edited}
      pack={pack}
      first={contentOf(pack, data.packs)}
      cards={data.cards}
      onSaved={onChanged}
    />
  );
}
