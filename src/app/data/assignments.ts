/**
 * What is assigned to whoever is signed in. What the server told last is kept, so that it is known
 * at once, and without a connection.
 */
import * as z from 'zod/mini';
import { ASSIGNMENT_ROUTES } from '../../contract/api/assignment-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { readJson, writeText } from './local-text.ts';
import { ask, type AskFailure } from './server.ts';
import { signedIn } from './signed-in.ts';

/** An assignment as its learner sees it. */
export type OwnAssignment = ResponseOf<typeof ASSIGNMENT_ROUTES.assignments>['assignments'][number];

/** The key of what was told last. */
export const ASSIGNMENTS_KEY = 'rapport.assignments';

const keptSchema = z.object({
  person: z.string(),
  assignments: ASSIGNMENT_ROUTES.assignments.response.shape.assignments,
});

/** What the server told last to whoever is signed in; nothing to anybody else. */
export function knownAssignments(): readonly OwnAssignment[] {
  const kept = keptSchema.safeParse(readJson(ASSIGNMENTS_KEY));
  return kept.success && kept.data.person === signedIn() ? kept.data.assignments : [];
}

/** Asks for what is assigned, and keeps it. */
export async function askAssignments(): Promise<Result<readonly OwnAssignment[], AskFailure>> {
  const person = signedIn();
  const answer = await ask(ASSIGNMENT_ROUTES.assignments);
  if (!answer.ok) return answer;
  const { assignments } = answer.value;
  if (person !== null) writeText(ASSIGNMENTS_KEY, JSON.stringify({ person, assignments }));
  return ok(assignments);
}

/** Whether the reviews of an assignment wait until they are released. */
export const isHeldBack = (assignment: OwnAssignment | undefined): boolean =>
  assignment?.feedback === 'on-release' && assignment.releasedAt === null;
