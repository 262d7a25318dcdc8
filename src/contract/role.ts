import * as z from 'zod/mini';

/** What a person may be; everybody who signs in is a learner, and one person can hold several. */
export const ROLES = ['learner', 'trainer', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
export const roleSchema = z.enum(ROLES);

/** Roles that an administrator gives; whoever is made the manager of a group is a manager. */
export const GIVEN_ROLES = ['trainer', 'administrator'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];
export const givenRoleSchema = z.enum(GIVEN_ROLES);
