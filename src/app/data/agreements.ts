/** What was agreed on about attempts. */
import { AGREEMENT_ROUTES } from '../../contract/api/agreement-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from './server.ts';

/** One's own agreement, with the attempt it is about. */
export type OwnAgreement = ResponseOf<typeof AGREEMENT_ROUTES.ownAgreements>['items'][number];

/** The latest of one's own agreements. */
export async function askAgreements(): Promise<Result<readonly OwnAgreement[], AskFailure>> {
  const answer = await ask(AGREEMENT_ROUTES.ownAgreements, { query: { limit: 20 } });
  return answer.ok ? { ok: true, value: answer.value.items } : answer;
}

/** Says that the agreement on an attempt has been kept, or has not. */
export const keepAgreement = (attempt: string, kept: boolean): Promise<Result<null, AskFailure>> =>
  ask(AGREEMENT_ROUTES.keepAgreement, { params: { id: attempt }, body: { kept } });
