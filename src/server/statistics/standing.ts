/** Where somebody stands with a scenario, folded from attempts. */
import type { StandingTable } from '../store/database.ts';

/** By competency: how often the best choice was found, and how often it was called for. */
export type Tally = Readonly<Record<string, readonly [best: number, of: number]>>;

/** An attempt that has ended, as far as standings go by it. */
export type EndedAttempt = {
  readonly attempt: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly trust: number;
  readonly partnership: number;
};

/** The competencies of the first attempt, of the last, and of all. */
export type Tallies = { readonly first: Tally; readonly last: Tally; readonly all: Tally };

export type Standing = {
  /** How many were begun, and how many of them have ended. */
  readonly attempts: number;
  readonly finished: number;
  readonly first: EndedAttempt | null;
  readonly last: EndedAttempt | null;
  readonly best: EndedAttempt | null;
  readonly competencies: Tallies;
};

/** Where one stands before anything was played. */
export const NO_STANDING: Standing = {
  attempts: 0,
  finished: 0,
  first: null,
  last: null,
  best: null,
  competencies: { first: {}, last: {}, all: {} },
};

/** The standing once another attempt has ended; attempts may come in any order. */
export const afterAttempt = (standing: Standing, ended: EndedAttempt, tally: Tally): Standing =>
  joinStandings([
    standing,
    {
      attempts: 0,
      finished: 1,
      first: ended,
      last: ended,
      best: ended,
      competencies: { first: tally, last: tally, all: tally },
    },
  ]);

/** One standing out of several of one person, such as those of several assignments. */
export function joinStandings(standings: readonly Standing[]): Standing {
  let joined = NO_STANDING;
  for (const next of standings) joined = join(joined, next);
  return joined;
}

function join(a: Standing, b: Standing): Standing {
  const first = chosen(a.first, b.first, isEarlier);
  const last = chosen(a.last, b.last, (x, y) => !isEarlier(x, y));
  return {
    attempts: a.attempts + b.attempts,
    finished: a.finished + b.finished,
    first,
    last,
    best: chosen(a.best, b.best, isBetter),
    competencies: {
      first: first === a.first ? a.competencies.first : b.competencies.first,
      last: last === a.last ? a.competencies.last : b.competencies.last,
      all: sumTallies([a.competencies.all, b.competencies.all]),
    },
  };
}

type Before = (a: EndedAttempt, b: EndedAttempt) => boolean;

function chosen(
  a: EndedAttempt | null,
  b: EndedAttempt | null,
  before: Before,
): EndedAttempt | null {
  if (a === null || b === null) return a ?? b;
  return before(a, b) ? a : b;
}

/** Ids tell apart what ended in the same millisecond, so that the order never matters. */
const isEarlier: Before = (a, b) => (a.at === b.at ? a.attempt < b.attempt : a.at < b.at);

const isBetter: Before = (a, b) => {
  const more = a.trust + a.partnership - b.trust - b.partnership;
  return more === 0 ? isEarlier(a, b) : more > 0;
};

/** The counts of several tallies together. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum: Record<string, readonly [number, number]> = {};
  for (const tally of tallies)
    for (const [competency, [best, of]] of Object.entries(tally)) {
      const [bestSoFar, ofSoFar] = sum[competency] ?? [0, 0];
      sum[competency] = [bestSoFar + best, ofSoFar + of];
    }
  return sum;
}

/** What standings go by in a rubric. */
export type TalliedRubric = {
  readonly decisions: Readonly<Record<string, { readonly competencies: readonly string[] }>>;
};

/** The competencies that decisions called for, and in how many of them the best choice was found. */
export const tallyOf = (
  decisions: readonly { readonly decision: string; readonly level: string | null }[],
  rubric: TalliedRubric,
): Tally =>
  sumTallies(
    decisions.map(({ decision, level }) =>
      Object.fromEntries(
        (rubric.decisions[decision]?.competencies ?? []).map((competency) => [
          competency,
          [Number(level === 'best'), 1] as const,
        ]),
      ),
    ),
  );

type Columns = Omit<StandingTable, 'person_id' | 'scenario_id' | 'assignment_id'>;

const NONE = { attempt: null, at: null, trust: null, partnership: null };

/** A standing as its row keeps it. */
export function columnsOf(standing: Standing): Columns {
  const [first, last, best] = [
    standing.first ?? NONE,
    standing.last ?? NONE,
    standing.best ?? NONE,
  ];
  return {
    attempts: standing.attempts,
    finished: standing.finished,
    competencies: JSON.stringify(standing.competencies),
    first_attempt: first.attempt,
    first_at: first.at,
    first_trust: first.trust,
    first_partnership: first.partnership,
    last_attempt: last.attempt,
    last_at: last.at,
    last_trust: last.trust,
    last_partnership: last.partnership,
    best_attempt: best.attempt,
    best_at: best.at,
    best_trust: best.trust,
    best_partnership: best.partnership,
  };
}

/** The standing that a row keeps. */
export const standingOf = (row: Columns): Standing => ({
  attempts: row.attempts,
  finished: row.finished,
  first: endedOf(row.first_attempt, row.first_at, row.first_trust, row.first_partnership),
  last: endedOf(row.last_attempt, row.last_at, row.last_trust, row.last_partnership),
  best: endedOf(row.best_attempt, row.best_at, row.best_trust, row.best_partnership),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `columnsOf`
  competencies: JSON.parse(row.competencies) as Tallies,
});

const endedOf = (
  attempt: string | null,
  at: number | null,
  trust: number | null,
  partnership: number | null,
): EndedAttempt | null =>
  attempt === null || at === null || trust === null || partnership === null
    ? null
    : { attempt, at, trust, partnership };
