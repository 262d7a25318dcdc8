/**
 * What a player has to read: how much, how long, how hard.
 *
 * @see measures.md 3.10: play time = words shown / reading rate + 12 s for each decision; English 238
 * words a minute, Russian 190; median 8 to 14 minutes, 95 % within 18, at most 120 words before the
 * first decision (W). Readability by Flesch (English, at least 65) and Flesch-Oborneva (Russian,
 * dialogue at least 55, narration 50, feedback 45); sentences of at most 14 words on average (W).
 *
 * Paths are those of the simulated trainees; choices are read like lines, all that are offered.
 */
import type { Locale } from '../../contract/locale.ts';
import { feedbackId, FEEDBACK_BLOCKS } from '../../contract/rubric.ts';
import { judged, shown, smallestFirst, type Measure } from '../../core/solver/measures/measure.ts';
import { quantile } from '../../core/solver/measures/statistics.ts';
import type { Trainee } from '../../core/solver/measures/trainees.ts';
import type { LocaleTexts, TextScene } from './text-scene.ts';
import { sentencesIn, syllablesIn, wordsOf } from './words.ts';

const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { en: 238, ru: 190 };
const MINUTES_A_DECISION = 12 / 60;

/** Counts the words of texts by id, each once. */
function wordCounter({ text }: LocaleTexts): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const count = known.get(id) ?? wordsOf(text(id)).length;
    known.set(id, count);
    return count;
  };
}

/** How long play-throughs take. */
export function playTime(
  { scene }: TextScene,
  locale: LocaleTexts,
  played: readonly Trainee[],
): Measure {
  const { graph } = scene.solution;
  const words = wordCounter(locale);
  const all = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + words(id), 0);
  const minutes = played.map(({ path }) => {
    const read = path.steps.reduce(
      (sum, { state, choice }) => {
        const here = graph.states[state];
        const after = graph.lines[here?.shown[choice] ?? -1] ?? [];
        return sum + all(here?.choices ?? []) + all(after);
      },
      all(graph.lines[graph.opening[path.variant] ?? -1] ?? []),
    );
    return read / WORDS_A_MINUTE[locale.locale] + path.steps.length * MINUTES_A_DECISION;
  });
  const middle = quantile(minutes, 0.5);
  const slow = quantile(minutes, 0.95);
  return judged({
    id: `play-time:${locale.locale}`,
    kind: 'warning',
    value: middle,
    threshold: '8 to 14 minutes, 95 % within 18',
    pass: middle >= 8 && middle <= 14 && slow <= 18,
    worst: [{ where: '95 %', value: slow }],
    hint:
      middle < 8
        ? `Half of the play-throughs take less than ${shown(middle)} minutes: there is room for more lines or decisions.`
        : `Half take more than ${shown(middle)} minutes, one in twenty more than ${shown(slow)}: shorten lines.`,
  });
}

/** Words shown before the first decision. */
export function wordsBefore({ scene }: TextScene, locale: LocaleTexts): Measure {
  const words = wordCounter(locale);
  const { graph } = scene.solution;
  const value = Math.max(
    0,
    ...graph.opening.map((lines) =>
      (graph.lines[lines] ?? []).reduce((sum, id) => sum + words(id), 0),
    ),
  );
  return judged({
    id: `words-before:${locale.locale}`,
    kind: 'warning',
    value,
    threshold: '≤ 120',
    pass: value <= 120,
    hint: `${value - 120} words too many before the first decision.`,
  });
}

/** Least readability of spoken lines, of narration and of feedback. */
const EASE: Readonly<Record<Locale, Readonly<Record<Kind, number>>>> = {
  en: { dialogue: 65, narration: 65, feedback: 65 },
  ru: { dialogue: 55, narration: 50, feedback: 45 },
};
const KINDS = ['dialogue', 'narration', 'feedback'] as const;
type Kind = (typeof KINDS)[number];

/** The ease of a text: Flesch for English, Flesch-Oborneva for Russian; higher is easier. */
export function easeOf(texts: readonly string[], locale: Locale): number {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const perSentence = words.length / sentences;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, locale), 0) / words.length;
  return locale === 'ru'
    ? 206.835 - 1.3 * perSentence - 60.1 * syllables
    : 206.835 - 1.015 * perSentence - 84.6 * syllables;
}

/** How hard lines and feedback read, all together and the hardest of them. */
export function readability(texts: TextScene, locale: LocaleTexts): readonly Measure[] {
  return KINDS.map((kind) => {
    const found = textsOf(texts, kind, locale).filter(({ text }) => text !== '');
    const value = easeOf(
      found.map(({ text }) => text),
      locale.locale,
    );
    const words = found.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    const sentences = found.reduce((sum, { text }) => sum + sentencesIn(text), 0);
    const perSentence = sentences === 0 ? 0 : words / sentences;
    const least = EASE[locale.locale][kind];
    const hard = smallestFirst(
      found
        .filter(({ text }) => wordsOf(text).length >= LONG_ENOUGH)
        .map(({ id, text }) => ({ where: id, value: easeOf([text], locale.locale) })),
    );
    return judged({
      id: `readability-${kind}:${locale.locale}`,
      kind: 'warning',
      value,
      threshold: `≥ ${least}, ≤ 14 words a sentence`,
      pass: value >= least && perSentence <= 14,
      worst: hard,
      hint: `${shown(perSentence)} words a sentence; use shorter words and sentences, first in the places named.`,
    });
  });
}
/** Shorter texts say nothing about how hard they are to read. */
const LONG_ENOUGH = 6;

function textsOf(
  { units, rubric }: TextScene,
  kind: Kind,
  { text }: LocaleTexts,
): readonly { readonly id: string; readonly text: string }[] {
  if (kind !== 'feedback')
    return units
      .filter((unit) => unit.kind === 'line' && (unit.speaker !== '') === (kind === 'dialogue'))
      .map(({ id }) => ({ id, text: text(id) }));
  return Object.values(rubric.decisions).flatMap(({ choices }) =>
    Object.keys(choices).map((choice) => ({
      id: choice,
      text: FEEDBACK_BLOCKS.map((block) => text(feedbackId(choice, block))).join(' '),
    })),
  );
}
