/** Everything between a page's address and a session that can be played. */
import type { PlayFile, ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { noteAttempt } from '../data/journal.ts';
import { pageQuery, siteRoot } from '../data/page-address.ts';
import { reachedEndings } from '../data/reached-endings.ts';
import { settings } from '../data/settings.ts';
import type { StoreFailure } from '../data/store.ts';
import { markUnfinished, mayBeUnfinished } from '../data/unfinished-scenarios.ts';
import { newAttemptId } from '../data/uuid.ts';
import { browserClock } from '../session/clock.ts';
import { ScenarioText } from '../session/scenario-text.ts';
import { openSession, type Session } from '../session/session.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { language } from '../ui/messages.ts';
import { lockAttempt } from './attempt-lock.ts';
import { browserStore, pageStore, type AttemptStore } from './attempt-store.ts';
import { attemptToPlay, type AttemptToPlay } from './attempt-to-play.ts';
import { openingFailure, type PlayFailure } from './failure/failure.ts';
import { loadPlayFile } from './load-scenario.ts';
import { messages } from './messages.ts';
import type { PlayParams } from './play-params.ts';
import type { AssignedPlay } from './assigned/assigned-play.ts';
import { FREE, type PlayRules } from './play-rules.ts';
import { addTranslation } from './translations.ts';

/** What a page is asked to play. */
export type PlayRequest = {
  readonly card: ScenarioCard;
  readonly params: PlayParams;
  /** When the attempt begins if it is new, in milliseconds since 1970 UTC. */
  readonly startsAt: number;
  readonly calm: () => boolean;
  /** Called when another tab takes the attempt over. */
  readonly onLost: () => void;
};

/** What an assignment makes of a play. */
export type Assigned = { readonly play: AssignedPlay; readonly rules: PlayRules };

export type OpenedPlay = {
  /** What it is played for; `null` in practice, and where that cannot be known. */
  readonly assigned: Assigned | null;
  readonly rules: PlayRules;
  readonly store: AttemptStore;
  readonly text: ScenarioText;
  readonly session: Session<StoreFailure>;
  /** Whether the attempt goes on from an earlier visit. */
  readonly stored: boolean;
  /** Whether another tab plays it: then it can only be read here. */
  readonly elsewhere: boolean;
  /** Whether the scenario's words are missing in the present language. */
  readonly untranslated: boolean;
};

/** A play that could not be opened; `attempt` is the one that was to be played, if it was found. */
export type UnopenedPlay = {
  readonly failure: PlayFailure;
  readonly store: AttemptStore;
  readonly attempt: Attempt | null;
};

/** A save that takes longer than this is taken for a refusal; it may still succeed. */
const SAVE_MS = 4_000;

/** Loads the scenario, finds the attempt, takes its lock, and opens its session. */
export async function openPlay(request: PlayRequest): Promise<Result<OpenedPlay, UnopenedPlay>> {
  const { card, params } = request;
  const store = params.memory ? pageStore() : browserStore();
  const [loaded] = await Promise.all([
    loadPlayFile(siteRoot(), card),
    messages.load(language.peek()),
  ]);
  if (!loaded.ok) return err({ failure: loaded.error, store, attempt: null });
  const play = loaded.value;
  const text = new ScenarioText(play);
  const [found, translated] = await Promise.all([
    findPlay(store, play, request),
    addTranslation(text),
  ]);
  if (!found.ok) return err({ failure: found.error, store, attempt: null });
  const { assigned, rules, stored, attempt } = found.value;
  const opened = await openAttempt(play, found.value, store, request);
  if (!opened.ok) return err({ failure: opened.error, store, attempt });
  return ok({ store, text, stored, untranslated: !translated, assigned, rules, ...opened.value });
}

type FoundPlay = AttemptToPlay & Pick<OpenedPlay, 'assigned' | 'rules'>;

/** Finds the attempt and, unless it is practice, the assignment that it is played for. */
async function findPlay(
  store: AttemptStore,
  play: PlayFile,
  request: PlayRequest,
): Promise<Result<FoundPlay, PlayFailure>> {
  const { assignment, preview } = request.params;
  if (preview) return findPreview(store, play, request);
  if (assignment === null) {
    const found = await findAttempt(store, play, request);
    if (!found.ok) return found;
    const assigned = await assignedOf(found.value.attempt);
    return ok({ ...found.value, assigned, rules: assigned?.rules ?? FREE });
  }
  const { findAssigned, hindranceOf, rulesOf } = await import('./assigned/assigned-play.ts');
  const assigned = await findAssigned(assignment, play.card.id);
  if (!assigned.ok) return assigned;
  const { timers } = rulesOf(assigned.value, false);
  const found = await findAttempt(store, play, request, { assignment, timers });
  if (!found.ok) return found;
  const { stored } = found.value;
  const hindrance = stored ? null : hindranceOf(assigned.value, Date.now());
  if (hindrance !== null) return err(hindrance);
  const rules = rulesOf(assigned.value, stored);
  return ok({ ...found.value, assigned: { play: assigned.value, rules }, rules });
}

/** A new attempt by the rules of the address. */
async function findPreview(
  store: AttemptStore,
  play: PlayFile,
  request: PlayRequest,
): Promise<Result<FoundPlay, PlayFailure>> {
  const { previewRules } = await import('./assigned/preview.ts');
  const rules = previewRules(pageQuery());
  const found = await findAttempt(store, play, request, { timers: rules.timers });
  return found.ok ? ok({ ...found.value, assigned: null, rules }) : found;
}

/** What a stored attempt is played for; one goes on also where that cannot be known any more. */
async function assignedOf({ assignment, scenario }: Attempt): Promise<Assigned | null> {
  if (assignment === undefined) return null;
  const { findAssigned, rulesOf } = await import('./assigned/assigned-play.ts');
  const found = await findAssigned(assignment, scenario);
  return found.ok ? { play: found.value, rules: rulesOf(found.value, true) } : null;
}

/** Where no attempt is known to be unfinished, the store need not be asked. */
function findAttempt(
  store: AttemptStore,
  play: PlayFile,
  { card, params, startsAt }: PlayRequest,
  ruled: { readonly assignment?: string; readonly timers: boolean | null } = { timers: null },
): Promise<Result<AttemptToPlay, PlayFailure>> {
  const afresh = params.afresh || !mayBeUnfinished(card.id);
  return attemptToPlay(
    store,
    card,
    { ...params, afresh },
    {
      id: newAttemptId(),
      locale: language.peek(),
      timers: ruled.timers ?? settings.peek().timers,
      assignment: ruled.assignment,
      // Whoever reads a briefing begins behind it.
      now: ruled.assignment === undefined ? startsAt : Date.now(),
      after: params.memory ? undefined : ownEndingBefore(play),
    },
  );
}

/** How the learner's own last attempt at the followed scenario ended, where there is one. */
function ownEndingBefore({ follows }: PlayFile): string | undefined {
  if (follows === undefined) return undefined;
  const ending = reachedEndings()[follows.scenario];
  return ending !== undefined && Object.hasOwn(follows.endings, ending) ? ending : undefined;
}

async function openAttempt(
  play: PlayFile,
  { attempt, rules }: FoundPlay,
  store: AttemptStore,
  { params, calm, onLost }: PlayRequest,
): Promise<Result<Pick<OpenedPlay, 'session' | 'elsewhere'>, PlayFailure>> {
  const lock = await lockAttempt(attempt.id, { steal: params.takeOver, onLost });
  const opened = openSession<StoreFailure>({
    play,
    attempt,
    timers: rules.timers ?? settings.peek().timers,
    ports: {
      clock: browserClock,
      pace: () => (params.instant || calm() ? 'instant' : settings.peek().pace),
      save: (kept) => keepInTime(store, kept),
      ...(params.memory ? {} : { note: noteChoice }),
    },
  });
  if (!opened.ok) return err(openingFailure(opened.error));
  return ok({ session: opened.value, elsewhere: lock === null });
}

/** Notes an attempt, so that a visit that ends now goes on where it stood. */
function noteChoice(attempt: Attempt): boolean {
  if (attempt.status === 'playing') markUnfinished(attempt.scenario, true);
  return noteAttempt(attempt);
}

/** Keeps an attempt, once the line that follows is painted; the play waits at most `SAVE_MS`. */
function keepInTime(store: AttemptStore, attempt: Attempt): Promise<Result<true, StoreFailure>> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(err('storage-blocked')), SAVE_MS);
    afterPaint(() => void store.saveAttempt(attempt).then(resolve));
  });
}
