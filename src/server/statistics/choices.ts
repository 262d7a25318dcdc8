/** What people chose at a scenario, decision by decision. */
import type { ChoiceStatistics } from '../../contract/api/statistics-routes.ts';
import { debriefFileSchema } from '../../contract/compiled.ts';
import type { Queries } from '../store/store.ts';
import { groupBy } from './group-by.ts';

/** What is counted of a choice. */
type Count = {
  readonly choice: string;
  readonly reason: string;
  readonly taken: number;
  readonly trust: number;
  readonly partnership: number;
  readonly sure: number;
  readonly unsure: number;
  readonly sureWrong: number;
  readonly timedOut: number;
};

type Decisions = ChoiceStatistics['decisions'];

/** The statistics of a scenario as it is now; `null` when no version of it was ever served. */
export async function choiceStatistics(
  db: Queries,
  scenario: string,
  assignment: string | undefined,
): Promise<ChoiceStatistics | null> {
  const version = await db
    .selectFrom('scenario_version')
    .select(['hash', 'debrief'])
    .where('scenario_id', '=', scenario)
    .orderBy('seen_at', 'desc')
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst();
  if (version === undefined) return null;
  const { rubric } = debriefFileSchema.parse(JSON.parse(version.debrief));
  const counts = groupBy(await countsOf(db, scenario, assignment), ({ choice }) => choice);
  const decisions: Decisions = Object.entries(rubric.decisions).map(([decision, rated]) => {
    const names = Object.entries(rated.choices);
    const own = names.flatMap(([choice]) => counts.get(choice) ?? []);
    return {
      decision,
      competencies: rated.competencies,
      ...summed(own),
      choices: names.map(([choice, { level }]) => ({
        choice,
        level,
        ...summed(counts.get(choice) ?? []),
        reasons: reasonsOf(counts.get(choice) ?? []),
      })),
    };
  });
  return { scenario, hash: version.hash, decisions };
}

const countsOf = (
  db: Queries,
  scenario: string,
  assignment: string | undefined,
): Promise<Count[]> =>
  db
    .selectFrom('choice_tally')
    .select(({ fn }) => [
      'choice',
      'reason',
      fn.sum<number>('taken').as('taken'),
      fn.sum<number>('trust_change').as('trust'),
      fn.sum<number>('partnership_change').as('partnership'),
      fn.sum<number>('sure').as('sure'),
      fn.sum<number>('unsure').as('unsure'),
      fn.sum<number>('sure_wrong').as('sureWrong'),
      fn.sum<number>('timed_out').as('timedOut'),
    ])
    .where('scenario_id', '=', scenario)
    .$if(assignment !== undefined, (query) => query.where('assignment_id', '=', assignment ?? ''))
    .groupBy(['choice', 'reason'])
    .execute();

type Taken = Omit<Decisions[number]['choices'][number], 'choice' | 'level' | 'reasons'>;

function summed(counts: readonly Count[]): Taken {
  const sum = (of: Exclude<keyof Count, 'choice' | 'reason'>): number =>
    counts.reduce((total, count) => total + count[of], 0);
  const taken = sum('taken');
  return {
    taken,
    trustChange: taken === 0 ? null : sum('trust') / taken,
    partnershipChange: taken === 0 ? null : sum('partnership') / taken,
    sure: sum('sure'),
    unsure: sum('unsure'),
    sureWrong: sum('sureWrong'),
    timedOut: sum('timedOut'),
  };
}

const reasonsOf = (counts: readonly Count[]): { reason: string; taken: number }[] =>
  counts
    .filter(({ reason }) => reason !== '')
    .map(({ reason, taken }) => ({ reason, taken }))
    .toSorted((a, b) => b.taken - a.taken || (a.reason < b.reason ? -1 : 1));
