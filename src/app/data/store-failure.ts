/**
 * Why something could not be kept or read: no room left, no access to the browser's database, a
 * record that makes no sense, or one that a later release of the app has written.
 */
export type StoreFailure = 'storage-full' | 'storage-blocked' | 'record-corrupted' | 'record-newer';

/** What a refusal of the browser's database means; its message may be empty, its name is not. */
export const failureOf = (error: unknown): StoreFailure =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-blocked';
