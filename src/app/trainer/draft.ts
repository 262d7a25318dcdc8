/** An assignment while it is being written. */
import type { ASSIGNMENT_ROUTES, AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { BodyOf } from '../../contract/api/route.ts';
import type { COUNTED, FEEDBACK, METERS, TIMERS } from '../../contract/api/rules.ts';
import type { Locale } from '../../contract/locale.ts';
import { ownTimeZone } from '../desk/dates.ts';
import type { AssignablePack } from './assignable-pack.ts';

export type Draft = {
  readonly title: string;
  readonly pack: string;
  /** The version of the pack; `null` where it was made of none. */
  readonly madeOf: { readonly id: string; readonly version: number } | null;
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
  readonly meters: (typeof METERS)[number];
  /** `null`: the learner's own. */
  readonly language: Locale | null;
  /** Whether weak competencies come back as single moments. */
  readonly repetition: boolean;
};

/** What every part of the form is given. */
export type DraftProps = {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

const DAYS = 14;
const EVENING = 18;

/** What is proposed of a pack: its own rules, and two weeks until six in the evening. */
export const draftOf = (pack: AssignablePack, now: Date): Draft => ({
  ...ofPack(pack),
  people: [],
  groups: [],
  opensAt: null,
  dueAt: inDays(DAYS, now).toISOString(),
  repetition: false,
});

/** What a draft takes from its pack. */
export const ofPack = ({
  id,
  version,
  title,
  scenarios,
  passMarks,
  rules,
}: AssignablePack): Omit<Draft, 'people' | 'groups' | 'opensAt' | 'dueAt' | 'repetition'> => ({
  pack: id,
  madeOf: { id, version },
  title,
  scenarios,
  passMarks,
  ...rules,
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
  pack: assignment.pack?.id ?? '',
  madeOf: assignment.pack,
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
  meters: assignment.meters,
  language: assignment.language,
  repetition: assignment.repetition,
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
  meters: draft.meters,
  language: draft.language,
  repetition: draft.repetition,
  pack: draft.madeOf,
  people: [...draft.people],
  groups: [...draft.groups],
});
