/**
 * Ink tags, parsed: `key: value` from a closed set.
 *
 * The table below is the one place that knows which keys there are and what their values look like;
 * ids that belong to a scenario (cast, backgrounds, sounds, endings) are checked against its
 * manifest when the scenario is compiled.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryFailure } from './failure.ts';
import { isChannel, isMood } from './turn.ts';

/** What a person may do once. */
export const GESTURES = [
  'nod',
  'shake',
  'sigh',
  'lean-in',
  'lean-back',
  'type',
  'put-down-phone',
  'pick-up-phone',
] as const;

const NAME = /^[a-z][a-z0-9_-]*$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const CLOCK = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;
const oneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
/** `test`, for somebody who may be named before the value: `worried` or `anna worried`. */
const ofSomebody =
  (test: (value: string) => boolean) =>
  (value: string): boolean => {
    const { person, value: what } = splitPerson(value);
    return test(what) && (person === '' || NAME.test(person));
  };
const wholeNumber =
  (min: number, max: number) =>
  (value: string): boolean =>
    /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;

/** Keys allowed on lines, each with the test of its value. */
const LINE_TAGS = {
  background: matches(NAME),
  music: matches(NAME),
  channel: isChannel,
  clock: matches(CLOCK),
  id: matches(ID),
  speaker: matches(NAME),
  mood: ofSomebody(isMood),
  gesture: ofSomebody(oneOf(GESTURES)),
  enter: matches(NAME),
  exit: matches(NAME),
  look: ofSomebody(matches(NAME)),
  sound: matches(NAME),
  camera: oneOf(['close', 'wide', 'shake']),
  wait: wholeNumber(0, 10),
  ending: matches(NAME),
} as const satisfies Record<string, (value: string) => boolean>;

/** Keys allowed on choices. */
const CHOICE_TAGS = {
  id: matches(ID),
  timer: wholeNumber(5, 300),
  silence: oneOf(['yes']),
} as const satisfies Record<string, (value: string) => boolean>;

export type LineTagKey = keyof typeof LINE_TAGS;
export type ChoiceTagKey = keyof typeof CHOICE_TAGS;
/** A parsed tag; its key is known and its value well formed. */
export type Tag<K extends string> = { readonly key: K; readonly value: string };

/** Parses the tags of a line: `tag-unknown` or `tag-invalid` name the tag as it was written. */
export const parseLineTags = (
  raw: readonly string[],
): Result<readonly Tag<LineTagKey>[], StoryFailure> => parseTags(raw, LINE_TAGS);

/** Parses the tags of a choice, with the same failures. */
export const parseChoiceTags = (
  raw: readonly string[],
): Result<readonly Tag<ChoiceTagKey>[], StoryFailure> => parseTags(raw, CHOICE_TAGS);

/** Every key a line or a choice may carry, for suggestions in messages. */
export const TAG_KEYS: readonly string[] = [
  ...new Set([...Object.keys(LINE_TAGS), ...Object.keys(CHOICE_TAGS)]),
];

function parseTags<K extends string>(
  raw: readonly string[],
  table: Readonly<Record<K, (value: string) => boolean>>,
): Result<readonly Tag<K>[], StoryFailure> {
  const tags: Tag<K>[] = [];
  for (const text of raw) {
    const { key, value } = splitTag(text);
    if (!isKeyOf(table, key)) return err({ reason: 'tag-unknown', detail: `# ${text.trim()}` });
    if (!table[key](value)) return err({ reason: 'tag-invalid', detail: `# ${text.trim()}` });
    tags.push({ key, value });
  }
  return ok(tags);
}

const isKeyOf = <K extends string>(table: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(table, key);

/** Splits `key: value` at the first colon; a tag without one has an empty value. */
export function splitTag(text: string): { key: string; value: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { key: text.trim(), value: '' };
  return { key: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Keys whose value may name whose it is; without a name it is the speaker's. */
export const PERSONAL_KEYS: readonly string[] = [
  'mood',
  'gesture',
  'look',
] satisfies readonly LineTagKey[];

/** Splits `anna worried`; `person` is `''` where nobody is named. */
export function splitPerson(value: string): { person: string; value: string } {
  const space = value.indexOf(' ');
  return space < 0
    ? { person: '', value }
    : { person: value.slice(0, space), value: value.slice(space + 1).trim() };
}

/** The value of the last tag with this key, if any. */
export const tagValue = <K extends string>(
  tags: readonly Tag<K>[],
  key: NoInfer<K>,
): string | undefined => tags.findLast((tag) => tag.key === key)?.value;
