/** Assignments: who is to play what, by when, and by which rules. */
import * as z from 'zod/mini';
import { scenarioIdSchema } from '../scenario.ts';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';
import {
  passMarksSchema,
  ruleFields,
  scenarioListSchema,
  sentRules,
  titleSchema,
} from './rules.ts';

const timeZoneSchema = z.string().check(
  z.maxLength(60),
  z.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
);

/** What is assigned, and by which rules. */
const rules = {
  title: titleSchema,
  scenarios: scenarioListSchema,
  opensAt: momentSchema,
  /** `null`: never due. An attempt after it is accepted, and late. */
  dueAt: z.nullable(momentSchema),
  /** In which opening and due are told to people. */
  timeZone: timeZoneSchema,
  passMarks: passMarksSchema,
  ...ruleFields,
  /** Whether weak competencies come back as single moments after 2, 7, 21 and 60 days. */
  repetition: z.boolean(),
  /** What it was made of; the id is that of the team's own pack, or the name of a shipped one. */
  pack: z.nullable(
    z.strictObject({
      id: z.union([idSchema, scenarioIdSchema]),
      version: z.number().check(z.int(), z.minimum(1)),
    }),
  ),
};
/** The same in what is sent: some may be left out. */
const sent = {
  ...rules,
  ...sentRules,
  repetition: z.prefault(rules.repetition, false),
  pack: z.prefault(rules.pack, null),
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
  /** `null`: as many as one likes. */
  attemptsLeft: z.nullable(z.number()),
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

/** The same with the groups, as far as the one who asks may see them. */
const groupedStatusSchema = z.strictObject({
  ...statusSchema.shape,
  groups: z.array(z.strictObject({ id: idSchema, name: z.string() })),
});
export type GroupedStatus = z.infer<typeof groupedStatusSchema>;

const statusQuery = {
  /** Part of a name. */
  search: z.optional(z.string().check(z.maxLength(100))),
  /** Only members of the group. */
  group: z.optional(idSchema),
  /** `completed`: passed or not. */
  state: z.optional(z.enum([...STATES, 'completed', 'overdue'])),
  /** By both scores the means of what counts, `finished` by the last of it. */
  sort: z.prefault(z.enum(['name', 'state', 'trust', 'partnership', 'finished']), 'name'),
  order: z.prefault(z.enum(['asc', 'desc']), 'asc'),
};

const byId = z.strictObject({ id: idSchema });

export const ASSIGNMENT_ROUTES = routes({
  assignments: {
    method: 'GET',
    path: '/api/assignments',
    summary: 'What is assigned to oneself, also what opens later, with one’s progress',
    access: 'signed-in',
    response: z.strictObject({
      assignments: z.array(
        z.strictObject({
          ...rules,
          id: idSchema,
          state: z.enum(['upcoming', 'open', 'closed']),
          overdue: z.boolean(),
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
  ledAssignmentTable: {
    method: 'GET',
    path: '/api/led-assignments.csv',
    summary: 'The same assignments as a CSV file',
    access: ['trainer', 'manager'],
    response: 'csv',
  },
  saveAssignment: {
    method: 'PUT',
    path: '/api/assignments/:id',
    summary: 'Assign, or change an assignment; whoever joins a group later is included',
    access: ['trainer'],
    params: byId,
    body: z.strictObject({ ...sent, people, groups: z.array(idSchema).check(z.maxLength(200)) }),
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
  setAssignedPeople: {
    method: 'PUT',
    path: '/api/assignments/:id/people',
    summary: 'Give some people a day of their own, close the assignment for them, or reopen it',
    access: ['trainer'],
    params: byId,
    body: z.strictObject({
      people: z.array(idSchema).check(z.minLength(1), z.maxLength(500)),
      /** `null`: the day of the assignment again; left out: as it is. */
      dueAt: z.optional(z.nullable(momentSchema)),
      closed: z.optional(z.boolean()),
    }),
    response: null,
  },
  assignmentStatus: {
    method: 'GET',
    path: '/api/assignments/:id/status',
    summary: 'How far everybody has come; a manager sees his people',
    access: ['trainer', 'manager'],
    params: byId,
    query: z.strictObject({ ...pageQuery, ...statusQuery }),
    response: z.strictObject({
      people: z.array(groupedStatusSchema),
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
