/**
 * Ethics: health, family, faith and origin of a member of staff are never an argument.
 *
 * @see scenarios.md, ethics, 7: (a) an option that names such a matter near a member of staff carries
 * conduct of severity 3, unless it is offered only with consent (G); (b) no best or acceptable option
 * and, without a content note, no bright ending contains it (G); (e) the affected person has at least
 * three lines of his own (G). (c) and (d) are decided on the graph, see `dignity.ts`. That the
 * affected person has a decision of his own no program can see.
 */
import { judged, namesOf, skipped, type Measure } from '../../core/solver/measures/measure.ts';
import { PRIVATE_MATTERS, STAFF } from './lexicon.ts';
import { nameStems, type LocaleTexts, type TextScene } from './text-scene.ts';
import { countStems } from './words.ts';

/** Whether a text tells a private matter of somebody on the staff. */
function discloses(texts: TextScene, { locale }: LocaleTexts, text: string): boolean {
  if (countStems(text, PRIVATE_MATTERS[locale]) === 0) return false;
  const staff = Object.entries(texts.manifest.cast)
    .filter(([person]) => person !== texts.client)
    .flatMap(([, { name, role }]) => nameStems(`${name[locale]} ${role[locale]}`));
  return countStems(text, [...staff, ...STAFF[locale]]) > 0;
}

/** Choices of the rubric that disclose, in this language. */
const disclosures = (texts: TextScene, locale: LocaleTexts): readonly string[] =>
  Object.values(texts.rubric.decisions)
    .flatMap(({ choices }) => Object.keys(choices))
    .filter((choice) => discloses(texts, locale, locale.text(choice)));

/** Whether a choice is offered only where the variable `consent` is not 0. */
const withConsent = ({ scene }: TextScene, choice: string): boolean => {
  const offering = scene.solution.graph.states.flatMap(({ choices }, state) =>
    choices.includes(choice) ? [state] : [],
  );
  return (
    offering.length > 0 && offering.every((state) => (scene.numbers(state)['consent'] ?? 0) > 0)
  );
};

/** (a) and (b) for options, (b) for endings, and (e). */
export function ethics(texts: TextScene, locale: LocaleTexts): readonly Measure[] {
  const unguarded = disclosures(texts, locale).filter((choice) => !withConsent(texts, choice));
  const rated = (choice: string) =>
    Object.values(texts.rubric.decisions).find(({ choices }) => Object.hasOwn(choices, choice))
      ?.choices[choice];
  const mild = unguarded.filter((choice) => rated(choice)?.conduct.severity !== 3);
  const praised = unguarded.filter((choice) => rated(choice)?.level !== 'trap');
  const bright = brightDisclosures(texts, locale);
  return [
    counted(`ethics-severity:${locale.locale}`, mild, {
      what: 'options that disclose without severity 3',
      hint: 'discloses a private matter of a colleague: give it conduct severity 3, or ask his consent first',
    }),
    counted(`ethics-not-best:${locale.locale}`, [...praised, ...bright], {
      what: 'best or acceptable options, or bright endings, that disclose',
      hint: 'nobody’s health, family, faith or origin is part of a good move',
    }),
    ownVoice(texts, locale, unguarded),
  ];
}

const counted = (
  id: string,
  found: readonly string[],
  { what, hint }: { readonly what: string; readonly hint: string },
): Measure =>
  judged({
    id,
    kind: 'gate',
    value: found.length,
    threshold: `= 0 ${what}`,
    pass: found.length === 0,
    worst: found.map((where) => ({ where, value: 1 })),
    hint: `${found.join(', ')}: ${hint}.`,
  });

/** Bright endings that tell such a matter while the scenario carries no content note. */
function brightDisclosures(texts: TextScene, locale: LocaleTexts): readonly string[] {
  if (texts.manifest.contentNotes.length > 0) return [];
  return Object.entries(texts.manifest.endings)
    .filter(
      ([, { tone, title, followed }]) =>
        tone === 'bright' &&
        discloses(texts, locale, `${title[locale.locale]} ${followed[locale.locale]}`),
    )
    .map(([ending]) => ending);
}

const VOICE = '≥ 3 lines of the person concerned';

/** (e): whoever is talked about speaks. */
function ownVoice(texts: TextScene, locale: LocaleTexts, choices: readonly string[]): Measure {
  const id = `ethics-own-voice:${locale.locale}`;
  const concerned = Object.entries(texts.manifest.cast).filter(
    ([person, { name, role }]) =>
      person !== texts.client &&
      choices.some(
        (choice) =>
          countStems(
            locale.text(choice),
            nameStems(`${name[locale.locale]} ${role[locale.locale]}`),
          ) > 0,
      ),
  );
  if (concerned.length === 0)
    return skipped(id, 'gate', VOICE, 'No choice tells a private matter of anybody.');
  const lines = concerned.map(([where]) => ({
    where,
    value: texts.units.filter(({ kind, speaker }) => kind === 'line' && speaker === where).length,
  }));
  const silent = lines.filter(({ value }) => value < 3);
  return judged({
    id,
    kind: 'gate',
    value: Math.min(...lines.map(({ value }) => value)),
    threshold: VOICE,
    pass: silent.length === 0,
    worst: lines,
    hint: `${namesOf(silent)}: whoever is talked about needs a voice, and a decision of his own.`,
  });
}
