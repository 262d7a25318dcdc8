/** Handlers of agreements. */
import type { AGREEMENT_ROUTES } from '../../contract/api/agreement-routes.ts';
import { ok } from '../../core/base/result.ts';
import { refuse, type Handlers } from '../api/call.ts';
import { parseCursor } from '../api/cursor.ts';
import { agree, agreementsFor, dropAgreement, keepAgreement } from '../attempts/agreements.ts';
import type { Team } from '../team.ts';

/** The handlers of `AGREEMENT_ROUTES`. */
export const agreementHandlers = (team: Team): Handlers<typeof AGREEMENT_ROUTES> => ({
  agree: async ({ params, body, person }) => agree(team, person, { ...params, ...body }),
  dropAgreement: async ({ params: { id }, person }) => dropAgreement(team, person, id),
  keepAgreement: async ({ params, body, person }) =>
    keepAgreement(team, person, { ...params, ...body }),
  ownAgreements: async ({ query: { cursor, limit }, person }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    if (cursor !== undefined && after === null) return refuse('bad-request', 'cursor');
    return ok(await agreementsFor(team.store.db, person, after, limit));
  },
});
