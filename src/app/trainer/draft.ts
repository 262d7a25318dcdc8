/** An assignment while it is being written. */
import type { ASSIGNMENT_ROUTES, AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { BodyOf } from '../../contract/api/route.ts';
import type { COUNTED, FEEDBACK, TIMERS } from '../../contract/api/rules.ts';
import { ownTimeZone } from '../desk/dates.ts';
import type { AssignablePack } from './assignable-pack.ts';

export type Draft = {
  readonly title: string;
  readonly pack: string;
  readonly scenarios: readonly string[];
  readonly people: readonly string[];
  readonly groups: readonly string[];
  /** ISO 8601 UTC; `null`: as soon as it is assigned. */
  readonly opensAt: string | null;
  readonly dueAt: string | null;
  readonly passMarks: { readonly trust: number; readonly partnership: number };
  readonly attemptsAllowed: number | null;
  readonly counts: (typeof COUNTED)[number];
  readonly timers: (typeof TIMERS)[number];
  readonly feedback: (typeof FEEDBACK)[number];
};

/** What every part of the form is given. */
export type DraftProps = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

const DAYS = 14;
const EVENING = 18;
const ATTEMPTS = 3;

/** What is proposed of a pack: two weeks until six in the evening, three attempts, the best counts. */
export function draftOf(pack: AssignablePack, now: Date): Draft {
  return {
    ...ofPack(pack),
    people: [],
    groups: [],
    opensAt: null,
    dueAt: inDays(DAYS, now).toISOString(),
    attemptsAllowed: ATTEMPTS,
    counts: 'best',
    timers: 'learner',
    feedback: 'at-end',
  };
}

/** What a draft takes from its pack. */
export const ofPack = ({
  id,
  title,
  scenarios,
  passMarks,
}: AssignablePack): Pick<Draft, 'pack' | 'title' | 'scenarios' | 'passMarks'> => ({
  pack: id,
  title,
  scenarios,
  passMarks,
});

/** Six in the evening so many days from now, on the reader's clock. */
export function inDays(days: number, now: Date): Date {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  then.setHours(EVENING, 0, 0, 0);
  return then;
}

/** The same rules for other people: a draft to assign once more. */
export const againOf = (assignment: AssignmentView, now: Date): Draft => ({
  title: assignment.title,
  pack: '',
  scenarios: assignment.scenarios,
  people: [],
  groups: [],
  opensAt: null,
  dueAt: assignment.dueAt === null ? null : inDays(DAYS, now).toISOString(),
  passMarks: assignment.passMarks,
  attemptsAllowed: assignment.attemptsAllowed,
  counts: assignment.counts,
  timers: assignment.timers,
  feedback: assignment.feedback,
});

/** What still stands in the way of assigning. */
export type Lacking = 'title' | 'who' | 'due-past' | 'due-before-opening';

/** The first thing that a draft lacks, or `null`. */
export function lackingIn(draft: Draft, now: Date): Lacking | null {
  if (draft.title.trim() === '') return 'title';
  if (draft.people.length === 0 && draft.groups.length === 0) return 'who';
  if (draft.dueAt === null) return null;
  const due = Date.parse(draft.dueAt);
  if (due <= now.getTime()) return 'due-past';
  return draft.opensAt !== null && due <= Date.parse(draft.opensAt) ? 'due-before-opening' : null;
}

/** The draft as the server takes it. */
export const bodyOf = (
  draft: Draft,
  now: Date,
): BodyOf<(typeof ASSIGNMENT_ROUTES)['saveAssignment']> => ({
  title: draft.title.trim(),
  scenarios: [...draft.scenarios],
  opensAt: draft.opensAt ?? now.toISOString(),
  dueAt: draft.dueAt,
  timeZone: ownTimeZone(),
  attemptsAllowed: draft.attemptsAllowed,
  counts: draft.counts,
  passMarks: { ...draft.passMarks },
  timers: draft.timers,
  feedback: draft.feedback,
  meters: 'shown',
  language: null,
  repetition: false,
  pack: null,
  people: [...draft.people],
  groups: [...draft.groups],
});
