/** The page for addresses at which there is nothing. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { homeAddress, playAddress, resultsAddress } from './addresses.ts';
import { language } from '../ui/messages.ts';
import { SiteShell } from '../ui/site-shell.tsx';
import { messages } from './messages.ts';

/** The page below `#app`. */
export const MissingPage = ({ cards = [] }: { cards?: readonly ScenarioCard[] }): VNode => (
  <SiteShell home={homeAddress()} here={null}>
    <div class="missing">
      <p class="missing-number" aria-hidden="true">
        404
      </p>
      <h1>{messages.text('missing')}</h1>
      <p>{messages.text('missing.text')}</p>
      <div class="ways">
        <a class="button primary" href={homeAddress()}>
          {messages.text('missing.practice')}
        </a>
        <a class="button" href={resultsAddress()}>
          {messages.text('missing.results')}
        </a>
      </div>
      {cards.length > 0 && <Scenes cards={cards} />}
    </div>
  </SiteShell>
);

const Scenes = ({ cards }: { cards: readonly ScenarioCard[] }): VNode => (
  <section aria-labelledby="missing-scenes">
    <h2 id="missing-scenes">{messages.text('missing.scenes')}</h2>
    <ul>
      {cards.map(({ id, title }) => (
        <li key={id}>
          <a href={playAddress(id)}>{title[language.value]}</a>
        </li>
      ))}
    </ul>
  </section>
);
