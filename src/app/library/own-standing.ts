/** What the server says of oneself: competencies, comments, and who can see one's attempts. */
import { PEOPLE_ROUTES, type Viewer } from '../../contract/api/people-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import { ask } from '../data/server.ts';

export type OwnComment = ResponseOf<typeof STATISTICS_ROUTES.ownComments>['items'][number];
export type OwnCompetency = ResponseOf<typeof STATISTICS_ROUTES.ownResults>['competencies'][number];

export type OwnStanding = {
  readonly competencies: readonly OwnCompetency[];
  /** The latest first. */
  readonly comments: readonly OwnComment[];
  readonly viewers: readonly Viewer[];
};

/** Asks for all of it; `null` while the server cannot tell. */
export async function askStanding(): Promise<OwnStanding | null> {
  const [results, comments, viewers] = await Promise.all([
    ask(STATISTICS_ROUTES.ownResults),
    ask(STATISTICS_ROUTES.ownComments, { query: { limit: 20 } }),
    ask(PEOPLE_ROUTES.viewers),
  ]);
  if (!results.ok || !comments.ok || !viewers.ok) return null;
  return {
    competencies: results.value.competencies,
    comments: comments.value.items,
    viewers: viewers.value.viewers,
  };
}
