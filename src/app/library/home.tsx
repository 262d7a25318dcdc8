/** Brings the library to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './library.css';
import { effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import type { PageData } from '../page-data.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { HomePage } from './home-page.tsx';
import type { Split } from '../data/splits.ts';
import { openStore } from '../data/store.ts';
import { loadPersonal } from './load-personal.ts';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import { loadPosters, type Posters } from './posters.ts';
import { filterQuery, parseFilter, type SceneFilter } from './scene-filter.ts';
import { followTeam, markKept, markRead, teamSignal } from './team.ts';

/** Shows the library; one's own results, the team and the pictures fill their places as they come. */
export async function mount(root: HTMLElement, { cards, packs }: PageData): Promise<void> {
  const personal = signal<Personal | null>(null);
  const posters = signal<Posters>({});
  const splits = signal<readonly Split[]>([]);
  const filter = signal(parseFilter(location.search));
  const team = teamSignal();
  const onFilter = (next: SceneFilter): void => {
    filter.value = next;
    history.replaceState(history.state, '', `${location.pathname}${filterQuery(next)}`);
  };
  const forget = async (): Promise<void> => {
    splits.value = [];
    await (await openStore()).forgetSplits();
  };
  const Page = (): VNode => (
    <HomePage
      cards={cards}
      packs={packs}
      personal={personal.value}
      posters={posters.value}
      team={team.value}
      splits={splits.value}
      onSplitsRead={() => void forget()}
      onKeep={(attempt, kept) => void markKept(team, attempt, kept)}
      onNoticesRead={(ids) => void markRead(team, ids)}
      filter={filter.value}
      onFilter={onFilter}
    />
  );
  render(<Page />, root);
  effect(() => {
    document.title = messages.text('home.title');
  });
  void loadFonts();
  const pictures = loadPosters();
  const loaded = await loadPersonal();
  personal.value = loaded.personal;
  posters.value = await pictures;
  await followTeam(team, loaded, async () => {
    personal.value = (await loadPersonal()).personal;
    splits.value = await loaded.store.splits();
  });
}
