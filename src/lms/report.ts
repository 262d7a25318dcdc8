/** What is told to an LMS, whatever its standard. */
import type { DebriefFile, PlayFile } from '../contract/compiled.ts';
import { assess } from '../core/assess/assessment.ts';
import type { Attempt } from '../core/attempt/attempt.ts';
import { replay } from '../core/attempt/replay.ts';
import { storyStart } from '../core/attempt/story-start.ts';
import { spokenWords } from '../core/story/line.ts';
import type { Progress } from './progress.ts';

/** How a decision was made, as an LMS judges answers. */
export type Verdict = 'correct' | 'incorrect' | 'neutral';

/** One decision, as it is told. */
export type DecisionReport = {
  readonly scenario: string;
  /** The decision's id in the rubric, or the choice's own where the rubric does not know it. */
  readonly decision: string;
  readonly choice: string;
  /** What is decided, and what was chosen, in the author's words. */
  readonly title: string;
  readonly words: string;
  /** All choices that were offered. */
  readonly offered: readonly { readonly choice: string; readonly words: string }[];
  readonly verdict: Verdict;
  /** When the choices were shown, in milliseconds since 1970 UTC. */
  readonly shownAt: number;
  readonly latencyMs: number;
};

/** Everything that an LMS is told at one moment; it replaces what was told before. */
export type Report = {
  /** What to give back at the next visit. */
  readonly suspended: string;
  /** The scenario being played and the number of the next decision, e.g. `half-past-ten:5`, or `pack`. */
  readonly location: string;
  readonly progress: Progress;
  /** The decisions that have not been told yet. */
  readonly decisions: readonly DecisionReport[];
  /** How long this visit has lasted, in milliseconds. */
  readonly sessionMs: number;
};

/** The files of a scenario that a report needs. */
export type ReportedScenario = { readonly play: PlayFile; readonly debrief: DebriefFile };

const VERDICTS = { best: 'correct', ok: 'neutral', trap: 'incorrect' } as const;

/** The decisions of an attempt from a number on, from 0; none where it cannot be replayed. */
export function decisionReports(
  attempt: Attempt,
  { play, debrief }: ReportedScenario,
  from: number,
): readonly DecisionReport[] {
  const { story: storyJson, variants, follows } = play;
  const start = storyStart({ storyJson, variants, follows }, attempt);
  if (!start.ok || attempt.hash !== play.card.hash) return [];
  const choices = attempt.decisions.map(({ choice }) => choice);
  const replayed = replay(start.value, choices);
  if (!replayed.ok) return [];
  const assessed = assess(replayed.value, debrief.rubric, debrief.endings).decisions;
  return replayed.value.decisions.slice(from).flatMap(({ before }, at): DecisionReport[] => {
    const [record, known] = [attempt.decisions[from + at], assessed[from + at]];
    if (record === undefined || known === undefined) return [];
    const offered = before.choices.map(({ id, text }) => ({
      choice: id,
      words: spokenWords(text) ?? text,
    }));
    const decision = known.decision === '' ? known.choice : known.decision;
    return [
      {
        scenario: attempt.scenario,
        decision,
        choice: known.choice,
        title: debrief.rubric.decisions[decision]?.title ?? decision,
        words: offered.find(({ choice }) => choice === known.choice)?.words ?? known.choice,
        offered,
        verdict: VERDICTS[known.level ?? 'ok'],
        shownAt: Date.parse(attempt.startedAt) + record.shownMs,
        latencyMs: record.takenMs,
      },
    ];
  });
}

/** How many decisions at the beginning of an attempt were copied from another one, not made. */
export function copiedDecisions({ decisions }: Attempt): number {
  const made = decisions.findIndex(({ shownMs, takenMs }) => shownMs > 0 || takenMs > 0);
  return made < 0 ? decisions.length : made;
}

/**
 * Where an attempt stands, for the LMS's bookmark: `pack` where none is being played, since some
 * systems refuse a bookmark without a word.
 */
export const locationOf = (attempt: Attempt | undefined): string =>
  attempt === undefined ? 'pack' : `${attempt.scenario}:${attempt.decisions.length + 1}`;
