/** The library: what to play next, every scene, and how practice works. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { language } from '../ui/messages.ts';
import { Notice } from '../ui/notice.tsx';
import type { Split } from '../data/splits.ts';
import { homeAddress, resultsAddress, signInAddress } from './addresses.ts';
import { AgreementList, openAgreements } from './agreement-list.tsx';
import { AssignedList } from './assigned-list.tsx';
import { packsOf } from './assigned.ts';
import { FilterFields } from './filter-fields.tsx';
import { SiteShell } from '../ui/site-shell.tsx';
import { Hero } from './hero.tsx';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import { NoticeList } from './notice-list.tsx';
import { EVERYTHING, filtered, type SceneFilter } from './scene-filter.ts';
import { assignmentsOf, type Team } from './team.ts';
import type { Posters } from './posters.ts';
import { ShelfSection } from './shelf-section.tsx';
import { proposed, shelvesOf, type Shelf } from './shelves.ts';

export type HomePageProps = {
  cards: readonly ScenarioCard[];
  /** `null` until it is known; what it fills has its place already. */
  personal?: Personal | null;
  packs?: readonly Pack[];
  posters?: Posters;
  /** What a team adds; `null` where nobody is signed in. */
  team?: Team | null;
  /** Attempts that were split off, since they had been played in two places. */
  splits?: readonly Split[];
  onSplitsRead?: () => void;
  onKeep?: (attempt: string, kept: boolean) => void;
  onNoticesRead?: (ids: readonly string[]) => void;
  filter?: SceneFilter;
  onFilter?: (filter: SceneFilter) => void;
};

/** The page below `#app`. */
export function HomePage(props: HomePageProps): VNode {
  const { cards, personal = null, posters = {}, packs = [], team = null } = props;
  const now = Date.now();
  const assigned = packsOf(assignmentsOf(team), cards, personal?.attempts ?? [], now);
  return (
    <SiteShell home={homeAddress()} here="practice" notice={<News {...props} />}>
      <div class={team === null ? 'home' : 'home member'}>
        <h1 class="visually-hidden">{messages.text('home')}</h1>
        <Hero
          cards={proposed(shelvesOf(cards, packs))}
          assigned={assigned.find(({ next }) => next !== null) ?? null}
          personal={personal}
          posters={posters}
        />
        <div class="side">
          <Waiting {...props} now={now} />
          {team !== null && <AssignedList packs={assigned} team={team} now={now} />}
          {assigned.length === 0 && <HowItWorks member={team !== null} />}
        </div>
        <Practice {...props} />
      </div>
    </SiteShell>
  );
}

const Waiting = ({
  team,
  cards,
  now,
  onKeep = () => undefined,
  onNoticesRead = () => undefined,
}: HomePageProps & { now: number }): VNode => (
  <>
    <NoticeList notices={team?.notices ?? []} cards={cards} now={now} onRead={onNoticesRead} />
    <AgreementList
      agreements={openAgreements(team?.agreements ?? [])}
      cards={cards}
      onKeep={onKeep}
    />
  </>
);

/** Says what became of attempts that were played in two places at once. */
function News({ cards, splits = [], onSplitsRead }: HomePageProps): VNode | null {
  if (splits.length === 0) return null;
  const titles = splits.map(({ scenario }) => {
    const title = cards.find(({ id }) => id === scenario)?.title[language.value] ?? scenario;
    return messages.text('quoted', { title });
  });
  return (
    <Notice kind="information" {...(onSplitsRead === undefined ? {} : { onDismiss: onSplitsRead })}>
      {messages.text('split', { count: splits.length, scenes: titles.join(', ') })}{' '}
      <a href={resultsAddress()}>{messages.text('results')}</a>
    </Notice>
  );
}

/** Everything that can be played for oneself, filtered by whom it is for and what it trains. */
function Practice(props: HomePageProps): VNode {
  const { cards, packs = [], personal = null, posters = {}, team = null } = props;
  const { filter = EVERYTHING, onFilter = () => undefined } = props;
  const shelves = shelvesOf(filtered(cards, filter), packs);
  return (
    <div class="scenes">
      <div class="practice-head">
        <div>
          <h2>{messages.text('practice')}</h2>
          <p>{messages.text('practice.hint')}</p>
        </div>
        {cards.length > 0 && <FilterFields cards={cards} filter={filter} onFilter={onFilter} />}
      </div>
      {cards.length === 0 && <p>{messages.text('scenes.none')}</p>}
      {cards.length > 0 && shelves.length === 0 && (
        <NothingFound onClear={() => onFilter(EVERYTHING)} />
      )}
      {shelves.map((shelf) => (
        <ShelfSection
          key={nameOf(shelf)}
          name={nameOf(shelf)}
          shelf={shelf}
          personal={personal}
          posters={posters}
        />
      ))}
      {assignmentsOf(team).length > 0 && <HowItWorks member />}
    </div>
  );
}

const NothingFound = ({ onClear }: { onClear: () => void }): VNode => (
  <p class="filter-none">
    {messages.text('filter.none')}{' '}
    <button type="button" class="button" onClick={onClear}>
      {messages.text('filter.clear')}
    </button>
  </p>
);

/** A name for the shelf's heading: its pack's, or that of what stands in none. */
const nameOf = ({ pack, kind }: Shelf): string => pack?.id ?? kind;

const STEPS = ['act', 'see', 'again'] as const;

/** How practice works; to whoever plays for a team and has not signed in it says so. */
const HowItWorks = ({ member }: { member: boolean }): VNode => (
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
    {!member && (
      <p class="join">
        {messages.text('join')} <a href={signInAddress()}>{messages.text('join.in')}</a>
      </p>
    )}
  </section>
);
