import type { AskFailure } from '../data/server.ts';
import { messages } from './messages.ts';

/** Why something did not work, as these pages tell it. */
export type FormFailure = AskFailure | 'single-sign-on';

const TOLD = [
  'sign-in-failed',
  'too-many-requests',
  'password-too-short',
  'conflict',
  'bad-request',
  'link-invalid',
  'single-sign-on',
] as const;

/** The sentence for a failure. */
export function failureText(failure: FormFailure): string {
  const told = TOLD.find((known) => known === failure);
  return messages.text(told === undefined ? 'failure.other' : `failure.${told}`);
}
