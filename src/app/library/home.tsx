/** Brings the library to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './library.css';
import { effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import type { PageData } from '../page-data.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { HomePage } from './home-page.tsx';
import { loadPersonal } from './load-personal.ts';
import { messages } from './messages.ts';
import type { Personal } from './personal.ts';
import { loadPosters, type Posters } from './posters.ts';

/** Shows the library; one's own results and the pictures fill their places as they come. */
export async function mount(root: HTMLElement, { cards, packs }: PageData): Promise<void> {
  const personal = signal<Personal | null>(null);
  const posters = signal<Posters>({});
  const Page = (): VNode => (
    <HomePage cards={cards} packs={packs} personal={personal.value} posters={posters.value} />
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
}
