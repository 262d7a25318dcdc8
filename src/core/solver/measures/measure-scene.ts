/** All measures of one scenario that read nothing but its graph, its rubric and its endings. */
import { axisIndependence, monotonicity, tradeOffs } from './axes.ts';
import { concordance, labelSanity } from './concordance.ts';
import { contextSensitivity, gapSpread } from './context.ts';
import { cleanTop, crossedLines } from './dignity.ts';
import { historicalPath } from './history.ts';
import { bottleneckShare, pathLength } from './length.ts';
import { skipped, type Measure } from './measure.ts';
import { personas } from './personas.ts';
import { authorPath, blindness, competentPlayers, randomPlayer } from './players.ts';
import {
  endingReach,
  endingShares,
  endingSpread,
  reachability,
  soundPaths,
  stateCount,
  type Written,
} from './reach.ts';
import { doomDistance, recoverability, strikes } from './recovery.ts';
import { secondTime } from './repetition.ts';
import type { Scene } from './scene.ts';
import { deadShare, distinctOptions, stakes } from './stakes.ts';
import { cueSupport } from './support.ts';
import {
  alpha,
  decisionDiscrimination,
  discrimination,
  gradeShares,
  type Trainee,
} from './trainees.ts';
import { nearMiss, paradoxGuard, plausibleTraps, trapVariety } from './traps.ts';
import { variantParity } from './variants.ts';

/** Takes every measure; `played` is the population of `trainees`. */
export function measureScene(
  scene: Scene,
  written: Written,
  played: readonly Trainee[],
): readonly Measure[] {
  return [
    ...measureStructure(scene, written),
    ...measureConsequence(scene),
    ...measurePlayers(scene),
    ...measureTraps(scene),
    gradeShares(scene, played),
    ...discrimination(played),
    ...decisionDiscrimination(scene, played),
    alpha(scene, played),
    ...cueSupport(scene),
    ...variantParity(scene),
    crossedLines(scene),
    cleanTop(scene),
  ];
}

const measureStructure = (scene: Scene, written: Written): readonly Measure[] => [
  stateCount(scene),
  soundPaths(scene),
  reachability(scene, written),
  endingReach(scene),
  endingSpread(scene),
  endingShares(scene),
  pathLength(scene),
  bottleneckShare(scene),
  ...contextSensitivity(scene),
  gapSpread(scene),
  axisIndependence(scene),
  tradeOffs(scene),
  monotonicity(scene),
];

const measureConsequence = (scene: Scene): readonly Measure[] => [
  distinctOptions(scene),
  ...stakes(scene),
  ...deadShare(scene),
  concordance(scene),
  labelSanity(scene),
];

const measurePlayers = (scene: Scene): readonly Measure[] => [
  ...randomPlayer(scene),
  ...authorPath(scene),
  historicalPath(scene),
  ...competentPlayers(scene),
  blindness(scene),
  ...personas(scene),
];

const measureTraps = (scene: Scene): readonly Measure[] => [
  ...plausibleTraps(scene),
  trapVariety(scene),
  nearMiss(scene),
  ...recoverability(scene),
  strikes(scene),
  paradoxGuard(scene),
  secondTime(scene),
  doomDistance(scene),
  skipped(
    'apology-order',
    'warning',
    'apology before facts scores lower at the same repair',
    'Which choice apologises and which brings the facts is not marked in the rubric.',
  ),
];
