/** Changes that the administrator makes, and what is told of them. */
import type { Result } from '../../core/base/result.ts';
import type { AskFailure } from '../data/server.ts';
import { failureText } from '../desk/failure-text.ts';
import { tellDone, tellFailed } from '../desk/told.tsx';

/**
 * Makes a change and tells how it went.
 *
 * @param done - what to say when it went well, and how to take it back where that can be done.
 * @returns whether it went well.
 */
export async function act(
  asking: Promise<Result<unknown, AskFailure>>,
  done: { readonly text: string; readonly undo?: () => Promise<void> },
): Promise<boolean> {
  const answer = await asking;
  if (answer.ok) tellDone(done.text, done.undo);
  else tellFailed(failureText(answer.error));
  return answer.ok;
}
