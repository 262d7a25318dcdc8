import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';

/** Why there is no attempt. */
export type AttemptReason =
  | 'attempt-unnamed'
  | 'attempt-missing'
  | 'record-corrupted'
  | 'record-newer'
  | 'storage-full'
  | 'storage-blocked'
  /** Something of ours went wrong; the console says what. */
  | 'broken';

/** Why an attempt that is there cannot be reviewed. */
export type ReviewReason =
  | 'scenario-missing'
  | 'scenario-unreadable'
  | 'scenario-changed'
  /** No scenario of this name is offered any more. */
  | 'scenario-gone'
  | 'record-misfit'
  | 'unfinished'
  /** It was left for another attempt before its end. */
  | 'left'
  /** The trainer has not released it yet. */
  | 'withheld';

/** Why there is nothing to review, with the attempt and its scenario as far as they are known. */
export type DebriefFailure =
  | { readonly reason: AttemptReason; readonly attempt: null; readonly card: null }
  | {
      readonly reason: ReviewReason;
      readonly attempt: Attempt;
      readonly card: ScenarioCard | null;
    };

/** What helps; the ways to the results and to the library are always there. */
export type Remedy = 'reload' | 'continue' | 'anew';

const REMEDIES: Readonly<Record<DebriefFailure['reason'], readonly Remedy[]>> = {
  'attempt-unnamed': [],
  'attempt-missing': [],
  'record-corrupted': [],
  'record-newer': ['reload'],
  'storage-full': ['reload'],
  'storage-blocked': ['reload'],
  broken: ['reload'],
  'scenario-missing': ['reload'],
  'scenario-unreadable': ['reload'],
  'scenario-changed': ['anew'],
  'scenario-gone': [],
  'record-misfit': ['anew'],
  unfinished: ['continue'],
  left: ['anew'],
  withheld: [],
};

/** The remedies to offer, the most useful first. */
export const remediesOf = ({ reason }: DebriefFailure): readonly Remedy[] => REMEDIES[reason];

const STORED: readonly DebriefFailure['reason'][] = [
  'scenario-changed',
  'scenario-gone',
  'record-misfit',
];

/** Whether what was kept of the attempt is shown, since nothing more will ever be. */
export const showsStored = ({ reason }: DebriefFailure): boolean => STORED.includes(reason);
