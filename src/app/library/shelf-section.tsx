import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Pack } from '../../contract/pack.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { playAddress } from './addresses.ts';
import { messages } from './messages.ts';
import { bestResult, type Personal } from './personal.ts';
import type { Posters } from './posters.ts';
import { SceneCard } from './scene-card.tsx';
import { hasPassed, type Shelf } from './shelves.ts';

type ShelfProps = {
  shelf: Shelf;
  /** Its heading's id. */
  name: string;
  personal: Personal | null;
  posters: Posters;
};

/** A pack with its scenes, or with its moments as a list; or what stands in no pack. */
export function ShelfSection({ shelf, name, personal, posters }: ShelfProps): VNode {
  const { pack, kind, cards } = shelf;
  return (
    <section class={`shelf ${kind}`} aria-labelledby={name}>
      <div class="scenes-head">
        <h2 id={name}>{titleOf(shelf)}</h2>
        <p>{pack === null ? messages.text('scenes.hint') : pack.summary[language.value]}</p>
      </div>
      {pack !== null && <Progress pack={pack} personal={personal} />}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            {kind === 'moments' ? (
              <Moment card={card} pack={pack} personal={personal} />
            ) : (
              <SceneCard
                card={card}
                personal={personal}
                poster={posters[card.background]}
                passed={pack !== null && isPassed(pack, card, personal)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isPassed = (pack: Pack, { id }: ScenarioCard, personal: Personal | null): boolean =>
  hasPassed(pack, id, personal?.attempts ?? []);

function titleOf({ pack, kind }: Shelf): string {
  if (pack !== null) return pack.title[language.value];
  return messages.text(kind === 'moments' ? 'moments' : 'scenes');
}

/** What it takes to pass, and how many are passed; that waits unseen until it is known. */
function Progress({ pack, personal }: { pack: Pack; personal: Personal | null }): VNode {
  const passed = pack.scenarios.filter((id) => hasPassed(pack, id, personal?.attempts ?? []));
  const { trust, partnership } = pack.passMarks;
  return (
    <p class="pack-marks">
      {messages.text('pack.marks', { trust, partnership })}{' '}
      {/* Its place is kept, so that nothing moves when it is known. */}
      <span class={personal === null ? 'pending' : ''}>
        {messages.text('pack.passed', { passed: passed.length, count: pack.scenarios.length })}
      </span>
    </p>
  );
}

type MomentProps = { card: ScenarioCard; pack: Pack | null; personal: Personal | null };

/** A moment as a line of a list. */
function Moment({ card, pack, personal }: MomentProps): VNode {
  const { id, title, role, channel } = card;
  return (
    <article class="moment-card">
      <h3>
        <a href={playAddress(id)}>{title[language.value]}</a>
      </h3>
      <p>
        {messages.text('moment.of', {
          role: role[language.value],
          channel: messages.text(`channel.${channel}`),
        })}
      </p>
      <p class="standing">{standingOf({ card, pack, personal })}</p>
    </article>
  );
}

function standingOf({ card, pack, personal }: MomentProps): VNode | string {
  if (personal === null) return '';
  if (pack !== null && isPassed(pack, card, personal))
    return (
      <>
        <Icon name="check" size={16} /> {messages.text('passed')}
      </>
    );
  const played = bestResult(card.id, personal.attempts) !== null;
  return messages.text(played ? 'played' : 'unplayed');
}
