/**
 * Cues: what a reader of the options sees without understanding the situation.
 *
 * Each cue gives an option a number; where the best choice has the largest more often than chance,
 * the scene can be won without reading it.
 * @see measures.md 3.3.
 */
import type { Locale } from '../../contract/locale.ts';
import { ABSOLUTES, BOTH_AND, EMPATHY, HEDGES, POLITENESS, type WordList } from './lexicon.ts';
import {
  choicesOf,
  nameStems,
  situationOf,
  type LocaleTexts,
  type TextScene,
} from './text-scene.ts';
import { countStems, shared, stemsOf } from './words.ts';

/** What a cue may look at besides the option. */
type Around = {
  readonly locale: Locale;
  readonly situation: string;
  readonly client: readonly string[];
};
type Cue = (option: string, around: Around) => number;

const counted =
  (list: WordList): Cue =>
  (option, { locale }) =>
    countStems(option, list[locale]);
const matches =
  (pattern: RegExp): Cue =>
  (option) =>
    (option.match(pattern) ?? []).length;

export const CUES = {
  longest: (option) => option.length,
  shortest: (option) => -option.length,
  politeness: counted(POLITENESS),
  hedges: counted(HEDGES),
  empathy: counted(EMPATHY),
  questions: matches(/\?/g),
  numbers: matches(/\d+/g),
  'direct-speech': (option) => (/^[“«"]/.test(option.trim()) ? 1 : 0),
  punctuation: matches(/[,;:.!?…—–-]/g),
  overlap: (option, { situation, locale }) =>
    shared(stemsOf(option, locale), stemsOf(situation, locale)),
  'client-name': (option, { client }) => (countStems(option, client) > 0 ? 1 : 0),
  'both-and': counted(BOTH_AND),
  absolutes: counted(ABSOLUTES),
  exclamation: matches(/!|\p{Extended_Pictographic}|[:;]-?[)(]/gu),
} as const satisfies Readonly<Record<string, Cue>>;
export type CueName = keyof typeof CUES;
export const CUE_NAMES: readonly CueName[] = [
  'longest',
  'shortest',
  'politeness',
  'hedges',
  'empathy',
  'questions',
  'numbers',
  'direct-speech',
  'punctuation',
  'overlap',
  'client-name',
  'both-and',
  'absolutes',
  'exclamation',
];

/** A decision as a reader of the options sees it. */
export type CuedDecision = {
  readonly decision: string;
  readonly choices: readonly string[];
  /** Indices of the choices declared best by default. */
  readonly best: readonly number[];
  /** By cue, then by choice. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly lengths: readonly number[];
};

/** Every decision of a scenario in one language. */
export const cuedDecisions = (texts: TextScene, locale: LocaleTexts): readonly CuedDecision[] =>
  texts.scene.decisions.map((decision) => cuedDecision(texts, decision, locale));

function cuedDecision(texts: TextScene, decision: string, locale: LocaleTexts): CuedDecision {
  const choices = choicesOf(texts, decision);
  const options = choices.map((choice) => locale.text(choice));
  const rated = texts.rubric.decisions[decision]?.choices ?? {};
  const around: Around = {
    locale: locale.locale,
    situation: situationOf(texts, decision, locale),
    client: nameStems(texts.manifest.cast[texts.client]?.name[locale.locale] ?? ''),
  };
  const measured = (cue: CueName): readonly number[] =>
    options.map((option) => CUES[cue](option, around));
  return {
    decision,
    choices,
    best: choices.flatMap((choice, at) => (rated[choice]?.level === 'best' ? [at] : [])),
    values: Object.fromEntries(CUE_NAMES.map((cue) => [cue, measured(cue)])),
    lengths: options.map((option) => option.length),
  };
}

/** The chance that the best choice has more of a cue than another one of its decision; ties are half. */
export function aucOf(decisions: readonly CuedDecision[], cue: CueName): number {
  let won = 0;
  let pairs = 0;
  for (const { best, values } of decisions)
    for (const good of best)
      (values[cue] ?? []).forEach((value, other) => {
        if (best.includes(other)) return;
        const mine = values[cue]?.[good] ?? 0;
        won += mine > value ? 1 : mine === value ? 0.5 : 0;
        pairs++;
      });
  return pairs === 0 ? 0.5 : won / pairs;
}

/** The rank of the best choice by length, from 0 for the longest, in decisions of any size. */
export const bestRank = ({ best, lengths }: CuedDecision): number => {
  const mine = lengths[best[0] ?? 0] ?? 0;
  return lengths.filter((length) => length > mine).length;
};
