/** A sound to play `afterMs` milliseconds from now. */
export type Cue = { readonly id: string; readonly afterMs: number };

/** The knock waits until the two notes of trust have been heard. */
const VALUE_AFTER_MS = 480;

/**
 * The sounds of a movement of the two scores (points, from -100 to 100): trust first, then value.
 * A score that stands still makes no sound; how far it moves is for the eye.
 */
export function changeCues(change: {
  readonly trust: number;
  readonly partnership: number;
}): readonly Cue[] {
  const cues: Cue[] = [];
  if (change.trust !== 0) cues.push({ id: `trust-${way(change.trust)}`, afterMs: 0 });
  if (change.partnership !== 0)
    cues.push({
      id: `value-${way(change.partnership)}`,
      afterMs: change.trust === 0 ? 0 : VALUE_AFTER_MS,
    });
  return cues;
}

const way = (points: number): 'up' | 'down' => (points > 0 ? 'up' : 'down');
