/** What is said to those who listen: each movement of the meters once, and each new set of choices. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { MeterChange } from '../../core/story/turn.ts';
import type { ScoreName } from '../ui/score-sign.tsx';
import { messages } from './messages.ts';

/** A sentence in the language it was said in; it stays so when the language is switched. */
export type Announcement = { readonly key: number; readonly text: string };

/** The scores after a change and, if the author named it, the word of why. */
export type Moved = {
  readonly change: MeterChange;
  readonly trust: number;
  readonly partnership: number;
  readonly why: string | null;
};

/** The sentence for a movement: `"Client trust 46, down 6: felt brushed off"`. */
export function movedText({ change, trust, partnership, why }: Moved): string {
  const moves = [
    moveText('trust', trust, change.trust),
    moveText('partnership', partnership, change.partnership),
  ]
    .filter((move) => move !== '')
    .join('; ');
  return why === null ? moves : messages.text('moved.why', { moves, why: startingSmall(why) });
}

function moveText(name: ScoreName, value: number, points: number): string {
  if (points === 0) return '';
  const meter = messages.text(`meter.${name}`);
  const key = points > 0 ? 'moved.up' : 'moved.down';
  return messages.text(key, { meter, value, points: Math.abs(points) });
}

/** A phrase as it stands inside a sentence. */
export const startingSmall = (text: string): string =>
  text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * A list that a live region shows. Sentences are added, never changed: a region reads what is new,
 * also when the same words come twice.
 */
export class Announcer {
  readonly #said = signal<readonly Announcement[]>([]);
  #count = 0;

  get said(): ReadonlySignal<readonly Announcement[]> {
    return this.#said;
  }

  say(text: string): void {
    this.#count++;
    this.#said.value = [...this.#said.value, { key: this.#count, text }];
  }

  /** Takes away what has been said; nothing is read for that. */
  clear(): void {
    if (this.#said.value.length > 0) this.#said.value = [];
  }
}
