/** Packs and assignments: who is to play what, by when, and by which rules. */
import * as z from 'zod/mini';
import { scenarioIdSchema } from '../scenario.ts';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';

const markSchema = z.number().check(z.int(), z.minimum(0), z.maximum(100));
const titleSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const scenariosSchema = z.array(scenarioIdSchema).check(
  z.minLength(1),
  z.maxLength(50),
  z.refine((ids) => new Set(ids).size === ids.length, 'a scenario stands twice'),
);
const timeZoneSchema = z.string().check(
  z.maxLength(60),
  z.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
);

/** Which attempt counts where there are several. */
export const COUNTED = ['first', 'best', 'last'] as const;
/** Whose choice timers are: the learner's, or the rule's. */
export const TIMERS = ['learner', 'on', 'off'] as const;
/** When feedback shows: after each decision, at the end, or when the trainer releases it. */
export const FEEDBACK = ['as-you-go', 'at-end', 'on-release'] as const;

const packBody = {
  title: titleSchema,
  summary: z.string().check(z.maxLength(1_000)),
  scenarios: scenariosSchema,
  passMarks: z.strictObject({ trust: markSchema, partnership: markSchema }),
};

/** What is assigned, and by which rules. */
const rules = {
  title: titleSchema,
  scenarios: scenariosSchema,
  opensAt: momentSchema,
  /** `null`: never due. An attempt after it is accepted, and late. */
  dueAt: z.nullable(momentSchema),
  /** In which opening and due are told to people. */
  timeZone: timeZoneSchema,
  /** For each scenario; `null`: as many as one likes. */
  attemptsAllowed: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(100))),
  counts: z.enum(COUNTED),
  passMarks: z.strictObject({ trust: markSchema, partnership: markSchema }),
  timers: z.enum(TIMERS),
  feedback: z.enum(FEEDBACK),
};
const people = z.array(idSchema).check(z.maxLength(5_000));

/** An assignment as those see it who made it. */
const assignmentSchema = z.strictObject({
  ...rules,
  id: idSchema,
  people,
  groups: z.array(idSchema),
  closedAt: z.nullable(momentSchema),
  releasedAt: z.nullable(momentSchema),
});
export type AssignmentView = z.infer<typeof assignmentSchema>;

/** How far somebody has come with a scenario of an assignment. */
const progressSchema = z.strictObject({
  scenario: z.string(),
  attempts: z.number(),
  state: z.enum(['not-begun', 'begun', 'passed', 'not-passed']),
  /** The attempt that counts. */
  counted: z.nullable(
    z.strictObject({
      attempt: idSchema,
      trust: z.number(),
      partnership: z.number(),
      finishedAt: momentSchema,
      late: z.boolean(),
    }),
  ),
});
export type Progress = z.infer<typeof progressSchema>;

/** How somebody stands with the whole of an assignment. */
export const STATES = ['not-begun', 'begun', 'passed', 'not-passed'] as const;
export type AssignmentState = (typeof STATES)[number];

const statusSchema = z.strictObject({
  person: z.strictObject({ id: idSchema, name: z.string() }),
  state: z.enum(STATES),
  overdue: z.boolean(),
  /** His own day, where he was given one. */
  dueAt: z.nullable(momentSchema),
  closed: z.boolean(),
  progress: z.array(progressSchema),
});
export type AssignmentStatus = z.infer<typeof statusSchema>;

const statusQuery = {
  /** Part of a name. */
  search: z.optional(z.string().check(z.maxLength(100))),
  /** `completed`: passed or not. */
  state: z.optional(z.enum([...STATES, 'completed', 'overdue'])),
  /** By both scores the means of what counts, `finished` by the last of it. */
  sort: z.prefault(z.enum(['name', 'state', 'trust', 'partnership', 'finished']), 'name'),
  order: z.prefault(z.enum(['asc', 'desc']), 'asc'),
};

const byId = z.strictObject({ id: idSchema });

export const ASSIGNMENT_ROUTES = routes({
  packs: {
    method: 'GET',
    path: '/api/packs',
    summary: 'The team’s own packs, in the order of their titles',
    access: ['trainer'],
    query: z.strictObject(pageQuery),
    response: pageOf(z.strictObject({ id: idSchema, ...packBody })),
  },
  savePack: {
    method: 'PUT',
    path: '/api/packs/:id',
    summary: 'Add or change a pack; assignments made of it stay as they are',
    access: ['trainer'],
    params: byId,
    body: z.strictObject(packBody),
    response: null,
  },
  deletePack: {
    method: 'DELETE',
    path: '/api/packs/:id',
    summary: 'Delete a pack; assignments made of it stay as they are',
    access: ['trainer'],
    params: byId,
    response: null,
  },
  assignments: {
    method: 'GET',
    path: '/api/assignments',
    summary: 'What is assigned to oneself, with one’s progress',
    access: 'signed-in',
    response: z.strictObject({
      assignments: z.array(
        z.strictObject({
          ...rules,
          id: idSchema,
          closedAt: z.nullable(momentSchema),
          releasedAt: z.nullable(momentSchema),
          progress: z.array(progressSchema),
        }),
      ),
    }),
  },
  ledAssignments: {
    method: 'GET',
    path: '/api/led-assignments',
    summary: 'Assignments, the latest first; a manager sees those of his people',
    access: ['trainer', 'manager'],
    query: z.strictObject(pageQuery),
    response: pageOf(assignmentSchema),
  },
  saveAssignment: {
    method: 'PUT',
    path: '/api/assignments/:id',
    summary: 'Assign, or change an assignment; whoever joins a group later is included',
    access: ['trainer'],
    params: byId,
    body: z.strictObject({ ...rules, people, groups: z.array(idSchema).check(z.maxLength(200)) }),
    response: assignmentSchema,
  },
  setAssignmentState: {
    method: 'PUT',
    path: '/api/assignments/:id/state',
    summary: 'Close or reopen an assignment; release its feedback',
    access: ['trainer'],
    params: byId,
    body: z.strictObject({ closed: z.boolean(), released: z.boolean() }),
    response: assignmentSchema,
  },
  assignmentStatus: {
    method: 'GET',
    path: '/api/assignments/:id/status',
    summary: 'How far everybody has come; a manager sees his people',
    access: ['trainer', 'manager'],
    params: byId,
    query: z.strictObject({ ...pageQuery, ...statusQuery }),
    response: z.strictObject({
      people: z.array(statusSchema),
      next: z.nullable(z.string()),
      /** How many the filters leave. */
      total: z.number(),
      /** Of everybody, whatever the filters. */
      summary: z.strictObject({
        people: z.number(),
        notBegun: z.number(),
        begun: z.number(),
        passed: z.number(),
        notPassed: z.number(),
        overdue: z.number(),
      }),
    }),
  },
  assignmentTable: {
    method: 'GET',
    path: '/api/assignments/:id/status.csv',
    summary: 'The same as a CSV file, whole',
    access: ['trainer', 'manager'],
    params: byId,
    query: z.strictObject(statusQuery),
    response: 'csv',
  },
});
