/** Brings the results to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './library.css';
import { effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { loadDebrief } from '../data/scenario-files.ts';
import type { PageData } from '../page-data.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { Deletions } from './deletions.ts';
import { loadPersonal, type LoadedPersonal } from './load-personal.ts';
import { messages } from './messages.ts';
import { askStanding, type OwnStanding } from './own-standing.ts';
import { followTeam, markKept, teamSignal } from './team.ts';
import { titlesOf, type EndingTitles } from './result-row.ts';
import {
  ResultsPage,
  type ResultsActions,
  type ResultsPageProps,
  type Storage,
} from './results-page.tsx';

/** Shows what this device keeps; the endings' titles follow as they come. */
export async function mount(root: HTMLElement, { cards }: PageData): Promise<void> {
  const shown = signal<Omit<ResultsPageProps, 'cards'>>({});
  const Page = (): VNode => <ResultsPage cards={cards} {...shown.value} />;
  render(<Page />, root);
  effect(() => {
    document.title = messages.text('results.title');
  });
  void loadFonts();
  const loaded = await loadPersonal();
  const personal = signal(loaded.personal);
  const titles = signal<EndingTitles>({});
  const team = teamSignal();
  const own = signal<OwnStanding | null>(null);
  const deletions = new Deletions(loaded.store, personal);
  const actions = focusing(deletions, root);
  const onKeep = (attempt: string, kept: boolean): void => void markKept(team, attempt, kept);
  effect(() => {
    shown.value = {
      personal: personal.value,
      titles: titles.value,
      storage: storageOf(loaded),
      deletion: deletions.last.value,
      actions,
      onKeep,
      team: team.value,
      own: own.value,
    };
  });
  titles.value = await loadTitles(cards, loaded.personal.attempts);
  await followTeam(team, loaded, async () => {
    personal.value = (await loadPersonal()).personal;
    own.value = await askStanding();
    titles.value = await loadTitles(cards, [
      ...personal.peek().attempts,
      ...(team.peek()?.rows ?? []),
    ]);
  });
}

const storageOf = ({ readable, store }: LoadedPersonal): Storage =>
  readable ? store.kind : 'unreadable';

/** The button that was pressed goes with its row: the focus moves to the heading. */
function focusing(
  { remove, undo, removeDamaged, hold }: Deletions,
  root: HTMLElement,
): ResultsActions {
  const toHeading = (): void => root.querySelector<HTMLElement>('#results-title')?.focus();
  return {
    hold,
    removeDamaged: () => {
      removeDamaged();
      toHeading();
    },
    remove: (attempt) => {
      remove(attempt);
      toHeading();
    },
    undo: () => {
      undo();
      toHeading();
    },
  };
}

/** The titles of endings, of those scenarios of which an attempt has ended. */
async function loadTitles(
  cards: readonly ScenarioCard[],
  attempts: readonly Pick<Attempt, 'scenario' | 'result'>[],
): Promise<EndingTitles> {
  const ended = cards.filter(({ id }) =>
    attempts.some(({ scenario, result }) => scenario === id && result !== null),
  );
  const found = await Promise.all(
    ended.map(async (card) => {
      const debrief = await loadDebrief(card);
      return debrief.ok ? [[card.id, titlesOf(debrief.value)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
