import type { Beat, Turn } from '../../core/story/turn.ts';

/** A score as the meters show it. */
export type Meter = {
  /** 0-100. */
  readonly value: number;
  /** Where it stood when the present turn began: the difference is the last change. */
  readonly before: number;
};
export type Meters = { readonly trust: Meter; readonly partnership: Meter };

/** Both scores at one moment, 0-100. */
export type Scores = { readonly trust: number; readonly partnership: number };

/** The scores before a turn's first line: a change is known only by the line that shows it. */
export function scoresBefore(turn: Turn): Scores {
  const first: Beat | Turn = turn.beats[0] ?? turn;
  const change = 'change' in first ? first.change : null;
  return {
    trust: first.trust - (change?.trust ?? 0),
    partnership: first.partnership - (change?.partnership ?? 0),
  };
}

/** The meters of a turn whose first `shown` lines are shown. */
export function metersAt(turn: Turn, before: Scores, shown: number): Meters {
  const now = shown >= turn.beats.length ? turn : (turn.beats[shown - 1] ?? before);
  return {
    trust: { value: now.trust, before: before.trust },
    partnership: { value: now.partnership, before: before.partnership },
  };
}
