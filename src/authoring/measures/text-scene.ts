/** A scenario with its texts in every language, as the text measures read it. */
import type { Locale } from '../../contract/locale.ts';
import {
  decisionTitleId,
  feedbackId,
  FEEDBACK_BLOCKS,
  type Rubric,
} from '../../contract/rubric.ts';
import type { Scenario } from '../../contract/scenario.ts';
import type { Scene } from '../../core/solver/measures/scene.ts';
import { unitId } from '../check-script.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Script, ScriptUnit } from '../script.ts';

/** A line or choice with its id. */
export type Unit = {
  readonly id: string;
  readonly kind: ScriptUnit['kind'];
  readonly knot: string;
  readonly file: string;
  readonly line: number;
  /** A cast id, `you`, or `''` for narration and choices. */
  readonly speaker: string;
  readonly mood: string;
};

/** The texts of a scenario in one language. */
export type LocaleTexts = {
  readonly locale: Locale;
  /** A line, choice or block of feedback by its id; `''` when there is none. */
  readonly text: (id: string) => string;
};

export type TextScene = {
  readonly scene: Scene;
  readonly storyJson: string;
  readonly manifest: Scenario;
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  /** Cast id of the client: whoever speaks most. */
  readonly client: string;
  readonly texts: readonly LocaleTexts[];
};

/** Lines and choices of a script that have an id. */
export const unitsOf = (script: Script): readonly Unit[] =>
  script.units
    .filter((unit) => unitId(unit) !== '')
    .map((unit) => ({
      id: unitId(unit),
      kind: unit.kind,
      knot: unit.knot,
      file: unit.file,
      line: unit.line,
      speaker: unit.speaker || tagOf(unit, 'speaker'),
      mood: tagOf(unit, 'mood'),
    }));

const tagOf = ({ tags }: ScriptUnit, key: string): string =>
  tags
    .find((tag) => tag.trim().startsWith(`${key}:`))
    ?.split(':')[1]
    ?.trim() ?? '';

/** Whoever speaks most, the player left out. */
export function clientOf(units: readonly Unit[], manifest: Scenario): string {
  const lines = (person: string): number =>
    units.filter(({ speaker, kind }) => kind === 'line' && speaker === person).length;
  return Object.keys(manifest.cast).toSorted((a, b) => lines(b) - lines(a))[0] ?? '';
}

/** Every text of a scenario in one language, from its source or its catalogue. */
export function textsIn(
  locale: Locale,
  source: {
    readonly manifest: Scenario;
    readonly rubric: Rubric;
    readonly script: Script;
    readonly catalogues: ReadonlyMap<Locale, Catalogue>;
  },
): LocaleTexts {
  if (locale !== source.manifest.sourceLocale) {
    const catalogue = source.catalogues.get(locale);
    return { locale, text: (id) => catalogue?.get(id)?.text ?? '' };
  }
  const texts = new Map(source.script.units.map((unit) => [unitId(unit), unit.text]));
  for (const [decision, { title, choices }] of Object.entries(source.rubric.decisions)) {
    texts.set(decisionTitleId(decision), title);
    for (const [choice, { feedback }] of Object.entries(choices)) {
      for (const block of FEEDBACK_BLOCKS) texts.set(feedbackId(choice, block), feedback[block]);
      feedback.feltWhen?.forEach(({ text }, at) => texts.set(feedbackId(choice, 'felt', at), text));
    }
  }
  return { locale, text: (id) => texts.get(id) ?? '' };
}

/** The lines of a decision that stand before its choices, as one text. */
export function situationOf({ units }: TextScene, decision: string, { text }: LocaleTexts): string {
  const here = units.filter(({ knot }) => knot === decision);
  const first = here.find(({ kind }) => kind === 'choice')?.line ?? 0;
  return here
    .filter(({ kind, line }) => kind === 'line' && line < first)
    .map(({ id }) => text(id))
    .join(' ');
}

/** A name's or role's words in a language, cut so that they meet every ending: `Артём` as `артем`. */
export const nameStems = (names: string): readonly string[] =>
  names
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => (word.length > 4 ? word.slice(0, -1) : word.replace(/[аяыи]$/, '')));

/** Choices of a decision in the order written, as the graph offers them. */
export const choicesOf = ({ rubric }: TextScene, decision: string): readonly string[] =>
  Object.keys(rubric.decisions[decision]?.choices ?? {});
