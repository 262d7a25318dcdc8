import type { AttemptRow, Uncounted } from '../../contract/api/attempt-routes.ts';
import type { DebriefFile, ScenarioCard } from '../../contract/compiled.ts';
import type { Localized } from '../../contract/locale.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { isHeldBack, type OwnAssignment } from '../data/assignments.ts';
import { language } from '../ui/messages.ts';

/** Titles of endings by scenario and ending. */
export type EndingTitles = Readonly<Record<string, Readonly<Record<string, Localized>>>>;

/** The titles of a scenario's endings. */
export const titlesOf = ({ endings }: DebriefFile): Readonly<Record<string, Localized>> =>
  Object.fromEntries(Object.entries(endings).map(([id, { title }]) => [id, title]));

/** What a list tells of an attempt, wherever it is kept. */
export type Listed = Pick<
  Attempt,
  'id' | 'scenario' | 'hash' | 'startedAt' | 'status' | 'result' | 'assignment'
> & { readonly decisions: { readonly length: number } };

/** An attempt as it is listed. */
export type ResultRow = {
  readonly attempt: Listed;
  /** The attempt where this device keeps it; `null` where only the server does. */
  readonly here: Attempt | null;
  /** Of its scenario; `null` when that is no longer offered. */
  readonly card: ScenarioCard | null;
  /** Whether the scenario is still the one that was played. */
  readonly current: boolean;
  /** The ending's title, when it is known already. */
  readonly ending: Localized | null;
  /** Why it does not count for what it was played for; `null` where it does, or nobody has said. */
  readonly uncounted: Uncounted | null;
  /** Whether the review waits until it is released. */
  readonly withheld: boolean;
};

/** What the rows are made of. */
export type RowSources = {
  /** Of this device. */
  readonly attempts: readonly Attempt[];
  /** Of the server; none where nobody is signed in. */
  readonly rows: readonly AttemptRow[];
  readonly assignments: readonly OwnAssignment[];
  readonly cards: readonly ScenarioCard[];
  readonly titles: EndingTitles;
};

/** The rows of all attempts, here and on the server, the latest first. */
export function rowsOf(sources: RowSources): readonly ResultRow[] {
  const { attempts, rows } = sources;
  const elsewhere = rows.filter(({ id }) => !attempts.some((each) => each.id === id)).map(listedOf);
  return [...attempts, ...elsewhere]
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
    .map((attempt) => rowOf(attempt, sources));
}

function rowOf(attempt: Listed, sources: RowSources): ResultRow {
  const { attempts, rows, assignments, cards, titles } = sources;
  const card = cards.find(({ id }) => id === attempt.scenario) ?? null;
  const row = rows.find(({ id }) => id === attempt.id);
  return {
    attempt,
    here: attempts.find(({ id }) => id === attempt.id) ?? null,
    card,
    current: card?.hash === attempt.hash,
    ending: titles[attempt.scenario]?.[attempt.result?.ending ?? ''] ?? null,
    uncounted: row?.uncounted ?? null,
    withheld:
      row?.withheld === true || isHeldBack(assignments.find(({ id }) => id === attempt.assignment)),
  };
}

/** What the server tells of an attempt that is not here. */
const listedOf = (row: AttemptRow): Listed => ({
  id: row.id,
  scenario: row.scenario,
  hash: row.hash,
  startedAt: row.startedAt,
  status: row.status,
  result: row.result,
  ...(row.assignment === null ? {} : { assignment: row.assignment }),
  decisions: { length: row.decisions },
});

/** The scenario's title in the present language; a scenario that has gone is called by its id. */
export const titleOf = ({
  attempt,
  card,
}: {
  readonly attempt: Pick<Listed, 'scenario'>;
  readonly card: ScenarioCard | null;
}): string => (card === null ? attempt.scenario : card.title[language.value]);

/** When an attempt was begun, by the reader's clock and in the present language. */
export function startOf({ startedAt }: Pick<Listed, 'startedAt'>): string {
  const tag = language.value === 'en' ? 'en-GB' : language.value;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(startedAt));
}
