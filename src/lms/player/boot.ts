/**
 * What a package can show before its player has come: the pack's page, or the opening of a scenario.
 *
 * The packager inlines this script before the page's templates, into which it has rendered all that
 * the script puts into the page. A view is shown as soon as it has come, while the page is still on
 * its way; `app/early/take-choice.ts` takes a first choice then. Once the page is whole and painted, the
 * player is sent for: earlier it would only delay that.
 */
import { dress } from './dress.ts';

/** What the script leaves on the page's window. */
export type BootWindow = {
  stopBoot?: () => void;
};

const { documentElement: root } = document;

/** The view that an address names. */
const viewOf = (hash: string): string => /^#\/play\/([a-z0-9-]+)/.exec(hash)?.[1] ?? '';

/** The first of the reader's languages that the package has; else the package's first. */
function preferred(): string {
  const offered = root.dataset['locales']?.split(' ') ?? [];
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find((locale) => offered.includes(locale)) ?? offered[0] ?? root.lang;
}

/** Finds what has come whole: something follows it, or nothing more will come. */
function find<T extends Element>(selector: string, type: new () => T): T | null {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) return null;
  return found.nextSibling !== null || document.readyState !== 'loading' ? found : null;
}

let shown: string | null = null;

/** Shows the view that the address names, where it has come and does not show already. */
function show(): void {
  const view = viewOf(location.hash);
  const kind = view === '' ? 'site' : 'play';
  if (view === shown || location.hash.startsWith('#/debrief')) return;
  const [front, behind] = ['view', 'behind'].map((part) =>
    find(`template[data-${part}="${view}"][lang="${root.lang}"]`, HTMLTemplateElement),
  );
  if (!front || !behind || !find(`style[data-for=${kind}]`, HTMLStyleElement)) return;
  shown = view;
  dress(kind);
  document.querySelector('#app')?.replaceChildren(front.content.cloneNode(true));
  document.querySelector('#behind')?.replaceChildren(behind.content.cloneNode(true));
  run('early');
}

/** Runs the scripts of a template, once. */
function run(name: string): void {
  const scripts = document.querySelector(`template[data-run=${name}]`);
  if (!(scripts instanceof HTMLTemplateElement)) return;
  document.head.append(scripts.content.cloneNode(true));
  scripts.remove();
}

const sendForPlayer = (): void => run('player');

root.lang = preferred();
const coming = new MutationObserver(show);
coming.observe(document.body, { childList: true });
addEventListener('hashchange', show);
const page: Window & BootWindow = window;
page.stopBoot = () => removeEventListener('hashchange', show);
document.addEventListener('DOMContentLoaded', () => {
  coming.disconnect();
  show();
  // A hidden page is not painted, and loses nothing by loading at once.
  if (document.visibilityState === 'hidden') sendForPlayer();
  else requestAnimationFrame(() => setTimeout(sendForPlayer));
});
