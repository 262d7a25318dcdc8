/** What has changed since one last looked: for pages that stay open. */
import * as z from 'zod/mini';
import { idSchema, momentSchema } from './page.ts';
import { routes } from './route.ts';

export const CHANGES_ROUTES = routes({
  changes: {
    method: 'GET',
    path: '/api/changes',
    summary:
      'What has changed since a cursor, as far as one may see it; some of it may be told again',
    access: 'signed-in',
    query: z.strictObject({
      /** Left out: only the cursor of now. */
      since: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
    }),
    response: z.strictObject({
      /** For the next call. The last seconds before it are told again: whoever asks knows by `id` and `at` what is new. */
      cursor: z.string(),
      /** Attempts delivered, the oldest first; where there are very many, the rest comes with the next call. */
      attempts: z.array(
        z.strictObject({
          id: idSchema,
          person: z.strictObject({ id: idSchema, name: z.string() }),
          scenario: z.string(),
          assignment: z.nullable(idSchema),
          status: z.enum(['playing', 'finished', 'abandoned']),
          at: momentSchema,
        }),
      ),
      /** Comments, verdicts, and agreements, which have the id of their attempt. */
      remarks: z.array(z.strictObject({ id: idSchema, attempt: idSchema, at: momentSchema })),
      /** Assignments that are for somebody whom one coaches, or for oneself. */
      assignments: z.array(z.strictObject({ id: idSchema, at: momentSchema })),
      /** How many of one’s notices are unread. */
      notices: z.number(),
    }),
  },
});
