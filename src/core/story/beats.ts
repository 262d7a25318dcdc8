/** Turns Ink's lines and tags into beats, carrying over what persists from line to line. */
import { ok, type Result } from '../base/result.ts';
import type { StoryFailure } from './failure.ts';
import type { InkLine, InkStory } from './ink.ts';
import { parseSpeaker } from './line.ts';
import {
  parseLineTags,
  PERSONAL_KEYS,
  splitPerson,
  tagValue,
  type LineTagKey,
  type Tag,
} from './tags.ts';
import {
  DIRECTION_KEYS,
  isChannel,
  isMood,
  type Beat,
  type Direction,
  type MeterChange,
  type Mood,
  type StageState,
} from './turn.ts';

/** The lines of a turn, read. */
export type TurnBeats = {
  readonly beats: readonly Beat[];
  readonly stage: StageState;
  readonly trust: number;
  readonly partnership: number;
  readonly ending: string | null;
};

/** Takes the lines of a turn as they come; `finish` closes the turn and begins the next. */
export type BeatReader = {
  readonly read: (line: InkLine) => void;
  readonly finish: () => Result<TurnBeats, StoryFailure>;
  /** Marks where a turn begins; the returned function goes back to it, as often as called. */
  readonly mark: () => () => void;
};

const EMPTY_STAGE: StageState = {
  background: '',
  music: '',
  channel: 'messenger',
  clock: '',
  present: [],
  moods: {},
};

/** Reads the beats of one story from its first line on. */
export function beatReader(ink: InkStory): BeatReader {
  let stage = EMPTY_STAGE;
  let meters = readMeters(ink);
  let beats: Beat[] = [];
  let waiting: Direction[] = [];
  let ending: string | null = null;
  let failure: StoryFailure | null = null;

  const addLine = (line: InkLine, tags: readonly Tag<LineTagKey>[]): void => {
    const { speaker, text } = speakerOf(line, tags);
    stage = stageAfter(stage, speaker, tags);
    ending = tagValue(tags, 'ending') ?? ending;
    waiting.push(...directionsOf(tags));
    if (text === '') return;
    const after = readMeters(ink);
    const change = changeBetween(meters, after, ink);
    const directions = waiting.map((direction) => doneBy(speaker, direction));
    beats.push({ ...namedOf(tags), speaker, text, directions, stage, ...after, change });
    meters = after;
    waiting = [];
  };

  return {
    read(line) {
      const tags = parseLineTags(line.tags);
      if (tags.ok) addLine(line, tags.value);
      else failure ??= tags.error;
    },
    finish() {
      if (failure !== null) return { ok: false, error: failure };
      meters = readMeters(ink);
      const turn: TurnBeats = { beats: withLate(beats, waiting), stage, ...meters, ending };
      beats = [];
      waiting = [];
      return ok(turn);
    },
    mark() {
      const marked = { stage, meters, ending };
      return () => {
        ({ stage, meters, ending } = marked);
        beats = [];
        waiting = [];
        failure = null;
      };
    },
  };
}

type Meters = { readonly trust: number; readonly partnership: number };

function readMeters(ink: InkStory): Meters {
  const score = (name: string): number => {
    const value = ink.variable(name);
    return typeof value === 'number' ? value : 0;
  };
  return { trust: score('trust'), partnership: score('partnership') };
}

function changeBetween(before: Meters, after: Meters, ink: InkStory): MeterChange | null {
  const trust = after.trust - before.trust;
  const partnership = after.partnership - before.partnership;
  if (trust === 0 && partnership === 0) return null;
  const named = ink.variable('reaction');
  const reaction = Array.isArray(named) ? String(named[0] ?? '') : '';
  return { trust, partnership, reaction: reaction === 'no_reaction' ? '' : reaction };
}

function namedOf(tags: readonly Tag<LineTagKey>[]): Pick<Beat, 'id' | 'wait'> {
  const wait = tagValue(tags, 'wait');
  return { id: tagValue(tags, 'id') ?? '', wait: wait === undefined ? null : Number(wait) };
}

function speakerOf(
  line: InkLine,
  tags: readonly Tag<LineTagKey>[],
): { readonly speaker: string; readonly text: string } {
  const tagged = tagValue(tags, 'speaker');
  return tagged === undefined ? parseSpeaker(line.text) : { speaker: tagged, text: line.text };
}

const directionsOf = (tags: readonly Tag<LineTagKey>[]): readonly Direction[] =>
  tags.flatMap(({ key, value }) => {
    const known = DIRECTION_KEYS.find((direction) => direction === key);
    if (known === undefined) return [];
    return PERSONAL_KEYS.includes(key)
      ? [{ key: known, ...splitPerson(value) }]
      : [{ key: known, value }];
  });

/** What nobody is named for, the speaker does. */
const doneBy = (speaker: string, direction: Direction): Direction =>
  direction.person === '' ? { ...direction, person: speaker } : direction;

/** Tags that no line follows act with the last line of the turn. */
function withLate(beats: readonly Beat[], late: readonly Direction[]): readonly Beat[] {
  const last = beats.at(-1);
  if (last === undefined || late.length === 0) return beats;
  const directions = late.map((direction) => doneBy(last.speaker, direction));
  return [...beats.slice(0, -1), { ...last, directions: [...last.directions, ...directions] }];
}

function stageAfter(
  stage: StageState,
  speaker: string,
  tags: readonly Tag<LineTagKey>[],
): StageState {
  if (tags.length === 0) return stage;
  const channel = tagValue(tags, 'channel') ?? '';
  const music = tagValue(tags, 'music') ?? stage.music;
  return {
    background: tagValue(tags, 'background') ?? stage.background,
    music: music === 'none' ? '' : music,
    channel: isChannel(channel) ? channel : stage.channel,
    clock: tagValue(tags, 'clock') ?? stage.clock,
    present: presentAfter(stage.present, tags),
    moods: moodsAfter(stage, speaker, tags),
  };
}

/** Another place, or another day. */
const isNewScene = ({ background, clock }: StageState, tags: readonly Tag<LineTagKey>[]): boolean =>
  (tagValue(tags, 'background') ?? background) !== background ||
  dayOf(tagValue(tags, 'clock') ?? clock) !== dayOf(clock);

const dayOf = (clock: string): string => clock.split(' ')[0] ?? '';

/**
 * A new scene begins in the moods that trust gives; and whoever leaves takes the mood along, to come
 * back in that one.
 */
function moodsAfter(
  stage: StageState,
  speaker: string,
  tags: readonly Tag<LineTagKey>[],
): StageState['moods'] {
  const { moods, present } = stage;
  const after: Record<string, Mood> = isNewScene(stage, tags) ? {} : { ...moods };
  for (const tag of tags) {
    const { person, value } = splitPerson(tag.value);
    if (tag.key === 'mood' && isMood(value)) after[person === '' ? speaker : person] = value;
    if (tag.key === 'exit' && present.includes(tag.value)) delete after[tag.value];
  }
  return after;
}

function presentAfter(
  present: readonly string[],
  tags: readonly Tag<LineTagKey>[],
): readonly string[] {
  let people = present;
  for (const { key, value } of tags) {
    if (key === 'enter' && !people.includes(value)) people = [...people, value];
    if (key === 'exit') people = people.filter((person) => person !== value);
  }
  return people;
}
