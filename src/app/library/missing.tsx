/** Brings the page of what is not there to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './library.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PageData } from '../page-data.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { messages } from './messages.ts';
import { MissingPage } from './missing-page.tsx';

/** Shows that there is nothing at this address, and where to go. */
export async function mount(root: HTMLElement, { cards }: PageData): Promise<void> {
  render(<MissingPage cards={cards.filter(({ kind }) => kind === 'scenario')} />, root);
  effect(() => {
    document.title = messages.text('missing.title');
  });
  void loadFonts();
}
