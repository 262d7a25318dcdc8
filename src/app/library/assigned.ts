/** What is assigned: where one stands with it, and what comes next. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { OwnAssignment } from '../data/assignments.ts';
import { unfinishedAttempt } from './personal.ts';

/** Where somebody stands with an assignment as a whole; `done` when nothing more can be gained. */
export type AssignedStanding = 'upcoming' | 'open' | 'overdue' | 'closed' | 'done';

/** One scenario of an assignment. */
export type AssignedScene = {
  readonly card: ScenarioCard;
  readonly progress: OwnAssignment['progress'][number];
  /** How many attempts may still be begun; `null`: as many as one likes. */
  readonly left: number | null;
  /** The attempt to go on with, or `null`. */
  readonly unfinished: Attempt | null;
};

/** An assignment with its scenarios, and the one to play next. */
export type AssignedPack = {
  readonly assignment: OwnAssignment;
  readonly standing: AssignedStanding;
  readonly scenes: readonly AssignedScene[];
  readonly next: AssignedScene | null;
};

/** The order in which assignments are told: what can be done first, the next due before the others. */
const ORDER: readonly AssignedStanding[] = ['overdue', 'open', 'upcoming', 'done', 'closed'];

/**
 * The assignments, the most urgent first.
 *
 * @param attempts - of this device, of which the server may not have heard yet.
 * @param now - milliseconds since 1970.
 */
export const packsOf = (
  assignments: readonly OwnAssignment[],
  cards: readonly ScenarioCard[],
  attempts: readonly Attempt[],
  now: number,
): readonly AssignedPack[] =>
  assignments
    .map((assignment) => packOf(assignment, cards, attempts, now))
    .toSorted((one, other) => rank(one) - rank(other) || dueOf(one) - dueOf(other));

const rank = ({ standing }: AssignedPack): number => ORDER.indexOf(standing);
const dueOf = ({ assignment: { dueAt } }: AssignedPack): number =>
  dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);

function packOf(
  assignment: OwnAssignment,
  cards: readonly ScenarioCard[],
  attempts: readonly Attempt[],
  now: number,
): AssignedPack {
  const own = attempts.filter((attempt) => attempt.assignment === assignment.id);
  const scenes = assignment.progress.flatMap((progress) => {
    const card = cards.find(({ id }) => id === progress.scenario);
    return card === undefined ? [] : [sceneOf(assignment, card, progress, own)];
  });
  const next = nextOf(scenes);
  const standing = standingOf(assignment, next, now);
  return { assignment, standing, scenes, next: isPlayable(standing) ? next : null };
}

/** Whether new attempts may be begun. */
export const isPlayable = (standing: AssignedStanding): boolean =>
  standing === 'open' || standing === 'overdue' || standing === 'done';

function sceneOf(
  { attemptsAllowed }: OwnAssignment,
  card: ScenarioCard,
  progress: AssignedScene['progress'],
  own: readonly Attempt[],
): AssignedScene {
  const here = own.filter(({ scenario }) => scenario === card.id);
  const used = Math.max(progress.attempts, here.length);
  const left = attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - used);
  return { card, progress, left, unfinished: unfinishedAttempt(card, own) };
}

/** What was begun, else the first in order that is not passed and may be tried. */
function nextOf(scenes: readonly AssignedScene[]): AssignedScene | null {
  const begun = scenes.find(({ unfinished }) => unfinished !== null);
  const open = scenes.find(({ progress, left }) => progress.state !== 'passed' && left !== 0);
  return begun ?? open ?? null;
}

function standingOf(
  { opensAt, dueAt, closedAt, progress }: OwnAssignment,
  next: AssignedScene | null,
  now: number,
): AssignedStanding {
  if (closedAt !== null && now >= Date.parse(closedAt)) return 'closed';
  if (now < Date.parse(opensAt)) return 'upcoming';
  if (next === null) return 'done';
  const unfinished = progress.some(({ counted }) => counted === null);
  return unfinished && dueAt !== null && now > Date.parse(dueAt) ? 'overdue' : 'open';
}

/** How many of the scenarios are passed. */
export const passedCount = ({ assignment }: AssignedPack): number =>
  assignment.progress.filter(({ state }) => state === 'passed').length;
