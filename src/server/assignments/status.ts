/** The status of an assignment: everybody it is for, filtered, sorted, and cut into pages. */
import type {
  AssignmentState,
  AssignmentStatus,
  AssignmentView,
  ASSIGNMENT_ROUTES,
} from '../../contract/api/assignment-routes.ts';
import { STATES } from '../../contract/api/assignment-routes.ts';
import type { QueryOf, ResponseOf } from '../../contract/api/route.ts';
import type { Person } from '../api/call.ts';
import { makeCursor, type Position } from '../api/cursor.ts';
import { sortNameOf } from '../sign-in/people.ts';
import { standingsAt } from '../statistics/read.ts';
import type { Queries } from '../store/store.ts';
import { coaches, isFor } from './assigned.ts';
import { exceptionsAt, rulesFor } from './exceptions.ts';
import { isOverdue, progressOf, wholeState } from './progress.ts';

type Routes = typeof ASSIGNMENT_ROUTES;

/** Everybody an assignment is for, as far as `viewer` coaches them, by name. */
export async function statusOf(
  db: Queries,
  viewer: Person,
  rules: Omit<AssignmentView, 'people' | 'groups'>,
  now: number,
): Promise<AssignmentStatus[]> {
  const { id } = rules;
  const people = await db
    .selectFrom('person')
    .innerJoin('assignment', (join) => join.on('assignment.id', '=', id))
    .select(['person.id', 'person.name'])
    .where(isFor('assignment.id', 'person.id'))
    .where(coaches(viewer, 'person.id'))
    .where('person.status', '!=', 'disabled')
    .orderBy('person.sort_name')
    .orderBy('person.id')
    .execute();
  const standings = await standingsAt(db, [id]);
  const exceptions = await exceptionsAt(db, [id]);
  return people.map((person) => {
    const key = `${id} ${person.id}`;
    const own = rulesFor(rules, exceptions.get(key));
    const progress = progressOf(own, standings.get(key) ?? new Map());
    const overdue = isOverdue(own, progress, now);
    const { dueAt, closedAt } = own;
    const closed = closedAt !== null;
    return { person, state: wholeState(progress), overdue, dueAt, closed, progress };
  });
}

export type StatusWanted = Pick<
  QueryOf<Routes['assignmentTable']>,
  'search' | 'state' | 'sort' | 'order'
> & {
  /** Nobody else, by id. */
  readonly members?: ReadonlySet<string>;
};

/** Those whom the filters leave, in the order asked for. */
export function arrange(
  rows: readonly AssignmentStatus[],
  { search = '', members, state, sort, order }: StatusWanted,
): AssignmentStatus[] {
  const text = sortNameOf(search.trim());
  const left = rows.filter(
    (row) =>
      sortNameOf(row.person.name).includes(text) &&
      isIn(row, state) &&
      (members?.has(row.person.id) ?? true),
  );
  if (sort !== 'name') left.sort((a, b) => sortKey(a, sort) - sortKey(b, sort));
  return order === 'desc' ? left.toReversed() : left;
}

function isIn({ state, overdue }: AssignmentStatus, wanted: StatusWanted['state']): boolean {
  if (wanted === undefined) return true;
  if (wanted === 'overdue') return overdue;
  return wanted === 'completed' ? state === 'passed' || state === 'not-passed' : state === wanted;
}

/** Nothing comes before anything. */
function sortKey(
  { state, progress }: AssignmentStatus,
  sort: Exclude<StatusWanted['sort'], 'name'>,
): number {
  if (sort === 'state') return STATES.indexOf(state);
  const values = progress.flatMap(({ counted }) => {
    if (counted === null) return [];
    return sort === 'finished' ? Date.parse(counted.finishedAt) : counted[sort];
  });
  if (values.length === 0) return -1;
  if (sort === 'finished') return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Cuts a page out of arranged rows; a cursor names the last row shown, and where it stood. */
export function statusPage(
  rows: readonly AssignmentStatus[],
  after: Position | null,
  limit: number,
): { readonly people: AssignmentStatus[]; readonly next: string | null } {
  const found = rows.findIndex(({ person }) => person.id === after?.id);
  const from = after === null ? 0 : (found < 0 ? Number(after.key) : found) + 1;
  const people = rows.slice(from, from + limit);
  const last = people.at(-1);
  const more = last !== undefined && from + limit < rows.length;
  const key = from + people.length - 1;
  return { people, next: more ? makeCursor({ key, id: last.person.id }) : null };
}

/** How many stand how. */
export function summarise(
  rows: readonly AssignmentStatus[],
): ResponseOf<Routes['assignmentStatus']>['summary'] {
  const inState = (wanted: AssignmentState): number =>
    rows.filter(({ state }) => state === wanted).length;
  return {
    people: rows.length,
    notBegun: inState('not-begun'),
    begun: inState('begun'),
    passed: inState('passed'),
    notPassed: inState('not-passed'),
    overdue: rows.filter(({ overdue }) => overdue).length,
  };
}
