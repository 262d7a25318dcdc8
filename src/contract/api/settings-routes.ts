/** How the installation is set up, as far as its administrator may read it. */
import * as z from 'zod/mini';
import { routes } from './route.ts';

/** What stands in the server's environment; secrets, and addresses that hold them, never leave it. */
export const settingsSchema = z.strictObject({
  /** The address that people type, ending in `/`; `null` where `RAPPORT_URL` is not set. */
  publicUrl: z.nullable(z.string()),
  database: z.enum(['sqlite', 'postgres']),
  /** Whether letters can be sent. */
  mail: z.boolean(),
  singleSignOn: z.array(z.strictObject({ id: z.string(), name: z.string(), issuer: z.string() })),
  /** Of the record store that is told of assigned attempts; `null` where there is none. */
  recordStore: z.nullable(
    z.strictObject({
      /** Attempts that it has still to be told of. */
      waiting: z.number(),
      /** Those of the waiting ones that could not be told so far. */
      refused: z.number(),
    }),
  ),
  /** The fewest characters of a password. */
  passwordLength: z.number(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const SETTINGS_ROUTES = routes({
  settings: {
    method: 'GET',
    path: '/api/settings',
    summary: 'How the installation is set up, without its secrets',
    access: ['administrator'],
    response: settingsSchema,
  },
});
