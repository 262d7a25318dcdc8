/** Runs an opened play on its page until the page goes. */
import { computed, effect, signal, type Signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { warmJournal } from '../data/journal.ts';
import {
  goToQuery,
  libraryFromPlay,
  pageQuery,
  reloadPage,
  replaceQuery,
} from '../data/page-address.ts';
import { changeSettings } from '../data/settings.ts';
import type { EarlyChoice } from '../early/early-choice.ts';
import type { ConfidenceTap } from './confidence/confidence-tap.tsx';
import { afterPaint } from '../ui/after-paint.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { SHEET_HEADING } from './choice-sheet.tsx';
import { noteIsOpen } from './content-note.tsx';
import type { LivePlay } from './live-play.ts';
import type { OpenedPlay } from './open-play.ts';
import type { PlayActions } from './play-actions.ts';
import { lookAhead } from './look-ahead.ts';
import { listenToKeys } from './play-keys.ts';
import { PlayPage } from './play-page.tsx';
import { attemptQuery, practiceQuery, withoutStart, type PlayParams } from './play-params.ts';
import type { PlayPorts } from './play-ports.ts';
import { warmUp } from './warm-up.tsx';

/** What a running play needs of its page. */
export type PlayPlace = {
  readonly root: HTMLElement;
  readonly params: PlayParams;
  readonly ports: PlayPorts;
  readonly early: EarlyChoice | undefined;
  readonly ended: AbortSignal;
};

/** Renders the play over what the build has rendered, takes an early choice, and goes on. */
export async function runPlay(opened: OpenedPlay, live: LivePlay, place: PlayPlace): Promise<void> {
  const { session, stored, elsewhere } = opened;
  const beside: Beside = { tap: signal(null), Aside: signal(null) };
  const actions = actionsOf(opened, live, beside);
  if (elsewhere) stop(live, 'open-elsewhere');
  const early = stored || elsewhere ? undefined : place.early;
  if (early !== undefined) await session.chooseEarly(early.choice, early.at);
  if (!stored && !elsewhere) tellContents(live);
  live.catchUp();
  render(<LivePage live={live} beside={beside} actions={actions} />, place.root);
  // A page that goes on from an earlier visit has kept its opening out of sight until now.
  delete document.documentElement.dataset['resume'];
  live.tellOffers();
  listen(live, actions, place.ended);
  followAddress(opened, place);
  if (elsewhere) return;
  await brief(live, opened);
  accompanyLater(live, place);
  askLater(live, beside);
  lookAhead(session);
  if (!place.params.memory && !(await opened.store.outlastsPage()))
    live.notice.value ??= 'unsaved.storage-blocked';
}

/** Ends the play on this page; what was said so far stays to be read. */
export function stop(live: LivePlay, failure: 'open-elsewhere' | 'taken-over'): void {
  live.session.close();
  live.failure.value = failure;
}

/** What comes to some plays when they can already be used; `null` until it is there. */
type Beside = {
  /** Asks how sure one is. */
  readonly tap: Signal<ConfidenceTap | null>;
  /** The feedback after each decision. */
  readonly Aside: Signal<(() => VNode | null) | null>;
};

type LiveProps = { live: LivePlay; beside: Beside; actions: PlayActions };

function LivePage({ live, beside, actions }: LiveProps): VNode {
  const Tap = beside.tap.value?.Tap;
  const Aside = beside.Aside.value;
  return (
    <PlayPage
      text={live.text}
      entries={live.lines}
      view={live.view.value}
      surroundings={live.surroundings.value}
      actions={actions}
      asked={Tap !== undefined && <Tap choices={live.view.value.choices} />}
      aside={Aside !== null && <Aside />}
    />
  );
}

/** Says who will see a new attempt, and lets it begin behind that; practice nobody else sees. */
async function brief(live: LivePlay, { assigned, stored }: OpenedPlay): Promise<void> {
  if (assigned === null || stored) return;
  const { showBriefing } = await import('./assigned/briefing.tsx');
  live.session.pause('briefing');
  await showBriefing(assigned.play, practiceQuery(pageQuery()));
  live.session.begin();
  live.session.resume('briefing');
}

/** Brings what only some plays have, when nothing else is to be done. */
function askLater(live: LivePlay, beside: Beside): void {
  const { session, rules } = live;
  const bring = async (): Promise<void> => {
    if (session.play.asks !== undefined) {
      const { openConfidenceTap } = await import('./confidence/confidence-tap.tsx');
      beside.tap.value = await openConfidenceTap(session);
    }
    if (rules.asYouGo) {
      const { openAnswers } = await import('./answer/decision-answer.tsx');
      const Answers = await openAnswers(session);
      beside.Aside.value = Answers === null ? null : () => <Answers />;
    }
  };
  if (session.play.asks !== undefined || rules.asYouGo) whenIdle(() => void bring(), 2_000);
}

function actionsOf(opened: OpenedPlay, live: LivePlay, beside: Beside): PlayActions {
  const { session } = opened;
  const actions: PlayActions = {
    choose(choice) {
      if (live.failure.peek() !== null || live.note.peek()) return;
      // Moving the focus lays the page out, so it waits until the line is painted.
      afterPaint(keepFocus);
      void session.choose(choice, { confidence: beside.tap.peek()?.take() ?? null });
    },
    skip: () => session.skip(),
    setTimers: (timers) => changeSettings({ timers }),
    setSound: (sound) => changeSettings({ sound }),
    openOptions: () => void withDialog(live, 'options', actions),
    openHistory: () => void withDialog(live, 'history', actions),
    startAgain: () => void startAgain(opened),
    reload: () => reloadPage(),
    takeOver: () => void takeOver(session.attempt.peek().id),
    signIn: () => location.assign(`${libraryFromPlay()}sign-in/`),
    practise: () => goToQuery(practiceQuery(pageQuery())),
    dismissNotice() {
      live.notice.value = null;
    },
    goOn() {
      live.note.value = false;
      session.resume(NOTE);
      live.catchUp();
      document.getElementById(SHEET_HEADING)?.focus();
    },
  };
  return actions;
}

/** Why time stands still while the scenario says what it contains. */
const NOTE = 'note';

/** Asks before the first line, where there is something to tell, unless it was answered already. */
function tellContents(live: LivePlay): void {
  const { play, attempt } = live.session;
  const asks = play.card.contentNotes.length > 0 && attempt.peek().decisions.length === 0;
  if (!asks || !noteIsOpen(document)) return;
  live.note.value = true;
  live.session.pause(NOTE);
}

async function startAgain({ session, store }: OpenedPlay): Promise<void> {
  const { startAfresh } = await import('./fresh-start.ts');
  await startAfresh(store, session.attempt.peek(), () => session.close());
}

async function takeOver(attempt: string): Promise<void> {
  const start = await import('./fresh-start.ts');
  start.takeOver(attempt);
}

/** The timer stands still while a dialog is open; dialogs are loaded when first asked for. */
async function withDialog(
  live: LivePlay,
  name: 'options' | 'history',
  actions: PlayActions,
): Promise<void> {
  live.session.pause(name);
  try {
    const { showDialog } = await import('./dialogs/show-dialog.tsx');
    await showDialog(name, live, actions);
  } finally {
    live.session.resume(name);
  }
}

/**
 * The choice that has the focus is about to go; the heading above the next ones takes it, so that
 * they are one Tab away. Focus elsewhere stays where it is.
 */
function keepFocus(): void {
  const focused = document.activeElement;
  if (focused !== document.body && focused?.closest('[data-choices]') === null) return;
  document.getElementById(SHEET_HEADING)?.focus({ preventScroll: true });
}

function listen(live: LivePlay, actions: PlayActions, ended: AbortSignal): void {
  const { session } = live;
  const keys = {
    chooseAt(at: number) {
      // What is seen counts: the choices to come may be known already.
      const choice = live.view.peek().choices[at];
      if (choice !== undefined) actions.choose(choice.id);
    },
    skip() {
      const phase = session.phase.peek();
      session.skip();
      return phase === 'revealing' || phase === 'saving';
    },
  };
  listenToKeys(document, keys, ended);
  const watch = (): void => {
    if (document.hidden) session.pause('hidden');
    else session.resume('hidden');
  };
  document.addEventListener('visibilitychange', watch, { signal: ended });
  watch();
}

/**
 * Keeps the address such that loading the page anew shows the same attempt. A browser takes longer
 * to change it than to show a line, so the line comes first.
 */
function followAddress({ session, store }: OpenedPlay, { params, ended }: PlayPlace): void {
  const begins = params.from !== null;
  if (begins) void store.saveAttempt(session.attempt.peek());
  if (begins || params.takeOver) replaceQuery(withoutStart(pageQuery()));
  const follow = (standing: Standing): void => {
    if (ended.aborted) return;
    if (standing === 'finished') {
      // A preview is kept nowhere, so loading the page anew begins anew.
      if (!params.preview) replaceQuery(attemptQuery(pageQuery(), session.attempt.peek().id));
      void store.askToPersist();
    } else if (params.afresh && standing === 'begun') replaceQuery(withoutStart(pageQuery()));
  };
  const stands = computed(() => standingOf(session.attempt.value));
  const end = effect(() => {
    const standing = stands.value;
    if (standing !== 'new') afterPaint(() => follow(standing));
  });
  ended.addEventListener('abort', end);
}

/** How far an attempt has come, as far as its address tells. */
type Standing = 'new' | 'begun' | 'finished';

function standingOf({ status, decisions }: Attempt): Standing {
  if (status === 'finished') return 'finished';
  return decisions.length > 0 ? 'begun' : 'new';
}

/** Loads what accompanies the conversation, when nothing else is to be done. */
function accompanyLater(live: LivePlay, { root, params, ports, ended }: PlayPlace): void {
  const start = async (): Promise<void> => {
    if (ended.aborted) return;
    warmJournal();
    void warmFonts(live, root);
    const { accompany } = await import('./companions.ts');
    if (ended.aborted) return;
    accompany(live, ports, params.stage ? root.querySelector('[data-stage]') : null);
  };
  whenIdle(() => void start(), 4_000);
}

/** Brings the fonts, and uses them once, so that the first choice need not wait for that. */
async function warmFonts({ text, session }: LivePlay, root: HTMLElement): Promise<void> {
  await loadFonts();
  await document.fonts.ready;
  whenIdle(() => void warmUp(session, text, root.querySelector('[role=log]')), 1_000);
}
