/** One scenario: whether it is sound, and what people chose in it. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { deskAddress, inQuery, setQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { language } from '../ui/messages.ts';
import { previewAddress } from './addresses.ts';
import { ChoiceMap, type ChosenDecision } from './choice-map.tsx';
import { DecisionChoices } from './decision-choices.tsx';
import { loadScenario, type LoadedScenario } from './load-scenario.ts';
import { DecisionGraph } from './map/decision-graph.tsx';
import { mapRows, type MapRow } from './map/map-rows.ts';
import { messages } from './messages.ts';
import { ScenarioHealth } from './scenario-health.tsx';

type PageProps = { readonly card: ScenarioCard };

export function ScenarioPage({ card }: PageProps): VNode {
  const loaded = useAsked(`scenario ${card.id} ${language.value}`, () => loadScenario(card));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [card.id]);
  return (
    <article>
      <button
        type="button"
        class="button quiet back"
        onClick={() => setQuery({ scenario: '', assignment: '', decision: '' }, 'push')}
      >
        <DeskIcon name="arrow-left" />
        {messages.text('scenarios')}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {card.title[language.value]}
      </h1>
      <p class="intro">{card.summary[language.value]}</p>
      <p class="desk-ways">
        <a class="button" href={previewAddress(card.id)} target="_blank" rel="noopener">
          <DeskIcon name="player-play" />
          {messages.text('preview')}
        </a>
      </p>
      <Awaited asked={loaded}>
        {(scenario) => (
          <>
            <ScenarioHealth card={card} scenario={scenario} />
            <Decisions card={card} scenario={scenario} />
          </>
        )}
      </Awaited>
    </article>
  );
}

type DecisionsProps = PageProps & { readonly scenario: LoadedScenario };

/** The decisions: as a map, and with what people chose, everywhere or in one assignment. */
function Decisions({ card, scenario }: DecisionsProps): VNode {
  const assignment = inQuery('assignment');
  const asked = useAsked(`choices ${card.id} ${assignment}`, () =>
    ask(STATISTICS_ROUTES.choices, {
      params: { scenario: card.id },
      query: { ...(assignment !== '' && { assignment }) },
    }),
  );
  return (
    <Awaited asked={asked}>
      {({ decisions }) => {
        const rows = scenario.health === null ? [] : mapRows(scenario.health.map, decisions);
        return (
          <>
            <section aria-labelledby="graph-title">
              <h2 id="graph-title">{messages.text('graph')}</h2>
              {rows.length === 0 ? (
                <p class="hint">{messages.text('graph.none')}</p>
              ) : (
                <DecisionGraph rows={rows} id={card.id} scenario={scenario} />
              )}
            </section>
            <Chosen card={card} scenario={scenario} decisions={inOrder(decisions, rows)} />
          </>
        );
      }}
    </Awaited>
  );
}

type ChosenProps = DecisionsProps & { readonly decisions: readonly ChosenDecision[] };

/** What people chose; the decision that the address names takes the focus. */
function Chosen({ card, scenario, decisions }: ChosenProps): VNode {
  const assignment = inQuery('assignment');
  const wanted = inQuery('decision');
  useEffect(() => {
    if (wanted !== '') document.getElementById(`decision-${wanted}`)?.focus();
  }, [wanted]);
  const only = assignment === '' ? '' : `?assignment=${assignment}`;
  return (
    <section aria-labelledby="chosen-title">
      <div class="desk-head">
        <h2 id="chosen-title">{messages.text('chosen')}</h2>
        <CsvLink href={`/api/statistics/scenarios/${card.id}/choices.csv${only}`} />
      </div>
      {assignment !== '' && (
        <p class="hint">
          {messages.text('chosen.one')}{' '}
          <a href={deskAddress('trainer/scenarios', { scenario: card.id })}>
            {messages.text('chosen.all')}
          </a>
        </p>
      )}
      {decisions.every(({ taken }) => taken === 0) ? (
        <div class="desk-empty">
          <h3>{messages.text('chosen.none')}</h3>
          <p>{messages.text('chosen.none.text')}</p>
        </div>
      ) : (
        <ChoiceMap id={card.id} decisions={decisions} scenario={scenario} />
      )}
      {decisions.map((decision, at) => (
        <DecisionChoices
          key={decision.decision}
          number={at + 1}
          decision={decision}
          scenario={scenario}
        />
      ))}
    </section>
  );
}

/** Decisions in the order of the map's rows; without a map, in that of the rubric. */
function inOrder(
  decisions: readonly ChosenDecision[],
  rows: readonly MapRow[],
): readonly ChosenDecision[] {
  const place = (id: string): number => rows.findIndex((row) => row.id === id);
  return decisions.toSorted((a, b) => place(a.decision) - place(b.decision));
}
