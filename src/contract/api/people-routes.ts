/** People, their roles and their groups. */
import * as z from 'zod/mini';
import { localeSchema } from '../locale.ts';
import { givenRoleSchema, roleSchema } from '../role.ts';
import { idSchema, momentSchema, nameSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';
import { emailSchema, personNameSchema } from './session-routes.ts';

const groupNameSchema = nameSchema(120);
/** Names a group by its id, and for people by its name. */
const groupRefSchema = z.strictObject({ id: idSchema, name: z.string() });

const statusSchema = z.enum(['invited', 'active', 'disabled']);

/** A person as those see him who lead him. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  locale: localeSchema,
  status: statusSchema,
  roles: z.array(roleSchema),
  groups: z.array(groupRefSchema),
});
export type PersonView = z.infer<typeof personSchema>;

const groupSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  members: z.number(),
  managers: z.array(z.strictObject({ id: idSchema, name: z.string() })),
});

/** What an import would do with a line. */
const importedRowSchema = z.strictObject({
  /** From 1; the header is line 1. */
  line: z.number(),
  name: z.string(),
  email: z.string(),
  change: z.enum(['new', 'changed', 'same']),
});

/** Why a line cannot be taken; `value` is what stands there. */
export const IMPORT_PROBLEMS = [
  'column-missing',
  'column-unknown',
  'cells-missing',
  'name-invalid',
  'email-invalid',
  'email-twice',
  'role-unknown',
  'locale-unknown',
  'group-invalid',
  'last-administrator',
  'too-many-lines',
] as const;
const importProblemSchema = z.strictObject({
  line: z.number(),
  problem: z.enum(IMPORT_PROBLEMS),
  value: z.string(),
});

const MEGABYTE = 1024 * 1024;
const csvSchema = z.strictObject({ csv: z.string().check(z.maxLength(MEGABYTE)) });
/** Somebody who can see a person's assigned attempts, and as what. */
export const viewerSchema = z.strictObject({
  name: z.string(),
  as: z.enum(['trainer', 'manager']),
});
export type Viewer = z.infer<typeof viewerSchema>;

const byId = z.strictObject({ id: idSchema });
const membership = z.strictObject({ id: idSchema, person: idSchema });

const peopleFilters = {
  /** Part of a name or an address. */
  search: z.optional(z.string().check(z.maxLength(100))),
  group: z.optional(idSchema),
  role: z.optional(roleSchema),
  status: z.optional(statusSchema),
};
const auditFilters = {
  /** To what it was done. */
  subject: z.optional(idSchema),
  /** Who did it, or to whom or to whose attempt it was done. */
  person: z.optional(idSchema),
  /** What was done, as in `roles-changed`; several are joined by commas. */
  actions: z.optional(z.string().check(z.maxLength(1_000), z.regex(/^[a-z,-]+$/))),
};

export const PEOPLE_ROUTES = routes({
  people: {
    method: 'GET',
    path: '/api/people',
    summary: 'People in the order of their names; a manager sees the members of his groups',
    access: ['trainer', 'manager', 'administrator'],
    query: z.strictObject({ ...pageQuery, ...peopleFilters }),
    response: pageOf(personSchema),
  },
  peopleTable: {
    method: 'GET',
    path: '/api/people.csv',
    summary: 'The same people as a CSV file, in the form that an import takes',
    access: ['trainer', 'manager', 'administrator'],
    query: z.strictObject(peopleFilters),
    response: 'csv',
  },
  person: {
    method: 'GET',
    path: '/api/people/:id',
    summary: 'One person',
    access: ['trainer', 'manager', 'administrator'],
    params: byId,
    response: personSchema,
  },
  savePerson: {
    method: 'PUT',
    path: '/api/people/:id',
    summary: 'Add or change a person; the id is a UUIDv7 of the caller’s making',
    access: ['administrator'],
    params: byId,
    body: z.strictObject({
      name: personNameSchema,
      email: emailSchema,
      locale: localeSchema,
      roles: z.array(givenRoleSchema),
    }),
    response: personSchema,
  },
  setStatus: {
    method: 'PUT',
    path: '/api/people/:id/status',
    summary: 'Keep a person out, or let him in again; nothing of his is lost',
    access: ['administrator'],
    params: byId,
    body: z.strictObject({ disabled: z.boolean() }),
    response: personSchema,
  },
  invite: {
    method: 'POST',
    path: '/api/invitations',
    summary: 'Make invitations, and send them where there is a mail server',
    access: ['administrator'],
    body: z.strictObject({
      people: z.array(idSchema).check(z.minLength(1), z.maxLength(500)),
    }),
    response: z.strictObject({
      invitations: z.array(
        z.strictObject({ person: idSchema, path: z.string(), mailed: z.boolean() }),
      ),
    }),
  },
  passwordLink: {
    method: 'POST',
    path: '/api/people/:id/password-link',
    summary: 'Make a link by which a person chooses a new password',
    access: ['administrator'],
    params: byId,
    response: z.strictObject({ path: z.string() }),
  },
  endSessions: {
    method: 'DELETE',
    path: '/api/people/:id/sessions',
    summary: 'Sign a person out of every browser; oneself, of every other',
    access: ['administrator'],
    params: byId,
    response: null,
  },
  previewImport: {
    method: 'POST',
    path: '/api/people-import/preview',
    summary: 'What an import would do, with every problem by its line',
    access: ['administrator'],
    body: csvSchema,
    bodyLimit: 4 * MEGABYTE,
    response: z.strictObject({
      rows: z.array(importedRowSchema),
      newGroups: z.array(z.string()),
      problems: z.array(importProblemSchema),
    }),
  },
  importPeople: {
    method: 'POST',
    path: '/api/people-import',
    summary: 'Import people: all lines, or none where one has a problem',
    access: ['administrator'],
    body: csvSchema,
    bodyLimit: 4 * MEGABYTE,
    response: z.strictObject({ added: z.number(), changed: z.number() }),
  },
  groups: {
    method: 'GET',
    path: '/api/groups',
    summary: 'Groups in the order of their names; a manager sees his own',
    access: ['trainer', 'manager', 'administrator'],
    query: z.strictObject(pageQuery),
    response: pageOf(groupSchema),
  },
  groupTable: {
    method: 'GET',
    path: '/api/groups.csv',
    summary: 'The same groups as a CSV file',
    access: ['trainer', 'manager', 'administrator'],
    response: 'csv',
  },
  saveGroup: {
    method: 'PUT',
    path: '/api/groups/:id',
    summary: 'Add or rename a group',
    access: ['administrator'],
    params: byId,
    body: z.strictObject({ name: groupNameSchema }),
    response: null,
  },
  deleteGroup: {
    method: 'DELETE',
    path: '/api/groups/:id',
    summary: 'Dissolve a group; its people stay',
    access: ['administrator'],
    params: byId,
    response: null,
  },
  restoreGroup: {
    method: 'PUT',
    path: '/api/groups/:id/restored',
    summary: 'Bring a dissolved group back, with its members, managers and assignments',
    access: ['administrator'],
    params: byId,
    response: null,
  },
  addMember: {
    method: 'PUT',
    path: '/api/groups/:id/members/:person',
    summary: 'Put a person into a group',
    access: ['administrator'],
    params: membership,
    response: null,
  },
  removeMember: {
    method: 'DELETE',
    path: '/api/groups/:id/members/:person',
    summary: 'Take a person out of a group',
    access: ['administrator'],
    params: membership,
    response: null,
  },
  addManager: {
    method: 'PUT',
    path: '/api/groups/:id/managers/:person',
    summary: 'Make a person a manager of a group',
    access: ['administrator'],
    params: membership,
    response: null,
  },
  removeManager: {
    method: 'DELETE',
    path: '/api/groups/:id/managers/:person',
    summary: 'Let a person be a manager of a group no longer',
    access: ['administrator'],
    params: membership,
    response: null,
  },
  viewers: {
    method: 'GET',
    path: '/api/session/viewers',
    summary: 'Who can see one’s assigned attempts',
    access: 'signed-in',
    response: z.strictObject({ viewers: z.array(viewerSchema) }),
  },
  auditTable: {
    method: 'GET',
    path: '/api/audit.csv',
    summary: 'The same as a CSV file, whole',
    access: ['administrator'],
    query: z.strictObject(auditFilters),
    response: 'csv',
  },
  audit: {
    method: 'GET',
    path: '/api/audit',
    summary: 'What was done, the latest first',
    access: ['administrator'],
    query: z.strictObject({ ...pageQuery, ...auditFilters }),
    response: pageOf(
      z.strictObject({
        id: idSchema,
        at: momentSchema,
        actor: z.nullable(z.strictObject({ id: z.string(), name: z.nullable(z.string()) })),
        action: z.string(),
        subject: z.strictObject({
          kind: z.string(),
          id: z.string(),
          /** What it is called now, of an attempt whose it is; `null` where it is there no longer. */
          name: z.nullable(z.string()),
        }),
        detail: z.record(z.string(), z.unknown()),
      }),
    ),
  },
});
