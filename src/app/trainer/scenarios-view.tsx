import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ResponseOf } from '../../contract/api/route.ts';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { inQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited, Failed } from '../desk/awaited.tsx';
import { Filter, isFound, SearchBox } from '../desk/filters.tsx';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { OpenLink } from '../desk/open-link.tsx';
import { Scores } from '../desk/scores.tsx';
import { byNumber, byText, DataTable, sortRows, type Column, type Sort } from '../desk/table.tsx';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';
import { Posters } from './posters.tsx';
import { ScenarioPage } from './scenario-page.tsx';

type Played = ResponseOf<(typeof STATISTICS_ROUTES)['scenarioStatistics']>['scenarios'][number];
type Row = { readonly card: ScenarioCard; readonly played: Played | null };

/** The page: all scenarios, or the one that the address names. */
export function ScenariosView({ data: { cards } }: DeskViewProps): VNode {
  const wanted = inQuery('scenario');
  const card = cards.find(({ id }) => id === wanted);
  return (
    <div class="desk-page scenarios">
      {card === undefined ? (
        <>
          <h1>{messages.text('scenarios')}</h1>
          {wanted !== '' && <Failed text={messages.text('scenario.gone')} />}
          <ScenarioList cards={cards} />
        </>
      ) : (
        <ScenarioPage key={card.id} card={card} />
      )}
    </div>
  );
}

function ScenarioList({ cards }: { readonly cards: readonly ScenarioCard[] }): VNode {
  const asked = useAsked('scenario statistics', () => ask(STATISTICS_ROUTES.scenarioStatistics));
  const [sort, setSort] = useState<Sort>({ by: '', descending: false });
  const columns = columnsOf(cards);
  return (
    <>
      <div class="desk-filters">
        <SearchBox name="search" label={messages.text('scenes.find')} />
        <Filter
          name="kind"
          label={messages.text('kind')}
          options={[
            { value: '', text: messages.text('kind.all') },
            { value: 'scenario', text: messages.text('kind.scenario') },
            { value: 'moment', text: messages.text('kind.moment') },
          ]}
        />
      </div>
      <Awaited asked={asked}>
        {({ scenarios }) => (
          <DataTable
            caption={messages.text('scenarios')}
            columns={columns}
            rows={sortRows(rowsOf(cards, scenarios), columns, sort)}
            keyOf={({ card }) => card.id}
            nameOf={({ card }) => card.title[language.value]}
            sort={sort}
            onSort={setSort}
          />
        )}
      </Awaited>
    </>
  );
}

const rowsOf = (cards: readonly ScenarioCard[], played: readonly Played[]): readonly Row[] =>
  cards
    .filter(
      ({ kind, title }) =>
        (inQuery('kind') === '' || kind === inQuery('kind')) &&
        isFound(inQuery('search'), title[language.value]),
    )
    .map((card) => ({
      card,
      played: played.find(({ scenario }) => scenario === card.id) ?? null,
    }));

const columnsOf = (cards: readonly ScenarioCard[]): readonly Column<Row>[] => [
  {
    id: 'title',
    head: messages.text('scenario'),
    names: true,
    compare: byText(({ card }) => card.title[language.value]),
    cell: ({ card }) => (
      <span class="person-cell">
        <Posters cards={cards} scenarios={[card.id]} />
        <OpenLink page="trainer/scenarios" values={{ scenario: card.id }}>
          {card.title[language.value]}
        </OpenLink>
      </span>
    ),
  },
  {
    id: 'people',
    head: messages.text('played.people'),
    compare: byNumber(({ played }) => played?.people ?? 0),
    cell: ({ played }) => played?.people ?? 0,
  },
  {
    id: 'finished',
    head: messages.text('played.finished'),
    compare: byNumber(({ played }) => played?.finished ?? 0),
    cell: ({ played }) =>
      messages.text('played.of', {
        finished: played?.finished ?? 0,
        attempts: played?.attempts ?? 0,
      }),
  },
  {
    id: 'trust',
    head: messages.text('means'),
    compare: byNumber(({ played }) => played?.meanTrust ?? null),
    cell: ({ played }) => <Means played={played} />,
  },
];

function Means({ played }: Pick<Row, 'played'>): VNode {
  if (played === null || played.meanTrust === null || played.meanPartnership === null)
    return <span class="hint">{messages.text('means.none')}</span>;
  return (
    <Scores trust={Math.round(played.meanTrust)} partnership={Math.round(played.meanPartnership)} />
  );
}
