/** Cursors: where a page ended, in a form that clients pass back and do not read. */
import * as z from 'zod/mini';

/** The sort key of the last row shown, and its id to tell equal keys apart. */
export type Position = { readonly key: string | number; readonly id: string };

const positionSchema = z.tuple([z.union([z.string(), z.number()]), z.string()]);

/** Writes a cursor. */
export const makeCursor = ({ key, id }: Position): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** Reads a cursor that a client has passed back; `null` for anything else. */
export function parseCursor(cursor: string): Position | null {
  try {
    const parsed = positionSchema.safeParse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return parsed.success ? { key: parsed.data[0], id: parsed.data[1] } : null;
  } catch {
    return null;
  }
}

/**
 * Cuts a page out of rows that were asked for one too many.
 *
 * @param rows - at most `limit + 1` rows.
 */
export function cutPage<T>(
  rows: readonly T[],
  limit: number,
  positionOf: (row: T) => Position,
): { readonly items: readonly T[]; readonly next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? makeCursor(positionOf(last)) : null };
}
