/** What one has agreed on with a leader: promises with their day. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { OwnAgreement } from '../data/agreements.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { dayText, momentText } from '../ui/moment-text.ts';
import { debriefAddress } from './addresses.ts';
import { messages } from './messages.ts';

type AgreementsProps = {
  readonly agreements: readonly OwnAgreement[];
  readonly cards: readonly ScenarioCard[];
  readonly onKeep: (attempt: string, kept: boolean) => void;
};

/** The promises, each with the way to the review it comes from; nothing where there are none. */
export const AgreementList = ({ agreements, cards, onKeep }: AgreementsProps): VNode | null =>
  agreements.length === 0 ? null : (
    <section class="own-agreements" aria-labelledby="own-agreements">
      <h2 id="own-agreements">{messages.text('agreements')}</h2>
      <ul>
        {agreements.map((agreement) => (
          <Promised key={agreement.attempt} agreement={agreement} cards={cards} onKeep={onKeep} />
        ))}
      </ul>
    </section>
  );

type PromisedProps = Omit<AgreementsProps, 'agreements'> & { readonly agreement: OwnAgreement };

function Promised({ agreement, cards, onKeep }: PromisedProps): VNode {
  const { attempt, scenario, text, due, keptAt, author } = agreement;
  const scene = cards.find(({ id }) => id === scenario)?.title[language.value] ?? scenario;
  return (
    <li data-agreement={attempt} class={keptAt === null ? undefined : 'kept'}>
      <p class="agreement-text">{text}</p>
      <p class="agreement-due">
        {keptAt !== null && <Icon name="check" size={18} />}
        {keptAt === null
          ? messages.text('agreement.due', { day: dayText(due) })
          : messages.text('agreement.done', { day: momentText(keptAt, 'medium') })}
      </p>
      <p class="agreement-from">
        <a href={debriefAddress(attempt)}>
          {messages.text('agreement.from', {
            scene,
            name: author.name ?? messages.text('comment.gone'),
          })}
        </a>
      </p>
      <button type="button" class="button" onClick={() => onKeep(attempt, keptAt === null)}>
        {messages.text(keptAt === null ? 'agreement.keep' : 'agreement.unkeep')}
      </button>
    </li>
  );
}

/** Those that are still to be kept, the nearest day first. */
export const openAgreements = (agreements: readonly OwnAgreement[]): readonly OwnAgreement[] =>
  agreements
    .filter(({ keptAt }) => keptAt === null)
    .toSorted((one, other) => one.due.localeCompare(other.due));
