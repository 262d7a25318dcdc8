/** Spaced repetition: what did not go well comes back as single moments. */
import type { Queries } from '../store/store.ts';
import { groupBy } from '../statistics/group-by.ts';
import { standingOf, sumTallies, type Standing, type Tally } from '../statistics/standing.ts';
import { STALE_MS } from './due.ts';
import { notify, type NewNotice } from './notify.ts';

const DAY_MS = 24 * 3_600_000;
/** Days after the last attempt at which a moment comes back. */
export const INTERVALS = [2, 7, 21, 60] as const;
/** Up to this share of best choices a competency is weak. */
const WEAK = 0.5;

/** A single decision to come back to, with what it calls for. */
export type Moment = { readonly scenario: string; readonly competencies: readonly string[] };

/** Leaves a notice for every moment that is due; again and again without harm. */
export async function leaveRepetitions(
  db: Queries,
  moments: readonly Moment[],
  when: { readonly now: number; readonly mailed: boolean },
): Promise<void> {
  const rows = await db
    .selectFrom('standing')
    .innerJoin('assignment', 'assignment.id', 'standing.assignment_id')
    .selectAll('standing')
    .where('assignment.repetition', '=', 1)
    .where('standing.finished', '>', 0)
    .where('standing.last_at', '>', when.now - Math.max(...INTERVALS) * DAY_MS - STALE_MS)
    .execute();
  const notices: NewNotice[] = [];
  const places = groupBy(rows, (row) => `${row.assignment_id} ${row.person_id}`);
  for (const own of places.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const due = dueStep(
      own.map(({ last_at: at }) => at ?? 0),
      when.now,
    );
    if (due === null) continue;
    const played = await momentsPlayed(db, first.person_id, moments);
    const chosen = chooseMoment(own.map(standingOf), played, moments);
    if (chosen !== null)
      notices.push({
        person: first.person_id,
        kind: 'repetition',
        key: `${first.assignment_id} ${due.from} ${due.days}`,
        assignment: first.assignment_id,
        scenario: chosen,
      });
  }
  await notify(db, notices, when);
}

/**
 * Which interval is due, counted from the last attempt; `null` where none is, or it is long past.
 */
export function dueStep(
  ends: readonly number[],
  now: number,
): { readonly from: number; readonly days: number } | null {
  const from = Math.max(...ends);
  const days = INTERVALS.findLast((interval) => from + interval * DAY_MS <= now);
  if (days === undefined || from + days * DAY_MS <= now - STALE_MS) return null;
  return { from, days };
}

/** Where somebody stands with the moments that he has played, by their names. */
async function momentsPlayed(
  db: Queries,
  person: string,
  moments: readonly Moment[],
): Promise<ReadonlyMap<string, Standing>> {
  if (moments.length === 0) return new Map();
  const rows = await db
    .selectFrom('standing')
    .selectAll()
    .where('person_id', '=', person)
    .where('finished', '>', 0)
    .where(
      'scenario_id',
      'in',
      moments.map(({ scenario }) => scenario),
    )
    .execute();
  return new Map(rows.map((row) => [row.scenario_id, standingOf(row)]));
}

/**
 * The moment that calls for most of what is weak: of equals one never played, then the one played
 * the longest ago. `null` where nothing is weak, or no moment calls for it.
 *
 * @param standings - with the scenarios of the assignment.
 * @param played - with moments, which make up for what was weak.
 */
export function chooseMoment(
  standings: readonly Standing[],
  played: ReadonlyMap<string, Standing>,
  moments: readonly Moment[],
): string | null {
  const lately = [...standings, ...played.values()].map(({ competencies }) => competencies.last);
  const weak = weakIn(sumTallies(lately));
  const useful = moments
    .map((moment) => ({
      ...moment,
      calls: moment.competencies.filter((competency) => weak.has(competency)).length,
      at: played.get(moment.scenario)?.last?.at ?? 0,
    }))
    .filter(({ calls }) => calls > 0)
    .toSorted((a, b) => a.at - b.at || b.calls - a.calls || (a.scenario < b.scenario ? -1 : 1));
  return useful[0]?.scenario ?? null;
}

const weakIn = (tally: Tally): ReadonlySet<string> =>
  new Set(
    Object.entries(tally)
      .filter(([, [best, of]]) => best / of <= WEAK)
      .map(([competency]) => competency),
  );
