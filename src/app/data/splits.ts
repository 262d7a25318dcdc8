/** Attempts that were split off since they had been played in two places at once, until that is read. */
import * as z from 'zod/mini';
import type { Records } from './records.ts';

/** The place where a split is kept: this and the id of the attempt that came of it. */
export const SPLIT = 'split:';

/** An attempt of its own that has come of one played in two places at once. */
export type Split = { readonly id: string; readonly scenario: string };

const splitSchema = z.object({ scenario: z.string() });

/** Enters that an attempt was split off. */
export const noteSplit = (records: Records, { id, scenario }: Split): Promise<void> =>
  records.set(SPLIT + id, { scenario });

/** All that have not been read of yet. */
export async function splitsIn(records: Records): Promise<readonly Split[]> {
  const found = await records.startingWith(SPLIT);
  return found.flatMap(([key, stored]) => {
    const parsed = splitSchema.safeParse(stored);
    return parsed.success ? [{ id: key.slice(SPLIT.length), ...parsed.data }] : [];
  });
}

/** Strikes all of them out. */
export async function forgetSplitsIn(records: Records): Promise<void> {
  for (const [key] of await records.startingWith(SPLIT)) await records.remove(key);
}
