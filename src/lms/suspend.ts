/**
 * Attempts as short text: what an LMS keeps of a learner between two visits.
 *
 * A seed and choices are an attempt, so little is needed. The text is ASCII: a head with the version
 * of its form, then one part for each attempt, behind a bar. Times are kept in tenths of a second.
 */
import type { Attempt, AttemptResult, DecisionRecord } from '../core/attempt/attempt.ts';
import { err, ok, type Result } from '../core/base/result.ts';

/** Why kept text cannot be read: it makes no sense, or a later release has written it. */
export type SuspendFailure = 'corrupted' | 'newer';

/** What names the present version of a scenario. */
export type PresentScenario = { readonly id: string; readonly hash: string };

const HEAD = 'rapport';
const VERSION = 1;
const HASH_CHARACTERS = 12;
const TENTH_MS = 100;
const STATUS = { p: 'playing', f: 'finished', a: 'abandoned' } as const;

/** Writes attempts, in their order. */
export const writeSuspended = (attempts: readonly Attempt[]): string =>
  [`${HEAD}${VERSION}`, ...attempts.map(writeAttempt)].join('|');

/**
 * Writes as many attempts as there is room for.
 *
 * Those that were given up go first, then finished ones that do not count, the oldest first, and
 * last of all the times taken.
 *
 * @param needed - tells attempts that must stay: those being played, and those that count.
 * @param room - in characters.
 */
export function writeWithin(
  attempts: readonly Attempt[],
  needed: (attempt: Attempt) => boolean,
  room: number,
): string {
  const spare = attempts
    .filter((attempt) => !needed(attempt))
    .toSorted((one, other) => rank(one) - rank(other));
  let kept = attempts;
  let text = writeSuspended(kept);
  for (const attempt of spare) {
    if (text.length <= room) return text;
    kept = kept.filter((other) => other !== attempt);
    text = writeSuspended(kept);
  }
  return text.length <= room ? text : writeSuspended(kept.map(withoutTimes));
}

const rank = ({ status, startedAt }: Attempt): number =>
  (status === 'finished' ? 1 : 0) * 1e15 + Date.parse(startedAt);

const withoutTimes = (attempt: Attempt): Attempt => ({
  ...attempt,
  decisions: attempt.decisions.map((decision) => ({ ...decision, shownMs: 0, takenMs: 0 })),
});

/**
 * Reads what `writeSuspended` wrote; `''` holds no attempts.
 *
 * @param scenarios - the present versions: an attempt at another one keeps the little that is known
 *   of its hash, and so stays recognisable as of another version.
 */
export function readSuspended(
  text: string,
  scenarios: readonly PresentScenario[],
): Result<readonly Attempt[], SuspendFailure> {
  if (text === '') return ok([]);
  const [head = '', ...parts] = text.split('|');
  const version = new RegExp(`^${HEAD}(\\d+)$`).exec(head)?.[1];
  if (version === undefined) return err('corrupted');
  if (Number(version) > VERSION) return err('newer');
  try {
    const attempts = parts.map((part) => readAttempt(part, scenarios));
    return attempts.every((attempt) => attempt !== null) ? ok(attempts) : err('corrupted');
  } catch {
    // A code that stands for no letter, or a number that is no time.
    return err('corrupted');
  }
}

function writeAttempt(attempt: Attempt): string {
  const { result } = attempt;
  return [
    attempt.scenario,
    attempt.hash.slice(0, HASH_CHARACTERS),
    shortId(attempt.id),
    written(attempt.seed),
    number(Date.parse(attempt.startedAt)),
    attempt.finishedAt === null ? '' : number(Date.parse(attempt.finishedAt)),
    `${attempt.status.slice(0, 1)}${attempt.rules.timers ? 't' : ''}`,
    attempt.locale,
    written(attempt.after ?? ''),
    result === null ? '' : `${written(result.ending)}.${result.trust}.${result.partnership}`,
    attempt.decisions.map(writeDecision).join('.'),
  ].join(',');
}

const writeDecision = ({ choice, shownMs, takenMs, timedOut }: DecisionRecord): string =>
  `${written(choice)}${timedOut ? '!' : ':'}${number(shownMs / TENTH_MS)}:${number(takenMs / TENTH_MS)}`;

const ATTEMPT = new RegExp(
  [
    '^(?<scenario>[a-z0-9-]+)',
    '(?<hash>[0-9a-f]{12})',
    '(?<id>[\\w-]{22})',
    '(?<seed>[^,]+)',
    '(?<started>[0-9a-z]+)',
    '(?<finished>[0-9a-z]*)',
    '(?<status>[pfa])(?<timers>t?)',
    '(?<locale>\\w+)',
    '(?<after>[^,]*)',
    '(?<result>[^,]*)',
    '(?<decisions>[^,]*)$',
  ].join(','),
);

function readAttempt(part: string, scenarios: readonly PresentScenario[]): Attempt | null {
  const field = ATTEMPT.exec(part)?.groups;
  if (field === undefined) return null;
  const of = (name: string): string => field[name] ?? '';
  const decisions = readDecisions(of('decisions'));
  const status = Object.entries(STATUS).find(([letter]) => letter === of('status'))?.[1];
  if (decisions === null || status === undefined) return null;
  const [scenario, hash, after, finished] = [
    of('scenario'),
    of('hash'),
    of('after'),
    of('finished'),
  ];
  const present = scenarios.find((each) => each.id === scenario && each.hash.startsWith(hash));
  return {
    id: longId(of('id')),
    scenario,
    hash: present?.hash ?? hash,
    seed: decodeURIComponent(of('seed')),
    ...(after === '' ? {} : { after: decodeURIComponent(after) }),
    locale: of('locale'),
    rules: { timers: of('timers') !== '' },
    startedAt: time(of('started')),
    finishedAt: finished === '' ? null : time(finished),
    status,
    decisions,
    result: readResult(of('result')),
  };
}

function readDecisions(text: string): readonly DecisionRecord[] | null {
  const decisions = text === '' ? [] : text.split('.').map(readDecision);
  return decisions.every((decision) => decision !== null) ? decisions : null;
}

function readResult(text: string): AttemptResult | null {
  const [ending = '', trust = '', partnership = ''] = text.split('.');
  if (ending === '') return null;
  return {
    ending: decodeURIComponent(ending),
    trust: Number(trust),
    partnership: Number(partnership),
  };
}

const DECISION = /^([^:!]+)([:!])([0-9a-z]+):([0-9a-z]+)$/;

function readDecision(text: string): DecisionRecord | null {
  const [, choice, mark, shown = '', taken = ''] = DECISION.exec(text) ?? [];
  if (choice === undefined) return null;
  return {
    choice: decodeURIComponent(choice),
    shownMs: Number.parseInt(shown, 36) * TENTH_MS,
    takenMs: Number.parseInt(taken, 36) * TENTH_MS,
    timedOut: mark === '!',
  };
}

const number = (value: number): string => Math.round(value).toString(36);

/** Throws for what is no time at all. */
const time = (text: string): string => new Date(Number.parseInt(text, 36)).toISOString();

/** Everything but letters, digits, `_` and `-` as `%` and its code. */
const written = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*.~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A UUID in 22 characters instead of 36. */
function shortId(id: string): string {
  const bytes = id.replaceAll('-', '').match(/../g) ?? [];
  const binary = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function longId(short: string): string {
  const binary = atob(short.replaceAll('-', '+').replaceAll('_', '/'));
  const digits = Array.from({ length: binary.length }, (_, at) =>
    binary.charCodeAt(at).toString(16).padStart(2, '0'),
  ).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
