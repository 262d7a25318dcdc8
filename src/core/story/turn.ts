/**
 * What a story yields between two choices.
 *
 * A turn is plain data: the conversation prints it, the stage and the sound enact it, the command
 * line writes it as JSON. Text is in the story's source language; `id` finds its translation.
 */

/** The six moods that every drawn person has. */
export const MOODS = ['neutral', 'warm', 'annoyed', 'angry', 'worried', 'delighted'] as const;
export type Mood = (typeof MOODS)[number];

/** Whether `value` is one of the six moods. */
export const isMood = (value: string): value is Mood =>
  (MOODS as readonly string[]).includes(value);

/** How the two sides talk; the conversation takes the manner of the channel. */
export const CHANNELS = ['messenger', 'meeting', 'phone', 'visit', 'email', 'office'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether `value` is one of the channels. */
export const isChannel = (value: string): value is Channel =>
  (CHANNELS as readonly string[]).includes(value);

/** What a line's one-shot tags ask of the stage and the sound, in the order written. */
export const DIRECTION_KEYS = ['gesture', 'enter', 'exit', 'look', 'sound', 'camera'] as const;
export type DirectionKey = (typeof DIRECTION_KEYS)[number];
export type Direction = {
  readonly key: DirectionKey;
  readonly value: string;
  /** Of gestures and looks: a cast id, `'you'`, or `''` where nobody is named and nobody speaks. */
  readonly person?: string;
};

/** What persists on the stage until a later tag changes it. */
export type StageState = {
  /** A background id of the scenario, or `''` before the first. */
  readonly background: string;
  /** A music or ambience id of the scenario, or `''`. */
  readonly music: string;
  readonly channel: Channel;
  /** Month, day and time in the story's world, e.g. `"12-28 22:31"`, or `''` before the first. */
  readonly clock: string;
  /** Who is on the stage, by cast id, in the order they came in. */
  readonly present: readonly string[];
  /** The mood set last for each person; a person not named here rests in the mood trust gives. */
  readonly moods: Readonly<Record<string, Mood>>;
};

/** A movement of the two scores, and why, as shown beside the line that shows the reaction. */
export type MeterChange = {
  /** Points of client trust, from -100 to 100. */
  readonly trust: number;
  /** Points of partnership value, from -100 to 100. */
  readonly partnership: number;
  /** A reaction id of the scenario, or `''` when the author gave none. */
  readonly reaction: string;
};

/** One line of the conversation with everything that happens at it. */
export type Beat = {
  /** The text id, unique in the story; `''` only in stories that were not written for Rapport. */
  readonly id: string;
  /** A cast id, `'you'` for the player, or `''` for narration. */
  readonly speaker: string;
  readonly text: string;
  /** Seconds to wait before the line, when the author set them; otherwise `null`. */
  readonly wait: number | null;
  readonly directions: readonly Direction[];
  /** The stage after this line's tags. */
  readonly stage: StageState;
  /** Client trust after this line, 0-100. */
  readonly trust: number;
  /** Partnership value after this line, 0-100. */
  readonly partnership: number;
  readonly change: MeterChange | null;
};

/** Something the player can say or do. */
export type Choice = {
  /** Identifies the choice in attempts; unique in the story. */
  readonly id: string;
  readonly text: string;
  /** Seconds the whole decision allows, set on the choice that silence takes; otherwise `null`. */
  readonly timer: number | null;
  /** Whether this choice is taken when the timer runs out. */
  readonly silence: boolean;
};

/** A promise given to the client, as the ledger of the shared include keeps it. */
export type Ledger = {
  /** Promise ids not yet kept or broken. */
  readonly open: readonly string[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
};

export type Turn = {
  /** 0 for the opening, then one more for each choice taken. */
  readonly index: number;
  readonly beats: readonly Beat[];
  /** In the order to show, drawn from the seed; empty when the story has ended. */
  readonly choices: readonly Choice[];
  readonly stage: StageState;
  readonly trust: number;
  readonly partnership: number;
  readonly ledger: Ledger;
  /** The ending reached, or `null` while the story goes on. */
  readonly ending: string | null;
};
