import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { everyPage, PAGE_LIMIT } from './every-page.ts';

export type Group = ResponseOf<typeof PEOPLE_ROUTES.groups>['items'][number];

/** All groups that whoever is signed in may see, in the order of their names. */
export const askGroups = (): Promise<Result<readonly Group[], AskFailure>> =>
  everyPage((cursor) => ask(PEOPLE_ROUTES.groups, { query: { limit: PAGE_LIMIT, cursor } }));
