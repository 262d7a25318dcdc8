/** An attempt as its debrief shows it: replayed, assessed, and told in the learner's language. */
import type { DebriefFile, PlayFile } from '../../contract/compiled.ts';
import type { RatedChoice, Rubric } from '../../contract/rubric.ts';
import type { Ending } from '../../contract/scenario.ts';
import type { Attempt, Confidence, Reason } from '../../core/attempt/attempt.ts';
import type { Replay, ReplayedDecision } from '../../core/attempt/replay.ts';
import { verifyAttempt } from '../../core/attempt/verify.ts';
import { assess, type Assessment, type AssessedDecision } from '../../core/assess/assessment.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Beat, Choice, Mood } from '../../core/story/turn.ts';
import { clientOf, moodOf, restingMood } from '../session/snapshot.ts';
import type { Point } from './curve-layout.ts';

/** One decision of the attempt. */
export type Step = AssessedDecision & {
  /** What was chosen, in the words of the source language. */
  readonly taken: Choice;
  /** Whether the timer ran out and silence was taken. */
  readonly timedOut: boolean;
  /** How sure it was made, and why; `null` where that was not said. */
  readonly confidence: Confidence | null;
  readonly reason: Reason | null;
  /** What the rubric says of it; `null` when it says nothing. */
  readonly rated: RatedChoice | null;
  /** How the client looked when he took it in. */
  readonly mood: Mood;
  /** Everything that could be chosen, in the words of the source language. */
  readonly offered: readonly Choice[];
  /** The lines, seen before it, from which the best choice could be known. */
  readonly cues: readonly Beat[];
};

/** An attempt as far as it was played, ready to be shown. */
export type Course = {
  readonly attempt: Attempt;
  readonly debrief: DebriefFile;
  /** `null` while the story has not ended. */
  readonly ending: Ending | null;
  readonly replay: Replay;
  readonly assessment: Assessment;
  readonly steps: readonly Step[];
  /** Both scores at the start and after each decision. */
  readonly curve: readonly Point[];
};

/** A finished attempt, ready to be shown. */
export type Review = Course & { readonly ending: Ending };

/**
 * Why there is nothing to review: the story did not end, or the record does not fit the scenario it
 * names (its choices cannot be replayed).
 */
export type UnreviewedReason = 'unfinished' | 'scenario-changed' | 'record-misfit';

/** Replays and assesses a finished attempt; nothing that its record claims about scores is used. */
export function openReview(
  attempt: Attempt,
  play: PlayFile,
  debrief: DebriefFile,
): Result<Review, UnreviewedReason> {
  const course = openCourse(attempt, play, debrief);
  if (!course.ok) return course;
  const { ending } = course.value;
  return ending === null ? err('unfinished') : ok({ ...course.value, ending });
}

/** The same of an attempt that may not have come to its end. */
export function openCourse(
  attempt: Attempt,
  play: PlayFile,
  debrief: DebriefFile,
): Result<Course, Exclude<UnreviewedReason, 'unfinished'>> {
  const { id, hash } = play.card;
  const { story: storyJson, variants, follows } = play;
  const verified = verifyAttempt(attempt, { id, hash, storyJson, variants, follows });
  if (!verified.ok)
    return err(verified.error.reason === 'scenario-changed' ? 'scenario-changed' : 'record-misfit');
  const { replay, result } = verified.value;
  const ending = result === null ? null : debrief.endings[result.ending];
  if (ending === undefined) return err('record-misfit');
  const assessment = assess(replay, debrief.rubric, debrief.endings);
  const steps = assessment.decisions.flatMap((assessed, at) => {
    const replayed = replay.decisions[at];
    if (replayed === undefined) return [];
    const { timedOut = false, confidence = null, reason = null } = attempt.decisions[at] ?? {};
    const cues = cuesOf(replay.decisions.slice(0, at + 1), assessed.decision, debrief);
    const told = { timedOut, confidence, reason, cues };
    return [{ ...assessed, ...stepOf(play, debrief, replayed), ...told }];
  });
  const { trust, partnership } = replay.decisions[0]?.before ?? replay.opening;
  return ok({
    attempt,
    debrief,
    ending,
    replay,
    assessment,
    steps,
    curve: [{ trust, partnership }, ...steps],
  });
}

function stepOf(
  play: PlayFile,
  { rubric }: DebriefFile,
  replayed: ReplayedDecision,
): Pick<Step, 'taken' | 'rated' | 'mood' | 'offered'> {
  const { before, choice } = replayed;
  const offered = before.choices.find(({ id }) => id === choice);
  return {
    taken: offered ?? { id: choice, text: choice, timer: null, silence: false },
    rated: ratedOf(rubric, choice),
    mood: moodAfter(play, replayed),
    offered: before.choices,
  };
}

/** What a rubric says of a choice; `null` when it says nothing. */
export const ratedOf = ({ decisions }: Rubric, choice: string): RatedChoice | null =>
  Object.values(decisions).flatMap(({ choices }) => choices[choice] ?? [])[0] ?? null;

/** The competencies that each decision called for, in order. */
export const competenciesOf = ({
  debrief: { rubric },
  steps,
}: Pick<Review, 'debrief' | 'steps'>): readonly (readonly string[])[] =>
  steps.map(({ decision }) => rubric.decisions[decision]?.competencies ?? []);

/** The first step whose conduct crossed a line, whatever it gained; `null` when none did. */
export const crossedIn = (steps: readonly Step[]): Step | null =>
  steps.find(({ rated }) => rated?.conduct.severity === 3) ?? null;

function cuesOf(
  decisions: readonly ReplayedDecision[],
  decision: string,
  { rubric }: DebriefFile,
): readonly Beat[] {
  const because = rubric.decisions[decision]?.because ?? [];
  return decisions.flatMap(({ before }) => before.beats).filter(({ id }) => because.includes(id));
}

/** The client's mood at the line that moved the scores most, else where he first speaks. */
function moodAfter(play: PlayFile, { after }: ReplayedDecision): Mood {
  const client = clientOf(play);
  const size = ({ change }: (typeof after.beats)[number]): number =>
    change === null ? 0 : Math.abs(change.trust) + Math.abs(change.partnership);
  const strongest = after.beats.toSorted((one, other) => size(other) - size(one))[0];
  const shown =
    strongest !== undefined && size(strongest) > 0
      ? strongest
      : after.beats.find(({ speaker }) => speaker === client);
  return shown === undefined
    ? restingMood(after.trust)
    : moodOf(play, client, shown.stage, shown.trust);
}

/** Whether somebody was sure of what was a trap. */
export const isSureWrong = ({ confidence, level }: Pick<Step, 'confidence' | 'level'>): boolean =>
  confidence === 'sure' && level === 'trap';

/**
 * The decision to open first: of those that were sure and wrong, or else of those where another
 * choice would have been better, the one that cost most; else the first.
 *
 * @returns its number, from 1; 0 when there are no decisions.
 */
export function firstToOpen(steps: readonly Step[]): number {
  const groups = [steps.filter(isSureWrong), steps.filter(({ level }) => level !== 'best')];
  const candidates = groups.find((group) => group.length > 0) ?? steps.slice(0, 1);
  const moved = ({ change }: Step): number => change.trust + change.partnership;
  return candidates.toSorted((one, other) => moved(one) - moved(other))[0]?.number ?? 0;
}
