/** Statistics: where people and teams stand, and what is chosen. */
import * as z from 'zod/mini';
import { COMPETENCIES, scenarioIdSchema } from '../scenario.ts';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { viewerSchema } from './people-routes.ts';
import { routes } from './route.ts';

const LEADERS = ['trainer', 'manager'] as const;
const personSchema = z.strictObject({ id: idSchema, name: z.string() });

/** An attempt that has ended, with both scores. */
const scoreSchema = z.strictObject({
  attempt: idSchema,
  trust: z.number(),
  partnership: z.number(),
  finishedAt: momentSchema,
});
export type Score = z.infer<typeof scoreSchema>;

/** Where somebody stands with a scenario; the trend is the last against the first. */
const cellSchema = z.strictObject({
  scenario: z.string(),
  assigned: z.boolean(),
  /** Begun, and of these ended. */
  attempts: z.number(),
  finished: z.number(),
  first: z.nullable(scoreSchema),
  last: z.nullable(scoreSchema),
  /** By both scores together. */
  best: z.nullable(scoreSchema),
  /** Of the latest assignment with the scenario; `null` where it is not assigned. */
  passMarks: z.nullable(z.strictObject({ trust: z.number(), partnership: z.number() })),
  /** Whether the attempt that counts there has missed one of them. */
  belowPass: z.boolean(),
});
export type Cell = z.infer<typeof cellSchema>;

/** The same as those who lead somebody see it. */
const ledCellSchema = z.extend(cellSchema, {
  /** The attempt that counts for the latest assignment with the scenario. */
  counted: z.nullable(scoreSchema),
  /** When it should be finished there, by the person's own day; `null`: never. */
  dueAt: z.nullable(momentSchema),
  /** Whether that day has passed, nothing counts yet, and it could still be played. */
  overdue: z.boolean(),
  /** Confident errors in the attempt that counts, or in the last one where none does. */
  sureWrong: z.number(),
});
export type LedCell = z.infer<typeof ledCellSchema>;

/** How often the best choice was found, of how often it was called for. */
const countSchema = z.strictObject({ best: z.number(), of: z.number() });

/** From so many decisions on something may be said of a competency. */
export const ENOUGH_DECISIONS = 5;

const competency = {
  competency: z.enum(COMPETENCIES),
  /** In the last finished attempt at each scenario, in the first one, and in every one. */
  last: countSchema,
  first: countSchema,
  all: countSchema,
};
const competencySchema = z.strictObject(competency);
export type CompetencyStanding = z.infer<typeof competencySchema>;

const teamCompetencySchema = z.strictObject({
  ...competency,
  /** How many people it was called for from. */
  people: z.number(),
});
export type TeamCompetency = z.infer<typeof teamCompetencySchema>;

const groupQuery = { group: z.optional(idSchema) };
const teamQuery = { ...groupQuery, search: z.optional(z.string().check(z.maxLength(100))) };
const byId = z.strictObject({ id: idSchema });
const byScenario = z.strictObject({ scenario: scenarioIdSchema });
const assignmentQuery = z.strictObject({ assignment: z.optional(idSchema) });

/** What came of those who took a choice, or stood at a decision. */
const taken = {
  taken: z.number(),
  /** Means; `null` where nobody took it. */
  trustChange: z.nullable(z.number()),
  partnershipChange: z.nullable(z.number()),
  sure: z.number(),
  unsure: z.number(),
  /** Confident errors: sure, and in a trap. */
  sureWrong: z.number(),
  timedOut: z.number(),
};

const chosenSchema = z.strictObject({
  choice: z.string(),
  /** What the author holds it to be where no condition lifts another one. */
  level: z.enum(['best', 'ok', 'trap']),
  ...taken,
  reasons: z.array(z.strictObject({ reason: z.string(), taken: z.number() })),
});

const choicesSchema = z.strictObject({
  scenario: z.string(),
  /** The version whose decisions these are: the latest one served. */
  hash: z.string(),
  /** In the order of the rubric; every choice stands there, also where nobody took it. */
  decisions: z.array(
    z.strictObject({
      decision: z.string(),
      competencies: z.array(z.string()),
      ...taken,
      choices: z.array(chosenSchema),
    }),
  ),
});
export type ChoiceStatistics = z.infer<typeof choicesSchema>;

export const STATISTICS_ROUTES = routes({
  team: {
    method: 'GET',
    path: '/api/team',
    summary: 'People by scenarios, in the order of names; a manager sees the members of his groups',
    access: LEADERS,
    query: z.strictObject({ ...pageQuery, ...teamQuery }),
    response: z.extend(
      pageOf(z.strictObject({ person: personSchema, cells: z.array(ledCellSchema) })),
      /** Those that stand in a cell of this page. */
      { scenarios: z.array(z.string()) },
    ),
  },
  teamTable: {
    method: 'GET',
    path: '/api/team.csv',
    summary: 'The same as a CSV file, whole',
    access: LEADERS,
    query: z.strictObject(teamQuery),
    response: 'csv',
  },
  teamCompetencies: {
    method: 'GET',
    path: '/api/team/competencies',
    summary: 'What a team has been called for, with counts',
    access: LEADERS,
    query: z.strictObject(groupQuery),
    response: z.strictObject({ people: z.number(), competencies: z.array(teamCompetencySchema) }),
  },
  teamCompetencyTable: {
    method: 'GET',
    path: '/api/team/competencies.csv',
    summary: 'The same as a CSV file',
    access: LEADERS,
    query: z.strictObject(groupQuery),
    response: 'csv',
  },
  personResults: {
    method: 'GET',
    path: '/api/people/:id/results',
    summary: 'Where one person stands, by assigned attempts',
    access: LEADERS,
    params: byId,
    response: z.strictObject({
      person: personSchema,
      cells: z.array(ledCellSchema),
      competencies: z.array(competencySchema),
      /** Who can see these, besides the person. */
      viewers: z.array(viewerSchema),
    }),
  },
  personResultTable: {
    method: 'GET',
    path: '/api/people/:id/results.csv',
    summary: 'The attempts behind it as a CSV file',
    access: LEADERS,
    params: byId,
    response: 'csv',
  },
  ownResults: {
    method: 'GET',
    path: '/api/session/results',
    summary: 'Where one stands oneself, with practice',
    access: 'signed-in',
    response: z.strictObject({
      cells: z.array(cellSchema),
      competencies: z.array(competencySchema),
    }),
  },
  ownResultTable: {
    method: 'GET',
    path: '/api/session/results.csv',
    summary: 'One’s attempts as a CSV file',
    access: 'signed-in',
    response: 'csv',
  },
  ownComments: {
    method: 'GET',
    path: '/api/session/comments',
    summary: 'What others have written on one’s attempts, the latest first',
    access: 'signed-in',
    query: z.strictObject(pageQuery),
    response: pageOf(
      z.strictObject({
        id: idSchema,
        attempt: idSchema,
        scenario: z.string(),
        position: z.nullable(z.number()),
        author: z.strictObject({ id: z.string(), name: z.nullable(z.string()) }),
        at: momentSchema,
        body: z.string(),
      }),
    ),
  },
  progression: {
    method: 'GET',
    path: '/api/assignments/:id/progression',
    summary: 'How an assignment goes, by scenario and by day; a manager sees his people',
    access: LEADERS,
    params: byId,
    response: z.strictObject({
      scenarios: z.array(
        z.strictObject({
          scenario: z.string(),
          people: z.number(),
          notBegun: z.number(),
          begun: z.number(),
          passed: z.number(),
          notPassed: z.number(),
          /** Of the attempts that count; `null` where there is none. */
          meanTrust: z.nullable(z.number()),
          meanPartnership: z.nullable(z.number()),
        }),
      ),
      /** How many have finished a scenario for the first time, by day in the assignment’s zone. */
      days: z.array(z.strictObject({ day: z.iso.date(), finished: z.number() })),
    }),
  },
  scenarioStatistics: {
    method: 'GET',
    path: '/api/statistics/scenarios',
    summary: 'How each scenario is played in assignments',
    access: ['trainer'],
    response: z.strictObject({
      scenarios: z.array(
        z.strictObject({
          scenario: z.string(),
          people: z.number(),
          attempts: z.number(),
          finished: z.number(),
          /** Of everybody’s last attempt. */
          meanTrust: z.nullable(z.number()),
          meanPartnership: z.nullable(z.number()),
        }),
      ),
    }),
  },
  choices: {
    method: 'GET',
    path: '/api/statistics/scenarios/:scenario/choices',
    summary: 'What people chose in finished attempts at assignments, decision by decision',
    access: ['trainer'],
    params: byScenario,
    query: assignmentQuery,
    response: choicesSchema,
  },
  choiceTable: {
    method: 'GET',
    path: '/api/statistics/scenarios/:scenario/choices.csv',
    summary: 'The same as a CSV file',
    access: ['trainer'],
    params: byScenario,
    query: assignmentQuery,
    response: 'csv',
  },
});
