/** A choice that is made for nobody. */
import { ok } from '../../core/base/result.ts';
import type { StorySession } from '../../core/story/story-session.ts';
import type { Turn } from '../../core/story/turn.ts';
import { browserClock } from './clock.ts';
import { Session } from './session.ts';

/**
 * The moment at which a session stands, once more and apart from it: whatever is chosen there brings
 * the same lines again, and is kept nowhere.
 */
export function rehearsalOf(session: Session): Session<never> {
  const turn = session.turn.peek();
  return new Session<never>(
    {
      play: session.play,
      attempt: session.attempt.peek(),
      timers: false,
      ports: {
        clock: browserClock,
        save: async () => ok(true),
        note: () => true,
        pace: () => 'instant',
      },
    },
    { opening: turn, last: turn, decisions: [], variant: 1, session: storyThatStays(turn) },
  );
}

/** A story in which whatever is chosen leads to the same turn again. */
function storyThatStays(opening: Turn): StorySession {
  let turn = opening;
  return {
    get turn() {
      return turn;
    },
    variant: 1,
    choose() {
      turn = { ...turn, index: turn.index + 1 };
      return ok(turn);
    },
    foresee: () => false,
    numbers: () => ({}),
  };
}
