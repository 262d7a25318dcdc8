/** Packs as files for a learning management system. */
import * as z from 'zod/mini';
import { localeSchema } from '../locale.ts';
import { PACKAGE_FORMATS } from '../package.ts';
import { scenarioIdSchema } from '../scenario.ts';
import { idSchema } from './page.ts';
import { routes } from './route.ts';
import { passMarksSchema } from './rules.ts';

const packageOrderSchema = z.strictObject({
  /** A pack of the team's own, or one that comes with the product. */
  pack: z.union([idSchema, scenarioIdSchema]),
  format: z.enum(PACKAGE_FORMATS),
  /** The preferred one first. */
  locales: z.array(localeSchema).check(
    z.minLength(1),
    z.refine((locales) => new Set(locales).size === locales.length, 'a language stands twice'),
  ),
  passMarks: passMarksSchema,
});
/** What a package is ordered to be. */
export type PackageOrder = z.infer<typeof packageOrderSchema>;

/** Why a package was begun and not made. */
export const PACKAGE_FAILURES = [
  'no-build',
  'scenario-missing',
  'out-of-time',
  'crashed',
  'closed',
] as const;
export type PackageFailure = (typeof PACKAGE_FAILURES)[number];

/**
 * A line of the answer, in JSON: how many of how many files are packed, none of none while others
 * come first; at last that so many bytes of the archive follow, or why none do.
 */
export const packageLineSchema = z.union([
  z.strictObject({ done: z.number(), all: z.number() }),
  z.strictObject({ bytes: z.number() }),
  z.strictObject({ failed: z.enum(PACKAGE_FAILURES) }),
]);
export type PackageLine = z.infer<typeof packageLineSchema>;

export const PACKAGE_ROUTES = routes({
  makePackage: {
    method: 'POST',
    path: '/api/packages',
    summary: 'Make a pack into a file for a learning management system: lines of progress, then it',
    access: ['trainer'],
    body: packageOrderSchema,
    response: 'stream',
  },
});
