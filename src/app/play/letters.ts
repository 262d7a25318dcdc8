/** Which lines of a thread are letters, and how they stand to each other. */
import type { ThreadEntry } from '../session/thread.ts';

/** How a letter stands in its correspondence; see `Standing`. */
export type LetterStanding = {
  readonly goesOn: boolean;
  readonly answers: boolean;
  readonly other: string;
};

const FIRST: LetterStanding = { goesOn: false, answers: false, other: '' };

/**
 * The standing of each entry's letter; of one that is none, as if it were the first.
 *
 * Lines of one hand that follow each other within a turn are one letter. A later letter answers the
 * one before; a letter of the player's goes to whoever has written last.
 *
 * @param client - whom the player writes to before anybody has written.
 */
export function letterStandings(
  entries: readonly ThreadEntry[],
  client: string,
): (at: number) => LetterStanding {
  const standings = new Map<number, LetterStanding>();
  let last = '';
  let other = client;
  for (const [at, entry] of entries.entries()) {
    const writer = writerOf(entry);
    if (writer !== '') {
      const goesOn = last === writer && standings.has(at - 1);
      if (writer !== 'you') other = writer;
      standings.set(at, { goesOn, answers: last !== '' && !goesOn, other });
      last = writer;
    }
  }
  return (at) => standings.get(at) ?? FIRST;
}

/** Whoever wrote a letter; `''` for everything else. */
function writerOf(entry: ThreadEntry): string {
  if (entry.kind === 'choice') return entry.channel === 'email' ? 'you' : '';
  if (entry.kind !== 'beat' || entry.beat.stage.channel !== 'email') return '';
  return entry.beat.speaker;
}
