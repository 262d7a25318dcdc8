/**
 * What the play page shows at one moment, as plain data.
 *
 * The build makes it for the opening (`openingView`), the browser computes it from the session
 * (`sessionView`); the page is a function of it.
 */
import type { PlayFile } from '../../contract/compiled.ts';
import { replay, type ReplayFailure } from '../../core/attempt/replay.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { drawVariant } from '../../core/story/story-session.ts';
import type { Choice, Mood, StageState, Turn } from '../../core/story/turn.ts';
import type { TimeLeft } from '../session/countdown.ts';
import { metersAt, scoresBefore, type Meters } from '../session/meters.ts';
import type { Phase, Session } from '../session/session.ts';
import { clientOf, moodOf } from '../session/snapshot.ts';
import { NOWHERE, replayEntries, turnEntries, type ThreadEntry } from '../session/thread.ts';

/** How the followed scenario ended before this one began. */
export type BeforeView = {
  readonly ending: string;
  /** Whether the learner reached it; otherwise it is what really happened. */
  readonly own: boolean;
};

export type PlayView = {
  /** What came before, in a scenario that follows another one. */
  readonly before: BeforeView | null;
  readonly entries: readonly ThreadEntry[];
  /** The cast id of whoever is typing, or `null`. */
  readonly typing: string | null;
  readonly stage: StageState;
  readonly meters: Meters;
  /** How the client looks, where he can be seen. */
  readonly mood: Mood | null;
  /** The number of the present decision, from 1. */
  readonly decision: number;
  /** Ids of promises given and neither kept nor broken. */
  readonly promises: readonly string[];
  readonly phase: Phase;
  /** In the order to show; empty while nothing can be chosen, but not while a choice is kept. */
  readonly choices: readonly Choice[];
  /** Whether the author set a timer on the present decision. */
  readonly timed: boolean;
  readonly timeLeft: TimeLeft | null;
  readonly timers: boolean;
  /** The attempt's id once it has ended, for the way to its review. */
  readonly finished: string | null;
};

/** The page before anything is chosen; the same for every seed. */
export function openingView(play: PlayFile): Result<PlayView, ReplayFailure> {
  const opened = replay(storyOf(play, '0'), []);
  if (!opened.ok) return opened;
  const { opening } = opened.value;
  return ok({
    before: beforeView(play, undefined),
    entries: turnEntries(opening, NOWHERE),
    ...turnView(play, opening),
    meters: metersAt(opening, scoresBefore(opening), opening.beats.length),
    typing: null,
    phase: 'choosing',
    choices: opening.choices,
    timeLeft: null,
    timers: true,
    finished: null,
  });
}

/**
 * What follows each opening choice, for a page that answers before it runs: the entry of the choice,
 * then the lines that come in every variant alike, up to the first that differs.
 */
export function openingReplies(play: PlayFile): Readonly<Record<string, readonly ThreadEntry[]>> {
  const seeds = seedOfEachVariant(play.variants);
  const opened = replay(storyOf(play, '0'), []);
  const choices = opened.ok ? opened.value.opening.choices : [];
  return Object.fromEntries(
    choices.map(({ id }) => [id, shared(seeds.map((seed) => repliesTo(play, seed, id)))]),
  );
}

const storyOf = (
  { story, variants }: PlayFile,
  seed: string,
): { storyJson: string; variants: number; seed: string } => ({ storyJson: story, variants, seed });

function repliesTo(play: PlayFile, seed: string, choice: string): readonly ThreadEntry[] {
  const replayed = replay(storyOf(play, seed), [choice]);
  if (!replayed.ok) return [];
  const opening = turnEntries(replayed.value.opening, NOWHERE);
  return replayEntries(replayed.value).slice(opening.length);
}

function seedOfEachVariant(variants: number): readonly string[] {
  const seeds = new Map<number, string>();
  for (let number = 0; seeds.size < variants; number++)
    seeds.set(drawVariant(String(number), variants), String(number));
  return [...seeds.values()];
}

/** What all the lists begin with. */
function shared(lists: readonly (readonly ThreadEntry[])[]): readonly ThreadEntry[] {
  const [first = [], ...others] = lists;
  const differs = first.findIndex((entry, at) =>
    others.some((other) => JSON.stringify(other[at]) !== JSON.stringify(entry)),
  );
  return differs < 0 ? first : first.slice(0, differs);
}

/** What came before an attempt that begins after an ending; without one, after the documented. */
export const beforeView = (
  { follows }: Pick<PlayFile, 'follows'>,
  after: string | undefined,
): BeforeView | null =>
  follows === undefined ? null : { ending: after ?? follows.historical, own: after !== undefined };

type TurnView = Pick<PlayView, 'stage' | 'mood' | 'decision' | 'promises' | 'timed'>;

function turnView(
  play: PlayFile,
  turn: Turn,
  { stage, trust }: { readonly stage: StageState; readonly trust: number } = turn,
): TurnView {
  const client = clientOf(play);
  return {
    stage,
    mood: stage.present.includes(client) ? moodOf(play, client, stage, trust) : null,
    decision: turn.choices.length > 0 ? turn.index + 1 : turn.index,
    promises: turn.ledger.open,
    timed: turn.choices.some(({ timer }) => timer !== null),
  };
}

/** The view of a running session; reading it subscribes to everything it shows. */
export function sessionView(session: Session): PlayView {
  const attempt = session.attempt.value;
  const phase = session.phase.value;
  const meters = session.meters.value;
  const now = { stage: session.stage.value, trust: meters.trust.value };
  return {
    before: beforeView(session.play, attempt.after),
    entries: session.entries.value,
    ...turnView(session.play, session.turn.value, now),
    meters,
    typing: session.typing.value,
    phase,
    choices: phase === 'saving' ? session.turn.value.choices : session.choices.value,
    timeLeft: session.timeLeft.value,
    timers: session.timers.value,
    finished: phase === 'ended' ? attempt.id : null,
  };
}
