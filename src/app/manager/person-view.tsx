/** One person: every scene, the competencies, and the history of attempts. */
import type { VNode } from 'preact';
import { ATTEMPT_ROUTES, type AttemptRow } from '../../contract/api/attempt-routes.ts';
import type { Viewer } from '../../contract/api/people-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { deskAddress, inQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Avatar } from '../desk/avatar.tsx';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { everyPage, PAGE_LIMIT } from '../desk/every-page.ts';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { PrintButton } from '../desk/print-button.tsx';
import { language } from '../ui/messages.ts';
import { AttemptHistory } from './attempt-history.tsx';
import { CompetencyList } from './competency-list.tsx';
import { messages } from './messages.ts';
import { PersonScenes } from './person-scenes.tsx';

/** The page of the person whom the address names. */
export function PersonView({ data: { cards } }: DeskViewProps): VNode {
  const id = inQuery('person');
  return (
    <div class="desk-page person">
      <a class="button quiet back" href={deskAddress('team')}>
        <DeskIcon name="arrow-left" />
        {messages.text('team')}
      </a>
      {id === '' ? <NobodyNamed /> : <Person key={id} id={id} cards={cards} />}
    </div>
  );
}

const NobodyNamed = (): VNode => (
  <section class="desk-empty">
    <h1>{messages.text('person.none')}</h1>
    <p>{messages.text('person.none.text')}</p>
  </section>
);

type PersonProps = { readonly id: string; readonly cards: readonly ScenarioCard[] };

function Person({ id, cards }: PersonProps): VNode {
  const results = useAsked(`results ${id}`, () =>
    ask(STATISTICS_ROUTES.personResults, { params: { id } }),
  );
  const attempts = useAsked(`attempts ${id}`, () =>
    everyPage((cursor) =>
      ask(ATTEMPT_ROUTES.attempts, { query: { limit: PAGE_LIMIT, cursor, person: id } }),
    ),
  );
  const rows = (attempts.answer.value.value ?? []).filter(isAssigned);
  return (
    <Awaited asked={results}>
      {(value) => (
        <>
          <PersonHead {...value} />
          <PersonScenes cells={value.cells} rows={rows} cards={cards} />
          <PersonCompetencies competencies={value.competencies} />
          <section aria-labelledby="history-title">
            <h2 id="history-title">{messages.text('history')}</h2>
            <Awaited asked={attempts}>
              {(all) => <AttemptHistory rows={all.filter(isAssigned)} cards={cards} />}
            </Awaited>
          </section>
        </>
      )}
    </Awaited>
  );
}

/** Whoever looks at himself gets his practice too; it stays out of here. */
const isAssigned = ({ assignment }: AttemptRow): boolean => assignment !== null;

type Results = ResponseOf<(typeof STATISTICS_ROUTES)['personResults']>;

const PersonHead = ({ person, viewers }: Results): VNode => (
  <header class="person-head">
    <div class="desk-head">
      <h1>
        <Avatar name={person.name} />
        {person.name}
      </h1>
      <div class="desk-ways">
        <CsvLink href={`/api/people/${person.id}/results.csv`} />
        <PrintButton />
      </div>
    </div>
    <p class="hint">{messages.text('person.hint', { viewers: viewersText(viewers) })}</p>
  </header>
);

const viewersText = (viewers: readonly Viewer[]): string =>
  new Intl.ListFormat(language.value, { type: 'conjunction' }).format(
    viewers.map(({ name, as }) => messages.text(`viewer.${as}`, { name })),
  );

const PersonCompetencies = ({ competencies }: Pick<Results, 'competencies'>): VNode | null =>
  competencies.length === 0 ? null : (
    <section aria-labelledby="competencies-title">
      <h2 id="competencies-title">{messages.text('competencies')}</h2>
      <p class="hint">{messages.text('competencies.person.hint')}</p>
      <CompetencyList competencies={competencies} />
    </section>
  );
