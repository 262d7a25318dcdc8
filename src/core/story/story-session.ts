/**
 * A Rapport story being played: compiled Ink in, turns out.
 *
 * The same story, seed and choices always give the same turns: the seed draws the variant before
 * the first line and the order in which choices are shown, and nothing else is left to chance. The
 * opening choices keep one order for every seed, so that a page can show them before it runs.
 */
import { seededRandom, shuffled } from '../base/random.ts';
import { err, ok, type Result } from '../base/result.ts';
import { beatReader, type BeatReader } from './beats.ts';
import type { StoryFailure } from './failure.ts';
import { openInk, type InkChoice, type InkStory } from './ink.ts';
import { parseChoiceTags, tagValue } from './tags.ts';
import type { Choice, Ledger, Turn } from './turn.ts';

/** What is needed to start playing; `seed` may be any text. */
export type StoryStart = {
  /** The compiled Ink story as JSON text; untrusted. */
  readonly storyJson: string;
  readonly seed: string;
  /** How many variants the scenario declares, at least 1. */
  readonly variants: number;
  /** The variants that the seed draws among, from 1; all of them when it is left out. */
  readonly among?: readonly number[];
};

/** A play-through that stands at its latest turn. */
export type StorySession = {
  readonly turn: Turn;
  /** The variant drawn from the seed, from 1. */
  readonly variant: number;
  /** Takes a choice of the present turn. After a failure the session must be discarded. */
  choose(choiceId: string): Result<Turn, StoryFailure>;
  /**
   * Reads ahead what follows one more choice of the present turn, so that taking it costs nothing;
   * whether there was one left to read.
   */
  foresee(): boolean;
  /** Every numeric variable of the story as it is now. */
  numbers(): Readonly<Record<string, number>>;
};

/** Opens a story and reads its opening. */
export function openStory(start: StoryStart): Result<StorySession, StoryFailure> {
  const opened = openInk(start.storyJson);
  if (!opened.ok) return opened;
  const ink = opened.value;
  const variant = drawVariant(start.seed, start.variants, start.among);
  if (ink.variable('variant') !== undefined) ink.setVariable('variant', variant);
  const reader = beatReader(ink);
  const opening = readTurn(ink, reader, 0, start.seed);
  return opening.ok
    ? ok(sessionAt({ ink, reader, seed: start.seed, variant }, opening.value))
    : opening;
}

type Reading = {
  readonly ink: InkStory;
  readonly reader: BeatReader;
  readonly seed: string;
  readonly variant: number;
};
type Offered = { readonly turn: Turn; readonly indices: ReadonlyMap<string, number> };

/** Draws the variant of a seed: a whole number from 1 to `variants`, or one of those in `among`. */
export function drawVariant(seed: string, variants: number, among: readonly number[] = []): number {
  const share = seededRandom(`${seed}:variant`)();
  return among[Math.floor(share * among.length)] ?? 1 + Math.floor(share * variants);
}

/** What follows a choice, and the way to stand there. */
type Foreseen = { readonly offered: Result<Offered, StoryFailure>; readonly stand: () => void };

function sessionAt(reading: Reading, opening: Offered): StorySession {
  const { ink, reader, seed, variant } = reading;
  let now = opening;
  const foreseen = new Map<string, Foreseen>();

  const mark = (): (() => void) => {
    const [inInk, inReader] = [ink.mark(), reader.mark()];
    return () => {
      inInk();
      inReader();
    };
  };
  const follow = (index: number): Result<Offered, StoryFailure> => {
    const chosen = ink.choose(index);
    return chosen.ok ? readTurn(ink, reader, now.turn.index + 1, seed) : chosen;
  };
  const take = (choiceId: string, index: number): Result<Offered, StoryFailure> => {
    const known = foreseen.get(choiceId);
    if (known === undefined) return follow(index);
    known.stand();
    return known.offered;
  };

  return {
    get turn() {
      return now.turn;
    },
    variant,
    choose(choiceId) {
      const index = now.indices.get(choiceId);
      if (index === undefined) return err({ reason: 'choice-unknown', detail: choiceId });
      const next = take(choiceId, index);
      if (!next.ok) return next;
      foreseen.clear();
      now = next.value;
      return ok(now.turn);
    },
    foresee() {
      const [ahead] = [...now.indices].filter(([id]) => !foreseen.has(id));
      if (ahead === undefined) return false;
      const [choiceId, index] = ahead;
      const back = mark();
      const offered = follow(index);
      foreseen.set(choiceId, { offered, stand: mark() });
      back();
      return true;
    },
    numbers: () => ink.numbers(),
  };
}

function readTurn(
  ink: InkStory,
  reader: BeatReader,
  index: number,
  seed: string,
): Result<Offered, StoryFailure> {
  const read = ink.readTurn(reader.read);
  if (!read.ok) return read;
  const beats = reader.finish();
  if (!beats.ok) return beats;
  const parsed = parseChoices(read.value);
  if (!parsed.ok) return parsed;
  if (parsed.value.length === 0 && beats.value.ending === null)
    return err({ reason: 'ending-missing', detail: lastText(beats.value.beats) });
  const turn: Turn = {
    index,
    ...beats.value,
    choices: inOrder(parsed.value, index, seed),
    ledger: readLedger(ink),
  };
  return ok({ turn, indices: new Map(parsed.value.map((choice, at) => [choice.id, at])) });
}

const lastText = (beats: Turn['beats']): string => beats.at(-1)?.text ?? '';

function parseChoices(offered: readonly InkChoice[]): Result<readonly Choice[], StoryFailure> {
  const choices: Choice[] = [];
  for (const choice of offered) {
    const tags = parseChoiceTags(choice.tags);
    if (!tags.ok) return tags;
    const timer = tagValue(tags.value, 'timer');
    choices.push({
      id: tagValue(tags.value, 'id') ?? choice.path,
      text: choice.text,
      timer: timer === undefined ? null : Number(timer),
      silence: tagValue(tags.value, 'silence') === 'yes',
    });
  }
  return ok(choices);
}

function inOrder(choices: readonly Choice[], index: number, seed: string): readonly Choice[] {
  const source = index === 0 ? choices.map((choice) => choice.id).join() : `${seed}:${index}`;
  return shuffled(choices, seededRandom(source));
}

function readLedger(ink: InkStory): Ledger {
  const items = (name: string): readonly string[] => {
    const value = ink.variable(name);
    return Array.isArray(value) ? value : [];
  };
  return {
    open: items('promises_open'),
    kept: items('promises_kept'),
    broken: items('promises_broken'),
  };
}
