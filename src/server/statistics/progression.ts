/** How an assignment goes: by scenario, and day by day. */
import type { AssignmentStatus, AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Queries } from '../store/store.ts';
import { groupBy } from './group-by.ts';

type Progression = ResponseOf<(typeof STATISTICS_ROUTES)['progression']>;

/** The progression of those whose status is given. */
export async function progressionOf(
  db: Queries,
  rules: Pick<AssignmentView, 'id' | 'scenarios' | 'timeZone'>,
  people: readonly AssignmentStatus[],
): Promise<Progression> {
  const seen = new Set(people.map(({ person }) => person.id));
  const rows = await db
    .selectFrom('standing')
    .select(['person_id', 'first_at'])
    .where('assignment_id', '=', rules.id)
    .where('first_at', 'is not', null)
    .execute();
  const moments = rows.flatMap(({ person_id: person, first_at: at }) =>
    at !== null && seen.has(person) ? [at] : [],
  );
  return {
    scenarios: rules.scenarios.map((scenario) => scenarioProgression(scenario, people)),
    days: countDays(moments, rules.timeZone),
  };
}

function scenarioProgression(
  scenario: string,
  people: readonly AssignmentStatus[],
): Progression['scenarios'][number] {
  const own = people.flatMap(({ progress }) => progress.filter((one) => one.scenario === scenario));
  const counted = own.flatMap((one) => (one.counted === null ? [] : [one.counted]));
  const inState = (wanted: string): number => own.filter(({ state }) => state === wanted).length;
  return {
    scenario,
    people: own.length,
    notBegun: inState('not-begun'),
    begun: inState('begun'),
    passed: inState('passed'),
    notPassed: inState('not-passed'),
    meanTrust: mean(counted.map(({ trust }) => trust)),
    meanPartnership: mean(counted.map(({ partnership }) => partnership)),
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many moments fall on each day of a time zone, in the order of the days. */
export function countDays(
  moments: readonly number[],
  timeZone: string,
): { day: string; finished: number }[] {
  // The Swedish way of writing a date is that of ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const days = groupBy(moments, (moment) => format.format(moment));
  return [...days]
    .map(([day, there]) => ({ day, finished: there.length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
