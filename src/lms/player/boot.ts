/**
 * What a package can show before its player has come: the pack's page, or the opening of a scenario.
 *
 * The packager inlines this script. Everything it puts into the page has been rendered by the
 * packager into the page's templates; `app/early/early.ts` beside it takes a first choice and sends
 * for the player.
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
  const offered = [...document.querySelectorAll<HTMLElement>('template[data-view=""]')].map(
    ({ lang }) => lang,
  );
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find((locale) => offered.includes(locale)) ?? offered[0] ?? root.lang;
}

function show(): void {
  const view = viewOf(location.hash);
  const place = document.getElementById('app');
  const behind = document.getElementById('behind');
  if (place === null || behind === null || location.hash.startsWith('#/debrief')) return;
  dress(view === '' ? 'site' : 'play');
  for (const [part, into] of [
    ['view', place],
    ['behind', behind],
  ] as const) {
    const template = document.querySelector(
      `template[data-${part}="${view}"][lang="${root.lang}"]`,
    );
    if (template instanceof HTMLTemplateElement)
      into.replaceChildren(template.content.cloneNode(true));
  }
}

root.lang = preferred();
addEventListener('hashchange', show);
const page: Window & BootWindow = window;
page.stopBoot = () => removeEventListener('hashchange', show);
show();
