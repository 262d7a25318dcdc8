/** How many people a draft is for, each counted once. */
import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { useAsked } from '../desk/asked.ts';
import { everyPage, PAGE_LIMIT } from '../desk/every-page.ts';
import type { Draft } from './draft.ts';

/** The people of a draft, those of its groups among them; `null` while they are being asked for. */
export function useReach({ people, groups }: Pick<Draft, 'people' | 'groups'>): number | null {
  const asked = useAsked(`members ${groups.join()}`, () => membersOf(groups));
  const members = asked.answer.value.value;
  return members === null ? null : new Set([...members, ...people]).size;
}

async function membersOf(
  groups: readonly string[],
): Promise<Result<readonly string[], AskFailure>> {
  const all: string[] = [];
  for (const group of groups) {
    const members = await everyPage((cursor) =>
      ask(PEOPLE_ROUTES.people, { query: { limit: PAGE_LIMIT, group, cursor } }),
    );
    if (!members.ok) return members;
    all.push(...members.value.filter(({ status }) => status !== 'disabled').map(({ id }) => id));
  }
  return ok(all);
}
