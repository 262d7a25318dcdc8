import type { AskFailure } from '../data/server.ts';
import { deskMessages } from './messages.ts';

const TOLD = [
  'unreachable',
  'bad-request',
  'sign-in-needed',
  'forbidden',
  'not-found',
  'conflict',
  'last-administrator',
  'too-large',
  'too-many-requests',
  'not-ready',
] as const;

/** What went wrong and how to mend it, as a sentence in the present language. */
export function failureText(failure: AskFailure): string {
  const told = TOLD.find((known) => known === failure);
  return deskMessages.text(told === undefined ? 'failure.other' : `failure.${told}`);
}
