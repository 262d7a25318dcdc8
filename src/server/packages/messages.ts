/** What the server and a process that makes a package say to each other. */
import type { PackageFailure } from '../../contract/api/package-routes.ts';
import type { PackageRequest } from '../../package/content.ts';

/** Said once to each process: the folder of the build, and what to make. */
export type MakeOrder = { readonly dist: string; readonly request: PackageRequest };

/** Said back: after each file, and once at the end. */
export type MakeNews =
  | { readonly kind: 'step'; readonly done: number; readonly all: number }
  | { readonly kind: 'made'; readonly archive: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: PackageFailure };
