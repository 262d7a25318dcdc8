import { signal, type Signal } from '@preact/signals';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Store } from '../data/store.ts';
import type { Personal } from './personal.ts';
import type { Deletion, ResultsActions } from './results-page.tsx';

/** How long a deletion can be undone. */
export const UNDO_MS = 8_000;

type Removing = Pick<Store, 'removeAttempt' | 'removeDamaged' | 'saveAttempt'>;

/**
 * Deletes attempts, and puts the last one back when that is asked for in time.
 *
 * The record goes at once, so that closing the page leaves nothing half done; to undo is to write it
 * again. The time stands still while somebody is at the notice.
 */
export class Deletions implements ResultsActions {
  /** What has become of the last deletion, for the notice. */
  readonly last: Signal<Deletion | null> = signal(null);
  readonly #store: Removing;
  readonly #personal: Signal<Personal>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Removing, personal: Signal<Personal>) {
    this.#store = store;
    this.#personal = personal;
  }

  readonly remove = (attempt: Attempt): void => void this.#remove(attempt);

  readonly removeDamaged = (): void => void this.#removeDamaged();

  readonly undo = (): void => void this.#undo();

  readonly hold = (held: boolean): void => {
    clearTimeout(this.#timer);
    if (!held) this.#startTime();
  };

  async #remove(attempt: Attempt): Promise<void> {
    const removed = await this.#store.removeAttempt(attempt.id);
    if (removed.ok) this.#change((attempts) => attempts.filter(({ id }) => id !== attempt.id));
    this.#tell(removed.ok ? { kind: 'deleted', attempt } : { kind: 'delete.failed' });
  }

  async #removeDamaged(): Promise<void> {
    const removed = await this.#store.removeDamaged();
    if (removed.ok) this.#personal.value = { ...this.#personal.peek(), corrupted: 0 };
    this.#tell({ kind: removed.ok ? 'damaged.deleted' : 'delete.failed' });
  }

  async #undo(): Promise<void> {
    const last = this.last.peek();
    if (last?.kind !== 'deleted') return;
    const { attempt } = last;
    const saved = await this.#store.saveAttempt(attempt);
    if (saved.ok) this.#change((attempts) => [...attempts, attempt]);
    this.#tell({ kind: saved.ok ? 'undone' : 'undo.failed' });
  }

  #change(change: (attempts: readonly Attempt[]) => readonly Attempt[]): void {
    const now = this.#personal.peek();
    this.#personal.value = { ...now, attempts: change(now.attempts) };
  }

  #tell(deletion: Deletion): void {
    this.last.value = deletion;
    this.#startTime();
  }

  #startTime(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.last.value = null;
    }, UNDO_MS);
  }
}
