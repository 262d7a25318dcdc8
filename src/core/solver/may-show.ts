/**
 * What a compiled story may bring to the stage: which places at which hours, and who is seen there.
 *
 * The analysis is an over-approximation: it follows every divert, tunnel and choice, whatever its
 * condition, and carries along what the tags of the lines have set. So pictures can be drawn and
 * packed for what may be seen, and for nothing else.
 */
import { hourOf, PHASES, type Hour } from '../story/hour.ts';
import { makeStageFlow, type StageFlow, type StageStep } from './stage-flow.ts';
import { BeyondQuick } from './quick-values.ts';

/** A place at an hour, as some line may show it. */
export type Shown = {
  readonly background: string;
  readonly hour: Hour;
  /** Cast ids of those who may stand there then. */
  readonly people: ReadonlySet<string>;
};

/** Tells every place and hour that a story may show; throws where it is not Ink's JSON. */
export function mayShow(storyJson: string): readonly Shown[] {
  const named = namedIn(storyJson);
  try {
    return walk(makeStageFlow(storyJson), named);
  } catch (error) {
    if (!(error instanceof BeyondQuick)) throw error;
    return everything(named);
  }
}

/** What the tags of a story name, wherever they stand. */
type Named = {
  readonly backgrounds: readonly string[];
  readonly clocks: readonly string[];
  readonly people: readonly string[];
};

function namedIn(storyJson: string): Named {
  const values = (key: string): readonly string[] => [
    ...new Set(
      [...storyJson.matchAll(new RegExp(`"\\^\\s*${key}\\s*:([^"]*)"`, 'g'))].map(
        ([, value = '']) => value.trim(),
      ),
    ),
  ];
  return { backgrounds: values('background'), clocks: values('clock'), people: values('enter') };
}

/** For stories that the analysis does not cover: anybody may be anywhere at any hour. */
function everything({ backgrounds, clocks, people }: Named): readonly Shown[] {
  const hours = new Map(['', ...clocks].map((clock) => [hourNumber(hourOf(clock)), hourOf(clock)]));
  return backgrounds.flatMap((background) =>
    [...hours.values()].map((hour) => ({ background, hour, people: new Set(people) })),
  );
}

/** Everybody is followed by himself, so that the work does not grow with who may be there with whom. */
function walk(flow: StageFlow, { backgrounds, people }: Named): readonly Shown[] {
  const shown = new Map<number, { background: string; hour: Hour; people: Set<string> }>();
  for (const person of ['', ...people])
    for (const scene of scenesOf(flow, backgrounds, person)) {
      const { place, hour, present } = unpacked(scene);
      const background = backgrounds[place - 1];
      if (background === undefined) continue;
      const key = packed({ place, hour, present: false });
      const known = shown.get(key) ?? { background, hour: hourNumbered(hour), people: new Set() };
      shown.set(key, known);
      if (present) known.people.add(person);
    }
  return [...shown.values()];
}

/** What the stage is like at a line, as one number. */
type Scene = {
  /** Counted from 1; 0 is nowhere. */
  readonly place: number;
  readonly hour: number;
  /** Whether the person that is followed is there. */
  readonly present: boolean;
};

const HOURS = 2 * PHASES.length;
const hourNumber = ({ phase, winter }: Hour): number =>
  2 * PHASES.indexOf(phase) + (winter ? 1 : 0);
const hourNumbered = (number: number): Hour => ({
  phase: PHASES[number >>> 1] ?? 'day',
  winter: (number & 1) === 1,
});

const packed = ({ place, hour, present }: Scene): number =>
  2 * (place * HOURS + hour) + (present ? 1 : 0);
const unpacked = (scene: number): Scene => ({
  place: Math.floor(scene / (2 * HOURS)),
  hour: (scene >>> 1) % HOURS,
  present: (scene & 1) === 1,
});

/** Text of the line that is being put together. */
const SAYS = 1;
/** A choice has been offered, and the turn goes on. */
const OFFERS = 2;
const MARKS = 4;

/** Every scene that a line or a turn's end may have, with one person followed. */
function scenesOf(
  flow: StageFlow,
  backgrounds: readonly string[],
  person: string,
): ReadonlySet<number> {
  const scenes = new Set<number>();
  const count = MARKS * 2 * HOURS * (backgrounds.length + 1);
  const met = new Set<number>();
  const waiting: number[] = [];
  const go = (positions: readonly number[], state: number): void => {
    for (const position of positions) {
      const at = position * count + state;
      if (met.has(at)) continue;
      met.add(at);
      waiting.push(at);
    }
  };
  go([flow.start], MARKS * packed({ place: 0, hour: hourNumber(hourOf('')), present: false }));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const step = flow.steps[Math.floor(at / count)];
    if (step === undefined) continue;
    const state = changed(at % count, step, { backgrounds, person });
    if (step.shows === 'always' || (step.shows === 'line' && (state & SAYS) !== 0))
      scenes.add(Math.floor(state / MARKS));
    const after = step.shows === 'line' ? state & ~SAYS : state;
    go(step.next, after | (step.choice === null ? 0 : OFFERS));
    if (step.choice !== null) go([step.choice], after & ~OFFERS);
  }
  return scenes;
}

type Followed = { readonly backgrounds: readonly string[]; readonly person: string };

/** A state after a step's tag and text. */
function changed(
  state: number,
  { tag, says }: StageStep,
  { backgrounds, person }: Followed,
): number {
  if (says) return state | SAYS;
  if (tag === null) return state;
  // What is said behind an offered choice belongs to the turn before it is taken.
  if ((state & OFFERS) !== 0) throw new BeyondQuick('a tag of the stage behind a choice');
  const scene = unpacked(Math.floor(state / MARKS));
  const marks = state % MARKS;
  if (tag.key === 'background')
    return MARKS * packed({ ...scene, place: backgrounds.indexOf(tag.value) + 1 }) + marks;
  if (tag.key === 'clock')
    return MARKS * packed({ ...scene, hour: hourNumber(hourOf(tag.value)) }) + marks;
  if (tag.value !== person) return state;
  return MARKS * packed({ ...scene, present: tag.key === 'enter' }) + marks;
}
