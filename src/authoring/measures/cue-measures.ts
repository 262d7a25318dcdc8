/**
 * Whether the options give themselves away, in one language.
 *
 * @see measures.md 3.3: cue AUC in one scenario 0.35 to 0.65 (W); length of the longest option over the
 * shortest at most 1.6 in every decision (G); cue bots, each taking the option with the most of its
 * cue: none with z above 2.0, at most one in twelve between 1.3 and 2.0, none above random play by
 * more than 0.25 of the range (G). The rank of the best by length is for the pack (G) and told here.
 * And 3.10: an option has at most 22 words and 140 characters (W).
 */
import { normalised } from '../../core/solver/grading.ts';
import { bestOf, evenly, flowWorth, follow, type Policy } from '../../core/solver/measures/game.ts';
import {
  judged,
  largestFirst,
  shown,
  type Measure,
  type Place,
} from '../../core/solver/measures/measure.ts';
import { randomSpread } from '../../core/solver/measures/players.ts';
import { choicesAt, type Scene } from '../../core/solver/measures/scene.ts';
import { mean } from '../../core/solver/measures/statistics.ts';
import { meanRegrets } from '../../core/solver/measures/traps.ts';
import { aucOf, bestRank, CUE_NAMES, type CuedDecision, type CueName } from './cues.ts';
import type { LocaleTexts } from './text-scene.ts';
import { wordsOf } from './words.ts';

/** How far a cue tells the best choice, the cue that tells most first. */
export function cueAuc(decisions: readonly CuedDecision[], locale: string): Measure {
  const found = CUE_NAMES.map((where) => ({ where, value: aucOf(decisions, where) })).toSorted(
    (a, b) => Math.abs(b.value - 0.5) - Math.abs(a.value - 0.5),
  );
  const telling = found.filter(({ value }) => value < 0.35 || value > 0.65);
  return judged({
    id: `cue-auc:${locale}`,
    kind: 'warning',
    value: found[0]?.value ?? 0.5,
    threshold: '0.35 to 0.65 for every cue',
    pass: telling.length === 0,
    worst: telling.length > 0 ? telling : found,
    hint: telling.map(({ where, value }) => cueHint(decisions, where, value > 0.5)).join(' '),
  });
}

/** What to edit: in which decisions the best has the most, or the least, of a cue. */
function cueHint(decisions: readonly CuedDecision[], cue: CueName, most: boolean): string {
  const telling = decisions.filter((decision) => edge(decision, cue, most) > 0);
  const many = `${cue}: the best has ${most ? 'most' : 'least'} of it in ${telling.length} of ${decisions.length}`;
  if (cue !== 'longest' && cue !== 'shortest')
    return `${many} (${telling.map(({ decision }) => decision).join(', ')}); ${most ? 'take it out there or put it into traps' : 'put it in there or take it out of traps'}.`;
  const verb = (cue === 'longest') === most ? 'shorten' : 'lengthen';
  const edits = telling.map(
    (decision) =>
      `${decision.choices[decision.best[0] ?? 0] ?? ''} by ${edge(decision, cue, most) + 1}`,
  );
  return `${many}; ${verb} some of them past their nearest sibling (characters): ${edits.join(', ')}.`;
}

/** How far the best is ahead of, or behind, all others of its decision in a cue; 0 or less if it is not. */
function edge({ best, values }: CuedDecision, cue: CueName, most: boolean): number {
  const offered = values[cue] ?? [];
  const others = offered.filter((_, choice) => !best.includes(choice));
  const mine = offered[best[0] ?? 0] ?? 0;
  return most ? mine - Math.max(...others) : Math.min(...others) - mine;
}

/** The longest option over the shortest, decision by decision. */
export function lengthRatio(decisions: readonly CuedDecision[], locale: string): Measure {
  const found = largestFirst(
    decisions.map(({ decision, lengths }) => ({
      where: decision,
      value: Math.max(...lengths) / Math.max(1, Math.min(...lengths)),
    })),
  );
  const uneven = found.filter(({ value }) => value > 1.6);
  return judged({
    id: `length-ratio:${locale}`,
    kind: 'gate',
    value: found[0]?.value ?? 1,
    threshold: '≤ 1.6 in every decision',
    pass: uneven.length === 0,
    worst: found,
    hint: uneven.map((place) => ratioHint(decisions, place)).join(' '),
  });
}

function ratioHint(decisions: readonly CuedDecision[], { where, value }: Place): string {
  const found = decisions.find(({ decision }) => decision === where);
  const lengths = found?.lengths ?? [];
  const [most, least] = [Math.max(...lengths), Math.min(...lengths)];
  const longest = found?.choices[lengths.indexOf(most)] ?? '';
  const shortest = found?.choices[lengths.indexOf(least)] ?? '';
  return `${where} (${shown(value)}): shorten ${longest} by ${Math.ceil(most - 1.6 * least)} characters or lengthen ${shortest} by ${Math.ceil(most / 1.6 - least)}.`;
}

/** How often the best choice has each rank by length, the longest first; judged over the pack. */
export function lengthRanks(decisions: readonly CuedDecision[], locale: string): Measure {
  const counts = [0, 0, 0, 0, 0];
  for (const decision of decisions) {
    const rank = bestRank(decision);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const places = counts
    .map((count, rank) => ({ where: `rank ${rank + 1}`, value: count / (decisions.length || 1) }))
    .slice(0, Math.max(...decisions.map(({ choices }) => choices.length), 0));
  const [most] = largestFirst(places);
  const named = decisions.filter((decision) => `rank ${bestRank(decision) + 1}` === most?.where);
  return judged({
    id: `length-ranks:${locale}`,
    kind: 'information',
    value: most?.value ?? 0,
    threshold: 'none (pack: no rank above 0.40 or below 0.10)',
    pass: true,
    worst: largestFirst(places),
    hint: named.map(({ decision }) => decision).join(', '),
  });
}

/** Options that are too long to be read in passing. */
export function optionLimits(
  decisions: readonly CuedDecision[],
  { locale, text }: LocaleTexts,
): Measure {
  const long = largestFirst(
    decisions.flatMap(({ choices }) =>
      choices
        .filter((choice) => text(choice).length > 140 || wordsOf(text(choice)).length > 22)
        .map((where) => ({ where, value: text(where).length })),
    ),
  );
  return judged({
    id: `option-length:${locale}`,
    kind: 'warning',
    value: long.length,
    threshold: '= 0 options above 22 words or 140 characters',
    pass: long.length === 0,
    worst: long,
    hint: `Shorten ${long.map(({ where }) => where).join(', ')}.`,
  });
}

/** What the bot of each cue comes to, in deviations of random play and as a share of the range. */
export type BotResult = { readonly cue: CueName; readonly z: number; readonly n: number };

/** Lets the bot of every cue that tells options apart play the scene. */
export function playBots(scene: Scene, decisions: readonly CuedDecision[]): readonly BotResult[] {
  const random = randomSpread(scene);
  return CUE_NAMES.filter((cue) => tells(decisions, cue)).map((cue) => {
    const worth = flowWorth(scene.game, follow(scene.game, botPolicy(scene, decisions, cue)));
    return {
      cue,
      z: random.deviation === 0 ? 0 : (worth - random.mean) / random.deviation,
      n: normalised(scene.solution, worth),
    };
  });
}

const tells = (decisions: readonly CuedDecision[], cue: CueName): boolean =>
  decisions.some(({ values }) => new Set(values[cue]).size > 1);

function botPolicy(scene: Scene, decisions: readonly CuedDecision[], cue: CueName): Policy {
  const values = new Map(
    decisions.flatMap(({ choices, values: all }) =>
      choices.map((choice, at) => [choice, all[cue]?.[at] ?? 0] as const),
    ),
  );
  return (position) => {
    const offered = choicesAt(scene, position).map((choice) => values.get(choice) ?? 0);
    return evenly(bestOf(offered), offered.length);
  };
}

/** The choices by which a bot gains most on random play, a few of them. */
function gainsOf(
  scene: Scene,
  decisions: readonly CuedDecision[],
  cue: CueName,
): readonly string[] {
  const regrets = meanRegrets(scene);
  const picks = decisions.flatMap(({ choices, values }) => {
    const costs = choices.map((choice) => regrets.get(choice) ?? 0);
    const picked = bestOf(values[cue] ?? []);
    if (picked.length !== 1) return [];
    const gain = mean(costs) - (costs[picked[0] ?? 0] ?? 0);
    return [{ where: choices[picked[0] ?? 0] ?? '', value: gain }];
  });
  return largestFirst(picks)
    .slice(0, GAINS)
    .map(({ where }) => where);
}
const GAINS = 5;

/** Whether a bot that reads nothing but a cue does well. */
export function cueBots(
  scene: Scene,
  decisions: readonly CuedDecision[],
  bots: readonly BotResult[],
  locale: string,
): Measure {
  const random = normalised(scene.solution, randomSpread(scene).mean);
  const found = largestFirst(bots.map(({ cue, z }) => ({ where: cue, value: z })));
  const strong = bots.filter(({ z, n }) => z > 2 || n > random + 0.25);
  const doubtful = bots.filter(({ z }) => z > 1.3 && z <= 2);
  const allowed = Math.max(1, Math.floor(bots.length / 12));
  const named = new Set([...strong, ...(doubtful.length > allowed ? doubtful : [])]);
  return judged({
    id: `cue-bots:${locale}`,
    kind: 'gate',
    value: found[0]?.value ?? 0,
    threshold: `no z > 2.0, at most ${allowed} above 1.3, none worth > ${shown(random + 0.25)}`,
    pass: strong.length === 0 && doubtful.length <= allowed,
    worst: found,
    hint: [...named]
      .map(
        ({ cue, z, n }) =>
          `A reader of ${cue} alone is worth ${shown(n)} (z ${shown(z)}), most of all by ${gainsOf(scene, decisions, cue).join(', ')}: give these less of it, or a trap beside them more.`,
      )
      .join(' '),
  });
}
