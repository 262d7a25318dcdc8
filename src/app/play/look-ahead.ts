/** Reads ahead while the learner reads, so that no choice has to wait for the story. */
import { effect } from '@preact/signals';
import type { Session } from '../session/session.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** A choice made sooner than this may find its turn unread; it is read then. */
const LATEST_MS = 600;

/** Reads what follows each choice of each turn, one choice in each idle moment. */
export function lookAhead(session: Session): void {
  let reading = false;
  const readOne = (): void => {
    reading = session.foresee();
    if (reading) whenIdle(readOne, LATEST_MS);
  };
  effect(() => {
    void session.turn.value;
    if (reading) return;
    reading = true;
    whenIdle(readOne, LATEST_MS);
  });
}
