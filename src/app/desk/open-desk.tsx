/** Brings a page of a desk to life. */
import { effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { SESSION_ROUTES, type Self } from '../../contract/api/session-routes.ts';
import { ask } from '../data/server.ts';
import { rememberSignedIn } from '../data/signed-in.ts';
import type { PageData } from '../page-data.ts';
import type { DeskPageName } from '../ui/desk-pages.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { followAddress } from './address.ts';
import { DeskPage, type Viewer } from './desk-page.tsx';
import { deskMessages } from './messages.ts';

/** What a page of a desk is given. */
export type DeskViewProps = {
  /** Whoever is signed in; he has one of the page's roles. */
  readonly self: Self;
  /** Scenarios and packs that the build knows. */
  readonly data: PageData;
};

/** Shows a page of a desk to whoever may see it, and to others how they may. */
export async function openDesk(
  root: HTMLElement,
  here: DeskPageName,
  data: PageData,
  View: (props: DeskViewProps) => VNode | null,
): Promise<void> {
  const viewer = signal<Viewer>(null);
  const askWho = async (): Promise<void> => {
    const answer = await ask(SESSION_ROUTES.self);
    viewer.value = answer.ok ? answer.value : answer.error;
    if (answer.ok) rememberSignedIn(answer.value.id, answer.value.roles);
    else if (answer.error === 'sign-in-needed') rememberSignedIn(null);
  };
  followAddress();
  const Page = (): VNode => (
    <DeskPage here={here} viewer={viewer.value} onRetry={askWho}>
      {(self) => <View self={self} data={data} />}
    </DeskPage>
  );
  render(<Page />, root);
  effect(() => {
    document.title = `${deskMessages.text(`page.${here}`)} · Rapport`;
  });
  void loadFonts();
  await askWho();
}
