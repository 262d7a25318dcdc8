/** Handlers of statistics. */
import { sql } from 'kysely';
import type { LedCell, STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { refuse, type Handlers, type Person, type Refusal } from '../api/call.ts';
import { cutPage, parseCursor, type Position } from '../api/cursor.ts';
import { recordView } from '../audit.ts';
import { ledAssignments } from '../assignments/list.ts';
import { statusOf } from '../assignments/status.ts';
import { listAttempts } from '../attempts/rows.ts';
import { choiceStatistics } from '../statistics/choices.ts';
import { competenciesOf, teamCompetencies } from '../statistics/competencies.ts';
import { progressionOf } from '../statistics/progression.ts';
import { standingsOf } from '../statistics/read.ts';
import type { PeopleWanted } from '../people/wanted.ts';
import { viewersOf } from '../people/viewers.ts';
import { ledCells, ownCells, teamMembers } from '../statistics/team-grid.ts';
import type { Queries } from '../store/store.ts';
import type { Team } from '../team.ts';
import { attemptTable } from './attempts.ts';
import { choiceTable, competencyTable, teamTable } from './statistics-tables.ts';

type Routes = typeof STATISTICS_ROUTES;

/** A table is one file, however long. */
const ALL = 1_000_000;

/** The handlers of `STATISTICS_ROUTES`. */
export const statisticsHandlers = (team: Team): Handlers<Routes> => ({
  ...teamHandlers(team),
  ...personHandlers(team),
  progression: async ({ params: { id }, person }) => progression(team, person, id),
  scenarioStatistics: async () => ok({ scenarios: await scenarioRows(team.store.db) }),
  choices: async ({ params: { scenario }, query: { assignment } }) => {
    const statistics = await choiceStatistics(team.store.db, scenario, assignment);
    return statistics === null ? refuse('not-found') : ok(statistics);
  },
  choiceTable: async ({ params: { scenario }, query: { assignment } }) => {
    const statistics = await choiceStatistics(team.store.db, scenario, assignment);
    return statistics === null ? refuse('not-found') : ok(choiceTable(statistics));
  },
});

type TeamRoute = 'team' | 'teamTable' | 'teamCompetencies' | 'teamCompetencyTable';

const teamHandlers = (team: Team): Pick<Handlers<Routes>, TeamRoute> => ({
  team: async ({ query: { cursor, limit, ...filters }, person: viewer }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    const rows = await grid(team, { viewer, after, ...filters, limit: limit + 1 });
    const page = cutPage(rows, limit, ({ position }) => position);
    const items = page.items.map(({ person, cells }) => ({ person, cells }));
    const named = items.flatMap(({ cells }) => cells.map(({ scenario }) => scenario));
    return ok({ items, next: page.next, scenarios: [...new Set(named)].toSorted() });
  },
  teamTable: async ({ query, person: viewer }) =>
    ok(teamTable(await grid(team, { viewer, ...query, limit: ALL }))),
  teamCompetencies: async ({ query, person: viewer }) =>
    ok(await competencies(team, { viewer, ...query, limit: ALL })),
  teamCompetencyTable: async ({ query, person: viewer }) =>
    ok(competencyTable(await competencies(team, { viewer, ...query, limit: ALL }))),
});

type GridRow = {
  readonly person: { readonly id: string; readonly name: string };
  readonly cells: LedCell[];
  readonly position: Position;
};

async function grid({ store: { db }, clock }: Team, wanted: PeopleWanted): Promise<GridRow[]> {
  const members = await teamMembers(db, wanted);
  const ids = members.map(({ person }) => person.id);
  const cells = await ledCells(db, ids, clock());
  return members.map((member) => ({ ...member, cells: cells.get(member.person.id) ?? [] }));
}

async function competencies(
  { store: { db } }: Team,
  wanted: PeopleWanted,
): Promise<ResponseOf<Routes['teamCompetencies']>> {
  const members = await teamMembers(db, wanted);
  const ids = members.map(({ person }) => person.id);
  const standings = await standingsOf(db, ids, false);
  return { people: ids.length, competencies: teamCompetencies(standings) };
}

type PersonRoute =
  | 'personResults'
  | 'personResultTable'
  | 'ownResults'
  | 'ownResultTable'
  | 'ownComments';

const personHandlers = (team: Team): Pick<Handlers<Routes>, PersonRoute> => ({
  personResults: async ({ params: { id }, person: viewer }) => {
    const [member] = await teamMembers(team.store.db, { viewer, id, limit: 1 });
    if (member === undefined) return refuse('not-found');
    await tellViewed(team, viewer, id);
    return ok(await ledResults(team, member.person));
  },
  personResultTable: async ({ params: { id }, person: viewer }) => {
    const [member] = await teamMembers(team.store.db, { viewer, id, limit: 1 });
    if (member === undefined) return refuse('not-found');
    await tellViewed(team, viewer, id);
    const rows = await listAttempts(team.store.db, { viewer, person: id, limit: ALL });
    return ok(attemptTable(rows.map(({ row }) => row)));
  },
  ownResults: async ({ person }) => ok(await ownResults(team, person.id)),
  ownResultTable: async ({ person: viewer }) => {
    const rows = await listAttempts(team.store.db, { viewer, person: viewer.id, limit: ALL });
    return ok(attemptTable(rows.map(({ row }) => row)));
  },
  ownComments: async ({ query: { cursor, limit }, person }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    return ok(await commentsFor(team.store.db, person, after, limit));
  },
});

/** Who looks at the results of somebody else is told in the log. */
async function tellViewed(
  { store: { db }, clock }: Team,
  viewer: Person,
  id: string,
): Promise<void> {
  if (viewer.id === id) return;
  const subject = { kind: 'person', id } as const;
  await recordView(db, { actor: viewer.id, action: 'results-viewed', subject }, clock());
}

/** Where somebody stands, by assigned attempts alone. */
async function ledResults(
  { store: { db }, clock }: Team,
  person: GridRow['person'],
): Promise<ResponseOf<Routes['personResults']>> {
  const cells = await ledCells(db, [person.id], clock());
  const standings = await standingsOf(db, [person.id], false);
  return {
    person,
    cells: cells.get(person.id) ?? [],
    competencies: competenciesOf(standings),
    viewers: await viewersOf(db, person.id),
  };
}

/** Practice belongs to one's own results; and of these, reviews may be withheld. */
async function ownResults(
  { store: { db }, clock }: Team,
  person: string,
): Promise<ResponseOf<Routes['ownResults']>> {
  const standings = await standingsOf(db, [person], true);
  const unreleased = await unreleasedAssignments(db);
  const told = standings.filter(({ assignment }) => !unreleased.has(assignment));
  return { cells: await ownCells(db, person, clock()), competencies: competenciesOf(told) };
}

/** Assignments whose reviews wait for their trainer. */
async function unreleasedAssignments(db: Queries): Promise<ReadonlySet<string | null>> {
  const rows = await db
    .selectFrom('assignment')
    .select('id')
    .where('feedback', '=', 'on-release')
    .where('released_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function commentsFor(
  db: Queries,
  { id }: Person,
  after: Position | null,
  limit: number,
): Promise<ResponseOf<Routes['ownComments']>> {
  const rows = await db
    .selectFrom('comment')
    .innerJoin('attempt', 'attempt.id', 'comment.attempt_id')
    .leftJoin('person', 'person.id', 'comment.author_id')
    .select(['comment.id', 'comment.attempt_id', 'attempt.scenario_id', 'comment.position'])
    .select(['comment.author_id', 'person.name', 'comment.created_at', 'comment.body'])
    .where('attempt.person_id', '=', id)
    .where('comment.author_id', '!=', id)
    .where(
      sql<boolean>`not exists (select 1 from assignment where assignment.id = attempt.assignment_id
        and assignment.feedback = 'on-release' and assignment.released_at is null)`,
    )
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(comment.created_at, comment.id) < (${Number(after?.key)}, ${after?.id})`,
      ),
    )
    .orderBy('comment.created_at', 'desc')
    .orderBy('comment.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = cutPage(rows, limit, (row) => ({ key: row.created_at, id: row.id }));
  const items = page.items.map((row) => ({
    id: row.id,
    attempt: row.attempt_id,
    scenario: row.scenario_id,
    position: row.position,
    author: { id: row.author_id, name: row.name },
    at: new Date(row.created_at).toISOString(),
    body: row.body,
  }));
  return { items, next: page.next };
}

async function progression(
  { store: { db }, clock }: Team,
  viewer: Person,
  id: string,
): Promise<Result<ResponseOf<Routes['progression']>, Refusal>> {
  const [found] = await ledAssignments(db, { viewer, id, limit: 1 });
  if (found === undefined) return refuse('not-found');
  const people = await statusOf(db, viewer, found.view, clock());
  return ok(await progressionOf(db, found.view, people));
}

async function scenarioRows(
  db: Queries,
): Promise<ResponseOf<Routes['scenarioStatistics']>['scenarios']> {
  const rows = await db
    .selectFrom('standing')
    .select(({ fn }) => [
      'scenario_id as scenario',
      fn.count<number>('person_id').distinct().as('people'),
      fn.sum<number>('attempts').as('attempts'),
      fn.sum<number>('finished').as('finished'),
      fn.avg<number | null>('last_trust').as('meanTrust'),
      fn.avg<number | null>('last_partnership').as('meanPartnership'),
    ])
    .where('assignment_id', '!=', '')
    .groupBy('scenario_id')
    .orderBy('scenario_id')
    .execute();
  return rows;
}
