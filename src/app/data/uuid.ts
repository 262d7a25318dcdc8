import { v7 } from 'uuid';

/** An id for a new attempt: a UUIDv7, so that later attempts sort behind earlier ones. */
export const newAttemptId = (): string => v7();
