/** Asks how far people have come with an assignment, as many pages of them as are shown. */
import { ASSIGNMENT_ROUTES, STATES } from '../../contract/api/assignment-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from '../data/server.ts';

export type Status = ResponseOf<(typeof ASSIGNMENT_ROUTES)['assignmentStatus']>;

/** The columns that the server sorts by. */
export const SORTED = ['name', 'state', 'trust', 'finished'] as const;
export type AskedSort = { readonly by: (typeof SORTED)[number]; readonly descending: boolean };
export const FIRST_SORT: AskedSort = { by: 'name', descending: false };

const PAGE = 50;

type Wanted = {
  readonly id: string;
  readonly sort: AskedSort;
  /** How many pages are shown, from 1. */
  readonly pages: number;
  readonly search: string;
  /** A group’s id; `''` shows everybody. */
  readonly group: string;
  /** As the address has it; what is no state shows everybody. */
  readonly state: string;
};

/** The pages together, with the summary of the last answer. */
export async function askStatus(wanted: Wanted): Promise<Result<Status, AskFailure>> {
  const { id, sort, pages, search, group } = wanted;
  const state = filterOf(wanted.state);
  const query = {
    limit: PAGE,
    sort: sort.by,
    order: sort.descending ? ('desc' as const) : ('asc' as const),
    ...(search !== '' && { search }),
    ...(group !== '' && { group }),
    ...(state !== undefined && { state }),
  };
  const people: Status['people'] = [];
  let cursor: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await ask(ASSIGNMENT_ROUTES.assignmentStatus, {
      params: { id },
      query: { ...query, cursor },
    });
    if (!answer.ok) return answer;
    people.push(...answer.value.people);
    cursor = answer.value.next ?? undefined;
    if (page >= pages || cursor === undefined) return ok({ ...answer.value, people });
  }
}

/** What one filters by. */
export const STATUS_FILTERS = ['overdue', ...STATES] as const;
const filterOf = (state: string): (typeof STATUS_FILTERS)[number] | undefined =>
  STATUS_FILTERS.find((each) => each === state);
