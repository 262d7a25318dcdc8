import type { DebriefFile, ScenarioCard } from '../../contract/compiled.ts';
import type { Localized } from '../../contract/locale.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { language } from '../ui/messages.ts';

/** Titles of endings by scenario and ending. */
export type EndingTitles = Readonly<Record<string, Readonly<Record<string, Localized>>>>;

/** The titles of a scenario's endings. */
export const titlesOf = ({ endings }: DebriefFile): Readonly<Record<string, Localized>> =>
  Object.fromEntries(Object.entries(endings).map(([id, { title }]) => [id, title]));

/** An attempt as it is listed. */
export type ResultRow = {
  readonly attempt: Attempt;
  /** Of its scenario; `null` when that is no longer offered. */
  readonly card: ScenarioCard | null;
  /** Whether the scenario is still the one that was played. */
  readonly current: boolean;
  /** The ending's title, when it is known already. */
  readonly ending: Localized | null;
};

/** The rows of all attempts, the latest first. */
export const rowsOf = (
  attempts: readonly Attempt[],
  cards: readonly ScenarioCard[],
  titles: EndingTitles,
): readonly ResultRow[] =>
  attempts
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
    .map((attempt) => {
      const card = cards.find(({ id }) => id === attempt.scenario) ?? null;
      const ending = titles[attempt.scenario]?.[attempt.result?.ending ?? ''] ?? null;
      return { attempt, card, current: card?.hash === attempt.hash, ending };
    });

/** The scenario's title in the present language; a scenario that has gone is called by its id. */
export const titleOf = ({ attempt, card }: Pick<ResultRow, 'attempt' | 'card'>): string =>
  card === null ? attempt.scenario : card.title[language.value];

/** When an attempt was begun, by the reader's clock and in the present language. */
export function startOf({ startedAt }: Attempt): string {
  const tag = language.value === 'en' ? 'en-GB' : language.value;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(startedAt));
}
