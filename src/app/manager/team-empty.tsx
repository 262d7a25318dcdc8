/** What the team's page says while there is little to show, and where to go on from there. */
import type { VNode } from 'preact';
import { deskAddress, inQuery, setQuery } from '../desk/address.ts';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';

type EmptyProps = {
  /** Whether somebody may assign. */
  readonly isTrainer: boolean;
};

/** There is nobody whom one leads, or nobody in the group that is chosen. */
export const NobodyThere = ({ isTrainer }: EmptyProps): VNode =>
  inQuery('group') === '' ? (
    <section class="desk-empty">
      <h2>{messages.text('nobody')}</h2>
      <p>{messages.text(isTrainer ? 'nobody.trainer' : 'nobody.manager')}</p>
      <TryYourself />
    </section>
  ) : (
    <section class="desk-empty">
      <h2>{messages.text('group.empty')}</h2>
      <button type="button" class="button" onClick={() => setQuery({ group: '' }, 'replace')}>
        {messages.text('show.all')}
      </button>
    </section>
  );

/** There are people, and nothing for them to play. */
export const NothingAssigned = ({ isTrainer }: EmptyProps): VNode => (
  <section class="desk-empty">
    <h2>{messages.text('unassigned')}</h2>
    <p>{messages.text(isTrainer ? 'unassigned.trainer' : 'unassigned.manager')}</p>
    {isTrainer ? (
      <a class="button primary" href={deskAddress('trainer')}>
        {messages.text('assign')}
      </a>
    ) : (
      <TryYourself />
    )}
  </section>
);

/** Everything is assigned, and nobody has finished anything: the grid stands below. */
export const NobodyPlayed = ({ isTrainer }: EmptyProps): VNode => (
  <div class="not-begun-yet">
    <p>
      <b>{messages.text('unplayed')}</b> {messages.text('unplayed.text')}
    </p>
    {isTrainer && (
      <a class="button" href={deskAddress('trainer')}>
        {messages.text('remind')}
      </a>
    )}
  </div>
);

/** Neither the search nor the filter leaves anybody. */
export const NobodyFits = (): VNode => (
  <section class="desk-empty">
    <h2>{messages.text('none.found')}</h2>
    <button
      type="button"
      class="button"
      onClick={() => setQuery({ search: '', show: '' }, 'replace')}
    >
      {messages.text('show.all')}
    </button>
  </section>
);

const TryYourself = (): VNode => (
  <a class="button" href={`/${language.value}/`}>
    {messages.text('try')}
  </a>
);
