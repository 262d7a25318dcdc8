/** One's own results: every attempt that this device keeps. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { homeAddress } from './addresses.ts';
import { AgreementList } from './agreement-list.tsx';
import { Notice, UnsavedNotice } from '../ui/notice.tsx';
import { SiteShell } from '../ui/site-shell.tsx';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import { ResultItem } from './result-item.tsx';
import { language } from '../ui/messages.ts';
import type { OwnStanding } from './own-standing.ts';
import { Comments, Competencies, Trends } from './standing-sections.tsx';
import { standingsOf } from './standing.ts';
import { assignmentsOf, type Team } from './team.ts';
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
  /** Says that what was agreed on about an attempt has been kept, or has not. */
  onKeep?: (attempt: string, kept: boolean) => void;
  /** What a team adds; `null` where nobody is signed in. */
  team?: Team | null;
  /** What the server says of oneself; `null` until it is known. */
  own?: OwnStanding | null;
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
        <p class="private">{whoSees(props)}</p>
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

/** Who can see what is listed here. */
function whoSees({ team = null, own = null }: ResultsPageProps): string {
  if (team === null) return messages.text('results.private');
  if (own === null) return messages.text('results.team.unknown');
  if (own.viewers.length === 0) return messages.text('results.team.nobody');
  const viewers = own.viewers.map((viewer) =>
    messages.text(`viewer.${viewer.as}`, { name: viewer.name }),
  );
  const list = new Intl.ListFormat(language.value, { type: 'conjunction' });
  return messages.text('results.team', { viewers: list.format(viewers) });
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

function Attempts(props: AttemptsProps): VNode {
  const { personal, cards, titles = {}, team = null, own = null } = props;
  const assignments = assignmentsOf(team);
  const { attempts } = personal;
  const rows = rowsOf({ attempts, rows: team?.rows ?? [], assignments, cards, titles });
  if (rows.length === 0) return <Empty />;
  const shown = rows.map((row) => (row.withheld ? { ...row.attempt, result: null } : row.attempt));
  return (
    <>
      <AgreementList
        agreements={team?.agreements ?? []}
        cards={cards}
        onKeep={props.onKeep ?? (() => undefined)}
      />
      {own !== null && <Comments comments={own.comments} cards={cards} />}
      <Trends standings={standingsOf(shown)} cards={cards} />
      {own !== null && <Competencies competencies={own.competencies} />}
      <h2 class="all-attempts">{messages.text('results.all')}</h2>
      <p class="count">{messages.text('results.count', { count: rows.length })}</p>
      <ul class="attempts">
        {rows.map((row) => (
          <ResultItem
            key={row.attempt.id}
            row={row}
            assignment={assignments.find(({ id }) => id === row.attempt.assignment)?.title ?? null}
            member={team !== null}
            onRemove={(props.actions ?? NO_ACTIONS).remove}
          />
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
