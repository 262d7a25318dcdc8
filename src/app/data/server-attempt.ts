/** An attempt as the server keeps it, told as a record of this device. */
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { REASONS, type Attempt, type DecisionRecord } from '../../core/attempt/attempt.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { ask, type AskFailure } from './server.ts';

/** One attempt with its decisions and what was said of it. */
export type ServerAttempt = ResponseOf<typeof ATTEMPT_ROUTES.attempt>;

/** Fetches an attempt that the server keeps. */
export async function attemptOnServer(id: string): Promise<Result<Attempt, AskFailure>> {
  const answer = await ask(ATTEMPT_ROUTES.attempt, { params: { id } });
  return answer.ok ? ok(attemptOf(answer.value)) : answer;
}

/** The record of an attempt, to be played on or reviewed here. */
export function attemptOf({ row, seed, after, locale, decisions }: ServerAttempt): Attempt {
  const { result } = row;
  return {
    id: row.id,
    scenario: row.scenario,
    hash: row.hash,
    seed,
    ...(after === null ? {} : { after }),
    ...(row.assignment === null ? {} : { assignment: row.assignment }),
    locale,
    rules: { timers: row.timers },
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    status: row.status,
    decisions: decisions.map(decisionOf),
    result:
      result === null
        ? null
        : { ending: result.ending, trust: result.trust, partnership: result.partnership },
  };
}

function decisionOf(view: ServerAttempt['decisions'][number]): DecisionRecord {
  const { choice, shownMs, takenMs, timedOut, confidence } = view;
  const reason = REASONS.find((each) => each === view.reason);
  return {
    choice,
    shownMs,
    takenMs,
    timedOut,
    ...(confidence === null ? {} : { confidence }),
    ...(reason === undefined ? {} : { reason }),
  };
}
