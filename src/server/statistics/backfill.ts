/** Statistics of attempts that were kept before statistics were. */
import type { Queries } from '../store/store.ts';
import { countChoices, rebuildStandings } from './keep.ts';
import { tallyOf, type TalliedRubric } from './standing.ts';

const PAGE = 200;

/** Works out every standing and every count from the attempts; for a database that has none. */
export async function keepAllStatistics(db: Queries): Promise<void> {
  const versions = await db.selectFrom('scenario_version').select('hash').execute();
  for (const { hash } of versions) await tallyVersion(db, hash);
  const people = await db.selectFrom('attempt').select('person_id').distinct().execute();
  for (const { person_id: person } of people) await rebuildStandings(db, person);
}

async function tallyVersion(db: Queries, hash: string): Promise<void> {
  const { debrief } = await db
    .selectFrom('scenario_version')
    .select('debrief')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked when it was kept
  const { rubric } = JSON.parse(debrief) as { rubric: TalliedRubric };
  for (let after = ''; ;) {
    const page = await db
      .selectFrom('attempt')
      .select(['id', 'assignment_id', 'scenario_id'])
      .where('hash', '=', hash)
      .where('trust', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const attempt of page) await tallyAttempt(db, attempt, rubric);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

type Row = {
  readonly id: string;
  readonly assignment_id: string | null;
  readonly scenario_id: string;
};

async function tallyAttempt(db: Queries, row: Row, rubric: TalliedRubric): Promise<void> {
  const decisions = await db
    .selectFrom('attempt_decision')
    .selectAll()
    .where('attempt_id', '=', row.id)
    .orderBy('position')
    .execute();
  const competencies = JSON.stringify(tallyOf(decisions, rubric));
  await db.updateTable('attempt').set({ competencies }).where('id', '=', row.id).execute();
  const [first, ...rest] = decisions;
  // The scores before the first decision were not kept: what it changed is not known.
  if (row.assignment_id === null || first === undefined) return;
  const at = { scenario: row.scenario_id, assignment: row.assignment_id };
  await countChoices(db, at, [first], first);
  await countChoices(db, at, rest, first);
}
