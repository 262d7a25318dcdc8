import type { StoryFailureReason } from '../../../core/story/failure.ts';
import type { ReplayFailure } from '../../../core/attempt/replay.ts';
import type { Unopened } from '../../session/session.ts';

/** Why nothing can be played on this page; each has a sentence and something to do. */
export type PlayFailure =
  | StoryFailureReason
  | 'scenario-missing'
  | 'scenario-unreadable'
  | 'scenario-changed'
  | 'attempt-missing'
  | 'record-corrupted'
  | 'record-newer'
  | 'storage-full'
  | 'storage-blocked'
  /** Another tab plays this attempt. */
  | 'open-elsewhere'
  /** Another tab has taken this attempt over. */
  | 'taken-over'
  /** The address names an assignment, and nobody is signed in. */
  | 'sign-in-needed'
  | 'assignment-unknown'
  | 'assignment-unreachable'
  | 'assignment-upcoming'
  | 'assignment-closed'
  | 'attempts-used-up'
  | 'scenario-not-assigned';

/** What can be done about a failure, the most useful first. */
export type Remedy = 'again' | 'reload' | 'takeOver' | 'signIn' | 'practise';

const RELOAD: readonly PlayFailure[] = [
  'scenario-missing',
  'scenario-unreadable',
  'story-unreadable',
  'record-newer',
  'storage-full',
  'storage-blocked',
  'choice-unknown',
];
const NO_NEW_START: readonly PlayFailure[] = [
  'scenario-missing',
  'scenario-unreadable',
  'story-unreadable',
  'open-elsewhere',
  'taken-over',
];
/** The assignment stands in the way: the scenario itself can be played. */
const PRACTICE: readonly PlayFailure[] = [
  'sign-in-needed',
  'assignment-unknown',
  'assignment-unreachable',
  'assignment-upcoming',
  'assignment-closed',
  'attempts-used-up',
  'scenario-not-assigned',
];

/** The remedies to offer; the way back to the library is always there. */
export function remediesOf(failure: PlayFailure): readonly Remedy[] {
  const remedies: Remedy[] = [];
  if (failure === 'open-elsewhere' || failure === 'taken-over') remedies.push('takeOver');
  if (failure === 'sign-in-needed') remedies.push('signIn');
  if (RELOAD.includes(failure) || failure === 'assignment-unreachable') remedies.push('reload');
  if (PRACTICE.includes(failure)) return [...remedies, 'practise'];
  if (!NO_NEW_START.includes(failure)) remedies.push('again');
  return remedies;
}

/**
 * What the failure to open an attempt means to its player: a stored choice or beginning that the same
 * scenario does not offer is a damaged record.
 */
export function openingFailure({ reason, at }: ReplayFailure | Unopened): PlayFailure {
  if (reason === 'scenario-changed') return reason;
  if (
    reason === 'after-unknown' ||
    reason === 'story-ended' ||
    (reason === 'choice-unknown' && at >= 0)
  )
    return 'record-corrupted';
  return reason;
}
