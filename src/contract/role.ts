import * as z from 'zod/mini';

/** What a person may be; everybody who signs in is a learner, and one person can hold several. */
export const ROLES = ['learner', 'trainer', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
export const roleSchema = z.enum(ROLES);
