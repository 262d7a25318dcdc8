/** All measures of one scenario: those of its graph, and those of its texts in every language. */
import { kindOf } from '../../contract/scenario.ts';
import { measureScene } from '../../core/solver/measures/measure-scene.ts';
import type { Measure } from '../../core/solver/measures/measure.ts';
import type { Written } from '../../core/solver/measures/reach.ts';
import { trainees, type Trainee } from '../../core/solver/measures/trainees.ts';
import {
  cueAuc,
  cueBots,
  lengthRanks,
  lengthRatio,
  optionLimits,
  playBots,
} from './cue-measures.ts';
import { cuedDecisions, type CuedDecision } from './cues.ts';
import { echoes } from './echo.ts';
import { ethics } from './ethics.ts';
import { feedbackSpecificity } from './feedback.ts';
import { playTime, readability, wordsBefore } from './load.ts';
import { measureMomentScene, measureMomentTexts } from './measure-moment.ts';
import { packShare, type PackShare } from './pack-share.ts';
import { localisationParity } from './parity.ts';
import { shuffledChoices } from './position.ts';
import { visibleReaction } from './reaction.ts';
import type { LocaleTexts, TextScene } from './text-scene.ts';

/** A measured scenario, and its share in the measures of a pack. */
export type MeasuredScenario = {
  readonly measures: readonly Measure[];
  readonly share: PackShare;
};

/** Takes every measure of a scenario. */
export function measureScenario(texts: TextScene): MeasuredScenario {
  const played = trainees(texts.scene);
  const locales = texts.texts.map((locale) => {
    const decisions = cuedDecisions(texts, locale);
    return { locale: locale.locale, decisions, bots: playBots(texts.scene, decisions) };
  });
  const { manifest } = texts;
  const share = packShare(texts, played, locales);
  if (kindOf(manifest) === 'moment') return { measures: momentMeasures(texts, locales), share };
  const measures = [
    ...measureScene(texts.scene, writtenIn(texts), played),
    echoes(texts.storyJson),
    shuffledChoices(texts),
    ...texts.texts.flatMap((locale, at) => inLocale(texts, locale, played, locales[at])),
    localisationParity(locales.map(({ decisions }) => decisions)),
  ];
  return { measures, share };
}

const momentMeasures = (
  texts: TextScene,
  locales: readonly { readonly decisions: readonly CuedDecision[] }[],
): readonly Measure[] => [
  ...measureMomentScene(texts.scene, writtenIn(texts)),
  ...texts.texts.flatMap((locale, at) =>
    measureMomentTexts(texts, locale, locales[at]?.decisions ?? []),
  ),
];

const writtenIn = ({ units, manifest }: TextScene): Written => ({
  lines: units.filter(({ kind }) => kind === 'line').map(({ id }) => id),
  choices: units.filter(({ kind }) => kind === 'choice').map(({ id }) => id),
  endings: Object.keys(manifest.endings),
});

type Cued = PackShare['locales'][number];

function inLocale(
  texts: TextScene,
  locale: LocaleTexts,
  played: readonly Trainee[],
  cued: Pick<Cued, 'decisions' | 'bots'> = { decisions: [], bots: [] },
): readonly Measure[] {
  const { decisions, bots } = cued;
  return [
    cueAuc(decisions, locale.locale),
    cueBots(texts.scene, decisions, bots, locale.locale),
    lengthRatio(decisions, locale.locale),
    lengthRanks(decisions, locale.locale),
    optionLimits(decisions, locale),
    visibleReaction(texts, locale),
    ...feedbackSpecificity(texts, locale),
    playTime(texts, locale, played),
    wordsBefore(texts, locale),
    ...readability(texts, locale),
    ...ethics(texts, locale),
  ];
}
