import { v7 } from 'uuid';

/** A new id: a UUIDv7, so that what is made later sorts behind. */
export const newId = (): string => v7();

/** An id for a new attempt. */
export const newAttemptId = newId;
