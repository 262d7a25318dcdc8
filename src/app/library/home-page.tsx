/** The library: what to play next, every scene, and how practice works. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { homeAddress } from './addresses.ts';
import { SiteShell } from '../ui/site-shell.tsx';
import { Hero } from './hero.tsx';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import type { Posters } from './posters.ts';
import { SceneCard } from './scene-card.tsx';

export type HomePageProps = {
  cards: readonly ScenarioCard[];
  /** `null` until it is known; what it fills has its place already. */
  personal?: Personal | null;
  posters?: Posters;
};

/** The page below `#app`. */
export const HomePage = ({ cards, personal = null, posters = {} }: HomePageProps): VNode => (
  <SiteShell home={homeAddress()} here="practice">
    <div class="home">
      <h1 class="visually-hidden">{messages.text('home')}</h1>
      <Hero cards={cards} personal={personal} posters={posters} />
      <HowItWorks />
      <section class="scenes" aria-labelledby="scenes">
        <div class="scenes-head">
          <h2 id="scenes">{messages.text('scenes')}</h2>
          <p>{messages.text(cards.length === 0 ? 'scenes.none' : 'scenes.hint')}</p>
        </div>
        <ul>
          {cards.map((card) => (
            <li key={card.id}>
              <SceneCard card={card} personal={personal} poster={posters[card.id]} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  </SiteShell>
);

const STEPS = ['act', 'see', 'again'] as const;

const HowItWorks = (): VNode => (
  <section class="how" aria-labelledby="how">
    <h2 id="how">{messages.text('how')}</h2>
    <ol>
      {STEPS.map((name, at) => (
        <li key={name}>
          <span class="how-number" aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <h3>{messages.text(`how.${name}`)}</h3>
            <p>{messages.text(`how.${name}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  </section>
);
