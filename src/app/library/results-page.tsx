/** One's own results: every attempt that this device keeps. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { homeAddress } from './addresses.ts';
import { Notice, UnsavedNotice } from '../ui/notice.tsx';
import { SiteShell } from '../ui/site-shell.tsx';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import { ResultItem } from './result-item.tsx';
import { rowsOf, startOf, titleOf, type EndingTitles } from './result-row.ts';

/** What has become of a deletion. */
export type Deletion =
  | { readonly kind: 'deleted'; readonly attempt: Attempt }
  | { readonly kind: 'undone' | 'delete.failed' | 'undo.failed' | 'damaged.deleted' };

/** How the results could be read. */
export type Storage = 'persistent' | 'memory' | 'unreadable';

export type ResultsActions = {
  readonly remove: (attempt: Attempt) => void;
  readonly undo: () => void;
  /** Takes away what is left of damaged records, which nothing can show again. */
  readonly removeDamaged: () => void;
  /** The notice with “Undo” waits while somebody is at it. */
  readonly hold: (held: boolean) => void;
};

const NO_ACTIONS: ResultsActions = {
  remove: () => undefined,
  undo: () => undefined,
  removeDamaged: () => undefined,
  hold: () => undefined,
};

export type ResultsPageProps = {
  cards: readonly ScenarioCard[];
  /** `null` until it is known. */
  personal?: Personal | null;
  titles?: EndingTitles;
  storage?: Storage;
  deletion?: Deletion | null;
  actions?: ResultsActions;
};

/** The page below `#app`. */
export function ResultsPage(props: ResultsPageProps): VNode {
  const { personal = null, deletion = null, actions = NO_ACTIONS, cards } = props;
  return (
    <SiteShell home={homeAddress()} here="results" notice={<News {...props} />}>
      <div class="results">
        <h1 tabIndex={-1} id="results-title">
          {messages.text('results')}
        </h1>
        <p class="private">{messages.text('results.private')}</p>
        <div role="status" class="deletion">
          {deletion !== null && <Deleted deletion={deletion} cards={cards} actions={actions} />}
        </div>
        {personal === null ? (
          <p class="looking">{messages.text('results.loading')}</p>
        ) : (
          <Attempts {...props} personal={personal} />
        )}
      </div>
    </SiteShell>
  );
}

function News(props: ResultsPageProps): VNode {
  const { personal, storage = 'persistent', actions = NO_ACTIONS } = props;
  const { corrupted = 0, newer = 0 } = personal ?? {};
  return (
    <>
      {storage === 'memory' && <UnsavedNotice />}
      {storage === 'unreadable' && <Notice kind="warning">{messages.text('unreadable')}</Notice>}
      {corrupted > 0 && (
        <Notice kind="warning">
          {messages.text('corrupted', { count: corrupted })}{' '}
          <button type="button" class="button" data-damaged onClick={actions.removeDamaged}>
            {messages.text('corrupted.remove')}
          </button>
        </Notice>
      )}
      {newer > 0 && <Notice kind="information">{messages.text('newer', { count: newer })}</Notice>}
    </>
  );
}

type AttemptsProps = ResultsPageProps & { personal: Personal };

function Attempts({ personal, cards, titles = {}, actions = NO_ACTIONS }: AttemptsProps): VNode {
  const rows = rowsOf(personal.attempts, cards, titles);
  if (rows.length === 0) return <Empty />;
  return (
    <>
      <p class="count">{messages.text('results.count', { count: rows.length })}</p>
      <ul class="attempts">
        {rows.map((row) => (
          <ResultItem key={row.attempt.id} row={row} onRemove={actions.remove} />
        ))}
      </ul>
    </>
  );
}

const Empty = (): VNode => (
  <section class="empty">
    <h2>{messages.text('empty')}</h2>
    <p>{messages.text('empty.text')}</p>
    <a class="button primary" href={homeAddress()}>
      {messages.text('empty.begin')}
    </a>
  </section>
);

type DeletedProps = {
  deletion: Deletion;
  cards: readonly ScenarioCard[];
  actions: ResultsActions;
};

function Deleted({ deletion, cards, actions }: DeletedProps): VNode {
  if (deletion.kind !== 'deleted') return <p>{messages.text(deletion.kind)}</p>;
  const { attempt } = deletion;
  const card = cards.find(({ id }) => id === attempt.scenario) ?? null;
  const row = messages.text('row.of', {
    scenario: titleOf({ attempt, card }),
    date: startOf(attempt),
  });
  return (
    <div
      class="deleted"
      onMouseEnter={() => actions.hold(true)}
      onMouseLeave={() => actions.hold(false)}
      onFocusIn={() => actions.hold(true)}
      onFocusOut={() => actions.hold(false)}
    >
      <p>{messages.text('deleted', { row })}</p>
      <button type="button" class="button" data-undo onClick={actions.undo}>
        {messages.text('undo')}
      </button>
    </div>
  );
}
