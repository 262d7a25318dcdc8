/** Brings the play page to life. */
import { takeEarlyChoice, type EarlyWindow } from '../early/early-choice.ts';
import type { PageData } from '../page-data.ts';
import {
  goToQuery,
  libraryFromPlay,
  pageQuery,
  reloadPage,
  siteRoot,
} from '../data/page-address.ts';
import { openSettings } from '../data/settings.ts';
import { followLook } from '../ui/apply-look.ts';
import { language } from '../ui/messages.ts';
import { calmSignal } from './calm.ts';
import { LivePlay } from './live-play.ts';
import { openPlay, type UnopenedPlay } from './open-play.ts';
import { parsePlayParams, practiceQuery } from './play-params.ts';
import type { PlayRules } from './play-rules.ts';
import type { PlayPorts } from './play-ports.ts';
import { runPlay, stop } from './run-play.tsx';
import { followLanguage } from './translations.ts';
/* oxlint-disable import/no-unassigned-import -- style sheets */
import '../ui/tokens.css';
import './play.css';
/* oxlint-enable import/no-unassigned-import */

/**
 * Starts the page of the one scenario in `page.cards`, in the present `language`, with the settings
 * open. It renders over the pre-rendered page, with a first choice that the inline script has taken
 * already; an attempt left unfinished goes on at its line.
 *
 * The address can ask for `?pace=instant` (no delays), `?seed=`, `?stage=off`, `?store=memory`,
 * `?attempt=<id>` (that attempt), `?from=<id>&at=<decision, from 1>` (a new attempt from there),
 * `?new` (a new attempt although one is unfinished), and `?preview` (as an assignment would have it,
 * kept nowhere), with the assignment's rules: `&timers=on`, `&meters=hidden`, `&feedback=as-you-go`,
 * `&language=ru`.
 *
 * @param ports - loaders of the stage and the sound; called when the first choice can be made and
 *   the page is idle, and the sound only after a gesture.
 * @param ended - ends the play where its page goes on without it; the pages of the site last as long
 *   as their play.
 */
export async function mount(
  root: HTMLElement,
  page: PageData,
  ports: PlayPorts = {},
  ended: AbortSignal = new AbortController().signal,
): Promise<void> {
  const [card] = page.cards;
  if (card === undefined) throw new Error('The play page carries no scenario.');
  const params = parsePlayParams(pageQuery());
  await openSettings();
  followLook(document.documentElement);
  const calm = calmSignal();
  let live: LivePlay | null = null;
  const opened = await openPlay({
    card,
    params,
    startsAt: performance.timeOrigin,
    calm: () => calm.peek(),
    onLost: () => live !== null && stop(live, 'taken-over'),
  });
  const here: Window & EarlyWindow = window;
  const early = takeEarlyChoice(here);
  if (!opened.ok) {
    await showFailure(root, card.title[language.peek()], opened.error);
    return;
  }
  const { session, text, untranslated, assigned, rules } = opened.value;
  ended.addEventListener('abort', () => session.close());
  if (ended.aborted) return;
  if ((assigned !== null || params.preview) && movesOn(rules, card.id)) return;
  live = new LivePlay(session, text, calm, rules);
  if (params.preview) live.notice.value = 'preview';
  ended.addEventListener('abort', followLanguage(text));
  if (untranslated) live.notice.value = 'no-language';
  await runPlay(opened.value, live, { root, params, ports, early, ended });
}

/** Goes to the page of the one language that an assignment is played in; whether one goes. */
function movesOn(rules: PlayRules, scenario: string): boolean {
  document.documentElement.dataset['meters'] = rules.meters ? 'shown' : 'hidden';
  const { language: only } = rules;
  if (only === null || only === language.peek()) return false;
  location.replace(new URL(`${only}/play/${scenario}/${pageQuery()}`, siteRoot()));
  return true;
}

async function showFailure(
  root: HTMLElement,
  title: string,
  unopened: UnopenedPlay,
): Promise<void> {
  const { failure, store, attempt } = unopened;
  const { showFailurePage } = await import('./failure/failure-panel.tsx');
  const { startAfresh } = await import('./fresh-start.ts');
  const actions = {
    startAgain: () => void startAfresh(store, attempt, () => undefined),
    reload: () => reloadPage(),
    takeOver: () => undefined,
    signIn: () => location.assign(`${libraryFromPlay()}sign-in/`),
    practise: () => goToQuery(practiceQuery(pageQuery())),
  };
  await showFailurePage(root, { title, failure, actions });
  delete document.documentElement.dataset['resume'];
}
