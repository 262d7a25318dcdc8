import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { attemptAddress, playAddress } from './addresses.ts';
import { sceneAddress } from './assigned-list.tsx';
import type { AssignedPack } from './assigned.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';
import { bestResult, nextScene, type NextScene, type Personal } from './personal.ts';
import { Poster } from './poster.tsx';
import type { Posters } from './posters.ts';

type HeroProps = {
  cards: readonly ScenarioCard[];
  /** The assignment to go on with first, or `null`. */
  assigned: AssignedPack | null;
  personal: Personal | null;
  posters: Posters;
};

/** What the hero shows. */
type Shown = {
  readonly card: ScenarioCard;
  readonly kicker: string;
  readonly address: string;
  readonly action: 'begin' | 'continue';
  readonly hint: string;
};

/** The scene to play next, or to go on with: what is assigned comes before practice. */
export function Hero({ cards, assigned, personal, posters }: HeroProps): VNode | null {
  const shown =
    assigned === null ? practised(cards, personal?.attempts ?? []) : shownAssigned(assigned);
  if (shown === null) return null;
  const { card, kicker, address, action, hint } = shown;
  return (
    <section class="hero poster-frame" aria-labelledby="hero-title">
      <Poster url={posters[card.background]} />
      <div class="hero-words">
        <p class="hero-kicker">{kicker}</p>
        <h2 id="hero-title">{card.title[language.value]}</h2>
        <p class="hero-summary">{card.summary[language.value]}</p>
        <div class="hero-action">
          <a class="hero-button" href={address} data-hero>
            {messages.text(action)}
            <Icon name="arrow-right" />
          </a>
          <p>{hint}</p>
        </div>
      </div>
    </section>
  );
}

function practised(cards: readonly ScenarioCard[], attempts: readonly Attempt[]): Shown | null {
  const next = nextScene(cards, attempts);
  if (next === null) return null;
  const { card, unfinished } = next;
  const played = bestResult(card.id, attempts) !== null;
  return {
    card,
    kicker: messages.text(kickerOf(next, played)),
    address: addressOf(next),
    ...(unfinished === null ? beginning(card) : goingOn(unfinished)),
  };
}

function shownAssigned({ assignment, next }: AssignedPack): Shown | null {
  if (next === null) return null;
  const { card, unfinished, left } = next;
  const { attemptsAllowed } = assignment;
  const { minutes } = card;
  return {
    card,
    kicker:
      unfinished === null
        ? messages.text('hero.assigned', { title: assignment.title })
        : messages.text('hero.continue'),
    address: sceneAddress(assignment.id, next),
    ...(unfinished === null ? beginning(card) : goingOn(unfinished)),
    ...(unfinished !== null || attemptsAllowed === null || left === null
      ? {}
      : {
          hint: messages.text('hero.attempt', {
            minutes,
            number: attemptsAllowed - left + 1,
            allowed: attemptsAllowed,
          }),
        }),
  };
}

const beginning = ({ minutes, decisions }: ScenarioCard): Pick<Shown, 'action' | 'hint'> => ({
  action: 'begin',
  hint: messages.text('about', { minutes, decisions }),
});

const goingOn = ({ decisions }: Attempt): Pick<Shown, 'action' | 'hint'> => ({
  action: 'continue',
  hint: messages.text('stopped', { count: decisions.length }),
});

function kickerOf(
  { unfinished }: NextScene,
  played: boolean,
): 'hero.continue' | 'hero.again' | 'hero.next' {
  if (unfinished !== null) return 'hero.continue';
  return played ? 'hero.again' : 'hero.next';
}

const addressOf = ({ card, unfinished }: NextScene): string =>
  unfinished === null ? playAddress(card.id) : attemptAddress(card.id, unfinished.id);
