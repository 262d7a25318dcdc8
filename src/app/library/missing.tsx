/** Brings the page of what is not there to life. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PageData } from '../page-data.ts';
import { messages } from './messages.ts';
import { MissingPage } from './missing-page.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './library.css';

/** Shows that there is nothing at this address, and where to go. */
export async function mount(root: HTMLElement, { cards }: PageData): Promise<void> {
  render(<MissingPage cards={cards} />, root);
  effect(() => {
    document.title = messages.text('missing.title');
  });
}
