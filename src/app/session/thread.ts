/** The conversation so far, as a list that only grows. */
import type { Replay } from '../../core/attempt/replay.ts';
import type { Beat, Channel, Choice, StageState, Turn } from '../../core/story/turn.ts';

/** Where and when the conversation goes on; the first entry, and one at each change. */
export type SceneEntry = {
  readonly kind: 'scene';
  readonly key: string;
  /** The story's clock when its day has changed, otherwise `''`. */
  readonly day: string;
  /** The background when it has changed, otherwise `''`. */
  readonly background: string;
  /** The music when other music has begun, otherwise `''`. */
  readonly music: string;
};
/** A line of the story. */
export type BeatEntry = { readonly kind: 'beat'; readonly key: string; readonly beat: Beat };
/** What the player said or did, with the channel and the clock it was done at. */
export type ChoiceEntry = {
  readonly kind: 'choice';
  readonly key: string;
  readonly choice: Choice;
  readonly channel: Channel;
  readonly clock: string;
};
/** An entry is made once and never changes; `key` is unique in its thread. */
export type ThreadEntry = SceneEntry | BeatEntry | ChoiceEntry;

/** What a change of scene can change. */
export type Scenery = Pick<StageState, 'background' | 'clock' | 'music'>;

/** Where a thread stands before its first line. */
export const NOWHERE: Scenery = { background: '', clock: '', music: '' };

/**
 * The entries of a line: itself, and the change of scene that it brings.
 *
 * @param before - the stage at the previous line.
 * @param at - the turn's index and the line's index within it.
 */
export function beatEntries(
  beat: Beat,
  before: Scenery,
  at: readonly [turn: number, line: number],
): readonly ThreadEntry[] {
  const key = at.join('.');
  const line: BeatEntry = { kind: 'beat', key, beat };
  const { clock } = beat.stage;
  const day = dayOf(clock) === dayOf(before.clock) ? '' : clock;
  const background = changed(before.background, beat.stage.background);
  const music = changed(before.music, beat.stage.music);
  if (day === '' && background === '' && music === '') return [line];
  return [{ kind: 'scene', key: `${key}s`, day, background, music }, line];
}

/** The entry of a choice taken in `turn`. */
export const choiceEntry = (turn: Turn, choice: Choice): ChoiceEntry => ({
  kind: 'choice',
  key: `${turn.index}c`,
  choice,
  channel: turn.stage.channel,
  clock: turn.stage.clock,
});

/** The entries of a turn's lines; `lines` picks some of them, from the first to before the last. */
export function turnEntries(
  turn: Turn,
  before: Scenery,
  lines: readonly [from: number, to: number] = [0, turn.beats.length],
): readonly ThreadEntry[] {
  const [from, to] = lines;
  return turn.beats
    .slice(from, to)
    .flatMap((beat, at) =>
      beatEntries(beat, turn.beats[from + at - 1]?.stage ?? before, [turn.index, from + at]),
    );
}

/** The whole thread of a replay, down to its latest turn. */
export function replayEntries({ opening, decisions }: Replay): readonly ThreadEntry[] {
  const entries = [...turnEntries(opening, NOWHERE)];
  for (const { before, choice, after } of decisions) {
    const taken = before.choices.find(({ id }) => id === choice);
    if (taken !== undefined) entries.push(choiceEntry(before, taken));
    entries.push(...turnEntries(after, before.stage));
  }
  return entries;
}

/** A thread cut before every choice; the first part is the opening. */
export function cutAtChoices(entries: readonly ThreadEntry[]): readonly (readonly ThreadEntry[])[] {
  const parts: ThreadEntry[][] = [[]];
  for (const entry of entries) {
    if (entry.kind === 'choice') parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}

const changed = (before: string, now: string): string => (now === before ? '' : now);

/** The month and day of a story's clock. */
const dayOf = (clock: string): string => clock.slice(0, 5);
