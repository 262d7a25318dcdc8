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
import { ChoiceMap } from './choice-map.tsx';
import { DecisionChoices } from './decision-choices.tsx';
import { loadScenario, type LoadedScenario } from './load-scenario.ts';
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
        onClick={() => setQuery({ scenario: '', assignment: '' }, 'push')}
      >
        <DeskIcon name="arrow-left" />
        {messages.text('scenarios')}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {card.title[language.value]}
      </h1>
      <p class="intro">{card.summary[language.value]}</p>
      <p class="desk-ways">
        <a
          class="button"
          href={`/${language.value}/play/${card.id}/`}
          target="_blank"
          rel="noopener"
        >
          <DeskIcon name="player-play" />
          {messages.text('preview')}
        </a>
      </p>
      <Awaited asked={loaded}>
        {(scenario) => (
          <>
            <ScenarioHealth card={card} scenario={scenario} />
            <Chosen card={card} scenario={scenario} />
          </>
        )}
      </Awaited>
    </article>
  );
}

type ChosenProps = PageProps & { readonly scenario: LoadedScenario };

/** What people chose, in all assignments or in the one that the address names. */
function Chosen({ card, scenario }: ChosenProps): VNode {
  const assignment = inQuery('assignment');
  const asked = useAsked(`choices ${card.id} ${assignment}`, () =>
    ask(STATISTICS_ROUTES.choices, {
      params: { scenario: card.id },
      query: { ...(assignment !== '' && { assignment }) },
    }),
  );
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
      <Awaited asked={asked}>
        {({ decisions }) =>
          decisions.every(({ taken }) => taken === 0) ? (
            <div class="desk-empty">
              <h3>{messages.text('chosen.none')}</h3>
              <p>{messages.text('chosen.none.text')}</p>
            </div>
          ) : (
            <>
              <ChoiceMap decisions={decisions} scenario={scenario} />
              {decisions.map((decision) => (
                <DecisionChoices key={decision.decision} decision={decision} scenario={scenario} />
              ))}
            </>
          )
        }
      </Awaited>
    </section>
  );
}
