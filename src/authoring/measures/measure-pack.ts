/**
 * The measures of a pack: what no scenario alone can show. They need at least four scenarios.
 *
 * @see measures.md 3.3 (cue AUC over at least 48 decisions 0.42 to 0.58, no length rank above 40 % or
 * below 10 %, mean z of each bot -0.7 to 0.7, a shallow model at most 0.10 above chance: G), 3.8
 * (ability recovery at least 0.85: G; item-rest correlation: W), 3.9 (coverage: no empty row, at least
 * 3 decisions for each competency: G; all kinds of traps: W), and the pack rule of the rubric: each
 * competency in at least two scenarios and in one decision with stakes of 0.08 (G).
 *
 * A pack of moments has one decision of each: what pools the cues and the feedback is measured, with
 * the limits of a single scenario (cue AUC 0.35 to 0.65), since its decisions are as few.
 */
import { COMPETENCIES } from '../../contract/scenario.ts';
import { TRAPS } from '../../contract/rubric.ts';
import {
  judged,
  largestFirst,
  shown,
  skipped,
  smallestFirst,
  type Measure,
} from '../../core/solver/measures/measure.ts';
import { mean } from '../../core/solver/measures/statistics.ts';
import { aucOf, bestRank, CUE_NAMES, type CuedDecision } from './cues.ts';
import { packDiscrimination } from './pack-ability.ts';
import type { PackShare } from './pack-share.ts';
import { shallowModel } from './shallow-model.ts';
import { overlap } from './words.ts';

/** Fewer scenarios are no pack. */
export const PACK = 4;

/** The statements of the rubric, N1 to S25. */
const STATEMENTS = [
  ...Array.from({ length: 24 }, (_, at) => `N${at + 1}`),
  ...Array.from({ length: 24 }, (_, at) => `A${at + 1}`),
  ...Array.from({ length: 22 }, (_, at) => `R${at + 1}`),
  ...Array.from({ length: 25 }, (_, at) => `S${at + 1}`),
];

/** Every measure of a pack of scenarios; all are skipped when there are too few. */
export const measurePack = (shares: readonly PackShare[]): readonly Measure[] =>
  unlessFew(shares, [
    coverage(shares),
    competencyCoverage(shares),
    trapCatalogue(shares),
    ...packDiscrimination(shares),
    ...localesOf(shares).flatMap((locale) => inLocale(shares, locale, WHOLE)),
  ]);

/** Every measure of a pack of moments; all are skipped when there are too few. */
export const measureMoments = (shares: readonly PackShare[]): readonly Measure[] =>
  unlessFew(
    shares,
    localesOf(shares).flatMap((locale) => inLocale(shares, locale, SINGLE)),
  );

function unlessFew(shares: readonly PackShare[], whole: readonly Measure[]): readonly Measure[] {
  if (shares.length >= PACK) return whole;
  const reason = `A pack has at least ${PACK} scenarios; there ${shares.length === 1 ? 'is 1' : `are ${shares.length}`}.`;
  return whole.map(({ id, kind, threshold }) => skipped(id, kind, threshold, reason));
}

/** What the cues of a pack's decisions are held against. */
type CueLimits = {
  /** The least and the greatest AUC of a cue. */
  readonly auc: readonly [number, number];
  /** Fewer decisions say nothing. */
  readonly decisions: number;
};
const WHOLE: CueLimits = { auc: [0.42, 0.58], decisions: 48 };
const SINGLE: CueLimits = { auc: [0.35, 0.65], decisions: 9 };

const localesOf = (shares: readonly PackShare[]): readonly string[] => [
  ...new Set(shares.flatMap(({ locales }) => locales.map(({ locale }) => locale))),
];

function inLocale(
  shares: readonly PackShare[],
  locale: string,
  limits: CueLimits,
): readonly Measure[] {
  const mine = shares.flatMap((share) =>
    share.locales
      .filter((texts) => texts.locale === locale)
      .map((texts) => ({ ...texts, scenario: share.scenario })),
  );
  const decisions = mine.flatMap((texts) => texts.decisions);
  return [
    packAuc(decisions, locale, limits),
    packRanks(decisions, locale),
    packBots(mine, locale),
    shallowModel(
      mine.map((texts) => texts.decisions),
      locale,
    ),
    packFeedback(mine, locale),
  ];
}

function packAuc(
  decisions: readonly CuedDecision[],
  locale: string,
  { auc: [least, most], decisions: enough }: CueLimits,
): Measure {
  const id = `pack-cue-auc:${locale}`;
  const threshold = `${least} to ${most} for every cue`;
  if (decisions.length < enough)
    return skipped(
      id,
      'gate',
      threshold,
      `${decisions.length} decisions are too few; it needs ${enough}.`,
    );
  const found = CUE_NAMES.map((where) => ({ where, value: aucOf(decisions, where) })).toSorted(
    (a, b) => Math.abs(b.value - 0.5) - Math.abs(a.value - 0.5),
  );
  const value = found[0]?.value ?? 0.5;
  return judged({
    id,
    kind: 'gate',
    value,
    threshold,
    pass: value >= least && value <= most,
    worst: found,
    hint: 'Over the pack the best choice can be told by these cues: see cue-auc of each scenario for the decisions.',
  });
}

function packRanks(decisions: readonly CuedDecision[], locale: string): Measure {
  const four = decisions.filter(({ choices }) => choices.length === 4);
  const found = [0, 1, 2, 3].map((rank) => ({
    where: `rank ${rank + 1}`,
    value: four.filter((decision) => bestRank(decision) === rank).length / (four.length || 1),
  }));
  const outside = found.filter(({ value }) => value > 0.4 || value < 0.1);
  return judged({
    id: `pack-length-ranks:${locale}`,
    kind: 'gate',
    value: Math.max(...found.map(({ value }) => value)),
    threshold: 'no rank above 0.40 or below 0.10, decisions with four choices',
    pass: outside.length === 0,
    worst: largestFirst(found),
    hint: `${outside.map(({ where, value }) => `${where} ${shown(value)}`).join(', ')} (rank 1 is the longest): shorten or lengthen the best choice where its rank is too frequent.`,
  });
}

function packBots(
  mine: readonly { readonly bots: readonly { readonly cue: string; readonly z: number }[] }[],
  locale: string,
): Measure {
  const found = CUE_NAMES.flatMap((where) => {
    const zs = mine.flatMap(({ bots }) =>
      bots.filter(({ cue }) => cue === where).map(({ z }) => z),
    );
    return zs.length === 0 ? [] : [{ where, value: mean(zs) }];
  }).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const value = found[0]?.value ?? 0;
  return judged({
    id: `pack-cue-bots:${locale}`,
    kind: 'gate',
    value,
    threshold: 'mean z of every bot -0.7 to 0.7',
    pass: Math.abs(value) <= 0.7,
    worst: found,
    hint: 'A reader of one cue does better or worse than chance over the pack: balance it between best choices and traps.',
  });
}

function packFeedback(
  mine: readonly {
    readonly scenario: string;
    readonly feedback: readonly { readonly choice: string; readonly stems: readonly string[] }[];
  }[],
  locale: string,
): Measure {
  const all = mine.flatMap(({ scenario, feedback }) =>
    feedback.map(({ choice, stems }) => ({
      where: `${scenario} ${choice}`,
      scenario,
      stems: new Set(stems),
    })),
  );
  const found = largestFirst(
    all.map(({ where, scenario, stems }) => ({
      where,
      value: Math.max(
        0,
        ...all
          .filter((other) => other.scenario !== scenario)
          .map((other) => overlap(stems, other.stems)),
      ),
    })),
  );
  const share = found.filter(({ value }) => value <= 0.6).length / (found.length || 1);
  return judged({
    id: `pack-feedback-distinct:${locale}`,
    kind: 'warning',
    value: share,
    threshold: '≥ 0.90 like none of another scenario by more than 0.6',
    pass: share >= 0.9,
    worst: found,
    hint: 'Feedback repeats itself over scenarios: say what is so of this choice alone.',
  });
}

function coverage(shares: readonly PackShare[]): Measure {
  const empty = STATEMENTS.filter((statement) =>
    shares.every(({ statements }) => statements[statement] === undefined),
  );
  return judged({
    id: 'coverage',
    kind: 'gate',
    value: empty.length,
    threshold: `= 0 of ${STATEMENTS.length} rubric statements without a decision, feedback or ending`,
    pass: empty.length === 0,
    worst: empty.map((where) => ({ where, value: 0 })),
    hint: `Nowhere: ${empty.join(', ')}.`,
  });
}

function competencyCoverage(shares: readonly PackShare[]): Measure {
  const rows = COMPETENCIES.map((where) => {
    const each = shares.map(({ competencies }) => competencies[where] ?? []);
    const decisions = each.flat();
    const scenarios = each.filter((list) => list.length > 0).length;
    const weighty = decisions.some((stakes) => stakes >= 0.08);
    return { where, value: decisions.length, scenarios, weighty };
  });
  const thin = rows.filter(
    ({ value, scenarios, weighty }) => value < 3 || scenarios < 2 || !weighty,
  );
  return judged({
    id: 'competency-coverage',
    kind: 'gate',
    value: Math.min(...rows.map(({ value }) => value)),
    threshold: '≥ 3 decisions in ≥ 2 scenarios, one with stakes ≥ 0.08, for every competency',
    pass: thin.length === 0,
    worst: smallestFirst(thin),
    hint: thin
      .map(
        ({ where, value, scenarios }) => `${where}: ${value} decisions in ${scenarios} scenarios`,
      )
      .join('; '),
  });
}

function trapCatalogue(shares: readonly PackShare[]): Measure {
  const met = new Set(shares.flatMap(({ traps }) => traps));
  const missing = TRAPS.filter((kind) => !met.has(kind));
  return judged({
    id: 'trap-catalogue',
    kind: 'warning',
    value: TRAPS.length - missing.length,
    threshold: `= ${TRAPS.length} kinds of traps`,
    pass: missing.length === 0,
    worst: missing.map((where) => ({ where, value: 0 })),
    hint: `No trap of the kinds ${missing.join(', ')}.`,
  });
}
