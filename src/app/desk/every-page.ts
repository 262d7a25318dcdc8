import { ok, type Result } from '../../core/base/result.ts';
import type { AskFailure } from '../data/server.ts';

type ListPage<T> = { readonly items: readonly T[]; readonly next: string | null };

/** Asks for the page behind a cursor; `undefined` for the first. */
export type AskPage<T> = (cursor: string | undefined) => Promise<Result<ListPage<T>, AskFailure>>;

/** The beginning of a list, and whether it goes on. */
export type SomePages<T> = { readonly items: readonly T[]; readonly more: boolean };

/** The most items of a page that the server gives. */
export const PAGE_LIMIT = 200;

/** The first pages of a list, at most `most` of them. */
export async function somePages<T>(
  ask: AskPage<T>,
  most: number,
): Promise<Result<SomePages<T>, AskFailure>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < most; pages++) {
    const page = await ask(cursor);
    if (!page.ok) return page;
    items.push(...page.value.items);
    cursor = page.value.next ?? undefined;
    if (cursor === undefined) break;
  }
  return ok({ items, more: cursor !== undefined });
}

/** All items of a list that comes page by page. */
export async function everyPage<T>(ask: AskPage<T>): Promise<Result<readonly T[], AskFailure>> {
  const all = await somePages(ask, Number.POSITIVE_INFINITY);
  return all.ok ? ok(all.value.items) : all;
}
