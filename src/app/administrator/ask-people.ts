/** What the administrator's pages ask of people and groups. */
import type { QueryOf } from '../../contract/api/route.ts';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import type { Role } from '../../contract/role.ts';
import type { Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { everyPage, PAGE_LIMIT, type AskPage } from '../desk/every-page.ts';

/** What a list of people is narrowed to; `''` is everything. */
export type PeopleFilters = {
  readonly search: string;
  readonly group: string;
  readonly role: Role | '';
  readonly status: PersonView['status'] | '';
};

/** The same as a query of the route: what narrows nothing is left out. */
export const queryOf = (
  filters: PeopleFilters,
): Omit<QueryOf<typeof PEOPLE_ROUTES.people>, 'cursor' | 'limit'> => ({
  search: filters.search.trim() || undefined,
  group: filters.group || undefined,
  role: filters.role || undefined,
  status: filters.status || undefined,
});

const USUAL = 100;

/** People in the order of their names. */
export const askPeople =
  (filters: PeopleFilters): AskPage<PersonView> =>
  (cursor) =>
    ask(PEOPLE_ROUTES.people, { query: { ...queryOf(filters), cursor, limit: USUAL } });

/** All members of a group. */
export const askMembers = (group: string): Promise<Result<readonly PersonView[], AskFailure>> =>
  everyPage((cursor) => ask(PEOPLE_ROUTES.people, { query: { group, cursor, limit: PAGE_LIMIT } }));
