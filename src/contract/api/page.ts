/** Long lists come page by page. */
import * as z from 'zod/mini';

const MOST = 200;
const USUAL = 50;

/** Which page: the cursor that came with the one before, none for the first. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(400), z.regex(/^[A-Za-z0-9_-]+$/))),
  limit: z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MOST)), USUAL),
};

/** A page of items; `next` is `null` on the last. */
export const pageOf = <T extends z.ZodMiniType>(
  item: T,
): z.ZodMiniObject<{
  items: z.ZodMiniArray<T>;
  next: z.ZodMiniNullable<z.ZodMiniString<string>>;
}> => z.object({ items: z.array(item), next: z.nullable(z.string()) });

/** A name or a title: one line, without characters that steer a printer or a mail's head. */
export const nameSchema = (longest: number): z.ZodMiniString<string> =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(/^\P{Cc}*$/u));

/** A moment as it crosses the border: ISO 8601 UTC. */
export const momentSchema = z.iso.datetime();
export const idSchema = z.uuidv7();
