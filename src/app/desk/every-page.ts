import { ok, type Result } from '../../core/base/result.ts';
import type { AskFailure } from '../data/server.ts';

type ListPage<T> = { readonly items: readonly T[]; readonly next: string | null };

/** The most items of a page that the server gives. */
export const PAGE_LIMIT = 200;

/**
 * All items of a list that comes page by page.
 *
 * @param ask - asks for the page behind a cursor; `undefined` for the first.
 */
export async function everyPage<T>(
  ask: (cursor: string | undefined) => Promise<Result<ListPage<T>, AskFailure>>,
): Promise<Result<readonly T[], AskFailure>> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    if (!page.ok) return page;
    items.push(...page.value.items);
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  return ok(items);
}
