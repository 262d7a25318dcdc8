/** The library: what to play next, every scene, and how practice works. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { homeAddress } from './addresses.ts';
import { SiteShell } from '../ui/site-shell.tsx';
import { Hero } from './hero.tsx';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import type { Posters } from './posters.ts';
import { ShelfSection } from './shelf-section.tsx';
import { proposed, shelvesOf, type Shelf } from './shelves.ts';

export type HomePageProps = {
  cards: readonly ScenarioCard[];
  /** `null` until it is known; what it fills has its place already. */
  personal?: Personal | null;
  packs?: readonly Pack[];
  posters?: Posters;
};

/** The page below `#app`. */
export function HomePage(props: HomePageProps): VNode {
  const { cards, packs = [], personal = null, posters = {} } = props;
  const shelves = shelvesOf(cards, packs);
  return (
    <SiteShell home={homeAddress()} here="practice">
      <div class="home">
        <h1 class="visually-hidden">{messages.text('home')}</h1>
        <Hero cards={proposed(shelves)} personal={personal} posters={posters} />
        <HowItWorks />
        <div class="scenes">
          {shelves.length === 0 && <p>{messages.text('scenes.none')}</p>}
          {shelves.map((shelf) => (
            <ShelfSection
              key={nameOf(shelf)}
              name={nameOf(shelf)}
              shelf={shelf}
              personal={personal}
              posters={posters}
            />
          ))}
        </div>
      </div>
    </SiteShell>
  );
}

/** A name for the shelf's heading: its pack's, or that of what stands in none. */
const nameOf = ({ pack, kind }: Shelf): string => pack?.id ?? kind;

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
