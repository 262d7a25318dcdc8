/**
 * The measures of a moment: those of measures.md that a single decision can meet.
 *
 * A moment has no path to vary and no score to repair: players, personas, recovery and what is said of
 * pools of decisions are left out; cues and feedback are measured over the pack of moments.
 */
import { concordance } from '../../core/solver/measures/concordance.ts';
import { cleanTop, crossedLines } from '../../core/solver/measures/dignity.ts';
import type { Measure } from '../../core/solver/measures/measure.ts';
import { authorPath } from '../../core/solver/measures/players.ts';
import {
  endingReach,
  reachability,
  soundPaths,
  stateCount,
  type Written,
} from '../../core/solver/measures/reach.ts';
import type { Scene } from '../../core/solver/measures/scene.ts';
import { distinctOptions, stakes } from '../../core/solver/measures/stakes.ts';
import { cueSupport } from '../../core/solver/measures/support.ts';
import { paradoxGuard, plausibleTraps } from '../../core/solver/measures/traps.ts';
import { lengthRatio, optionLimits } from './cue-measures.ts';
import type { CuedDecision } from './cues.ts';
import { ethics } from './ethics.ts';
import { feedbackSpecificity } from './feedback.ts';
import { readability, wordsBefore } from './load.ts';
import { visibleReaction } from './reaction.ts';
import type { LocaleTexts, TextScene } from './text-scene.ts';

/** What the graph and the rubric of a moment show. */
export const measureMomentScene = (scene: Scene, written: Written): readonly Measure[] => [
  stateCount(scene),
  soundPaths(scene),
  reachability(scene, written),
  endingReach(scene),
  distinctOptions(scene),
  ...stakes(scene),
  concordance(scene),
  ...authorPath(scene),
  ...plausibleTraps(scene),
  paradoxGuard(scene),
  ...cueSupport(scene),
  crossedLines(scene),
  cleanTop(scene),
];

/** What its texts show in one language. */
export const measureMomentTexts = (
  texts: TextScene,
  locale: LocaleTexts,
  decisions: readonly CuedDecision[],
): readonly Measure[] => [
  lengthRatio(decisions, locale.locale),
  optionLimits(decisions, locale),
  visibleReaction(texts, locale),
  ...feedbackSpecificity(texts, locale),
  wordsBefore(texts, locale),
  ...readability(texts, locale),
  ...ethics(texts, locale),
];
