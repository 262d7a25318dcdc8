/** Shows the views of the package, one at a time, in the one page it has. */
import { render } from 'preact';
import { mount as mountDebrief } from '../../app/debrief/mount.tsx';
import type { EarlyWindow } from '../../app/early/early-choice.ts';
import { mount as mountPlay } from '../../app/play/mount.tsx';
import type { PackageData } from '../../contract/package.ts';
import { companions } from './companions.ts';
import { dress } from './dress.ts';
import { mountPackPage } from './pack-page.tsx';
import { recorder } from './recorder.ts';
import type { Route } from './route.ts';

/** The function that shows a route in `root` in place of the one before. */
export function viewsIn(root: HTMLElement, data: PackageData): (route: Route) => void {
  let ending: AbortController | null = null;
  return (route) => {
    const first = ending === null;
    ending?.abort();
    ending = new AbortController();
    if (!first) clear(root);
    dress(route.view === 'play' ? 'play' : 'site');
    if (!first) forgetEarly();
    void mountView(route, root, data, ending.signal);
    if (!first) scrollTo(0, 0);
  };
}

async function mountView(
  route: Route,
  root: HTMLElement,
  data: PackageData,
  ended: AbortSignal,
): Promise<void> {
  const { cards } = data;
  if (route.view === 'play') {
    const card = cards.find(({ id }) => id === route.scenario);
    if (card !== undefined) {
      await mountPlay(root, { cards: [card], packs: [] }, companions(ended), ended);
      forgetEarly();
      return;
    }
  }
  // What was rendered before the player came is not what these views render.
  root.replaceChildren();
  if (route.view === 'debrief') await mountDebrief(root, { cards, packs: [] }, ended);
  else await mountPackPage(root, data, recorder()?.attempts ?? [], ended);
}

/** Lets the view before go, wherever it stands. */
function clear(root: HTMLElement): void {
  render(null, root);
  root.replaceChildren();
  for (const dialog of document.querySelectorAll('dialog[open]'))
    if (dialog instanceof HTMLDialogElement) dialog.close();
}

/** A choice taken before the player came belongs to the first play alone. */
function forgetEarly(): void {
  const page: Window & EarlyWindow = window;
  page.stopEarly?.();
  delete page.early;
  delete page.stopEarly;
}
