/**
 * Feedback that could not stand anywhere else, in one language.
 *
 * @see measures.md 3.9, feedback specificity, as shares of all rated choices:
 * (a) names a rubric statement, in the conduct and in words (G: 0.95);
 * (b) the client's name or role and a feeling or conclusion (W: 0.9);
 * (c) a sentence that can be said, or an act with its object and time (W);
 * (d) what the real case did at this point (G);
 * (e) 25 to 70 words (W);
 * (f) no judgement of the person (G);
 * (g) like no sibling's by more than half of its content words, and no other's by more than 0.6 (W);
 * (h) at least two content words of the choice or the situation (W).
 *
 * Whether (d) is true only people can say; checked is that there is a sentence of its own.
 */
import { feedbackId, FEEDBACK_BLOCKS } from '../../contract/rubric.ts';
import { judged, namesOf, shown, type Measure } from '../../core/solver/measures/measure.ts';
import { FEELINGS, JUDGEMENTS, TIMES } from './lexicon.ts';
import {
  choicesOf,
  nameStems,
  situationOf,
  type LocaleTexts,
  type TextScene,
} from './text-scene.ts';
import { countStems, overlap, shared, stemsOf, wordsOf } from './words.ts';

/** A choice's feedback with what it is held against. */
type Told = {
  readonly choice: string;
  readonly decision: string;
  readonly blocks: Readonly<Record<(typeof FEEDBACK_BLOCKS)[number], string>>;
  readonly all: string;
  readonly stems: ReadonlySet<string>;
  /** Content words of the choice and of what came before it. */
  readonly around: ReadonlySet<string>;
  readonly statements: number;
};

type Check = {
  readonly id: string;
  readonly gate: boolean;
  readonly holds: (told: Told, others: readonly Told[]) => boolean;
  readonly hint: string;
};

/** Every rated choice's feedback in one language. */
export const feedbackOf = (texts: TextScene, locale: LocaleTexts): readonly Told[] =>
  texts.scene.decisions.flatMap((decision) =>
    choicesOf(texts, decision).map((choice) => toldOf(texts, decision, choice, locale)),
  );

function toldOf(texts: TextScene, decision: string, choice: string, locale: LocaleTexts): Told {
  const block = (name: (typeof FEEDBACK_BLOCKS)[number]): string =>
    locale.text(feedbackId(choice, name));
  const blocks = {
    happened: block('happened'),
    felt: block('felt'),
    principle: block('principle'),
    instead: block('instead'),
    case: block('case'),
  };
  const all = FEEDBACK_BLOCKS.map((name) => blocks[name]).join(' ');
  const around = `${locale.text(choice)} ${situationOf(texts, decision, locale)}`;
  const conduct = texts.rubric.decisions[decision]?.choices[choice]?.conduct;
  return {
    choice,
    decision,
    blocks,
    all,
    stems: stemsOf(all, locale.locale),
    around: stemsOf(around, locale.locale),
    statements: (conduct?.kept.length ?? 0) + (conduct?.broken.length ?? 0),
  };
}

/** Words that a block needs to say something. */
const SAID = 4;
const SAYABLE = /[“«"][^”»"]{6,}[”»"]/;

const words = (text: string): number => wordsOf(text).length;

/** What is checked alike in every language. */
const PLAIN: readonly Check[] = [
  {
    id: 'a-statement',
    gate: true,
    holds: ({ statements, blocks }) => statements > 0 && words(blocks.principle) >= SAID,
    hint: 'name the rubric statement that is kept or broken, and say it in the principle',
  },
  {
    id: 'd-case',
    gate: true,
    holds: ({ blocks }) => words(blocks.case) >= SAID,
    hint: 'say in a sentence of its own what the real case did here',
  },
  {
    id: 'e-length',
    gate: false,
    holds: ({ all }) => words(all) >= 25 && words(all) <= 70,
    hint: 'keep it between 25 and 70 words',
  },
  {
    id: 'g-distinct',
    gate: false,
    holds: (told, others) =>
      others.every(
        (other) =>
          other.choice === told.choice ||
          overlap(told.stems, other.stems) <= (other.decision === told.decision ? 0.5 : 0.6),
      ),
    hint: 'it is nearly another’s; say what is so of this choice alone',
  },
  {
    id: 'h-concrete',
    gate: false,
    holds: ({ stems, around }) => shared(stems, around) >= 2,
    hint: 'take up two words of the choice or the situation',
  },
];

/** What is checked by word lists. */
function worded(texts: TextScene, { locale }: LocaleTexts): readonly Check[] {
  const client = texts.manifest.cast[texts.client];
  const names = nameStems(`${client?.name[locale] ?? ''} ${client?.role[locale] ?? ''}`);
  return [
    {
      id: 'b-client',
      gate: false,
      holds: ({ all, blocks }) =>
        countStems(all, names) > 0 && countStems(blocks.felt, FEELINGS[locale]) > 0,
      hint: 'let the client say by name what he felt or concluded',
    },
    {
      id: 'c-instead',
      gate: false,
      holds: ({ blocks: { instead } }) =>
        SAYABLE.test(instead) ||
        (words(instead) >= SAID && (countStems(instead, TIMES[locale]) > 0 || /\d/.test(instead))),
      hint: 'give a sentence that can be said, or an act with its object and time',
    },
    {
      id: 'f-person',
      gate: true,
      holds: ({ all }) => countStems(all, JUDGEMENTS[locale]) === 0,
      hint: 'judge the move, never the person',
    },
  ];
}

/** One measure for each of (a) to (h). */
export function feedbackSpecificity(texts: TextScene, locale: LocaleTexts): readonly Measure[] {
  const told = feedbackOf(texts, locale);
  const checks = [...PLAIN, ...worded(texts, locale)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return checks.map(({ id, gate, holds, hint }) => {
    const failing = told
      .filter((one) => !holds(one, told))
      .map(({ choice, all }) => ({ where: choice, value: wordsOf(all).length }));
    const share = 1 - failing.length / (told.length || 1);
    const least = gate ? 0.95 : 0.9;
    return judged({
      id: `feedback-${id}:${locale.locale}`,
      kind: gate ? 'gate' : 'warning',
      value: share,
      threshold: `≥ ${shown(least)}`,
      pass: share >= least,
      worst: failing,
      hint: `${namesOf(failing)}: ${hint}.`,
    });
  });
}
