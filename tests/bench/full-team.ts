/** A team with a past: so and so many attempts at one assignment, of the same people. */
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { rebuildStandings } from '../../src/server/statistics/keep.ts';
import type { Store } from '../../src/server/store/store.ts';
import { addMembers, type Member } from './team-people.ts';

export type FullTeam = {
  readonly trainer: Member;
  readonly manager: Member;
  readonly assignment: string;
};

export type FullTeamOptions = {
  readonly people: number;
  readonly attempts: number;
  /** Its scenarios, by id and hash; they must be kept already. */
  readonly scenarios: readonly { readonly id: string; readonly hash: string }[];
};

/** Fills an empty database. */
export async function fillTeam(store: Store, options: FullTeamOptions): Promise<FullTeam> {
  const { db } = store;
  const members = await addMembers(store, options.people + 2);
  const [trainer, manager, ...learners] = members;
  if (trainer === undefined || manager === undefined) throw new Error('There is nobody.');
  const now = Date.now();
  const [group, assignment] = [v7(), v7()];
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('person_role')
      .values({ person_id: trainer.id, role: 'trainer' })
      .execute();
    await transaction
      .insertInto('people_group')
      .values({ id: group, name: 'All', created_at: now })
      .execute();
    await transaction
      .insertInto('group_manager')
      .values({ group_id: group, person_id: manager.id })
      .execute();
    for (const { id } of learners)
      await transaction
        .insertInto('group_member')
        .values({ group_id: group, person_id: id, joined_at: now })
        .execute();
  });
  await assign(store, {
    assignment,
    group,
    trainer: trainer.id,
    scenarios: options.scenarios,
    now,
  });
  await addAttempts(store, { ...options, assignment, now });
  for (const { id } of learners)
    await db.transaction().execute((transaction) => rebuildStandings(transaction, id));
  await sql`analyze`.execute(db);
  return { trainer, manager, assignment };
}

type Assigned = {
  readonly assignment: string;
  readonly group: string;
  readonly trainer: string;
  readonly scenarios: FullTeamOptions['scenarios'];
  readonly now: number;
};

const assign = async (
  { db }: Store,
  { assignment, group, trainer, scenarios, now }: Assigned,
): Promise<void> => {
  await db
    .insertInto('assignment')
    .values({
      id: assignment,
      title: 'All of them',
      scenarios: JSON.stringify(scenarios.map(({ id }) => id)),
      opens_at: now - YEAR_MS,
      due_at: now,
      time_zone: 'UTC',
      attempts_allowed: null,
      counts: 'best',
      pass_trust: 60,
      pass_partnership: 60,
      timers: 'learner',
      feedback: 'at-end',
      created_by: trainer,
      created_at: now - YEAR_MS,
      closed_at: null,
      released_at: null,
      language: null,
      pack_id: null,
      pack_version: null,
    })
    .execute();
  await db
    .insertInto('assignment_group')
    .values({ assignment_id: assignment, group_id: group })
    .execute();
};

const YEAR_MS = 365 * 86_400_000;
/** Rows of one statement. */
const AT_ONCE = 50_000;

type Past = FullTeamOptions & { readonly assignment: string; readonly now: number };

/** Every learner has as many attempts at each scenario, finished all. */
async function addAttempts(store: Store, past: Past): Promise<void> {
  const each = past.attempts / past.scenarios.length;
  for (const [at, scenario] of past.scenarios.entries())
    for (let from = at * each; from < (at + 1) * each; from += AT_ONCE)
      await addSome(store, past, scenario, [from, Math.min(from + AT_ONCE, (at + 1) * each)]);
}

async function addSome(
  { db, kind }: Store,
  { assignment, people, now }: Past,
  scenario: FullTeamOptions['scenarios'][number],
  [from, to]: readonly [number, number],
): Promise<void> {
  const digits = kind === 'sqlite' ? sql`printf('%012d', i)` : sql`lpad(i::text, 12, '0')`;
  const moment = sql`${now - YEAR_MS} + i * 1000`;
  await sql`
    insert into attempt (id, person_id, assignment_id, scenario_id, hash, seed, locale, timers,
      status, started_at, finished_at, received_at, decisions, ending, trust, partnership, outcome,
      agrees, competencies)
    with recursive n(i) as (
      select cast(${from} as bigint) union all select i + 1 from n where i + 1 < cast(${to} as bigint)
    ), who as (
      select person_id, row_number() over (order by person_id) - 1 as number from group_member
    )
    select '01900000-0000-7000-8000-' || ${digits}, who.person_id, ${assignment}, ${scenario.id},
      ${scenario.hash}, 'seed', 'en', 1, 'finished', ${moment}, ${moment}, ${moment}, 10, 'end',
      (i * 37) % 101, (i * 53) % 101, 0.5, 1, '{"K1":[1,2]}'
    from n join who on who.number = n.i % ${people}`.execute(db);
}
