import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { attemptAddress, playAddress } from './addresses.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';
import { bestResult, nextScene, type NextScene, type Personal } from './personal.ts';
import { Poster } from './poster.tsx';
import type { Posters } from './posters.ts';

type HeroProps = {
  cards: readonly ScenarioCard[];
  personal: Personal | null;
  posters: Posters;
};

/** The scene to play next, or to go on with. */
export function Hero({ cards, personal, posters }: HeroProps): VNode | null {
  const attempts = personal?.attempts ?? [];
  const next = nextScene(cards, attempts);
  if (next === null) return null;
  const { card, unfinished } = next;
  const played = bestResult(card.id, attempts) !== null;
  const { minutes, decisions } = card;
  return (
    <section class="hero" aria-labelledby="hero-title">
      <Poster url={posters[card.background]} />
      <div class="hero-words">
        <p class="hero-kicker">{messages.text(kickerOf(next, played))}</p>
        <h2 id="hero-title">{card.title[language.value]}</h2>
        <p class="hero-summary">{card.summary[language.value]}</p>
        <div class="hero-action">
          <a class="hero-button" href={addressOf(next)} data-hero>
            {messages.text(unfinished === null ? 'begin' : 'continue')}
            <Icon name="arrow-right" />
          </a>
          <p>
            {unfinished === null
              ? messages.text('about', { minutes, decisions })
              : messages.text('stopped', { count: unfinished.decisions.length })}
          </p>
        </div>
      </div>
    </section>
  );
}

function kickerOf(
  { unfinished }: NextScene,
  played: boolean,
): 'hero.continue' | 'hero.again' | 'hero.next' {
  if (unfinished !== null) return 'hero.continue';
  return played ? 'hero.again' : 'hero.next';
}

const addressOf = ({ card, unfinished }: NextScene): string =>
  unfinished === null ? playAddress(card.id) : attemptAddress(card.id, unfinished.id);
